// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `twice`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `twice` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    a: Option<i64>,
    pub b: Option<String>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_a(a: impl Into<i64>) -> Self {
        Self { a: Some(a.into()), b: None }
    }
    /// Sets `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<i64>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets `b`.
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

/// What `twice` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("twice").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
