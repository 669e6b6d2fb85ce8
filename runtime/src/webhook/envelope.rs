//! What stands around an event.

use serde_json::value::RawValue;

use crate::value::UnixMillis;
use crate::wire;

/// The body of a delivery.
pub(super) struct Envelope {
    pub(super) server: Option<String>,
    pub(super) hook_id: String,
    pub(super) user_id: Option<String>,
    pub(super) event_id: String,
    pub(super) created_at: UnixMillis,
    pub(super) kind: String,
    pub(super) body: Option<Box<RawValue>>,
}

// The server's origin is not in what older releases send; everything else always was.
wire::object! {
    read Envelope {
        server: "server" optional,
        hook_id: "hookId" required,
        user_id: "userId" optional,
        event_id: "eventId" required,
        created_at: "createdAt" required,
        kind: "type" required,
        body: "body" optional,
    }
}
