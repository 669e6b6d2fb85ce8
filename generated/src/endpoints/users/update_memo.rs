// Written by `cargo xtask regen`. Do not edit.

//! `users/update-memo`: writes or clears the signed-in user's private memo about a user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/update-memo`](fn@crate::endpoints::users::update_memo): writes or clears the signed-in user's private memo about a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whom the memo is about.
    pub user_id: ids::UserId,
    /// The memo, which nobody else sees; null or an empty text clears it.
    pub memo: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        user_id: impl Into<ids::UserId>,
        memo: impl Into<Option<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            memo: memo.into(),
        }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        memo: "memo" nullable,
    }
}

/// The answer of [`users/update-memo`](fn@crate::endpoints::users::update_memo).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/update-memo")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
