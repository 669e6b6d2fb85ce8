// Written by `cargo xtask regen`. Do not edit.

//! `PushRegistration` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A browser's subscription to push notifications.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PushRegistration {
    /// The user whose notifications are pushed.
    pub user_id: ids::UserId,
    /// Address of the browser's push service.
    pub endpoint: String,
    /// Whether a push is sent as well when notifications are read elsewhere.
    pub send_read_message: bool,
}

wire::table! {
    received object PushRegistration {
        user_id: "userId" required,
        endpoint: "endpoint" required = "https://push.example/sample",
        send_read_message: "sendReadMessage" required,
    }
}
