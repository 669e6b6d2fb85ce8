// Written by `cargo xtask regen`. Do not edit.

//! `chat/history`: lists the latest chat message of each conversation, either with users or in rooms.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `chat/history` takes. Since 2025.4.1, with every field that says nothing else.
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
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `room`.
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

/// What `chat/history` answers.
pub type Response = Vec<models::ChatMessage>;

impl Request {
    /// The permission that an app's token needs for this.
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
