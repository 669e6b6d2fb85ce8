// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/delete`: deletes a chat message of the signed-in user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/messages/delete`](fn@crate::endpoints::chat::messages::delete): deletes a chat message of the signed-in user. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The message to delete.
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

/// The answer of [`chat/messages/delete`](fn@crate::endpoints::chat::messages::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/delete")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
