// Written by `cargo xtask regen`. Do not edit.

//! `chat/messages/create-to-room`: posts a chat message to a room that the signed-in user belongs to.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`chat/messages/create-to-room`](fn@crate::endpoints::chat::messages::create_to_room): posts a chat message to a room that the signed-in user belongs to. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Body in MFM; needed unless a file is sent. At most 2000 characters.
    pub text: Maybe<String>,
    /// The drive file to attach.
    pub file_id: Option<ids::DriveFileId>,
    /// The room to post to.
    pub to_room_id: ids::ChatRoomId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(to_room_id: impl Into<ids::ChatRoomId>) -> Self {
        Self {
            text: Maybe::Absent,
            file_id: None,
            to_room_id: to_room_id.into(),
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
        to_room_id: "toRoomId" required,
    }
}

/// The answer of [`chat/messages/create-to-room`](fn@crate::endpoints::chat::messages::create_to_room).
pub type Response = models::ChatMessageLiteForRoom;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/messages/create-to-room")
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
