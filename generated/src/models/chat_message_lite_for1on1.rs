// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessageLiteFor1on1` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message between two users, without their details. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteFor1on1 {
    /// Id of the message.
    pub id: ids::ChatMessageId,
    /// When the message was sent.
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: ids::UserId,
    /// The user the message was sent to.
    pub to_user_id: ids::UserId,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    /// The attached file; null or absent when there is none.
    pub file_id: Maybe<ids::DriveFileId>,
    /// The attached file; null or absent when there is none.
    pub file: Maybe<models::DriveFile>,
    /// The reactions so far.
    pub reactions: Vec<ChatMessageLiteFor1on1Reaction>,
}

wire::table! {
    received object ChatMessageLiteFor1on1 {
        id: "id" required,
        created_at: "createdAt" required,
        from_user_id: "fromUserId" required,
        to_user_id: "toUserId" required,
        text: "text" maybe,
        file_id: "fileId" maybe,
        file: "file" maybe,
        reactions: "reactions" required,
    }
}

/// A reaction to a chat message, without its user: it is the other one of the two or the message's author. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteFor1on1Reaction {
    /// The reaction: an emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
}

wire::table! {
    received object ChatMessageLiteFor1on1Reaction {
        reaction: "reaction" required = "👍",
    }
}
