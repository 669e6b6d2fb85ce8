// Written by `cargo xtask regen`. Do not edit.

//! `users/relation`: tells how the signed-in user and others stand to each other in follows, blocks and mutes.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `users/relation` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// One user or several; with a list the answer is a list as well.
    pub user_id: OneOrMany<ids::UserId>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(user_id: impl Into<OneOrMany<ids::UserId>>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// What `users/relation` answers.
pub type Response = OneOrMany<models::UserRelation>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/relation")
        .permission("read:account")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
