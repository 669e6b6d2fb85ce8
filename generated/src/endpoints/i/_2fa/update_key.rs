// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/update-key`: renames a security key or passkey.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/2fa/update-key`](fn@crate::endpoints::i::_2fa::update_key): renames a security key or passkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The new name of the key. 1 to 30 characters.
    pub name: String,
    /// Id of the key to rename, as found in the account's `securityKeysList`.
    pub credential_id: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`i/2fa/update-key`](fn@crate::endpoints::i::_2fa::update_key).
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
