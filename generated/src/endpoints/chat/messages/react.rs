// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/react`: adds a reaction to a chat message.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/messages/react`](fn@crate::endpoints::chat::messages::react): adds a reaction to a chat message. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The message to react to.
    pub message_id: ids::ChatMessageId,
    /// A Unicode emoji, or a custom one of this server as `:name:`.
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

/// The answer of [`chat/messages/react`](fn@crate::endpoints::chat::messages::react).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/react")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
