// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `following`.
use crate::{Call, Client};

pub mod create;

/// Follows a user, or asks to where the user approves followers by hand.
///
/// `POST /api/following/create`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_FOLLOWING`](crate::ErrorCode::AlreadyFollowing), 400
/// - [`BLOCKED`](crate::ErrorCode::Blocked), 400
/// - [`BLOCKING`](crate::ErrorCode::Blocking), 400
/// - [`FOLLOWEE_IS_YOURSELF`](crate::ErrorCode::FolloweeIsYourself), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Stops following a user.
///
/// `POST /api/following/delete`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FOLLOWEE_IS_YOURSELF`](crate::ErrorCode::FolloweeIsYourself), 400
/// - [`NOT_FOLLOWING`](crate::ErrorCode::NotFollowing), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod invalidate;

/// Makes a follower stop following oneself.
///
/// `POST /api/following/invalidate`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FOLLOWER_IS_YOURSELF`](crate::ErrorCode::FollowerIsYourself), 400
/// - [`NOT_FOLLOWING`](crate::ErrorCode::NotFollowing), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn invalidate(
    client: &Client,
    request: invalidate::Request,
) -> Call<invalidate::Response> {
    client.send(request)
}

pub mod list;

/// Lists the users one follows, with the settings of each follow.
///
/// `POST /api/following/list`. Needs a token with the permission [`read:following`](crate::Permission::ReadFollowing). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2026.6.0. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod requests;

pub mod update;

/// Changes the settings of one's follow of a user.
///
/// `POST /api/following/update`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FOLLOWEE_IS_YOURSELF`](crate::ErrorCode::FolloweeIsYourself), 400
/// - [`NOT_FOLLOWING`](crate::ErrorCode::NotFollowing), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_all;

/// Changes the settings of all one's follows at once.
///
/// `POST /api/following/update-all`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn update_all(
    client: &Client,
    request: update_all::Request,
) -> Call<update_all::Response> {
    client.send(request)
}
