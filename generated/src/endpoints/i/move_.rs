// Written by `cargo xtask regen`. Do not edit.

//! `i/move`: moves the account to another one, which takes the followers along; this cannot be undone.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// What `i/move` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The new account as a name with host, such as `@name@host`; it must name the old one among its other accounts.
    pub move_to_account: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(move_to_account: impl Into<String>) -> Self {
        Self {
            move_to_account: move_to_account.into(),
        }
    }
}

wire::table! {
    sent object Request {
        move_to_account: "moveToAccount" required,
    }
}

/// What `i/move` answers.
pub type Response = JsonObject;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/move")
        .credential()
        .secure()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
