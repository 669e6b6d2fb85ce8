//! MiAuth: what an app asks for, and the session that comes of it.

use std::fmt;
use std::time::Duration;

use url::form_urlencoded;

use super::callback;
use super::host;
use super::listen::{self, Listening};
use super::patience::Patience;
use super::permission::Permissions;
use super::session::Session;
use crate::client::Client;
use crate::error::{Error, ErrorKind};

/// The longest session id that the server takes.
const LONGEST_ID: usize = 128;

/// Prepares a sign-in with MiAuth: which server, and what to ask the user for.
///
/// Each becomes one session with a fresh id, so no session is ever used twice.
#[must_use]
pub struct MiAuth {
    client: Client,
    id: String,
    name: Option<String>,
    icon: Option<String>,
    callback: Option<String>,
    permissions: Permissions,
    patience: Patience,
}

impl MiAuth {
    /// Prepares a sign-in at the server that a user names: `misskey.example`, a URL of any of its pages, upper case and international
    /// names included.
    ///
    /// # Errors
    /// The text does not name a server, or names another machine by `http://`; [`with_client`](Self::with_client) allows that.
    pub fn new(host: &str) -> Result<Self, Error> {
        Self::begin(host::server(host)?)
    }

    /// Prepares a sign-in at the server of `client`, with its transport, timeouts and connections, but without its token.
    ///
    /// # Errors
    /// This machine cannot provide random numbers.
    pub fn with_client(client: &Client) -> Result<Self, Error> {
        Self::begin(client.without_token())
    }

    fn begin(client: Client) -> Result<Self, Error> {
        Ok(Self {
            client,
            id: fresh_id()?,
            name: None,
            icon: None,
            callback: None,
            permissions: Permissions::default(),
            patience: Patience::default(),
        })
    }

    /// Sets the app's name, which the server shows to the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the URL of the app's icon, which the server shows to the user.
    pub fn icon(mut self, url: impl Into<String>) -> Self {
        self.icon = Some(url.into());
        self
    }

    /// Sets the URL to which the server sends the browser when the user has agreed, with `session` added to its query.
    ///
    /// It is a page of a web service, or has a scheme that opens an app.
    ///
    /// # Errors
    /// It is not an absolute URL, or has a scheme to which servers never redirect, such as `file` or `javascript`.
    pub fn callback(mut self, url: &str) -> Result<Self, Error> {
        self.callback = Some(callback::check(url)?.into());
        Ok(self)
    }

    /// Adds permissions to ask for. Servers silently leave out those they do not know.
    pub fn permissions(mut self, permissions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.permissions.add(permissions);
        self
    }

    /// Sets how long [`Session::wait`] and [`Listening::wait`] wait for the user; 10 minutes if not set.
    pub fn wait_limit(mut self, limit: Duration) -> Self {
        self.patience.limit = limit;
        self
    }

    /// Sets the first pause between two questions of [`Session::wait`]; 2 seconds if not set. Pauses grow to five times that.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.patience.interval = interval;
        self
    }

    /// Starts the session. Nothing is sent yet: the user opens [`Session::url`].
    #[must_use]
    pub fn start(self) -> Session {
        let url = self.url();
        Session::new(self.client, self.id, url, self.patience)
    }

    /// Picks up the session with this id, for web services where the callback is a different request.
    ///
    /// Keep the id where only the user's own browser can bring it back, such as a cookie, so that a callback with somebody else's session
    /// signs nobody in.
    ///
    /// # Errors
    /// This is not the id of a session.
    pub fn resume(mut self, id: &str) -> Result<Session, Error> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(allowed) {
            return Err(Error::input(
                "this is not the id of a session, which looks like a UUID",
            ));
        }
        id.clone_into(&mut self.id);
        Ok(self.start())
    }

    /// Starts the session with a callback on this machine, for desktop and command-line programs: the browser comes back to a
    /// port on 127.0.0.1 that is open until the sign-in ends, and shows a page that says so.
    ///
    /// # Errors
    /// No port could be opened, or a [`callback`](Self::callback) was set, with which the browser would go elsewhere.
    pub async fn listen(mut self) -> Result<Listening, Error> {
        if self.callback.is_some() {
            return Err(Error::input(
                "a callback is set, so the browser would not come back here; leave `callback` out",
            ));
        }
        let (listener, callback) = listen::open().await?;
        self.callback = Some(callback);
        Ok(Listening::new(self.start(), listener))
    }

    fn url(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let texts = [
            ("name", &self.name),
            ("icon", &self.icon),
            ("callback", &self.callback),
        ];
        for (name, value) in texts {
            if let Some(value) = value {
                query.append_pair(name, value);
            }
        }
        let permissions = self.permissions.as_slice().join(",");
        if !permissions.is_empty() {
            query.append_pair("permission", &permissions);
        }
        // A space as `+` is a form's habit that not every reader of a URL has; a plus itself is `%2B` by now.
        let query = query.finish().replace('+', "%20");
        let mut url = format!("{}/miauth/{}", self.client.origin(), self.id);
        if !query.is_empty() {
            url.push('?');
            url.push_str(&query);
        }
        url
    }
}

/// A random UUID (version 4).
fn fresh_id() -> Result<String, Error> {
    let mut bytes = [0; 16];
    getrandom::getrandom(&mut bytes).map_err(|error| {
        Error::told(
            ErrorKind::Setup,
            "this machine provides no random numbers, without which a session would not be safe",
        )
        .because(error)
    })?;
    Ok(uuid::Builder::from_random_bytes(bytes)
        .into_uuid()
        .hyphenated()
        .to_string())
}

impl fmt::Debug for MiAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MiAuth")
            .field("origin", &self.client.origin())
            .field("permissions", &self.permissions.as_slice())
            .finish_non_exhaustive()
    }
}
