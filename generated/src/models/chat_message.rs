// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessage` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message with all that belongs to it, sent to a user or to a room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessage {
    /// Id of the message.
    pub id: ids::ChatMessageId,
    /// When the message was sent.
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: ids::UserId,
    /// Who sent the message.
    pub from_user: models::UserLite,
    /// The user the message was sent to; null in rooms.
    pub to_user_id: Maybe<ids::UserId>,
    /// The user the message was sent to; null or absent in rooms.
    pub to_user: Maybe<models::UserLite>,
    /// The room the message was sent to; null between two users.
    pub to_room_id: Maybe<ids::ChatRoomId>,
    /// The room the message was sent to; null or absent between two users.
    pub to_room: Maybe<models::ChatRoom>,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    /// The attached file; null or absent when there is none.
    pub file_id: Maybe<ids::DriveFileId>,
    /// The attached file; null or absent when there is none.
    pub file: Maybe<models::DriveFile>,
    /// Whether its receiver has read it; sent in the history only.
    pub is_read: Option<bool>,
    /// The reactions so far, with the users who made them.
    pub reactions: Vec<ChatMessageReaction>,
}

wire::table! {
    received object ChatMessage {
        id: "id" required,
        created_at: "createdAt" required,
        from_user_id: "fromUserId" required,
        from_user: "fromUser" required,
        to_user_id: "toUserId" maybe,
        to_user: "toUser" maybe,
        to_room_id: "toRoomId" maybe,
        to_room: "toRoom" maybe,
        text: "text" maybe,
        file_id: "fileId" maybe,
        file: "file" maybe,
        is_read: "isRead" optional,
        reactions: "reactions" required,
    }
}

/// A reaction to a chat message, with the user who gave it. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageReaction {
    /// The reaction: an emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
    /// Who reacted.
    pub user: models::UserLite,
}

wire::table! {
    received object ChatMessageReaction {
        reaction: "reaction" required = "👍",
        user: "user" required,
    }
}
