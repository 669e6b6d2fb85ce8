// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes`.
use crate::{Call, Client};

pub mod create;

/// Publishes a note.
///
/// `POST /api/notes/create`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`GONE`](crate::ErrorCode::Gone), 410
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod show;

/// Calls `notes/show`.
///
/// `POST /api/notes/show`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
