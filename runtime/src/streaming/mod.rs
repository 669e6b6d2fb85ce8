//! The streaming API: one WebSocket, many channels over it.
//!
//! One task per connection owns the socket. It knows no type: it finds out where a frame belongs and puts the bytes into that
//! reader's queue. What is generic ([`Subscription`], [`Capture`], [`Broadcasts`]) only takes bytes out and decodes them, on the
//! reader's own time, so that a slow reader costs the others nothing.

mod connect;
mod connection;
mod event;
mod frame;
mod hub;
mod open;
mod queue;
mod readers;
mod reconnect;
mod sender;
mod socket;
mod task;

pub use connect::Connect;
pub use connection::Connection;
pub use event::{ChannelInfo, ChannelParams, Gap, StreamEvent, StreamingApi};
pub use open::{AnyChannel, AnyEvent};
pub use readers::{Broadcasts, Capture, Subscription};
pub use reconnect::Reconnect;
pub use sender::Sender;

use crate::Client;

impl<A: StreamingApi> Client<A> {
    /// Opens a connection to the streaming API when awaited; several channels share one connection.
    ///
    /// # Errors
    /// Awaiting it fails if the server cannot be reached or refuses the token; see [`Connect`].
    pub fn stream(&self) -> Connect<A> {
        Connect::new(std::sync::Arc::clone(self.core()))
    }
}
