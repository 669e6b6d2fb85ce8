// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessageLite` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message without its receiver's details. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLite {
    pub id: ids::ChatMessageId,
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: ids::UserId,
    pub from_user: Option<models::UserLite>,
    /// The user the message was sent to; null in rooms.
    pub to_user_id: Maybe<ids::UserId>,
    /// The room the message was sent to; null between two users.
    pub to_room_id: Maybe<ids::ChatRoomId>,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    pub file_id: Maybe<ids::DriveFileId>,
    pub file: Maybe<models::DriveFile>,
    pub reactions: Vec<ChatMessageLiteReaction>,
}

wire::table! {
    unused object ChatMessageLite {
        id: "id" required,
        created_at: "createdAt" required,
        from_user_id: "fromUserId" required,
        from_user: "fromUser" optional,
        to_user_id: "toUserId" maybe,
        to_room_id: "toRoomId" maybe,
        text: "text" maybe,
        file_id: "fileId" maybe,
        file: "file" maybe,
        reactions: "reactions" required,
    }
}

/// What `ChatMessageLite.reactions[]` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteReaction {
    pub reaction: String,
    pub user: Maybe<models::UserLite>,
}

wire::table! {
    unused object ChatMessageLiteReaction {
        reaction: "reaction" required,
        user: "user" maybe,
    }
}
