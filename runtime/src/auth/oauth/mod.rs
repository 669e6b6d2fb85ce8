//! OAuth 2.0 as Misskey offers it: IndieAuth clients, PKCE with S256, one code for one token.
//!
//! The protocol is the `oauth2` crate's; requests go through the client's own transport.

mod asked;
mod discovery;
mod exchange;
mod session;

use std::fmt;

use url::Url;

use super::permission::Permissions;
use super::{callback, host};
use crate::client::Client;
use crate::error::Error;
use asked::Asked;

pub use session::{OAuthGrant, OAuthSession};

/// Prepares a sign-in with OAuth 2.0, for web services.
///
/// A client is not registered: its id is the HTTPS URL of a page of its own, which the server reads while the user waits. The page
/// must be reachable from the internet (not `localhost`) and name every callback, exactly as it is given here, together with the
/// app's name, in one of two forms:
///
/// ```html
/// <link rel="redirect_uri" href="https://app.example/callback">
/// <div class="h-app"><a class="u-url p-name" href="https://app.example/">My app</a></div>
/// ```
///
/// or, as JSON, `{"client_id": "https://app.example/", "client_name": "My app", "client_uri": "https://app.example/",
/// "redirect_uris": ["https://app.example/callback"]}`.
///
/// A program on the user's own machine has no such page; it uses [`MiAuth::listen`](super::MiAuth::listen).
#[must_use]
pub struct OAuth {
    client: Client,
    asked: Asked,
}

impl OAuth {
    /// Prepares a sign-in at the server that a user names, in any form that [`MiAuth::new`](super::MiAuth::new) takes.
    ///
    /// `client_id` is the URL of the app's page, `callback` the URL to which the server sends the browser back.
    ///
    /// # Errors
    /// The host or one of the URLs is not one, or is one that the server refuses.
    pub fn new(host: &str, client_id: &str, callback: &str) -> Result<Self, Error> {
        Self::begin(host::server(host)?, client_id, callback)
    }

    /// Prepares a sign-in at the server of `client`, with its transport, timeouts and connections, but without its token.
    ///
    /// # Errors
    /// One of the URLs is not one, or is one that the server refuses.
    pub fn with_client(client: &Client, client_id: &str, callback: &str) -> Result<Self, Error> {
        Self::begin(client.without_token(), client_id, callback)
    }

    fn begin(client: Client, client_id: &str, callback: &str) -> Result<Self, Error> {
        let page = Url::parse(client_id).ok().filter(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.username().is_empty()
                && url.password().is_none()
                && url.fragment().is_none()
        });
        // Development servers take pages by plain HTTP; which pages a server reads is for it to say.
        if page.is_none() {
            return Err(Error::input(
                "the client id must be the URL of the app's page, like `https://app.example/`, without user name and fragment",
            ));
        }
        if callback::check(callback)?.fragment().is_some() {
            return Err(Error::input(
                "the callback must not have a fragment, which no server ever sees",
            ));
        }
        Ok(Self {
            client,
            asked: Asked {
                // Both are compared as texts by the server, so they are sent as they were given.
                client_id: client_id.to_owned(),
                callback: callback.to_owned(),
                permissions: Permissions::default(),
            },
        })
    }

    /// Adds permissions to ask for. Servers leave out those they do not know; [`OAuthGrant::permissions`] says what was granted.
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.asked.permissions.add(permissions);
        self
    }

    /// Asks the server what it supports, and makes the URL for the user's browser.
    ///
    /// # Errors
    /// [`NotOffered`](crate::ErrorKind::NotOffered) if the server has no OAuth 2.0 with PKCE,
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) if no permission is asked for that it knows, else what went wrong with the
    /// call.
    pub async fn start(self) -> Result<OAuthSession, Error> {
        let metadata = discovery::discover(&self.client).await?;
        session::start(self.client, self.asked, metadata)
    }
}

impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth")
            .field("origin", &self.client.origin())
            .field("client_id", &self.asked.client_id)
            .field("permissions", &self.asked.permissions.as_slice())
            .finish_non_exhaustive()
    }
}
