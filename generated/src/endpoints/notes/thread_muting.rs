// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/thread-muting`.
use crate::{Call, Client};

pub mod create;

/// Mutes a note's thread, so that it brings no more notifications.
///
/// `POST /api/notes/thread-muting/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Unmutes a note's thread.
///
/// `POST /api/notes/thread-muting/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}
