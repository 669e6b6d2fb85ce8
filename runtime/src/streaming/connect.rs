//! A connection in the making.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use super::connection::Connection;
use super::hub::{Habits, Hub};
use super::reconnect::Reconnect;
use super::socket::{Dialer, Prospect, Socket};
use super::task::{self, NOT_THERE};
use crate::call::caller::Caller;
use crate::call::trace;
use crate::client::Client;
use crate::error::{Called, Error};

/// Settings for a connection to the streaming API, which is made when this is awaited.
///
/// The connection goes to the client's server, with its token in the `Authorization` header, and with the same TLS, certificates and proxy as
/// calls, or your own HTTP client. Only your own [`Transport`](crate::Transport) is not used. Await it inside a Tokio runtime, which then also
/// runs the connection's one task.
///
/// # Errors
/// The server cannot be reached, or does not accept WebSockets: the first attempt is not repeated, unless
/// [`Reconnect::first_connection_too`] is set. If the server refuses the token or the user, that is an error of the kind
/// [`Refused`](crate::ErrorKind::Refused), here or as the last item of every reader.
#[must_use = "a connection is made only when this is awaited"]
pub struct Connect {
    caller: Arc<Caller>,
    habits: Habits,
}

impl Connect {
    fn new(caller: Arc<Caller>) -> Self {
        Self {
            habits: Habits {
                reconnect: Reconnect::new(),
                queue: 1024,
                connect_timeout: Duration::from_secs(10),
                answer_timeout: Duration::from_secs(10),
                ping: Duration::from_secs(30),
                message_limit: caller.response_limit,
                token_in_query: false,
            },
            caller,
        }
    }

    /// Sets when a lost connection is made again; always if not set.
    pub fn reconnect(mut self, policy: Reconnect) -> Self {
        self.habits.reconnect = policy;
        self
    }

    /// Sets how many events may wait for each reader; 1,024 if not set, and never more than 32 MiB of them.
    ///
    /// A reader that falls further behind loses the oldest events and is told how many. Other readers are not held up.
    pub fn queue(mut self, events: usize) -> Self {
        self.habits.queue = events;
        self
    }

    /// Sets how long it may take to connect; 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.habits.connect_timeout = timeout;
        self
    }

    /// Sets how long the server may take to confirm a channel; 10 seconds if not set. Servers refuse by not answering, so a refusal takes this long.
    pub fn answer_timeout(mut self, timeout: Duration) -> Self {
        self.habits.answer_timeout = timeout;
        self
    }

    /// Sets how long the server may be silent before it is asked whether it is still there, and how long it then has to answer; 30 seconds if not set.
    pub fn ping_after(mut self, silence: Duration) -> Self {
        self.habits.ping = silence.max(Duration::from_millis(10));
        self
    }

    /// Sets how large an event may be, in bytes; the client's limit for responses if not set. A larger one breaks the connection.
    pub fn message_limit(mut self, bytes: usize) -> Self {
        self.habits.message_limit = bytes;
        self
    }

    /// Sends the token in the URL instead of the header, for servers behind a proxy that drops the header.
    ///
    /// Use this only if there is no other way: URLs end up in the logs of every machine on the way.
    pub fn token_in_query(mut self) -> Self {
        self.habits.token_in_query = true;
        self
    }
}

impl IntoFuture for Connect {
    type Output = Result<Connection, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let client = Client {
                caller: Arc::clone(&self.caller),
            };
            match open(self.caller, self.habits).await {
                Ok(hub) => Ok(Connection::new(hub, client)),
                Err(error) => Err(error.at(Called::new("streaming", false))),
            }
        })
    }
}

/// Makes the connection and starts its task.
async fn open(caller: Arc<Caller>, habits: Habits) -> Result<Arc<Hub>, Error> {
    let token = caller.token.clone();
    let dialer = Dialer::new(caller, &habits)?;
    let socket = first(&dialer, &habits.reconnect).await?;
    let hub = Arc::new(Hub::new(habits, token));
    tokio::spawn(task::run(Arc::clone(&hub), dialer, socket));
    Ok(hub)
}

/// Makes the first connection, patiently where the program asked for it.
async fn first(dialer: &Dialer, reconnect: &Reconnect) -> Result<Socket, Error> {
    let mut failed = 0;
    let mut not_there = 0;
    loop {
        let no = match dialer.dial().await {
            Ok(socket) => return Ok(socket),
            Err(no) => no,
        };
        failed += 1;
        not_there = match no.prospect {
            Prospect::NotThere => not_there + 1,
            Prospect::Passing | Prospect::Refused(_) => 0,
        };
        let wait = Some(reconnect)
            .filter(|reconnect| reconnect.covers_first())
            .filter(|_| !matches!(no.prospect, Prospect::Refused(_)))
            .filter(|_| not_there < NOT_THERE)
            .and_then(|reconnect| reconnect.wait(failed));
        match wait {
            Some(wait) => {
                trace::reconnect(failed, &no.error.to_string(), wait);
                tokio::time::sleep(wait).await;
            }
            None => return Err(no.error),
        }
    }
}

impl Client {
    /// Opens a connection to the streaming API when awaited; several channels share one connection.
    ///
    /// This needs the feature `streaming`.
    ///
    /// # Errors
    /// Awaiting it fails if the server cannot be reached or refuses the token; see [`Connect`].
    pub fn stream(&self) -> Connect {
        Connect::new(Arc::clone(&self.caller))
    }
}

impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("origin", &self.caller.origin)
            .field("habits", &self.habits)
            .finish_non_exhaustive()
    }
}
