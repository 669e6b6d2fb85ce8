// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `blocking`.
use crate::{Call, Client};

pub mod create;

/// Blocks a user, which also ends follows between the two.
///
/// `POST /api/blocking/create`. Needs a token with the permission [`write:blocks`](crate::Permission::WriteBlocks). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_BLOCKING`](crate::ErrorCode::AlreadyBlocking), 400
/// - [`BLOCKEE_IS_YOURSELF`](crate::ErrorCode::BlockeeIsYourself), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Unblocks a user.
///
/// `POST /api/blocking/delete`. Needs a token with the permission [`write:blocks`](crate::Permission::WriteBlocks). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`BLOCKEE_IS_YOURSELF`](crate::ErrorCode::BlockeeIsYourself), 400
/// - [`NOT_BLOCKING`](crate::ErrorCode::NotBlocking), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the users one has blocked, newest block first.
///
/// `POST /api/blocking/list`. Needs a token with the permission [`read:blocks`](crate::Permission::ReadBlocks). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}
