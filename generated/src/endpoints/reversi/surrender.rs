// Written by `cargo xtask regen`. Do not edit.

//! `reversi/surrender`: gives up a game of Reversi.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`reversi/surrender`](fn@crate::endpoints::reversi::surrender): gives up a game of Reversi.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The game to give up.
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

/// The answer of [`reversi/surrender`](fn@crate::endpoints::reversi::surrender).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reversi/surrender")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
