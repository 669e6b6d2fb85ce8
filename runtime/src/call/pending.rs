//! One call: a future that has not begun, and can still be told how to go about it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::caller::{Caller, Overrides, execute};
use super::prepare::Prepared;
use super::retry::RetryPolicy;
use crate::error::{Called, Error};
use crate::reply::{DecodeError, Reply};

/// A call of one endpoint, sent when it is first awaited.
///
/// Dropping it cancels the call; whether the server has acted on it by then cannot be known.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<T> {
    pending: Pending,
    decode: fn(&Reply) -> Result<T, DecodeError>,
}

/// What is the same for every endpoint.
pub(crate) struct Pending {
    called: Called,
    sending: Sending,
}

enum Sending {
    Ready(Box<(Arc<Caller>, Prepared, Overrides)>),
    Wrong(Option<Error>),
    Running(Running<Result<Reply, Error>>),
    Done,
}

/// A future under way. The lock is never waited for: it makes whatever holds the future `Sync`, so that a program can hold a reference to it while it
/// waits for something else.
pub(crate) type Running<T> = Mutex<Pin<Box<dyn Future<Output = T> + Send>>>;

/// Polls a future under way.
pub(crate) fn poll_running<T>(running: &mut Running<T>, cx: &mut Context<'_>) -> Poll<T> {
    let running = running.get_mut().unwrap_or_else(PoisonError::into_inner);
    running.as_mut().poll(cx)
}

impl Pending {
    /// A call of what is `called`, if it could be prepared.
    pub(crate) fn new(
        caller: Arc<Caller>,
        called: Called,
        prepared: Result<Prepared, Error>,
    ) -> Self {
        Self {
            called,
            sending: match prepared {
                Ok(prepared) => Sending::Ready(Box::new((caller, prepared, Overrides::default()))),
                Err(error) => Sending::Wrong(Some(error)),
            },
        }
    }

    fn set(&mut self, set: impl FnOnce(&mut Overrides)) {
        if let Sending::Ready(call) = &mut self.sending {
            set(&mut call.2);
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Reply, Error>> {
        loop {
            match std::mem::replace(&mut self.sending, Sending::Done) {
                Sending::Ready(call) => {
                    let (caller, prepared, overrides) = *call;
                    let running = Box::pin(execute(caller, prepared, overrides));
                    self.sending = Sending::Running(Mutex::new(running));
                }
                Sending::Wrong(Some(error)) => return Poll::Ready(Err(self.name(error))),
                Sending::Running(mut running) => match poll_running(&mut running, cx) {
                    Poll::Pending => {
                        self.sending = Sending::Running(running);
                        return Poll::Pending;
                    }
                    Poll::Ready(result) => return Poll::Ready(result),
                },
                // A future that has ended must not be polled again; who does it waits for ever, as with other futures.
                Sending::Wrong(None) | Sending::Done => return Poll::Pending,
            }
        }
    }

    #[cold]
    fn name(&self, error: Error) -> Error {
        error.at(self.called.clone())
    }
}

impl<T> Call<T> {
    pub(crate) fn new(pending: Pending, decode: fn(&Reply) -> Result<T, DecodeError>) -> Self {
        Self { pending, decode }
    }

    /// Sets how long each attempt of this call may take, in place of the client's timeout. For uploads, too, it then bounds the whole.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pending
            .set(|overrides| overrides.timeout = Some(timeout));
        self
    }

    /// Sets the retries of this call, in place of the client's; `None` for none.
    pub fn retry(mut self, policy: impl Into<Option<RetryPolicy>>) -> Self {
        let policy = policy.into();
        self.pending.set(|overrides| overrides.retry = Some(policy));
        self
    }

    /// Gives the response as it came in place of what the endpoint makes of it. Errors stay errors.
    pub fn raw(self) -> Call<Reply> {
        Call {
            pending: self.pending,
            decode: |reply| Ok(reply.clone()),
        }
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = match ready!(self.pending.poll(cx)) {
            Ok(reply) => reply,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let decode = self.decode;
        Poll::Ready(decode(&reply).map_err(|error| self.pending.name(error.into())))
    }
}

// Nothing in it is pinned in place: the future that runs has its own allocation.
impl<T> Unpin for Call<T> {}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("endpoint", &self.pending.called.name)
            .finish_non_exhaustive()
    }
}
