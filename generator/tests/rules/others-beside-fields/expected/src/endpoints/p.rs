// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;
use std::collections::BTreeMap;

/// The request of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `name`.
    pub name: String,
    /// All other members, by name.
    pub others: BTreeMap<String, Json>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            others: Default::default(),
        }
    }
    /// All other members, by name.
    #[inline]
    pub fn others(mut self, others: impl Into<BTreeMap<String, Json>>) -> Self {
        self.others = others.into();
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        ..others,
    }
}

/// The answer of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `default`.
    pub default: String,
    /// The member `others`.
    pub others: Option<String>,
    /// All other members, by name.
    pub others_members: BTreeMap<String, i64>,
}

wire::table! {
    received object Response {
        default: "default" required,
        others: "others" optional,
        ..others_members,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("p").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
