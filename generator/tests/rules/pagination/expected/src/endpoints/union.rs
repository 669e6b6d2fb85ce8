// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `union`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`union`](fn@crate::endpoints::union).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `untilId`.
    pub until_id: Option<ids::NoteId>,
    /// The member `sinceId`.
    pub since_id: Option<ids::NoteId>,
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
    /// The member `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        until_id: "untilId" optional,
        since_id: "sinceId" optional,
    }
}

/// The answer of [`union`](fn@crate::endpoints::union).
pub type Response = Vec<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("union").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of ResponseItem, by id, until until_id, since since_id }

/// What `union.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseItem {
    /// `type` is `a`.
    A(ResponseItemA),
    /// `type` is `b`.
    B(ResponseItemB),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

impl ResponseItem {
    /// The member `id`. `None` for a kind that this version does not know.
    #[inline]
    pub fn id(&self) -> Option<&ids::OpaqueId> {
        match self {
            Self::A(kind) => Some(&kind.id),
            Self::B(kind) => Some(&kind.id),
            Self::Unknown(_) => None,
        }
    }
}

wire::table! {
    received tagged_union ResponseItem by "type" {
        A(ResponseItemA) drop ["a"],
        B(ResponseItemB) drop ["b"],
    }
}

/// What `union.response[](A)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItemA {
    /// The member `id`.
    pub id: ids::OpaqueId,
}

wire::table! {
    received object ResponseItemA {
        id: "id" required,
    }
}

/// What `union.response[](B)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItemB {
    /// The member `id`.
    pub id: ids::OpaqueId,
}

wire::table! {
    received object ResponseItemB {
        id: "id" required,
    }
}
