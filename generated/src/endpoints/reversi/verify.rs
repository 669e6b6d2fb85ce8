// Written by `cargo xtask regen`. Do not edit.

//! `reversi/verify`: compares a client's state of a Reversi game with the server's and sends the game where they differ.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `reversi/verify` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub game_id: ids::ReversiGameId,
    /// CRC-32 sum of the client's game state.
    pub crc32: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `reversi/verify` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the client's state differs from the server's.
    pub desynced: bool,
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
