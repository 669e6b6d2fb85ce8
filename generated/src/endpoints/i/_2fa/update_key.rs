// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/update-key`: renames a security key or passkey.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/2fa/update-key` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: 1 to 30.
    pub name: String,
    pub credential_id: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(name: impl Into<String>, credential_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            credential_id: credential_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        credential_id: "credentialId" required,
    }
}

/// What `i/2fa/update-key` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/update-key")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
