// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `bubble-game`.
use crate::{Call, Client};

pub mod ranking;

/// Gets the ten best scores of the past week in a mode of the bubble game.
///
/// `POST /api/bubble-game/ranking`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn ranking(client: &Client, request: ranking::Request) -> Call<ranking::Response> {
    client.send(request)
}

pub mod register;

/// Records the result of a bubble game that the user has just played.
///
/// `POST /api/bubble-game/register`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INVALID_SEED`](crate::ErrorCode::InvalidSeed), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn register(
    client: &Client,
    request: register::Request,
) -> Call<register::Response> {
    client.send(request)
}
