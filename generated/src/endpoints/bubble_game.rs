// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `bubble-game`.
use crate::{Call, Client};

pub mod ranking;

/// Gets the ten best scores of the past week in a mode of the bubble game.
///
/// `POST /api/bubble-game/ranking`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::bubble_game;
/// let request = bubble_game::ranking::Request::new("game mode");
/// let answer = bubble_game::ranking(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn ranking(client: &Client, request: ranking::Request) -> Call<ranking::Response> {
    client.send(request)
}

pub mod register;

/// Records the result of a bubble game that the user has just played.
///
/// `POST /api/bubble-game/register`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::bubble_game;
/// let request = bubble_game::register::Request::new(bubble_game::register::Required {
///     score: 0_i64,
///     seed: "seed".to_owned(),
///     logs: vec![vec![1.0]],
///     game_mode: "game mode".to_owned(),
///     game_version: 10_i64,
/// });
/// bubble_game::register(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INVALID_SEED`](crate::ErrorCode::InvalidSeed) (400): The game's seed is not valid or too old.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn register(
    client: &Client,
    request: register::Request,
) -> Call<register::Response> {
    client.send(request)
}
