// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/promo`.
use crate::{Call, Client};

pub mod create;

/// Promotes a note in timelines until a given time.
///
/// `POST /api/admin/promo/create`. Needs a token with the permission [`write:admin:promo`](crate::Permission::WriteAdminPromo). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_PROMOTED`](crate::ErrorCode::AlreadyPromoted), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}
