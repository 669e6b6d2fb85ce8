// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessageLiteForRoom` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message in a room, without the room's details. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteForRoom {
    /// Id of the message.
    pub id: ids::ChatMessageId,
    /// When the message was sent.
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: ids::UserId,
    /// Who sent the message.
    pub from_user: models::UserLite,
    /// The room the message was sent to.
    pub to_room_id: ids::ChatRoomId,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    /// The attached file; null or absent when there is none.
    pub file_id: Maybe<ids::DriveFileId>,
    /// The attached file; null or absent when there is none.
    pub file: Maybe<models::DriveFile>,
    /// The reactions so far.
    pub reactions: Vec<models::ChatMessageReaction>,
}

wire::table! {
    received object ChatMessageLiteForRoom {
        id: "id" required,
        created_at: "createdAt" required,
        from_user_id: "fromUserId" required,
        from_user: "fromUser" required,
        to_room_id: "toRoomId" required,
        text: "text" maybe,
        file_id: "fileId" maybe,
        file: "file" maybe,
        reactions: "reactions" required,
    }
}
