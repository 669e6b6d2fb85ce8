// Written by `cargo xtask regen`. Do not edit.

//! `chat/history`: lists the latest chat message of each conversation, either with users or in rooms.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/history`](fn@crate::endpoints::chat::history): lists the latest chat message of each conversation, either with users or in rooms. Since 2025.4.1.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// True returns the latest messages of rooms and false those with users. Default: `false`.
    pub room: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// True returns the latest messages of rooms and false those with users. Default: `false`.
    #[inline]
    pub fn room(mut self, room: bool) -> Self {
        self.room = Some(room);
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        room: "room" optional,
    }
}

/// The answer of [`chat/history`](fn@crate::endpoints::chat::history).
pub type Response = Vec<models::ChatMessage>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/history")
        .permission("read:chat")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
