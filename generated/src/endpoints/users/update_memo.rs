// Written by `cargo xtask regen`. Do not edit.

//! `users/update-memo`: writes or clears a private memo about a user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `users/update-memo` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: ids::UserId,
    /// The memo; null or an empty text clears it.
    pub memo: Option<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `users/update-memo` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
