// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `promo`.
use crate::{Call, Client};

pub mod read;

/// Marks a promoted note as read, so that it is not promoted to oneself again.
///
/// `POST /api/promo/read`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn read(client: &Client, request: read::Request) -> Call<read::Response> {
    client.send(request)
}
