// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `twice`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`twice`](fn@crate::endpoints::twice).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    a: Option<i64>,
    /// The member `b`.
    pub b: Option<String>,
}

impl Request {
    /// Makes a request with `a`; setters add the rest.
    #[inline]
    pub fn by_a(a: impl Into<i64>) -> Self {
        Self { a: Some(a.into()), b: None }
    }
    /// The member `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<i64>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

wire::table! {
    sent object Request {
        a: "a" optional,
        b: "b" optional,
    }
}

/// The answer of [`twice`](fn@crate::endpoints::twice).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("twice").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
