// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessageLite` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message without its receiver's details. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLite {
    /// Id of the message.
    pub id: ids::ChatMessageId,
    /// When the message was sent.
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: ids::UserId,
    /// Who sent the message; absent when not loaded.
    pub from_user: Option<models::UserLite>,
    /// The user the message was sent to; null in rooms.
    pub to_user_id: Maybe<ids::UserId>,
    /// The room the message was sent to; null between two users.
    pub to_room_id: Maybe<ids::ChatRoomId>,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    /// The attached file; null or absent when there is none.
    pub file_id: Maybe<ids::DriveFileId>,
    /// The attached file; null or absent when there is none.
    pub file: Maybe<models::DriveFile>,
    /// The reactions so far.
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

/// A reaction to a chat message. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteReaction {
    /// The reaction: an emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
    /// Who reacted; absent or null when not loaded.
    pub user: Maybe<models::UserLite>,
}

wire::table! {
    unused object ChatMessageLiteReaction {
        reaction: "reaction" required = "👍",
        user: "user" maybe,
    }
}
