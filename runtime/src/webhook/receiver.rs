//! Reading one request.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use subtle::ConstantTimeEq as _;

use super::delivery::{Delivery, WebhookEvent};
use super::envelope::Envelope;
use super::error::{Error, ErrorKind};
use super::headers::{Header, Known};
use super::memory::Memory;
use crate::reply::Reply;
use crate::wire::FromWire as _;

/// The largest body that is read unless the program says otherwise, in bytes. The largest one seen has 10 kB; notes with many files and long
/// parents have more.
const LIMIT: usize = 1024 * 1024;
/// The longest id of an event, in bytes; servers send 36.
const LONGEST_ID: usize = 256;

/// Reads what a server posts to a webhook's address.
///
/// Make one for each webhook (or for several with one secret) and keep it: it remembers which events it has read, so that what the server
/// repeats is not handled twice. It is `Send` and `Sync`, and [`read`](Self::read) takes it by reference.
pub struct Receiver<E> {
    secret: Secret,
    limit: usize,
    memory: Mutex<Memory>,
    event: PhantomData<fn() -> E>,
}

/// What must stand in the header.
enum Secret {
    /// As servers send it, and as it is written where that differs: of letters above ASCII, up to `ÿ`, they send one byte each.
    Given(Vec<u8>, Vec<u8>),
    /// The program gave an empty one, which is most likely a variable that is not set.
    Missing,
    /// The program wants none.
    None,
}

impl<E: WebhookEvent> Receiver<E> {
    /// Takes the secret that the webhook was given on the server.
    ///
    /// An empty secret protects nothing, since anybody could send it: with one, [`read`](Self::read) refuses every request.
    /// White space around it does not count, since none survives in a header.
    #[must_use]
    pub fn new(secret: impl AsRef<str>) -> Self {
        Self::with(match secret.as_ref().trim() {
            "" => Secret::Missing,
            secret => {
                let latin: Result<Vec<u8>, _> = secret.chars().map(u8::try_from).collect();
                let written = secret.as_bytes().to_vec();
                Secret::Given(latin.unwrap_or_else(|_| written.clone()), written)
            }
        })
    }

    /// For a webhook without a secret: whoever knows the address can post to it, and is believed.
    #[must_use]
    pub fn without_secret() -> Self {
        Self::with(Secret::None)
    }

    fn with(secret: Secret) -> Self {
        Self {
            secret,
            limit: LIMIT,
            memory: Mutex::default(),
            event: PhantomData,
        }
    }

    /// Sets how large a body may be, in bytes; 1 MiB unless this is called.
    ///
    /// The server itself has no limit. A web framework reads the body before this sees it, so give the framework a limit as well.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Reads a request: its headers, which every framework can give as pairs of names and values, and its whole body.
    ///
    /// Answer within five seconds, or the server closes the connection and sends the event again, up to four times in all. So answer first and do
    /// what takes long afterwards. Any status from 200 to 299 counts as taken, and after other ones below 500, except 429, nothing is sent again.
    ///
    /// # Errors
    /// The secret is wrong, the body is too large or no delivery, or the event was read before; [`Error::status`] says what to answer.
    pub fn read<H: Header>(
        &self,
        headers: impl IntoIterator<Item = H>,
        body: impl AsRef<[u8]>,
    ) -> Result<Delivery<E>, Error> {
        let body = body.as_ref();
        let headers = Known::of(headers);
        self.check(&headers.secrets)?;
        if body.len() > self.limit {
            let what = format!(
                "the body has {} bytes, and the receiver takes {}; `body_limit` sets another limit",
                body.len(),
                self.limit
            );
            return Err(Error::new(ErrorKind::TooLarge, what));
        }
        let reply = Reply::from_parts(200, None, Bytes::copy_from_slice(body));
        let envelope: Envelope = reply.json().map_err(|error| {
            Error::of_reading(
                ErrorKind::Malformed,
                "this is no delivery of a webhook",
                error,
            )
        })?;
        let malformed = |what: &str| Err(Error::new(ErrorKind::Malformed, what));
        if envelope.event_id.len() > LONGEST_ID {
            return malformed("`eventId` is far longer than any server's");
        }
        let Some(server) = envelope
            .server
            .or_else(|| headers.host.map(|host| format!("https://{host}")))
        else {
            return malformed(
                "neither `server` in the body nor the header `x-misskey-host` says which server this is from",
            );
        };
        let body = envelope.body.as_ref().map_or("null", |body| body.get());
        let inner = Reply::from_parts(200, None, Bytes::copy_from_slice(body.as_bytes()));
        let is_user = envelope.user_id.is_some();
        let event = E::decode(&envelope.kind, is_user, &inner).map_err(|error| {
            let what = format!("the event `{}` is not what it should be", envelope.kind);
            Error::of_reading(ErrorKind::Event, &what, error)
        })?;
        let is_new = self
            .memory()
            .note(&envelope.event_id, envelope.created_at.0);
        if !is_new {
            let what = format!(
                "the event {} was read before; answer as if it had been read now",
                envelope.event_id
            );
            return Err(Error::new(ErrorKind::Repeated, what));
        }
        Ok(Delivery {
            server,
            hook_id: envelope.hook_id,
            user_id: envelope.user_id.map(|id| E::UserId::from_wire(&id)),
            event_id: envelope.event_id,
            created_at: envelope.created_at,
            event,
            // Quotes in texts are escaped, so this cannot stand in one.
            is_test: body.contains(r#""id":"dummy-"#) || body.contains(r#""id": "dummy-"#),
            body: reply,
        })
    }

    /// Forgets that an event was read, so that it is read when it comes again.
    ///
    /// For a program that could not do its work and answers with 500 to have the server repeat it. The server tries four times in all, after 1, 3 and 7
    /// minutes.
    pub fn forget(&self, event_id: &str) {
        self.memory().forget(event_id);
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Memory> {
        // Nothing panics while it is held.
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn check(&self, sent: &[Vec<u8>]) -> Result<(), Error> {
        let refuse = |what: &str| Err(Error::new(ErrorKind::Secret, what));
        let secret = match &self.secret {
            Secret::None => return Ok(()),
            Secret::Missing => {
                return refuse(
                    "the receiver was made with an empty secret, and so refuses everything; give it the webhook's secret, or use `Receiver::without_secret`",
                );
            }
            Secret::Given(secret, written) => (secret, written),
        };
        let [sent] = sent else {
            return refuse(if sent.is_empty() {
                "there is no header `x-misskey-hook-secret`; a Misskey server always sends it"
            } else {
                "there is more than one header `x-misskey-hook-secret`"
            });
        };
        let sent = sent.trim_ascii();
        // Takes as long wherever they differ; only the length shows.
        if bool::from(secret.0.ct_eq(sent) | secret.1.ct_eq(sent)) {
            Ok(())
        } else if sent.is_empty() {
            refuse(
                "the secret is empty: the webhook has none; set one on the server, and give it to the receiver",
            )
        } else {
            refuse(
                "the secret is not the webhook's; after a change on the server, repeats of earlier events still bear the old one",
            )
        }
    }
}

impl<E> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("body_limit", &self.limit)
            .finish_non_exhaustive()
    }
}
