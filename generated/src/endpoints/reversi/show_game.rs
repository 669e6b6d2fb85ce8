// Written by `cargo xtask regen`. Do not edit.

//! `reversi/show-game`: gets a game of Reversi with its moves.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`reversi/show-game`](fn@crate::endpoints::reversi::show_game): gets a game of Reversi with its moves.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The game to get.
    pub game_id: ids::ReversiGameId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(game_id: impl Into<ids::ReversiGameId>) -> Self {
        Self { game_id: game_id.into() }
    }
}

wire::table! {
    sent object Request {
        game_id: "gameId" required,
    }
}

/// The answer of [`reversi/show-game`](fn@crate::endpoints::reversi::show_game).
pub type Response = models::ReversiGameDetailed;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reversi/show-game")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
