// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/unreact`: takes a reaction to a chat message back.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/messages/unreact`](fn@crate::endpoints::chat::messages::unreact): takes a reaction to a chat message back. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The message that was reacted to.
    pub message_id: ids::ChatMessageId,
    /// The reaction to take back: an emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        message_id: impl Into<ids::ChatMessageId>,
        reaction: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            reaction: reaction.into(),
        }
    }
}

wire::table! {
    sent object Request {
        message_id: "messageId" required,
        reaction: "reaction" required = "👍",
    }
}

/// The answer of [`chat/messages/unreact`](fn@crate::endpoints::chat::messages::unreact).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/unreact")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
