//! The flow from before MiAuth: an app is registered, a session started, and the token made of two secrets.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;
use sha2::{Digest, Sha256};
use url::Url;

use super::callback::{self, Parameters};
use super::grant::{Grant, Granted};
use super::patience::Patience;
use super::permission::Permissions;
use super::{exchange, host};
use crate::client::Client;
use crate::error::{Error, ErrorKind};

const CREATE: &str = "app/create";
const GENERATE: &str = "auth/session/generate";
const USERKEY: &str = "auth/session/userkey";

/// Registers an app for the legacy flow, or takes the secret of one that is registered.
///
/// [`MiAuth`](super::MiAuth) needs no app and is simpler; this is for apps that exist already.
#[must_use]
pub struct AppAuth {
    client: Client,
    name: String,
    description: String,
    callback: Option<String>,
    permissions: Permissions,
    patience: Patience,
}

impl AppAuth {
    /// Starts with the server that a user names, in any form that [`MiAuth::new`](super::MiAuth::new) takes.
    ///
    /// # Errors
    /// The text does not name a server, or names another machine by `http://`.
    pub fn new(host: &str) -> Result<Self, Error> {
        Ok(Self::begin(host::server(host)?))
    }

    /// Starts with the server of `client`, with its transport, timeouts and connections, but without its token.
    pub fn with_client(client: &Client) -> Self {
        Self::begin(client.without_token())
    }

    fn begin(client: Client) -> Self {
        Self {
            client,
            name: String::new(),
            description: String::new(),
            callback: None,
            permissions: Permissions::default(),
            patience: Patience::default(),
        }
    }

    /// Sets the app's name, which the server shows to the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets a sentence that tells the user what the app is.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets the URL to which the server sends the browser when the user has agreed, with `token` added to its query.
    ///
    /// # Errors
    /// It is not an absolute URL, or has a scheme to which servers never redirect.
    pub fn callback(mut self, url: &str) -> Result<Self, Error> {
        self.callback = Some(callback::check(url)?.into());
        Ok(self)
    }

    /// Adds permissions that the app has.
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.permissions.add(permissions);
        self
    }

    /// Sets how long [`AppSession::wait`] waits for the user; 10 minutes if not set.
    pub fn wait_limit(mut self, limit: Duration) -> Self {
        self.patience.limit = limit;
        self
    }

    /// Sets the first pause between two questions of [`AppSession::wait`]; 2 seconds if not set.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.patience.interval = interval;
        self
    }

    /// Registers the app at the server, by `app/create`. Keep its [`secret`](App::secret) and register once per server.
    ///
    /// # Errors
    /// The app has no name, or the call failed.
    pub async fn register(self) -> Result<App, Error> {
        if self.name.trim().is_empty() {
            return Err(Error::input("an app needs a name; call `name`"));
        }
        let mut body = json!({
            "name": self.name,
            "description": self.description,
            "permission": self.permissions.as_slice(),
        });
        if let Some(callback) = self.callback {
            body["callbackUrl"] = callback.into();
        }
        let reply = exchange::post(&self.client, CREATE, format!("/api/{CREATE}"), &body)
            .await
            .map_err(not_offered)?;
        let mut answer = exchange::object(&reply, CREATE)?;
        let secret = exchange::secret(&mut answer, "secret", &reply, CREATE)?;
        Ok(App::new(self.client, secret, self.patience))
    }

    /// Takes the secret of an app that was registered at this server before.
    ///
    /// # Errors
    /// The secret is empty.
    pub fn with_secret(self, secret: impl Into<String>) -> Result<App, Error> {
        let secret: String = secret.into();
        if secret.trim().is_empty() {
            return Err(Error::input(
                "the app's secret is empty; `register` gives a new app",
            ));
        }
        Ok(App::new(self.client, secret, self.patience))
    }
}

/// An app that is registered at a server; it can sign in any number of users.
pub struct App {
    client: Client,
    secret: String,
    patience: Patience,
}

impl App {
    fn new(client: Client, secret: String, patience: Patience) -> Self {
        Self {
            client,
            secret,
            patience,
        }
    }

    /// The app's secret. Store it like a password, and do not print it.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Starts the sign-in of one user, by `auth/session/generate`.
    ///
    /// # Errors
    /// [`NotOffered`](ErrorKind::NotOffered) if the server does not know this flow, else what went wrong with the call; a wrong
    /// secret is the API's `NO_SUCH_APP`.
    pub async fn start(&self) -> Result<AppSession, Error> {
        let body = json!({ "appSecret": self.secret });
        let reply = exchange::post(&self.client, GENERATE, format!("/api/{GENERATE}"), &body)
            .await
            .map_err(not_offered)?;
        let mut answer = exchange::object(&reply, GENERATE)?;
        let url = answer
            .get("url")
            .and_then(|url| url.as_str())
            .and_then(|url| Url::parse(url).ok())
            // It is opened in a browser, so it must be a page of the server that was asked.
            .filter(|url| url.origin().ascii_serialization() == self.client.origin())
            .ok_or_else(|| {
                exchange::unfit(
                    &reply,
                    GENERATE,
                    "/url",
                    "expected the URL of a page of this server",
                )
            })?;
        let token = exchange::secret(&mut answer, "token", &reply, GENERATE)?;
        Ok(AppSession {
            client: self.client.clone(),
            secret: self.secret.clone(),
            token,
            url: url.into(),
            patience: self.patience,
            used: AtomicBool::new(false),
        })
    }
}

/// The sign-in of one user by an [`App`].
pub struct AppSession {
    client: Client,
    secret: String,
    token: String,
    url: String,
    patience: Patience,
    used: AtomicBool,
}

impl AppSession {
    /// The page on which the user agrees or refuses.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens [`url`](Self::url) in the user's browser.
    ///
    /// # Errors
    /// There is no browser here, or none could be started; show the URL then.
    #[cfg(feature = "open-browser")]
    pub fn open_browser(&self) -> Result<(), Error> {
        super::browser::open(&self.url)
    }

    /// Asks once whether the user has agreed; `None` if not (yet).
    ///
    /// The server gives its part of the token out once, so cancelling this while it runs can lose it.
    ///
    /// # Errors
    /// [`Used`](ErrorKind::Used) if this session has given its grant, [`Expired`](ErrorKind::Expired) if the server does not
    /// know it any more, else what went wrong with the call.
    pub async fn check(&self) -> Result<Option<Grant>, Error> {
        self.ask().await?.map(Grant::read).transpose()
    }

    /// Waits until the user has agreed, as [`Session::wait`](super::Session::wait) does.
    ///
    /// # Errors
    /// [`NotGranted`](ErrorKind::NotGranted) after 10 minutes (see [`AppAuth::wait_limit`]), and those of [`check`](Self::check).
    pub async fn wait(&self) -> Result<Grant, Error> {
        Grant::read(self.patience.until(|| self.ask()).await?)
    }

    /// Takes the callback (a URL, or its query) with which the browser came back, and fetches the grant.
    ///
    /// # Errors
    /// [`WrongCallback`](ErrorKind::WrongCallback) if it carries another session or none,
    /// [`NotGranted`](ErrorKind::NotGranted) if the user has not agreed, so that it is forged, and those of [`check`](Self::check).
    pub async fn finish(&self, callback: &str) -> Result<Grant, Error> {
        Parameters::glued(callback, "token").expect("token", &self.token)?;
        match self.ask().await? {
            Some(granted) => Grant::read(granted),
            None => Err(Error::told(
                ErrorKind::NotGranted,
                "the server says that the user has not agreed, so the callback is forged",
            )),
        }
    }

    async fn ask(&self) -> Result<Option<Granted>, Error> {
        if self.used.load(Ordering::Acquire) {
            return Err(exchange::used());
        }
        let body = json!({ "appSecret": self.secret, "token": self.token });
        let reply =
            match exchange::post(&self.client, USERKEY, format!("/api/{USERKEY}"), &body).await {
                Ok(reply) => reply,
                Err(error) => return pending(error),
            };
        self.used.store(true, Ordering::Release);
        let mut answer = exchange::object(&reply, USERKEY)?;
        let access = exchange::secret(&mut answer, "accessToken", &reply, USERKEY)?;
        let token = token_of(&access, &self.secret);
        Ok(Some(Granted {
            call: USERKEY,
            reply,
            client: self.client.clone(),
            token,
        }))
    }
}

/// What the server takes as the token: the SHA-256 of the user's part and the app's, in hex.
fn token_of(access: &str, secret: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(access.as_bytes());
    hash.update(secret.as_bytes());
    hash.finalize()
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

fn pending(error: Error) -> Result<Option<Granted>, Error> {
    match error.code() {
        Some("PENDING_SESSION") => Ok(None),
        Some("NO_SUCH_SESSION") => Err(Error::told(
            ErrorKind::Expired,
            "the server does not know this session, or no longer does; start another",
        )
        .after(error)),
        _ => Err(not_offered(error)),
    }
}

fn not_offered(error: Error) -> Error {
    match error.status() {
        Some(404 | 405) if error.api().is_none() => exchange::not_offered(
            "this server does not support the legacy flow of registered apps",
            error,
        ),
        _ => error,
    }
}

impl fmt::Debug for AppAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppAuth")
            .field("origin", &self.client.origin())
            .field("name", &self.name)
            .field("permissions", &self.permissions.as_slice())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("origin", &self.client.origin())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for AppSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppSession")
            .field("origin", &self.client.origin())
            .finish_non_exhaustive()
    }
}
