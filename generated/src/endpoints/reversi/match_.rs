// Written by `cargo xtask regen`. Do not edit.

//! `reversi/match`: looks for an opponent in Reversi or invites one; gives the game once there is one and nothing while waiting.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`reversi/match`](fn@crate::endpoints::reversi::match_): looks for an opponent in Reversi or invites one; gives the game once there is one and nothing while waiting.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to invite; null or absent takes whoever waits.
    pub user_id: Maybe<ids::UserId>,
    /// Whether only the usual rules are accepted. Default: `false`.
    pub no_irregular_rules: Option<bool>,
    /// Whether to open another game even if one with the same user has not ended. Default: `false`.
    pub multiple: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The user to invite; null or absent takes whoever waits.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Whether only the usual rules are accepted. Default: `false`.
    #[inline]
    pub fn no_irregular_rules(mut self, no_irregular_rules: bool) -> Self {
        self.no_irregular_rules = Some(no_irregular_rules);
        self
    }
    /// Whether to open another game even if one with the same user has not ended. Default: `false`.
    #[inline]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" maybe,
        no_irregular_rules: "noIrregularRules" optional,
        multiple: "multiple" optional,
    }
}

/// The answer of [`reversi/match`](fn@crate::endpoints::reversi::match_).
pub type Response = Option<models::ReversiGameDetailed>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reversi/match")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}
