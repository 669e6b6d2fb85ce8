// Written by `cargo xtask regen`. Do not edit.

//! `reversi/show-game`: gets a game of Reversi with its moves.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `reversi/show-game` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub game_id: ids::ReversiGameId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `reversi/show-game` answers.
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
