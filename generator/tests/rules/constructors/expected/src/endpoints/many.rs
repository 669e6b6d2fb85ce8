// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `many`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `many` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub a: i64,
    pub b: Option<String>,
    pub c: Vec<String>,
    pub d: bool,
    pub e: Option<String>,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    pub a: i64,
    pub b: Option<String>,
    pub c: Vec<String>,
    pub d: bool,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: None,
        }
    }
    /// Sets `e`.
    #[inline]
    pub fn e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }
}

wire::table! {
    sent object Request {
        a: "a" required,
        b: "b" nullable,
        c: "c" required,
        d: "d" required,
        e: "e" optional,
    }
}

/// What `many` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("many").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
