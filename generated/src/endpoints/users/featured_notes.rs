// Written by `cargo xtask regen`. Do not edit.

//! `users/featured-notes`: lists the notes of a user that have drawn the most attention lately, newest first.
use crate::{ids, models};
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/featured-notes`](fn@crate::endpoints::users::featured_notes): lists the notes of a user that have drawn the most attention lately, newest first.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// The author of the notes.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            limit: None,
            until_id: None,
            user_id: user_id.into(),
        }
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        until_id: "untilId" optional,
        user_id: "userId" required,
    }
}

/// The answer of [`users/featured-notes`](fn@crate::endpoints::users::featured_notes).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/featured-notes")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}

wire::pages! { Request of models::Note, by id, until until_id, limit limit 10 to 100 }
