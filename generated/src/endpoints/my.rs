// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `my`.
use crate::{Call, Client};

pub mod apps;

/// Lists the apps one has registered for the legacy sign-in flow.
///
/// `POST /api/my/apps`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn apps(client: &Client, request: apps::Request) -> Call<apps::Response> {
    client.send(request)
}
