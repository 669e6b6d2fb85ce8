// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/search`: searches the text of the signed-in user's chat messages, in all conversations or in one.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`chat/messages/search`](fn@crate::endpoints::chat::messages::search): searches the text of the signed-in user's chat messages, in all conversations or in one. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Text to look for. 1 to 256 characters.
    pub query: String,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Search only the messages exchanged with this user; null means all.
    pub user_id: Maybe<ids::UserId>,
    /// Search only the messages in this room; null means all.
    pub room_id: Maybe<ids::ChatRoomId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            limit: None,
            user_id: Maybe::Absent,
            room_id: Maybe::Absent,
        }
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Search only the messages exchanged with this user; null means all.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Search only the messages in this room; null means all.
    #[inline]
    pub fn room_id(mut self, room_id: impl Into<Maybe<ids::ChatRoomId>>) -> Self {
        self.room_id = room_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        query: "query" required,
        limit: "limit" optional,
        user_id: "userId" maybe,
        room_id: "roomId" maybe,
    }
}

/// The answer of [`chat/messages/search`](fn@crate::endpoints::chat::messages::search).
pub type Response = Vec<models::ChatMessage>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/search")
        .permission("read:chat")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
