//! The streaming API: one WebSocket, many channels over it.
//!
//! One task per connection owns the socket. It knows no type: it finds out where a frame belongs and puts the bytes into that
//! reader's queue. What is generic ([`Subscription`], [`Capture`], [`Broadcasts`]) only takes bytes out and decodes them, on the
//! reader's own time, so that a slow reader costs the others nothing.

mod connect;
mod connection;
mod event;
mod filling;
mod frame;
mod gap;
mod handle;
mod hub;
mod info;
mod open;
mod queue;
mod readers;
mod reconnect;
mod sender;
mod socket;
mod task;

pub use connect::Connect;
pub use connection::Connection;
pub use event::{Captured, ChannelParams, StreamEvent};
pub use filling::{FilledSubscription, FillsGaps};
pub use gap::Gap;
pub use info::ChannelInfo;
pub use open::{AnyChannel, AnyEvent};
pub use readers::{Broadcasts, Capture, Subscription};
pub use reconnect::Reconnect;
pub use sender::Sender;
