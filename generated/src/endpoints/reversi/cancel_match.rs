// Written by `cargo xtask regen`. Do not edit.

//! `reversi/cancel-match`: stops waiting for an opponent in Reversi, or withdraws an invitation.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`reversi/cancel-match`](fn@crate::endpoints::reversi::cancel_match): stops waiting for an opponent in Reversi, or withdraws an invitation.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whose invitation to withdraw; null or absent stops waiting for anybody.
    pub user_id: Maybe<ids::UserId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The user whose invitation to withdraw; null or absent stops waiting for anybody.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" maybe,
    }
}

/// The answer of [`reversi/cancel-match`](fn@crate::endpoints::reversi::cancel_match).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reversi/cancel-match")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
