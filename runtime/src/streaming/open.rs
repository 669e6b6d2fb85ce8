//! Channels that the generated crate does not know, such as those of a fork.

use std::borrow::Cow;
use std::marker::PhantomData;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::event::{ChannelInfo, ChannelParams, Gap, StreamEvent, StreamingApi};
use super::sender::Sender;
use crate::{DecodeError, Reply};

/// A channel by its name, with any parameters and events as they come.
#[derive(Debug, Clone)]
#[must_use]
pub struct AnyChannel<A> {
    name: String,
    params: Map<String, Value>,
    api: PhantomData<fn() -> A>,
}

impl<A> AnyChannel<A> {
    /// Names the channel, for example `bubbleTimeline`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            params: Map::new(),
            api: PhantomData,
        }
    }

    /// Sets a parameter.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.params.insert(name.into(), value.into());
        self
    }
}

impl<A> Serialize for AnyChannel<A> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.params.serialize(serializer)
    }
}

impl<A: StreamingApi> ChannelParams for AnyChannel<A> {
    type Api = A;
    type Event = AnyEvent;
    type Sender = Sender<A>;

    fn info(&self) -> ChannelInfo {
        let name = Cow::Owned(self.name.clone());
        ChannelInfo {
            name,
            permission: None,
            credential: false,
            shared: false,
            lingers: false,
        }
    }
}

/// An event of any kind, as it came.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyEvent {
    /// An event.
    Event {
        /// What it is called.
        kind: String,
        /// What it carries; null for nothing.
        body: Value,
    },
    /// The connection was lost and is there again.
    Gap(Gap),
    /// So many events were dropped because they were not taken in time.
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
