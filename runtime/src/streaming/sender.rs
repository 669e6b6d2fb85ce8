//! What is said to a channel.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Weak};

use serde::Serialize;

use super::frame;
use super::handle::Handle;
use crate::error::{Called, Error, ErrorKind};

/// Sends messages to a channel; cheap to clone, so that one task can read the channel while another writes to it.
///
/// It does not keep the connection alive.
#[derive(Clone)]
pub struct Sender {
    handle: Weak<Handle>,
    id: u64,
    channel: Cow<'static, str>,
}

impl Sender {
    pub(super) fn new(handle: &Arc<Handle>, id: u64, channel: Cow<'static, str>) -> Self {
        Self {
            handle: Arc::downgrade(handle),
            id,
            channel,
        }
    }

    /// Sends a message of any kind and waits until it is written. The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed, or `body` cannot be written as JSON.
    pub async fn send<T: Serialize + ?Sized>(&self, kind: &str, body: &T) -> Result<(), Error> {
        let body = serde_json::to_string(body)
            .map_err(|error| Error::input("the message cannot be written as JSON").because(error));
        let sent = match body {
            Ok(body) => self.send_json(kind, &body).await,
            Err(error) => Err(error),
        };
        sent.map_err(|error| error.at(Called::new(self.channel.clone(), true)))
    }

    async fn send_json(&self, kind: &str, body: &str) -> Result<(), Error> {
        let Some(handle) = self.handle.upgrade() else {
            return Err(Error::told(
                ErrorKind::Closed,
                "the channel's connection is closed",
            ));
        };
        handle.hub.send(frame::message(self.id, kind, body)).await
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("channel", &self.channel)
            .finish_non_exhaustive()
    }
}
