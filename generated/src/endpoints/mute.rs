// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `mute`.
use crate::{Call, Client};

pub mod create;

/// Mutes a user, for good or until a given time.
///
/// `POST /api/mute/create`. Needs a token with the permission [`write:mutes`](crate::Permission::WriteMutes). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_MUTING`](crate::ErrorCode::AlreadyMuting), 400
/// - [`MUTEE_IS_YOURSELF`](crate::ErrorCode::MuteeIsYourself), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Unmutes a user.
///
/// `POST /api/mute/delete`. Needs a token with the permission [`write:mutes`](crate::Permission::WriteMutes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`MUTEE_IS_YOURSELF`](crate::ErrorCode::MuteeIsYourself), 400
/// - [`NOT_MUTING`](crate::ErrorCode::NotMuting), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the users one has muted.
///
/// `POST /api/mute/list`. Needs a token with the permission [`read:mutes`](crate::Permission::ReadMutes). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}
