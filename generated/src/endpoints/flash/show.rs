// Written by `cargo xtask regen`. Do not edit.

//! `flash/show`: gets one Play with its script.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`flash/show`](fn@crate::endpoints::flash::show): gets one Play with its script.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The Play to get.
    pub flash_id: ids::FlashId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(flash_id: impl Into<ids::FlashId>) -> Self {
        Self { flash_id: flash_id.into() }
    }
}

wire::table! {
    sent object Request {
        flash_id: "flashId" required,
    }
}

/// The answer of [`flash/show`](fn@crate::endpoints::flash::show).
pub type Response = models::Flash;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("flash/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
