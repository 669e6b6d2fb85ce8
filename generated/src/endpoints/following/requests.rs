// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `following/requests`.
use crate::{Call, Client};

pub mod accept;

/// Accepts a user's request to follow oneself.
///
/// `POST /api/following/requests/accept`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_FOLLOW_REQUEST`](crate::ErrorCode::NoFollowRequest), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn accept(client: &Client, request: accept::Request) -> Call<accept::Response> {
    client.send(request)
}

pub mod cancel;

/// Takes back one's request to follow a user.
///
/// `POST /api/following/requests/cancel`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FOLLOW_REQUEST_NOT_FOUND`](crate::ErrorCode::FollowRequestNotFound), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn cancel(client: &Client, request: cancel::Request) -> Call<cancel::Response> {
    client.send(request)
}

pub mod list;

/// Lists the requests to follow oneself that await an answer.
///
/// `POST /api/following/requests/list`. Needs a token with the permission [`read:following`](crate::Permission::ReadFollowing). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod reject;

/// Refuses a user's request to follow oneself.
///
/// `POST /api/following/requests/reject`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn reject(client: &Client, request: reject::Request) -> Call<reject::Response> {
    client.send(request)
}

pub mod sent;

/// Lists one's own requests to follow that await an answer.
///
/// `POST /api/following/requests/sent`. Needs a token with the permission [`read:following`](crate::Permission::ReadFollowing). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn sent(client: &Client, request: sent::Request) -> Call<sent::Response> {
    client.send(request)
}
