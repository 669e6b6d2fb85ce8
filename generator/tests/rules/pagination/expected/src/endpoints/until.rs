// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `until`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`until`](fn@crate::endpoints::until).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `untilId`.
    pub until_id: Option<ids::NoteId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        until_id: "untilId" optional,
    }
}

/// The answer of [`until`](fn@crate::endpoints::until).
pub type Response = Vec<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("until").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of ResponseItem, by id, until until_id }

/// What `until.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    /// The member `id`.
    pub id: ids::OpaqueId,
}

wire::table! {
    received object ResponseItem {
        id: "id" required,
    }
}
