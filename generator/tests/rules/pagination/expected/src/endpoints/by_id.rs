// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `by-id`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`by-id`](fn@crate::endpoints::by_id).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `limit`.
    pub limit: Option<i64>,
    /// The member `sinceId`.
    pub since_id: Option<ids::NoteId>,
    /// The member `untilId`.
    pub until_id: Option<ids::NoteId>,
    /// The member `sinceDate`.
    pub since_date: Option<UnixMillis>,
    /// The member `untilDate`.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `limit`.
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
    /// The member `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// The member `untilDate`.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// The answer of [`by-id`](fn@crate::endpoints::by_id).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("by-id").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date }
