// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/update-membership`: changes the settings for one member of the user's own list.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/lists/update-membership`](fn@crate::endpoints::users::lists::update_membership): changes the settings for one member of the user's own list.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The list that the user is on.
    pub list_id: ids::UserListId,
    /// The member whose settings to change.
    pub user_id: ids::UserId,
    /// Whether the list's timeline also shows the member's replies to others; left out, it stays as it is.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Whether the list's timeline also shows the member's replies to others; left out, it stays as it is.
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

/// The answer of [`users/lists/update-membership`](fn@crate::endpoints::users::lists::update_membership).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
