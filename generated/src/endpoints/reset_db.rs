// Written by `cargo xtask regen`. Do not edit.

//! `reset-db`: empties the database, which works on servers run for tests only.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `reset-db` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `reset-db` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reset-db")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
