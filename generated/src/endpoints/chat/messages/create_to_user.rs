// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/create-to-user`: sends a chat message to a user who accepts messages from the signed-in user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`chat/messages/create-to-user`](fn@crate::endpoints::chat::messages::create_to_user): sends a chat message to a user who accepts messages from the signed-in user. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Body in MFM; needed unless a file is sent. At most 2000 characters.
    pub text: Maybe<String>,
    /// The drive file to attach.
    pub file_id: Option<ids::DriveFileId>,
    /// The user to write to.
    pub to_user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(to_user_id: impl Into<ids::UserId>) -> Self {
        Self {
            text: Maybe::Absent,
            file_id: None,
            to_user_id: to_user_id.into(),
        }
    }
    /// Body in MFM; needed unless a file is sent. At most 2000 characters.
    #[inline]
    pub fn text(mut self, text: impl Into<Maybe<String>>) -> Self {
        self.text = text.into();
        self
    }
    /// The drive file to attach.
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<ids::DriveFileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        text: "text" maybe,
        file_id: "fileId" optional,
        to_user_id: "toUserId" required,
    }
}

/// The answer of [`chat/messages/create-to-user`](fn@crate::endpoints::chat::messages::create_to_user).
pub type Response = models::ChatMessageLiteFor1on1;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/create-to-user")
        .permission("write:chat")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
