// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/show`: gets one chat message.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/messages/show`](fn@crate::endpoints::chat::messages::show): gets one chat message. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The message to get.
    pub message_id: ids::ChatMessageId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(message_id: impl Into<ids::ChatMessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        message_id: "messageId" required,
    }
}

/// The answer of [`chat/messages/show`](fn@crate::endpoints::chat::messages::show).
pub type Response = models::ChatMessage;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/show")
        .permission("read:chat")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
