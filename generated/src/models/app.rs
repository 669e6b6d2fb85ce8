// Written by `cargo xtask regen`. Do not edit.

//! `App` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// An app registered for the legacy sign-in flow.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct App {
    /// Id of the app.
    pub id: ids::AppId,
    /// Name of the app, which users see when they are asked for permission.
    pub name: String,
    /// Where the browser goes after the user has agreed; null shows the outcome on the server's own page.
    pub callback_url: Option<String>,
    /// What the app may do, as names such as `read:account`.
    pub permission: Vec<String>,
    /// The secret for calls in the app's name; sent to those who registered it only.
    pub secret: Option<String>,
    /// Whether the signed-in user has granted the app access; absent without a token.
    pub is_authorized: Option<bool>,
}

wire::table! {
    received object App {
        id: "id" required,
        name: "name" required,
        callback_url: "callbackUrl" nullable,
        permission: "permission" required,
        secret: "secret" optional,
        is_authorized: "isAuthorized" optional,
    }
}
