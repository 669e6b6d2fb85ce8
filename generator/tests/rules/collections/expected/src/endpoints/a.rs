// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `a`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::{Json, JsonObject};
use std::collections::BTreeMap;

/// The request of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `map`.
    pub map: BTreeMap<String, Vec<String>>,
    /// The member `counts`.
    pub counts: Option<BTreeMap<String, Option<i64>>>,
    /// The member `free`.
    pub free: Option<JsonObject>,
    /// The member `any`.
    pub any: Maybe<Json>,
    /// The member `pair`. At most 2 items.
    pub pair: Option<(String, Option<i64>)>,
    /// The member `pairs`. Each item: at most 2 items.
    pub pairs: Option<Vec<(String, ResponsePair)>>,
    /// The member `long`. At most 13 items.
    pub long: Option<Vec<Json>>,
    /// The member `lists`.
    pub lists: Option<Vec<Vec<ResponseList>>>,
    /// The member `keys`.
    pub keys: Option<BTreeMap<String, models::Names>>,
}

wire::table! {
    received object Response {
        map: "map" required,
        counts: "counts" optional,
        free: "free" optional,
        any: "any" maybe,
        pair: "pair" optional,
        pairs: "pairs" optional,
        long: "long" optional,
        lists: "lists" optional,
        keys: "keys" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("a").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `a.response.pairs[][]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponsePair {
    /// The member `x`.
    pub x: Option<i64>,
}

wire::table! {
    received object ResponsePair {
        x: "x" optional,
    }
}

/// What `a.response.lists[][]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseList {
    /// The member `y`.
    pub y: Option<String>,
}

wire::table! {
    received object ResponseList {
        y: "y" optional,
    }
}
