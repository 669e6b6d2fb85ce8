// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `ap`.
use crate::{Call, Client};

pub mod get;

/// Fetches an ActivityPub object through this server and gives it as it came.
///
/// `POST /api/ap/get`. Needs a token with the permission [`read:federation`](crate::Permission::ReadFederation). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn get(client: &Client, request: get::Request) -> Call<get::Response> {
    client.send(request)
}

pub mod show;

/// Looks up a user or note by its address, fetching it from the remote server where needed.
///
/// `POST /api/ap/show`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FEDERATION_NOT_ALLOWED`](crate::ErrorCode::FederationNotAllowed), 400
/// - [`NO_SUCH_OBJECT`](crate::ErrorCode::NoSuchObject), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`REQUEST_FAILED`](crate::ErrorCode::RequestFailed), 400
/// - [`RESPONSE_INVALID`](crate::ErrorCode::ResponseInvalid), 400
/// - [`URI_INVALID`](crate::ErrorCode::UriInvalid), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
