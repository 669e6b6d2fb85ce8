// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `q`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`q`](fn@crate::endpoints::q).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `maybe`.
    pub maybe: Maybe<i64>,
    /// The member `flag`.
    pub flag: Maybe<bool>,
    /// The member `id`.
    pub id: Maybe<ids::OpaqueId>,
    /// The member `list`.
    pub list: Maybe<Vec<String>>,
    /// The member `other`.
    pub other: Maybe<models::Other>,
    /// The member `json`.
    pub json: Maybe<Json>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `maybe`.
    #[inline]
    pub fn maybe(mut self, maybe: impl Into<Maybe<i64>>) -> Self {
        self.maybe = maybe.into();
        self
    }
    /// The member `flag`.
    #[inline]
    pub fn flag(mut self, flag: impl Into<Maybe<bool>>) -> Self {
        self.flag = flag.into();
        self
    }
    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Maybe<ids::OpaqueId>>) -> Self {
        self.id = id.into();
        self
    }
    /// The member `list`.
    #[inline]
    pub fn list(mut self, list: impl Into<Maybe<Vec<String>>>) -> Self {
        self.list = list.into();
        self
    }
    /// The member `other`.
    #[inline]
    pub fn other(mut self, other: impl Into<Maybe<models::Other>>) -> Self {
        self.other = other.into();
        self
    }
    /// The member `json`.
    #[inline]
    pub fn json(mut self, json: impl Into<Maybe<Json>>) -> Self {
        self.json = json.into();
        self
    }
}

wire::table! {
    sent object Request {
        maybe: "maybe" maybe,
        flag: "flag" maybe,
        id: "id" maybe,
        list: "list" maybe,
        other: "other" maybe,
        json: "json" maybe,
    }
}

/// The answer of [`q`](fn@crate::endpoints::q).
pub type Response = models::Other;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("q").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
