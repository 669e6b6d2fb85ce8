// Written by `cargo xtask regen`. Do not edit.

//! `export-custom-emojis`: starts a background job that packs all custom emoji into an archive in one's drive.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `export-custom-emojis` takes. Since 2024.5.0.
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

/// What `export-custom-emojis` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("export-custom-emojis")
        .credential()
        .secure()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
