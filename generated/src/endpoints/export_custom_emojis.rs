// Written by `cargo xtask regen`. Do not edit.

//! `export-custom-emojis`: starts a background job that packs all custom emoji into an archive in the signed-in user's drive.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`export-custom-emojis`](fn@crate::endpoints::export_custom_emojis): starts a background job that packs all custom emoji into an archive in the signed-in user's drive.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`export-custom-emojis`](fn@crate::endpoints::export_custom_emojis).
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
