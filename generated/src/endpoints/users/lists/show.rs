// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/show`: gets one user list, either the signed-in user's own or a public one.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire};

/// The request of [`users/lists/show`](fn@crate::endpoints::users::lists::show): gets one user list, either the signed-in user's own or a public one.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The list to get.
    pub list_id: ids::UserListId,
    /// Whether to look among everybody's public lists rather than the signed-in user's own; without a token, public ones are always meant. Default: `false`.
    pub for_public: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            list_id: list_id.into(),
            for_public: None,
        }
    }
    /// Whether to look among everybody's public lists rather than the signed-in user's own; without a token, public ones are always meant. Default: `false`.
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

/// The answer of [`users/lists/show`](fn@crate::endpoints::users::lists::show).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Id of the list.
    pub id: ids::UserListId,
    /// When the list was created.
    pub created_at: Timestamp,
    /// Name of the list.
    pub name: String,
    /// The members of the list.
    pub user_ids: Option<Vec<ids::UserId>>,
    /// Whether others can see the list and its members.
    pub is_public: bool,
    /// How many users have the list among their favorites; absent unless asked for with `forPublic`. Since 2025.8.0.
    pub liked_count: Option<i64>,
    /// Whether the signed-in user has the list among the favorites; false without a token, absent unless asked for with `forPublic`. Since 2025.8.0.
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
    /// The permission that an app's token needs for this endpoint.
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
