// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `not`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// What `not` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub names: Option<Names>,
    pub anything: Option<Anything>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `names`.
    #[inline]
    pub fn names(mut self, names: impl Into<Names>) -> Self {
        self.names = Some(names.into());
        self
    }
    /// Sets `anything`.
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

/// What `not` answers.
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
