// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;
use std::collections::BTreeMap;

/// What `p` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub name: String,
    /// All other members, by name.
    pub others: BTreeMap<String, Json>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            others: Default::default(),
        }
    }
    /// Sets all other members, by name.
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

/// What `p` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub default: String,
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
