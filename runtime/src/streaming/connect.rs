//! A connection in the making.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::connection::Connection;
use super::event::{ErrorOf, StreamingApi};
use super::hub::{Hub, Options};
use super::reconnect::Reconnect;
use super::socket::Dialer;
use super::task;
use crate::core::Core;

/// A connection to the streaming API that is made when this is awaited.
///
/// It goes to the client's server, with its token in the `Authorization` header and with its TLS; a
/// [`Transport`](crate::Transport) of one's own is not used. It must be awaited inside a Tokio runtime, which then also runs the
/// connection's one task.
///
/// # Errors
/// The server cannot be reached, or what answers takes no WebSockets: the first attempt is not repeated. 401 and 403 are the
/// [status](crate::Fault::status) of a token that the server refuses.
#[must_use = "a connection is made only when this is awaited"]
pub struct Connect<A: StreamingApi> {
    core: Arc<Core>,
    options: Options,
    api: PhantomData<fn() -> A>,
}

impl<A: StreamingApi> Connect<A> {
    pub(super) fn new(core: Arc<Core>) -> Self {
        Self {
            options: Options {
                reconnect: Reconnect::new(),
                queue: 1024,
                connect_timeout: Duration::from_secs(10),
                answer_timeout: Duration::from_secs(10),
                ping: Duration::from_secs(30),
                message_limit: core.response_limit,
                token_in_query: false,
                max_channels: A::MAX_CHANNELS,
            },
            core,
            api: PhantomData,
        }
    }

    /// Sets when a lost connection is made again; always, if not set.
    pub fn reconnect(mut self, policy: Reconnect) -> Self {
        self.options.reconnect = policy;
        self
    }

    /// Sets how many events may wait for each reader; 1,024 if not set, and never more than 32 MiB of them.
    ///
    /// A reader that falls further behind loses the oldest ones and is told how many. The others are not held up.
    pub fn queue(mut self, events: usize) -> Self {
        self.options.queue = events;
        self
    }

    /// Sets how long it may take to connect; 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = timeout;
        self
    }

    /// Sets how long the server may take to confirm a channel; 10 seconds if not set. It refuses by silence, so a refusal takes this long.
    pub fn answer_timeout(mut self, timeout: Duration) -> Self {
        self.options.answer_timeout = timeout;
        self
    }

    /// Sets after how long a silence the server is asked whether it is still there, and how long it has to answer; 30 seconds if not set.
    pub fn ping_after(mut self, silence: Duration) -> Self {
        self.options.ping = silence.max(Duration::from_millis(10));
        self
    }

    /// Sets how large an event may be, in bytes; the client's limit for responses if not set. A larger one breaks the connection.
    pub fn message_limit(mut self, bytes: usize) -> Self {
        self.options.message_limit = bytes;
        self
    }

    /// Sends the token in the URL instead of the header, for servers behind a proxy that drops the header.
    ///
    /// Use it only where there is no other way: URLs end up in the logs of every machine on the way.
    pub fn token_in_query(mut self) -> Self {
        self.options.token_in_query = true;
        self
    }
}

impl<A: StreamingApi> IntoFuture for Connect<A> {
    type Output = Result<Connection<A>, ErrorOf<A>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match open(self.core, self.options).await {
                Ok(hub) => Ok(Connection::new(hub)),
                Err(fault) => Err(fault.at("streaming".into(), false).into()),
            }
        })
    }
}

/// Makes the connection and starts its task.
async fn open(core: Arc<Core>, options: Options) -> Result<Arc<Hub>, crate::Fault> {
    let token = core.token.clone();
    let dialer = Dialer::new(core, &options)?;
    let socket = dialer.dial().await.map_err(|no| no.fault)?;
    let hub = Arc::new(Hub::new(options, token));
    tokio::spawn(task::run(Arc::clone(&hub), dialer, socket));
    Ok(hub)
}

impl<A: StreamingApi> fmt::Debug for Connect<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("origin", &self.core.origin)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
