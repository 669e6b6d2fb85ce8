//! What a generated crate says of channels and events.

use super::gap::Gap;
use super::info::ChannelInfo;
use super::sender::Sender;
use crate::reply::{DecodeError, Reply};

/// A channel's parameters, which name the channel as well.
pub trait ChannelParams: serde::Serialize + Send + 'static {
    /// The open enum of its events.
    type Event: StreamEvent;
    /// What sends to it: [`Sender`], or a type with a method for each message.
    type Sender: From<Sender>;

    /// What is known about the channel.
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

/// An event of the streaming API.
pub trait StreamEvent: Sized + Send + 'static {
    /// Reads an event; an unknown one is kept as received.
    ///
    /// # Errors
    /// The event is known and its body is not what it should be.
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError>;
    /// The connection was lost and is back; events may have been missed.
    fn gap(gap: Gap) -> Self;
    /// This many events were dropped because the reader was too slow.
    fn lagged(events: u64) -> Self;
}
