//! Channels that the generated crate does not know, such as those of a fork.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::event::{ChannelParams, StreamEvent};
use super::gap::Gap;
use super::info::ChannelInfo;
use super::sender::Sender;
use crate::reply::{DecodeError, Reply};

/// A channel by its name, with any parameters; its events are not typed.
#[derive(Debug, Clone)]
#[must_use]
pub struct AnyChannel {
    name: String,
    params: Map<String, Value>,
}

impl AnyChannel {
    /// Names the channel, for example `bubbleTimeline`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            params: Map::new(),
        }
    }

    /// Sets a parameter.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.params.insert(name.into(), value.into());
        self
    }
}

impl Serialize for AnyChannel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.params.serialize(serializer)
    }
}

impl ChannelParams for AnyChannel {
    type Event = AnyEvent;
    type Sender = Sender;

    fn info(&self) -> ChannelInfo {
        ChannelInfo::new(self.name.clone())
    }
}

/// An event of any kind, as received.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyEvent {
    /// An event.
    Event {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Value,
    },
    /// The connection was lost and is back; events may have been missed.
    Gap(Gap),
    /// This many events were dropped because the reader was too slow.
    Lagged(u64),
}

impl StreamEvent for AnyEvent {
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(Self::Event {
            kind: kind.to_owned(),
            body: body.json()?,
        })
    }

    fn gap(gap: Gap) -> Self {
        Self::Gap(gap)
    }

    fn lagged(events: u64) -> Self {
        Self::Lagged(events)
    }
}
