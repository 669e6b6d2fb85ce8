// Written by `cargo xtask regen`. Do not edit.

//! `bubble-game/ranking`: gets the ten best scores of the past week in a mode of the bubble game.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`bubble-game/ranking`](fn@crate::endpoints::bubble_game::ranking): gets the ten best scores of the past week in a mode of the bubble game.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Variant of the game, such as `normal`.
    pub game_mode: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(game_mode: impl Into<String>) -> Self {
        Self {
            game_mode: game_mode.into(),
        }
    }
}

wire::table! {
    sent object Request {
        game_mode: "gameMode" required,
    }
}

/// The answer of [`bubble-game/ranking`](fn@crate::endpoints::bubble_game::ranking).
pub type Response = Vec<models::BubbleGameRecord>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("bubble-game/ranking")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}
