//! What a generated crate says of channels and events.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::sender::Sender;
use crate::reply::{DecodeError, Reply};
use crate::value::Timestamp;

/// What is known of a channel before it is connected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelInfo {
    /// The name on the wire, for example `homeTimeline`.
    pub name: Cow<'static, str>,
    /// The permission that an app's token needs for it.
    pub permission: Option<&'static str>,
    /// Whether a token is required.
    pub credential: bool,
    /// Whether the server serves it only once over one connection.
    pub shared: bool,
    /// How many channels the server serves over one connection; it ignores further ones without a word.
    pub per_connection: usize,
    /// Whether the server goes on sending its events after `disconnect`, so that connecting anew would give each event twice.
    pub lingers: bool,
}

/// A channel's parameters, which name the channel as well.
pub trait ChannelParams: serde::Serialize + Send + 'static {
    /// The open enum of its events.
    type Event: StreamEvent;
    /// What sends to it: [`Sender`], or a type with a method for each message.
    type Sender: From<Sender>;

    /// What is known of the channel.
    fn info(&self) -> ChannelInfo;

    /// Finds parameters that the server would answer with silence.
    ///
    /// # Errors
    /// What is wrong with them.
    fn check(&self) -> Result<(), &'static str> {
        Ok(())
    }
}

/// The id of something that can be captured, such as a note, so that what happens to it is told.
pub trait Captured: AsRef<str> {
    /// The open enum of what can happen to it.
    type Event: StreamEvent;
}

/// Something that a reader of the stream is told.
pub trait StreamEvent: Sized + Send + 'static {
    /// Reads an event; one that is not known is kept as it came.
    ///
    /// # Errors
    /// The event is known and its body is not what it should be.
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError>;
    /// The connection was lost and is there again.
    fn gap(gap: Gap) -> Self;
    /// So many events were dropped because the reader did not take them in time.
    fn lagged(events: u64) -> Self;
}

/// A time in which the connection was lost and events may have been missed.
///
/// It comes when the channel is connected again: what happened since [`since`](Gap::since) can be fetched over HTTP now, and
/// nothing after it is missed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// When the connection was lost, by this machine's clock. A connection that died without a word was dead before this.
    pub since: Timestamp,
    /// How long it took until the channel was connected again.
    pub lasted: Duration,
    /// Why it was lost.
    pub reason: Arc<str>,
}

impl Gap {
    /// Takes a later gap in.
    pub(super) fn join(&mut self, later: Self) {
        let between = later
            .since
            .duration_since(self.since)
            .unwrap_or(self.lasted);
        self.lasted = between.saturating_add(later.lasted);
        self.reason = later.reason;
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no connection since {} for {:.1} s: {}",
            self.since,
            self.lasted.as_secs_f64(),
            self.reason
        )
    }
}
