// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessageLiteFor1on1` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message between two users, without their details. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteFor1on1 {
    pub id: ids::ChatMessageId,
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: ids::UserId,
    pub to_user_id: ids::UserId,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    pub file_id: Maybe<ids::DriveFileId>,
    pub file: Maybe<models::DriveFile>,
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

/// What `ChatMessageLiteFor1on1.reactions[]` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteFor1on1Reaction {
    pub reaction: String,
}

wire::table! {
    received object ChatMessageLiteFor1on1Reaction {
        reaction: "reaction" required,
    }
}
