// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `none`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`none`](fn@crate::endpoints::none).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    pub a: Option<i64>,
    /// The member `b`.
    pub b: Maybe<String>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<i64>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[inline]
    pub fn b(mut self, b: impl Into<Maybe<String>>) -> Self {
        self.b = b.into();
        self
    }
}

wire::table! {
    sent object Request {
        a: "a" optional,
        b: "b" maybe,
    }
}

/// The answer of [`none`](fn@crate::endpoints::none).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("none").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
