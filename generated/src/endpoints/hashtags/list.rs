// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/list`: lists hashtags in a chosen order, such as by how many users have used them in notes.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`hashtags/list`](fn@crate::endpoints::hashtags::list): lists hashtags in a chosen order, such as by how many users have used them in notes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Whether to return only hashtags that some user has in the profile. Default: `false`.
    pub attached_to_user_only: Option<bool>,
    /// Whether to return only hashtags that some local user has in the profile. Default: `false`.
    pub attached_to_local_user_only: Option<bool>,
    /// Whether to return only hashtags that some remote user has in the profile. Default: `false`.
    pub attached_to_remote_user_only: Option<bool>,
    /// The count to sort by, and the direction.
    pub sort: Sort,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Whether to return only hashtags that some user has in the profile. Default: `false`.
    #[inline]
    pub fn attached_to_user_only(mut self, attached_to_user_only: bool) -> Self {
        self.attached_to_user_only = Some(attached_to_user_only);
        self
    }
    /// Whether to return only hashtags that some local user has in the profile. Default: `false`.
    #[inline]
    pub fn attached_to_local_user_only(
        mut self,
        attached_to_local_user_only: bool,
    ) -> Self {
        self.attached_to_local_user_only = Some(attached_to_local_user_only);
        self
    }
    /// Whether to return only hashtags that some remote user has in the profile. Default: `false`.
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

/// The answer of [`hashtags/list`](fn@crate::endpoints::hashtags::list).
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

/// The order of a list of hashtags; `+` puts the most used first, `-` the least used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+mentionedUsers`: Used in notes by the most users first.
    MentionedUsersDescending,
    /// `-mentionedUsers`: Used in notes by the fewest users first.
    MentionedUsersAscending,
    /// `+mentionedLocalUsers`: Used in notes by the most local users first.
    MentionedLocalUsersDescending,
    /// `-mentionedLocalUsers`: Used in notes by the fewest local users first.
    MentionedLocalUsersAscending,
    /// `+mentionedRemoteUsers`: Used in notes by the most remote users first.
    MentionedRemoteUsersDescending,
    /// `-mentionedRemoteUsers`: Used in notes by the fewest remote users first.
    MentionedRemoteUsersAscending,
    /// `+attachedUsers`: In the profiles of the most users first.
    AttachedUsersDescending,
    /// `-attachedUsers`: In the profiles of the fewest users first.
    AttachedUsersAscending,
    /// `+attachedLocalUsers`: In the profiles of the most local users first.
    AttachedLocalUsersDescending,
    /// `-attachedLocalUsers`: In the profiles of the fewest local users first.
    AttachedLocalUsersAscending,
    /// `+attachedRemoteUsers`: In the profiles of the most remote users first.
    AttachedRemoteUsersDescending,
    /// `-attachedRemoteUsers`: In the profiles of the fewest remote users first.
    AttachedRemoteUsersAscending,
    /// A value that this version does not know, as received.
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
