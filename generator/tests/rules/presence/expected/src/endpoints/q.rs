// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `q`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// What `q` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub maybe: Maybe<i64>,
    pub flag: Maybe<bool>,
    pub id: Maybe<ids::OpaqueId>,
    pub list: Maybe<Vec<String>>,
    pub other: Maybe<models::Other>,
    pub json: Maybe<Json>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `maybe`.
    #[inline]
    pub fn maybe(mut self, maybe: impl Into<Maybe<i64>>) -> Self {
        self.maybe = maybe.into();
        self
    }
    /// Sets `flag`.
    #[inline]
    pub fn flag(mut self, flag: impl Into<Maybe<bool>>) -> Self {
        self.flag = flag.into();
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<Maybe<ids::OpaqueId>>) -> Self {
        self.id = id.into();
        self
    }
    /// Sets `list`.
    #[inline]
    pub fn list(mut self, list: impl Into<Maybe<Vec<String>>>) -> Self {
        self.list = list.into();
        self
    }
    /// Sets `other`.
    #[inline]
    pub fn other(mut self, other: impl Into<Maybe<models::Other>>) -> Self {
        self.other = other.into();
        self
    }
    /// Sets `json`.
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

/// What `q` answers.
pub type Response = models::Other;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("q").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
