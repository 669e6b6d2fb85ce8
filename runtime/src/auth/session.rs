//! A MiAuth session: the URL to open, and asking whether the user has agreed.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use super::callback::Parameters;
use super::error::{AuthError, AuthErrorKind};
use super::exchange;
use super::grant::{Answered, Grant, Ticket};
use super::patience::Patience;
use crate::core::Core;
use crate::{Api, Fault};

const CHECK: &str = "miauth/check";

/// One sign-in by MiAuth, from the URL that the user opens to the grant.
///
/// Whoever knows the session's id, which is in its URL, can fetch the token once the user has agreed: show the URL to the user alone.
pub struct Session<A: Api> {
    state: State,
    api: PhantomData<fn() -> A>,
}

/// The part that is the same for every [`Api`].
pub(super) struct State {
    pub(super) core: Arc<Core>,
    pub(super) id: String,
    pub(super) url: String,
    pub(super) patience: Patience,
    pub(super) used: AtomicBool,
}

impl<A: Api> Session<A> {
    pub(super) fn new(state: State) -> Self {
        Self {
            state,
            api: PhantomData,
        }
    }

    pub(super) fn state(&self) -> &State {
        &self.state
    }

    /// The page on which the user agrees or refuses, to be opened in a browser in which the user is signed in.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.state.url
    }

    /// The session's id, with which a web service finds it again in [`MiAuth::resume`](super::MiAuth::resume).
    #[must_use]
    pub fn id(&self) -> &str {
        &self.state.id
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
    /// The server gives a token out once, so cancelling this while it runs can lose it; the user would have to sign in again.
    ///
    /// # Errors
    /// [`Used`](AuthErrorKind::Used) if this session has given its grant, [`NotOffered`](AuthErrorKind::NotOffered) if the server
    /// knows no MiAuth, else what went wrong with the call. If the user in the answer could not be read, the answer with the token
    /// is in the fault's [`body`](Fault::body).
    pub async fn check(&self) -> Result<Option<Grant<A>>, AuthError> {
        self.state.ask().await?.map(Grant::read).transpose()
    }

    /// Waits until the user has agreed, asking the server after 2 seconds, then less often, every 10 seconds at last.
    ///
    /// Drop the future to cancel; the session can be asked again.
    ///
    /// # Errors
    /// [`NotGranted`](AuthErrorKind::NotGranted) after 10 minutes (see [`MiAuth::wait_limit`](super::MiAuth::wait_limit)), and those of
    /// [`check`](Self::check). A server that fails for a while after its first answer is waited for.
    pub async fn wait(&self) -> Result<Grant<A>, AuthError> {
        let state = &self.state;
        Grant::read(state.patience.until(|| state.ask()).await?)
    }

    /// Takes the callback (a URL, or its query) with which the browser came back, and fetches the grant.
    ///
    /// # Errors
    /// [`WrongCallback`](AuthErrorKind::WrongCallback) if it carries another session or none, [`Expired`](AuthErrorKind::Expired) if
    /// the server has no grant for it: somebody has fetched it, or the callback is forged; else those of [`check`](Self::check).
    pub async fn finish(&self, callback: &str) -> Result<Grant<A>, AuthError> {
        Parameters::read(callback).expect("session", &self.state.id)?;
        Grant::read(self.state.fetch().await?)
    }
}

impl State {
    /// Fetches a grant that must be there, because the server sent the user back.
    pub(super) async fn fetch(&self) -> Result<Answered, AuthError> {
        self.ask().await?.ok_or_else(|| {
            AuthError::new(
                AuthErrorKind::Expired,
                "the server has no grant for this session: it has been fetched before, or the user has not agreed and the callback is forged",
            )
        })
    }

    async fn ask(&self) -> Result<Option<Answered>, AuthError> {
        if self.used.load(Ordering::Acquire) {
            return Err(AuthError::new(
                AuthErrorKind::Used,
                "this session has given its grant already; start another",
            ));
        }
        let path = format!("/api/miauth/{}/check", self.id);
        let reply = match exchange::post(&self.core, CHECK, path, &json!({})).await {
            Ok(reply) => reply,
            Err(fault) => return Err(not_offered(fault)),
        };
        let mut answer = exchange::object(&reply, CHECK)?;
        match answer.get("ok") {
            Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => return Ok(None),
            _ => {
                return Err(exchange::unfit(&reply, CHECK, "/ok", "expected true or false").into());
            }
        }
        self.used.store(true, Ordering::Release);
        let token = exchange::secret(&mut answer, "token", &reply, CHECK)?;
        Ok(Some(Answered {
            name: CHECK,
            reply,
            ticket: Ticket::new(&self.core, token),
        }))
    }
}

fn not_offered(fault: Fault) -> AuthError {
    match fault.status() {
        Some(404 | 405) => AuthError::new(
            AuthErrorKind::NotOffered,
            "this server knows no MiAuth; is it a Misskey server?",
        )
        .because(Some(fault)),
        _ => fault.into(),
    }
}

impl<A: Api> fmt::Debug for Session<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("origin", &self.state.core.origin)
            .finish_non_exhaustive()
    }
}
