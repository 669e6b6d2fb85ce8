// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/react`: adds a reaction to a chat message.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `chat/messages/react` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub message_id: ids::ChatMessageId,
    /// A Unicode emoji, or a custom one of this server as `:name:`.
    pub reaction: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
        reaction: "reaction" required,
    }
}

/// What `chat/messages/react` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
