// Written by `cargo xtask regen`. Do not edit.

//! `ChatMessageLiteForRoom` and the types inside it.
use crate::models;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A chat message in a room, without the room's details.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteForRoom {
    pub id: String,
    pub created_at: Timestamp,
    /// The user who wrote the message.
    pub from_user_id: String,
    pub from_user: models::UserLite,
    pub to_room_id: String,
    /// Body in MFM; null when the message is a file alone.
    pub text: Maybe<String>,
    pub file_id: Maybe<String>,
    pub file: Maybe<models::DriveFile>,
    pub reactions: Vec<ChatMessageLiteForRoomReaction>,
}

wire::received! {
    ChatMessageLiteForRoom {
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

/// What `ChatMessageLiteForRoom.reactions[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatMessageLiteForRoomReaction {
    pub reaction: String,
    pub user: models::UserLite,
}

wire::received! {
    ChatMessageLiteForRoomReaction {
        reaction: "reaction" required,
        user: "user" required,
    }
}
