// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/update-membership`: changes the settings of a member of one's user list.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `users/lists/update-membership` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub list_id: ids::UserListId,
    pub user_id: ids::UserId,
    /// Whether the member's replies to others are shown in the list's timeline.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        list_id: impl Into<ids::UserListId>,
        user_id: impl Into<ids::UserId>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            user_id: user_id.into(),
            with_replies: None,
        }
    }
    /// Sets `withReplies`.
    #[inline]
    pub fn with_replies(mut self, with_replies: bool) -> Self {
        self.with_replies = Some(with_replies);
        self
    }
}

wire::table! {
    sent object Request {
        list_id: "listId" required,
        user_id: "userId" required,
        with_replies: "withReplies" optional,
    }
}

/// What `users/lists/update-membership` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/update-membership")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
