// Written by `cargo xtask regen`. Do not edit.

//! `PushRegistration` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A browser's subscription to push notifications. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PushRegistration {
    pub user_id: ids::UserId,
    pub endpoint: String,
    /// Whether a push is sent as well when notifications are read elsewhere.
    pub send_read_message: bool,
}

wire::table! {
    received object PushRegistration {
        user_id: "userId" required,
        endpoint: "endpoint" required,
        send_read_message: "sendReadMessage" required,
    }
}
