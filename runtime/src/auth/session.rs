//! A MiAuth session: the URL to open, and asking whether the user has agreed.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use super::callback::Parameters;
use super::exchange;
use super::grant::{Grant, Granted};
use super::patience::Patience;
use crate::client::Client;
use crate::error::{Error, ErrorKind};

const CHECK: &str = "miauth/check";

/// One sign-in with MiAuth, from the URL that the user opens to the grant.
///
/// Whoever knows the session's id, which is in its URL, can fetch the token once the user has agreed: show the URL to the user only.
pub struct Session {
    client: Client,
    id: String,
    url: String,
    patience: Patience,
    used: AtomicBool,
}

impl Session {
    pub(super) fn new(client: Client, id: String, url: String, patience: Patience) -> Self {
        Self {
            client,
            id,
            url,
            patience,
            used: AtomicBool::new(false),
        }
    }

    pub(super) fn patience(&self) -> Patience {
        self.patience
    }

    /// The page on which the user agrees or refuses, to be opened in a browser in which the user is signed in.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The session's id, with which a web service finds it again in [`MiAuth::resume`](super::MiAuth::resume).
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
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
    /// Servers give a token out once, so cancelling this while it runs can lose it; the user would have to sign in again.
    ///
    /// # Errors
    /// [`Used`](ErrorKind::Used) if this session has given its grant, [`NotOffered`](ErrorKind::NotOffered) if the server
    /// knows no MiAuth, else what went wrong with the call. If the user in the answer could not be read, the answer with the token
    /// is in the error's [`body`](Error::body).
    pub async fn check(&self) -> Result<Option<Grant>, Error> {
        self.ask().await?.map(Grant::read).transpose()
    }

    /// Waits until the user has agreed, asking the server after 2 seconds, then less often, every 10 seconds at last.
    ///
    /// Drop the future to cancel; the session can be asked again.
    ///
    /// # Errors
    /// [`NotGranted`](ErrorKind::NotGranted) after 10 minutes (see [`MiAuth::wait_limit`](super::MiAuth::wait_limit)), and those of
    /// [`check`](Self::check). A server that fails for a while after its first answer is waited for.
    pub async fn wait(&self) -> Result<Grant, Error> {
        Grant::read(self.patience.until(|| self.ask()).await?)
    }

    /// Takes the callback (a URL, or its query) with which the browser came back, and fetches the grant.
    ///
    /// Older servers glue the session to the callback's end as it happens to be (`…/callback?a=b?session=…`); it is found there too.
    ///
    /// # Errors
    /// [`WrongCallback`](ErrorKind::WrongCallback) if it carries another session or none, [`Expired`](ErrorKind::Expired) if
    /// the server has no grant for it: somebody has fetched it, or the callback is forged; else those of [`check`](Self::check).
    pub async fn finish(&self, callback: &str) -> Result<Grant, Error> {
        Parameters::glued(callback, "session").expect("session", &self.id)?;
        Grant::read(self.fetch().await?)
    }

    /// Fetches a grant that must be there, because the server sent the user back.
    pub(super) async fn fetch(&self) -> Result<Granted, Error> {
        self.ask().await?.ok_or_else(|| {
            Error::told(
                ErrorKind::Expired,
                "the server has no grant for this session: it was fetched before, or the user has not agreed and the callback is forged",
            )
        })
    }

    async fn ask(&self) -> Result<Option<Granted>, Error> {
        if self.used.load(Ordering::Acquire) {
            return Err(exchange::used());
        }
        let path = format!("/api/miauth/{}/check", self.id);
        let reply = match exchange::post(&self.client, CHECK, path, &json!({})).await {
            Ok(reply) => reply,
            Err(error) => return Err(not_offered(error)),
        };
        let mut answer = exchange::object(&reply, CHECK)?;
        match answer.get("ok") {
            Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => return Ok(None),
            _ => {
                return Err(exchange::unfit(
                    &reply,
                    CHECK,
                    "/ok",
                    "expected true or false",
                ));
            }
        }
        self.used.store(true, Ordering::Release);
        let token = exchange::secret(&mut answer, "token", &reply, CHECK)?;
        Ok(Some(Granted {
            call: CHECK,
            reply,
            client: self.client.clone(),
            token,
        }))
    }
}

fn not_offered(error: Error) -> Error {
    match error.status() {
        Some(404 | 405) => exchange::not_offered(
            "this server does not support MiAuth; is it a Misskey server?",
            error,
        ),
        _ => error,
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("origin", &self.client.origin())
            .finish_non_exhaustive()
    }
}
