//! Receiving webhooks: what a server posts to a program is checked and read. No web framework, no async and no clock are needed.

mod delivery;
mod envelope;
mod error;
mod headers;
mod memory;
mod receiver;

pub use delivery::{Delivery, WebhookEvent};
pub use error::{Error, ErrorKind};
pub use headers::Header;
pub use receiver::Receiver;
