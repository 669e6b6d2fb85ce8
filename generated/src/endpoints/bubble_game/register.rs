// Written by `cargo xtask regen`. Do not edit.

//! `bubble-game/register`: records the result of a bubble game that the user has just played.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `bubble-game/register` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// At least 0.
    pub score: i64,
    /// Starting value of the game's random numbers. Length: 1 to 1024.
    pub seed: String,
    pub logs: Vec<Vec<f64>>,
    /// Variant of the game, such as `normal`.
    pub game_mode: String,
    /// Version of the game's rules.
    pub game_version: i64,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    /// At least 0.
    pub score: i64,
    /// Starting value of the game's random numbers. Length: 1 to 1024.
    pub seed: String,
    pub logs: Vec<Vec<f64>>,
    /// Variant of the game, such as `normal`.
    pub game_mode: String,
    /// Version of the game's rules.
    pub game_version: i64,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `bubble-game/register` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
