// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/members`: lists the members of a chat room.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`chat/rooms/members`](fn@crate::endpoints::chat::rooms::members): lists the members of a chat room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The room whose members to list.
    pub room_id: ids::ChatRoomId,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::ChatRoomMembershipId>,
    /// Only items older than this one.
    pub until_id: Option<ids::ChatRoomMembershipId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(room_id: impl Into<ids::ChatRoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            limit: None,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
        }
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::ChatRoomMembershipId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::ChatRoomMembershipId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

wire::table! {
    sent object Request {
        room_id: "roomId" required,
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// The answer of [`chat/rooms/members`](fn@crate::endpoints::chat::rooms::members).
pub type Response = Vec<models::ChatRoomMembership>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/members")
        .permission("write:chat")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO)
        .later_members(
            &[
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::ChatRoomMembership, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 30 to 100 }
