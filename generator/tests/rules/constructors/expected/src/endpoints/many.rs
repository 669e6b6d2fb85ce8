// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `many`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`many`](fn@crate::endpoints::many).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: Option<String>,
    /// The member `c`.
    pub c: Vec<String>,
    /// The member `d`.
    pub d: bool,
    /// The member `e`.
    pub e: Option<String>,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: Option<String>,
    /// The member `c`.
    pub c: Vec<String>,
    /// The member `d`.
    pub d: bool,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// The member `e`.
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

/// The answer of [`many`](fn@crate::endpoints::many).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("many").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
