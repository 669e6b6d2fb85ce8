// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/list`: lists hashtags in a chosen order, such as by how many users mention them.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `hashtags/list` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Default: `false`.
    pub attached_to_user_only: Option<bool>,
    /// Default: `false`.
    pub attached_to_local_user_only: Option<bool>,
    /// Default: `false`.
    pub attached_to_remote_user_only: Option<bool>,
    pub sort: Sort,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(sort: impl Into<Sort>) -> Self {
        Self {
            limit: None,
            attached_to_user_only: None,
            attached_to_local_user_only: None,
            attached_to_remote_user_only: None,
            sort: sort.into(),
        }
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `attachedToUserOnly`.
    #[inline]
    pub fn attached_to_user_only(mut self, attached_to_user_only: bool) -> Self {
        self.attached_to_user_only = Some(attached_to_user_only);
        self
    }
    /// Sets `attachedToLocalUserOnly`.
    #[inline]
    pub fn attached_to_local_user_only(
        mut self,
        attached_to_local_user_only: bool,
    ) -> Self {
        self.attached_to_local_user_only = Some(attached_to_local_user_only);
        self
    }
    /// Sets `attachedToRemoteUserOnly`.
    #[inline]
    pub fn attached_to_remote_user_only(
        mut self,
        attached_to_remote_user_only: bool,
    ) -> Self {
        self.attached_to_remote_user_only = Some(attached_to_remote_user_only);
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        attached_to_user_only: "attachedToUserOnly" optional,
        attached_to_local_user_only: "attachedToLocalUserOnly" optional,
        attached_to_remote_user_only: "attachedToRemoteUserOnly" optional,
        sort: "sort" required,
    }
}

/// What `hashtags/list` answers.
pub type Response = Vec<models::Hashtag>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("hashtags/list")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// What `hashtags/list.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+mentionedUsers`
    MentionedUsersDescending,
    /// `-mentionedUsers`
    MentionedUsersAscending,
    /// `+mentionedLocalUsers`
    MentionedLocalUsersDescending,
    /// `-mentionedLocalUsers`
    MentionedLocalUsersAscending,
    /// `+mentionedRemoteUsers`
    MentionedRemoteUsersDescending,
    /// `-mentionedRemoteUsers`
    MentionedRemoteUsersAscending,
    /// `+attachedUsers`
    AttachedUsersDescending,
    /// `-attachedUsers`
    AttachedUsersAscending,
    /// `+attachedLocalUsers`
    AttachedLocalUsersDescending,
    /// `-attachedLocalUsers`
    AttachedLocalUsersAscending,
    /// `+attachedRemoteUsers`
    AttachedRemoteUsersDescending,
    /// `-attachedRemoteUsers`
    AttachedRemoteUsersAscending,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        MentionedUsersDescending = "+mentionedUsers",
        MentionedUsersAscending = "-mentionedUsers",
        MentionedLocalUsersDescending = "+mentionedLocalUsers",
        MentionedLocalUsersAscending = "-mentionedLocalUsers",
        MentionedRemoteUsersDescending = "+mentionedRemoteUsers",
        MentionedRemoteUsersAscending = "-mentionedRemoteUsers",
        AttachedUsersDescending = "+attachedUsers",
        AttachedUsersAscending = "-attachedUsers",
        AttachedLocalUsersDescending = "+attachedLocalUsers",
        AttachedLocalUsersAscending = "-attachedLocalUsers",
        AttachedRemoteUsersDescending = "+attachedRemoteUsers",
        AttachedRemoteUsersAscending = "-attachedRemoteUsers",
    }
}
