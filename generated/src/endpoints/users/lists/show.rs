// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/show`: gets one user list, one's own or a public one.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire};

/// What `users/lists/show` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub list_id: ids::UserListId,
    /// Whether another user's public list is meant. Default: `false`.
    pub for_public: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            list_id: list_id.into(),
            for_public: None,
        }
    }
    /// Sets `forPublic`.
    #[inline]
    pub fn for_public(mut self, for_public: bool) -> Self {
        self.for_public = Some(for_public);
        self
    }
}

wire::table! {
    sent object Request {
        list_id: "listId" required,
        for_public: "forPublic" optional,
    }
}

/// What `users/lists/show` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub id: ids::UserListId,
    pub created_at: Timestamp,
    pub name: String,
    /// The members of the list.
    pub user_ids: Option<Vec<ids::UserId>>,
    pub is_public: bool,
    /// Since 2025.8.0.
    pub liked_count: Option<i64>,
    /// Whether the signed-in user likes it; absent without a token. Since 2025.8.0.
    pub is_liked: Option<bool>,
}

wire::table! {
    received object Response {
        id: "id" required,
        created_at: "createdAt" required,
        name: "name" required,
        user_ids: "userIds" optional,
        is_public: "isPublic" required,
        liked_count: "likedCount" optional,
        is_liked: "isLiked" optional,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/show")
        .permission("read:account")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
