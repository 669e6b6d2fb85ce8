// Written by `cargo xtask regen`. Do not edit.

//! `i/revoke-token`: revokes an access token of one's account, named by its id or by itself.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/revoke-token` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    token_id: Option<ids::AccessTokenId>,
    /// The access token itself, as an alternative to its id.
    token: Maybe<String>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_token_id(token_id: impl Into<ids::AccessTokenId>) -> Self {
        Self {
            token_id: Some(token_id.into()),
            token: Maybe::Absent,
        }
    }
    /// Begins a request by this; setters take the rest.
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
    /// Sets `tokenId`.
    #[inline]
    pub fn token_id(mut self, token_id: impl Into<ids::AccessTokenId>) -> Self {
        self.token_id = Some(token_id.into());
        self
    }
    /// Sets `token`.
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

/// What `i/revoke-token` answers.
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
