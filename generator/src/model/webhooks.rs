//! Webhooks: what servers post to programs.

use super::types::Type;

/// The webhooks of a server.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct Webhooks {
    /// Events of users' webhooks, in the file's order.
    pub user: Vec<WebhookEvent>,
    /// Events of the server's webhooks, in the file's order.
    pub system: Vec<WebhookEvent>,
    /// The type of a user's id.
    pub user_id: Type,
}

/// An event.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "keep", derive(nanoserde::SerBin, nanoserde::DeBin))]
pub struct WebhookEvent {
    /// On the wire.
    pub wire: String,
    /// In Rust.
    pub variant: String,
    /// Our sentence.
    pub doc: String,
    /// The member of the body that the payload stands in; `None` where it is the body.
    pub member: Option<String>,
    /// What the event carries.
    pub payload: Option<Type>,
}
