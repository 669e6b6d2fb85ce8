// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `few`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `few` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub a: i64,
    pub b: Vec<String>,
    pub c: Maybe<Vec<ids::OpaqueId>>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `c`.
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

/// What `few` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("few").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
