// Written by `cargo xtask regen`. Do not edit.

//! `reversi/verify`: compares a client's state of a Reversi game with the server's and sends the game where they differ.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`reversi/verify`](fn@crate::endpoints::reversi::verify): compares a client's state of a Reversi game with the server's and sends the game where they differ.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The game to compare.
    pub game_id: ids::ReversiGameId,
    /// CRC-32 sum of the client's game state.
    pub crc32: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        game_id: impl Into<ids::ReversiGameId>,
        crc32: impl Into<String>,
    ) -> Self {
        Self {
            game_id: game_id.into(),
            crc32: crc32.into(),
        }
    }
}

wire::table! {
    sent object Request {
        game_id: "gameId" required,
        crc32: "crc32" required,
    }
}

/// The answer of [`reversi/verify`](fn@crate::endpoints::reversi::verify).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the client's state differs from the server's.
    pub desynced: bool,
    /// The game as the server has it; null or absent when both agree.
    pub game: Maybe<models::ReversiGameDetailed>,
}

wire::table! {
    received object Response {
        desynced: "desynced" required,
        game: "game" maybe,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reversi/verify")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
