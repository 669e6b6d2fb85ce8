// Written by `cargo xtask regen`. Do not edit.

//! `i/move`: moves the account to another one and takes the followers along; this cannot be undone. Answers with the user's own account.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`i/move`](fn@crate::endpoints::i::move_): moves the account to another one and takes the followers along; this cannot be undone. Answers with the user's own account.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The new account, as a name with host such as `@name@host`; it must list the old account in its `alsoKnownAs`.
    pub move_to_account: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`i/move`](fn@crate::endpoints::i::move_).
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
