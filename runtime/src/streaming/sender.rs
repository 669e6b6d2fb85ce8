//! What is said to a channel.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Weak};

use serde::Serialize;

use super::connection::Handle;
use super::event::{ErrorOf, StreamingApi};
use super::frame;
use crate::Fault;

/// Sends messages to a channel; cheap to clone, so that one task can read the channel and another one write to it.
///
/// It does not keep the connection alive.
pub struct Sender<A: StreamingApi> {
    handle: Weak<Handle>,
    id: u64,
    channel: Cow<'static, str>,
    api: PhantomData<fn() -> A>,
}

impl<A: StreamingApi> Sender<A> {
    pub(super) fn new(handle: &Arc<Handle>, id: u64, channel: Cow<'static, str>) -> Self {
        Self {
            handle: Arc::downgrade(handle),
            id,
            channel,
            api: PhantomData,
        }
    }

    /// Sends a message of any kind and waits until it is written. The server answers none; what comes of it comes as an event.
    ///
    /// # Errors
    /// The connection is lost at the moment, or closed, or `body` cannot be written as JSON.
    pub async fn send<T: Serialize + ?Sized>(
        &self,
        kind: &str,
        body: &T,
    ) -> Result<(), ErrorOf<A>> {
        let body = serde_json::to_string(body).map_err(|error| {
            Fault::invalid_input_from("the message cannot be written as JSON", error)
        });
        let sent = match body {
            Ok(body) => self.send_json(kind, &body).await,
            Err(fault) => Err(fault),
        };
        sent.map_err(|fault| fault.at(self.channel.clone(), true).into())
    }

    async fn send_json(&self, kind: &str, body: &str) -> Result<(), Fault> {
        let Some(handle) = self.handle.upgrade() else {
            return Err(Fault::invalid_input("the channel's connection is closed"));
        };
        handle.hub.send(frame::message(self.id, kind, body)).await
    }
}

impl<A: StreamingApi> Clone for Sender<A> {
    fn clone(&self) -> Self {
        Self {
            handle: Weak::clone(&self.handle),
            id: self.id,
            channel: self.channel.clone(),
            api: PhantomData,
        }
    }
}

impl<A: StreamingApi> fmt::Debug for Sender<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("channel", &self.channel)
            .finish_non_exhaustive()
    }
}
