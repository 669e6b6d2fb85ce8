// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `a`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::{Json, JsonObject};
use std::collections::BTreeMap;

/// What `a` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `a` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub map: BTreeMap<String, Vec<String>>,
    pub counts: Option<BTreeMap<String, Option<i64>>>,
    pub free: Option<JsonObject>,
    pub any: Maybe<Json>,
    /// Items: at most 2.
    pub pair: Option<(String, Option<i64>)>,
    /// Each item: items: at most 2.
    pub pairs: Option<Vec<(String, ResponsePair)>>,
    /// Items: at most 13.
    pub long: Option<Vec<Json>>,
    pub lists: Option<Vec<Vec<ResponseList>>>,
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
    pub y: Option<String>,
}

wire::table! {
    received object ResponseList {
        y: "y" optional,
    }
}
