//! The flow from before MiAuth: an app is registered, a session started, and the token made of two secrets.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;
use sha2::{Digest, Sha256};
use url::Url;
use zeroize::Zeroizing;

use super::callback::{self, Parameters};
use super::error::{AuthError, AuthErrorKind};
use super::grant::{Answered, Grant, Ticket};
use super::patience::Patience;
use super::{exchange, host};
use crate::core::Core;
use crate::{Api, Client, Fault};

const CREATE: &str = "app/create";
const GENERATE: &str = "auth/session/generate";
const USERKEY: &str = "auth/session/userkey";

/// An app that is not registered yet, or whose secret is known already.
///
/// [`MiAuth`](super::MiAuth) needs no app and asks less of everybody; this is for apps that exist.
#[must_use]
pub struct AppAuth<A: Api> {
    draft: Draft,
    api: PhantomData<fn() -> A>,
}

struct Draft {
    core: Arc<Core>,
    name: String,
    description: String,
    callback: Option<String>,
    permissions: Vec<String>,
    patience: Patience,
}

impl<A: Api> AppAuth<A> {
    /// Begins with the server that a user names, in any form that [`MiAuth::new`](super::MiAuth::new) takes.
    ///
    /// # Errors
    /// The text names no server, or one by `http://` that is not this machine.
    pub fn new(host: &str) -> Result<Self, AuthError> {
        Ok(Self::begin(host::server::<A>(host)?))
    }

    /// Begins at the server of `client`, with its transport, timeouts and connections, but without its token.
    pub fn with_client(client: &Client<A>) -> Self {
        Self::begin(host::anonymous(&client.core))
    }

    fn begin(core: Arc<Core>) -> Self {
        Self {
            draft: Draft {
                core,
                name: String::new(),
                description: String::new(),
                callback: None,
                permissions: Vec::new(),
                patience: Patience::default(),
            },
            api: PhantomData,
        }
    }

    /// Sets the app's name, which the server shows to the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.draft.name = name.into();
        self
    }

    /// Sets what the app is, in a sentence for the user.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.draft.description = description.into();
        self
    }

    /// Sets the URL to which the server sends the browser when the user has agreed, with `token` added to its query.
    ///
    /// # Errors
    /// It is not an absolute URL, or has a scheme that the server redirects to on no account.
    pub fn callback(mut self, url: &str) -> Result<Self, AuthError> {
        self.draft.callback = Some(callback::check(url)?.into());
        Ok(self)
    }

    /// Adds permissions that the app has.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<A::Permission>>,
    ) -> Self {
        for permission in permissions {
            let permission: A::Permission = permission.into();
            let kind = permission.as_ref();
            if !self.draft.permissions.iter().any(|known| known == kind) {
                self.draft.permissions.push(kind.to_owned());
            }
        }
        self
    }

    /// Sets how long [`AppSession::wait`] waits for the user; 10 minutes if not set.
    pub fn wait_limit(mut self, limit: Duration) -> Self {
        self.draft.patience.limit = limit;
        self
    }

    /// Sets the first pause between two questions of [`AppSession::wait`]; 2 seconds if not set.
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.draft.patience.interval = interval;
        self
    }

    /// Registers the app at the server, by `app/create`. Keep its [`secret`](App::secret) and register once per server.
    ///
    /// # Errors
    /// The app has no name, or the call failed.
    pub async fn register(self) -> Result<App<A>, AuthError> {
        let draft = self.draft;
        if draft.name.trim().is_empty() {
            return Err(AuthError::input("an app needs a name; call `name`"));
        }
        let mut body = json!({
            "name": draft.name,
            "description": draft.description,
            "permission": draft.permissions,
        });
        if let Some(callback) = draft.callback {
            body["callbackUrl"] = callback.into();
        }
        let reply = exchange::post(&draft.core, CREATE, format!("/api/{CREATE}"), &body)
            .await
            .map_err(not_offered)?;
        let mut answer = exchange::object(&reply, CREATE)?;
        let secret = exchange::secret(&mut answer, "secret", &reply, CREATE)?;
        Ok(App::new(draft.core, secret, draft.patience))
    }

    /// Takes the secret of an app that was registered at this server before.
    ///
    /// # Errors
    /// The secret is empty.
    pub fn with_secret(self, secret: impl Into<String>) -> Result<App<A>, AuthError> {
        let secret = Zeroizing::new(secret.into());
        if secret.trim().is_empty() {
            return Err(AuthError::input(
                "the app's secret is empty; `register` gives a new app",
            ));
        }
        Ok(App::new(self.draft.core, secret, self.draft.patience))
    }
}

/// An app that is registered at a server; it can sign in any number of users.
pub struct App<A: Api> {
    core: Arc<Core>,
    secret: Zeroizing<String>,
    patience: Patience,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> App<A> {
    fn new(core: Arc<Core>, secret: Zeroizing<String>, patience: Patience) -> Self {
        Self {
            core,
            secret,
            patience,
            api: PhantomData,
        }
    }

    /// The app's secret, to be kept where secrets are kept. Do not print it.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Starts the sign-in of one user, by `auth/session/generate`.
    ///
    /// # Errors
    /// [`NotOffered`](AuthErrorKind::NotOffered) if the server does not know this flow, else what went wrong with the call; a wrong
    /// secret is the API's `NO_SUCH_APP`.
    pub async fn start(&self) -> Result<AppSession<A>, AuthError> {
        let body = json!({ "appSecret": self.secret.as_str() });
        let reply = exchange::post(&self.core, GENERATE, format!("/api/{GENERATE}"), &body)
            .await
            .map_err(not_offered)?;
        let mut answer = exchange::object(&reply, GENERATE)?;
        let url = answer
            .get("url")
            .and_then(|url| url.as_str())
            .and_then(|url| Url::parse(url).ok())
            // It is opened in a browser, so it must be a page of the server that was asked.
            .filter(|url| url.origin().ascii_serialization() == self.core.origin.as_str())
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
            state: State {
                core: Arc::clone(&self.core),
                secret: self.secret.clone(),
                token,
                url: url.into(),
                patience: self.patience,
                used: AtomicBool::new(false),
            },
            api: PhantomData,
        })
    }
}

/// The sign-in of one user by an [`App`].
pub struct AppSession<A: Api> {
    state: State,
    api: PhantomData<fn() -> A>,
}

struct State {
    core: Arc<Core>,
    secret: Zeroizing<String>,
    token: Zeroizing<String>,
    url: String,
    patience: Patience,
    used: AtomicBool,
}

impl<A: Api> AppSession<A> {
    /// The page on which the user agrees or refuses.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.state.url
    }

    /// Opens [`url`](Self::url) in the user's browser.
    ///
    /// # Errors
    /// There is no browser here, or none could be started; show the URL then.
    #[cfg(feature = "open-browser")]
    pub fn open_browser(&self) -> Result<(), AuthError> {
        super::browser::open(&self.state.url)
    }

    /// Asks once whether the user has agreed; `None` if not (yet).
    ///
    /// The server gives its part of the token out once, so cancelling this while it runs can lose it.
    ///
    /// # Errors
    /// [`Used`](AuthErrorKind::Used) if this session has given its grant, [`Expired`](AuthErrorKind::Expired) if the server does not
    /// know it any more, else what went wrong with the call.
    pub async fn check(&self) -> Result<Option<Grant<A>>, AuthError> {
        self.state.ask().await?.map(Grant::read).transpose()
    }

    /// Waits until the user has agreed, as [`Session::wait`](super::Session::wait) does.
    ///
    /// # Errors
    /// [`NotGranted`](AuthErrorKind::NotGranted) after 10 minutes (see [`AppAuth::wait_limit`]), and those of [`check`](Self::check).
    pub async fn wait(&self) -> Result<Grant<A>, AuthError> {
        let state = &self.state;
        Grant::read(state.patience.until(|| state.ask()).await?)
    }

    /// Takes the callback (a URL, or its query) with which the browser came back, and fetches the grant.
    ///
    /// # Errors
    /// [`WrongCallback`](AuthErrorKind::WrongCallback) if it carries another session or none,
    /// [`NotGranted`](AuthErrorKind::NotGranted) if the user has not agreed, so that it is forged, and those of [`check`](Self::check).
    pub async fn finish(&self, callback: &str) -> Result<Grant<A>, AuthError> {
        Parameters::read(callback).expect("token", &self.state.token)?;
        match self.state.ask().await? {
            Some(answered) => Grant::read(answered),
            None => Err(AuthError::new(
                AuthErrorKind::NotGranted,
                "the user has not agreed, says the server, though the callback is here: it is forged",
            )),
        }
    }
}

impl State {
    async fn ask(&self) -> Result<Option<Answered>, AuthError> {
        if self.used.load(Ordering::Acquire) {
            return Err(AuthError::new(
                AuthErrorKind::Used,
                "this session has given its grant already; start another",
            ));
        }
        let body = json!({ "appSecret": self.secret.as_str(), "token": self.token.as_str() });
        let reply =
            match exchange::post(&self.core, USERKEY, format!("/api/{USERKEY}"), &body).await {
                Ok(reply) => reply,
                Err(fault) => return pending(fault),
            };
        self.used.store(true, Ordering::Release);
        let mut answer = exchange::object(&reply, USERKEY)?;
        let access = exchange::secret(&mut answer, "accessToken", &reply, USERKEY)?;
        let token = token_of(&access, &self.secret);
        Ok(Some(Answered {
            name: USERKEY,
            reply,
            ticket: Ticket::new(&self.core, token),
        }))
    }
}

/// What the server takes as the token: the SHA-256 of the user's part and the app's, in hex.
fn token_of(access: &str, secret: &str) -> Zeroizing<String> {
    let mut hash = Sha256::new();
    hash.update(access.as_bytes());
    hash.update(secret.as_bytes());
    let mut token = Zeroizing::new(String::with_capacity(64));
    for byte in hash.finalize() {
        for digit in [byte >> 4, byte & 15] {
            token.extend(char::from_digit(u32::from(digit), 16));
        }
    }
    token
}

fn pending(fault: Fault) -> Result<Option<Answered>, AuthError> {
    match fault.code_str() {
        Some("PENDING_SESSION") => Ok(None),
        Some("NO_SUCH_SESSION") => Err(AuthError::new(
            AuthErrorKind::Expired,
            "the server does not know this session (any more); start another",
        )
        .because(Some(fault))),
        _ => Err(not_offered(fault)),
    }
}

fn not_offered(fault: Fault) -> AuthError {
    match fault.status() {
        Some(404 | 405) if fault.api().is_none() => AuthError::new(
            AuthErrorKind::NotOffered,
            "this server does not know the flow of registered apps",
        )
        .because(Some(fault)),
        _ => fault.into(),
    }
}

impl<A: Api> fmt::Debug for AppAuth<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppAuth")
            .field("origin", &self.draft.core.origin)
            .field("name", &self.draft.name)
            .field("permissions", &self.draft.permissions)
            .finish_non_exhaustive()
    }
}

impl<A: Api> fmt::Debug for App<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("origin", &self.core.origin)
            .finish_non_exhaustive()
    }
}

impl<A: Api> fmt::Debug for AppSession<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppSession")
            .field("origin", &self.state.core.origin)
            .finish_non_exhaustive()
    }
}
