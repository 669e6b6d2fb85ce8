// Written by `cargo xtask regen`. Do not edit.

//! `verify-email`: confirms an e-mail address with the code that was sent to it.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`verify-email`](fn@crate::endpoints::verify_email): confirms an e-mail address with the code that was sent to it. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The code from the e-mail.
    pub code: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire::table! {
    sent object Request {
        code: "code" required,
    }
}

/// The answer of [`verify-email`](fn@crate::endpoints::verify_email).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("verify-email")
        .writes()
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
