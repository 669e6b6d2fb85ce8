// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/relays`.
use crate::{Call, Client};

pub mod add;

/// Subscribes the server to an ActivityPub relay.
///
/// `POST /api/admin/relays/add`. Needs a token with the permission [`write:admin:relays`](crate::Permission::WriteAdminRelays). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INVALID_URL`](crate::ErrorCode::InvalidUrl), 400
#[inline]
pub fn add(client: &Client, request: add::Request) -> Call<add::Response> {
    client.send(request)
}

pub mod list;

/// Lists the relays that the server is subscribed to or has asked to join.
///
/// `POST /api/admin/relays/list`. Needs a token with the permission [`read:admin:relays`](crate::Permission::ReadAdminRelays). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod remove;

/// Ends the subscription to a relay.
///
/// `POST /api/admin/relays/remove`. Needs a token with the permission [`write:admin:relays`](crate::Permission::WriteAdminRelays). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn remove(client: &Client, request: remove::Request) -> Call<remove::Response> {
    client.send(request)
}
