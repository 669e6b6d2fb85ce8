// Written by `cargo xtask regen`. Do not edit.

//! `verify-email`: confirms an e-mail address with the code that was sent to it.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `verify-email` takes. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub code: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `verify-email` answers.
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
