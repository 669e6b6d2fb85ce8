// Written by `cargo xtask regen`. Do not edit.

//! `reversi/surrender`: gives up a game of Reversi.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `reversi/surrender` takes. Since 2024.5.0, with every field that says nothing else.
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

/// What `reversi/surrender` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
