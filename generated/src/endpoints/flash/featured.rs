// Written by `cargo xtask regen`. Do not edit.

//! `flash/featured`: lists popular Plays.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`flash/featured`](fn@crate::endpoints::flash::featured): lists popular Plays.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to skip. At least 0. Default: `0`. Since 2024.11.0.
    pub offset: Option<i64>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`. Since 2024.11.0.
    pub limit: Option<i64>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to skip. At least 0. Default: `0`. Since 2024.11.0.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`. Since 2024.11.0.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        offset: "offset" optional,
        limit: "limit" optional,
    }
}

/// The answer of [`flash/featured`](fn@crate::endpoints::flash::featured).
pub type Response = Vec<models::Flash>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("flash/featured")
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                ("offset", crate::availability::SINCE_2024_11_0),
                ("limit", crate::availability::SINCE_2024_11_0),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Flash, by offset, limit limit 10 to 100 }
