// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `hidden`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`hidden`](fn@crate::endpoints::hidden).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `limit`. From 1 to 100. Default: `5`.
    pub limit: Option<i64>,
    /// The member `sinceId`.
    pub since_id: Option<ids::NoteId>,
    /// The member `untilId`.
    pub until_id: Option<ids::NoteId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `limit`. From 1 to 100. Default: `5`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// The member `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// The member `untilId`.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
    }
}

/// The answer of [`hidden`](fn@crate::endpoints::hidden).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("hidden")
        .writes()
        .cursor_sent(crate::availability::NOT_MISSKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, limit limit 5 to 100 }
