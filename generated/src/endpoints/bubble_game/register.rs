// Written by `cargo xtask regen`. Do not edit.

//! `bubble-game/register`: records the result of a bubble game that the user has just played.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`bubble-game/register`](fn@crate::endpoints::bubble_game::register): records the result of a bubble game that the user has just played.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The score that was reached. At least 0.
    pub score: i64,
    /// Starting value of the game's random numbers. 1 to 1024 characters.
    pub seed: String,
    /// The moves of the game, from which the server can check the score.
    pub logs: Vec<Vec<f64>>,
    /// Variant of the game, such as `normal`.
    pub game_mode: String,
    /// Version of the game's rules.
    pub game_version: i64,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// The score that was reached. At least 0.
    pub score: i64,
    /// Starting value of the game's random numbers. 1 to 1024 characters.
    pub seed: String,
    /// The moves of the game, from which the server can check the score.
    pub logs: Vec<Vec<f64>>,
    /// Variant of the game, such as `normal`.
    pub game_mode: String,
    /// Version of the game's rules.
    pub game_version: i64,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            score: required.score,
            seed: required.seed,
            logs: required.logs,
            game_mode: required.game_mode,
            game_version: required.game_version,
        }
    }
}

wire::table! {
    sent object Request {
        score: "score" required,
        seed: "seed" required,
        logs: "logs" required,
        game_mode: "gameMode" required,
        game_version: "gameVersion" required,
    }
}

/// The answer of [`bubble-game/register`](fn@crate::endpoints::bubble_game::register).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("bubble-game/register")
        .permission("write:account")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
