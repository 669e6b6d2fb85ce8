// Written by `cargo xtask regen`. Do not edit.

//! `Signin` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};
use misskey_runtime::wire::JsonObject;

/// An attempt to sign in to an account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Signin {
    /// Id of the attempt.
    pub id: ids::SigninId,
    /// When the attempt was made; absent in `admin/show-user`.
    pub created_at: Option<Timestamp>,
    /// IP address that the attempt came from.
    pub ip: String,
    /// The HTTP headers of the request, by lower-case name.
    pub headers: JsonObject,
    /// Whether the attempt succeeded.
    pub success: bool,
    /// The user whose account it was; absent in `i/signin-history`.
    pub user_id: Option<ids::UserId>,
}

wire::table! {
    received object Signin {
        id: "id" required,
        created_at: "createdAt" optional,
        ip: "ip" required = "192.0.2.1",
        headers: "headers" required,
        success: "success" required,
        user_id: "userId" optional,
    }
}
