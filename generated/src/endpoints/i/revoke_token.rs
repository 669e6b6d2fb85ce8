// Written by `cargo xtask regen`. Do not edit.

//! `i/revoke-token`: revokes an access token of the signed-in user's account, given by its id or by the token itself.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/revoke-token`](fn@crate::endpoints::i::revoke_token): revokes an access token of the signed-in user's account, given by its id or by the token itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Id of the access token, as `i/apps` lists it; needed unless `token` is given.
    token_id: Option<ids::AccessTokenId>,
    /// The access token itself, for when its id is not known; null means none.
    token: Maybe<String>,
}

impl Request {
    /// Makes a request with `tokenId`; setters add the rest.
    #[inline]
    pub fn by_token_id(token_id: impl Into<ids::AccessTokenId>) -> Self {
        Self {
            token_id: Some(token_id.into()),
            token: Maybe::Absent,
        }
    }
    /// Makes a request with `token`; setters add the rest.
    #[inline]
    pub fn by_token(token: impl Into<Option<String>>) -> Self {
        Self {
            token_id: None,
            token: match token.into() {
                Some(value) => Maybe::Value(value),
                None => Maybe::Null,
            },
        }
    }
    /// Id of the access token, as `i/apps` lists it; needed unless `token` is given.
    #[inline]
    pub fn token_id(mut self, token_id: impl Into<ids::AccessTokenId>) -> Self {
        self.token_id = Some(token_id.into());
        self
    }
    /// The access token itself, for when its id is not known; null means none.
    #[inline]
    pub fn token(mut self, token: impl Into<Option<String>>) -> Self {
        self.token = match token.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
}

wire::table! {
    sent object Request {
        token_id: "tokenId" optional,
        token: "token" maybe,
    }
}

/// The answer of [`i/revoke-token`](fn@crate::endpoints::i::revoke_token).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/revoke-token")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
