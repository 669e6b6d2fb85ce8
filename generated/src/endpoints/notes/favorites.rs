// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/favorites`.
use crate::{Call, Client};

pub mod create;

/// Puts a note among one's favorites, which nobody else sees.
///
/// `POST /api/notes/favorites/create`. Needs a token with the permission [`write:favorites`](crate::Permission::WriteFavorites). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Removes a note from one's favorites.
///
/// `POST /api/notes/favorites/delete`. Needs a token with the permission [`write:favorites`](crate::Permission::WriteFavorites). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NOT_FAVORITED`](crate::ErrorCode::NotFavorited), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}
