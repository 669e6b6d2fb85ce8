// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `not`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`not`](fn@crate::endpoints::not).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `names`.
    pub names: Option<Names>,
    /// The member `anything`.
    pub anything: Option<Anything>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `names`.
    #[inline]
    pub fn names(mut self, names: impl Into<Names>) -> Self {
        self.names = Some(names.into());
        self
    }
    /// The member `anything`.
    #[inline]
    pub fn anything(mut self, anything: impl Into<Anything>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

wire::table! {
    sent object Request {
        names: "names" optional,
        anything: "anything" optional,
    }
}

/// The answer of [`not`](fn@crate::endpoints::not).
pub type Response = Json;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("not").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `not.request.names` holds.
pub type Names = Json;

/// What `not.request.anything` holds.
pub type Anything = Json;
