// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `few`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`few`](fn@crate::endpoints::few).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: Vec<String>,
    /// The member `c`.
    pub c: Maybe<Vec<ids::OpaqueId>>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        a: impl Into<i64>,
        b: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into_iter().map(Into::into).collect(),
            c: Maybe::Absent,
        }
    }
    /// The member `c`.
    #[inline]
    pub fn c(mut self, c: impl Into<Maybe<Vec<ids::OpaqueId>>>) -> Self {
        self.c = c.into();
        self
    }
}

wire::table! {
    sent object Request {
        a: "a" required,
        b: "b" required,
        c: "c" maybe,
    }
}

/// The answer of [`few`](fn@crate::endpoints::few).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("few").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
