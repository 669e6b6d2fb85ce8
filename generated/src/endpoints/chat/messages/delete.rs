// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/delete`: deletes a chat message of one's own.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `chat/messages/delete` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub message_id: ids::ChatMessageId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `chat/messages/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
