//! One call: a future that has not begun, and can still be told how to go about it.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::core::{Core, Options, execute};
use crate::prepare::Prepared;
use crate::{Api, DecodeError, Error, Fault, Reply, RetryPolicy};

/// A call of one endpoint, sent when it is first awaited.
///
/// Dropping it cancels the call; whether the server has acted on it by then cannot be known.
#[must_use = "a call is sent only when it is awaited"]
pub struct Call<A: Api, T> {
    pending: Pending,
    decode: fn(&Reply) -> Result<T, DecodeError>,
    api: PhantomData<fn() -> A>,
}

/// The same for every endpoint.
pub(crate) struct Pending {
    endpoint: std::borrow::Cow<'static, str>,
    writes: bool,
    state: State,
}

enum State {
    Ready(Box<(Arc<Core>, Prepared, Options)>),
    Wrong(Option<Fault>),
    Running(Pin<Box<dyn Future<Output = Result<Reply, Fault>> + Send>>),
    Done,
}

impl Pending {
    pub(crate) fn new(
        core: Arc<Core>,
        endpoint: &'static str,
        prepared: Result<Prepared, Fault>,
    ) -> Self {
        match prepared {
            Ok(prepared) => Self {
                endpoint: prepared.endpoint.clone(),
                writes: prepared.writes,
                state: State::Ready(Box::new((core, prepared, Options::default()))),
            },
            Err(fault) => Self {
                endpoint: endpoint.into(),
                writes: true,
                state: State::Wrong(Some(fault)),
            },
        }
    }

    fn options(&mut self, set: impl FnOnce(&mut Options)) {
        if let State::Ready(call) = &mut self.state {
            set(&mut call.2);
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Reply, Fault>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Ready(call) => {
                    let (core, prepared, options) = *call;
                    self.state = State::Running(Box::pin(execute(core, prepared, options)));
                }
                State::Wrong(Some(fault)) => return Poll::Ready(Err(self.name(fault))),
                State::Running(mut running) => match running.as_mut().poll(cx) {
                    Poll::Pending => {
                        self.state = State::Running(running);
                        return Poll::Pending;
                    }
                    Poll::Ready(result) => return Poll::Ready(result),
                },
                // A future that has ended must not be polled again; who does it waits for ever, as with other futures.
                State::Wrong(None) | State::Done => return Poll::Pending,
            }
        }
    }

    #[cold]
    fn name(&self, fault: Fault) -> Fault {
        fault.at(self.endpoint.clone(), self.writes)
    }
}

impl<A: Api, T> Call<A, T> {
    pub(crate) fn new(pending: Pending, decode: fn(&Reply) -> Result<T, DecodeError>) -> Self {
        Self {
            pending,
            decode,
            api: PhantomData,
        }
    }

    /// Sets how long each attempt of this call may take, in place of the client's timeout. For uploads, too, it then bounds the whole.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.pending
            .options(|options| options.timeout = Some(timeout));
        self
    }

    /// Sets the retries of this call, in place of the client's; `None` for none.
    pub fn retry(mut self, policy: impl Into<Option<RetryPolicy>>) -> Self {
        let policy = policy.into();
        self.pending.options(|options| options.retry = Some(policy));
        self
    }

    /// Gives the response as it came in place of what the endpoint makes of it. Errors stay errors.
    pub fn raw(self) -> Call<A, Reply> {
        Call {
            pending: self.pending,
            decode: |reply| Ok(reply.clone()),
            api: PhantomData,
        }
    }
}

impl<A: Api, T> Future for Call<A, T> {
    type Output = Result<T, Error<A::ErrorCode>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = match ready!(self.pending.poll(cx)) {
            Ok(reply) => reply,
            Err(fault) => return Poll::Ready(Err(fault.into())),
        };
        let decode = self.decode;
        Poll::Ready(decode(&reply).map_err(|error| self.pending.name(error.into()).into()))
    }
}

// Nothing in it is pinned in place: the future that runs has its own allocation.
impl<A: Api, T> Unpin for Call<A, T> {}

impl<A: Api, T> fmt::Debug for Call<A, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("endpoint", &self.pending.endpoint)
            .finish_non_exhaustive()
    }
}
