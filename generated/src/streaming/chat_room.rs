// Written by `cargo xtask regen`. Do not edit.

//! `chatRoom`: a chat room that the user is in.
use crate::{Error, ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// A chat room that the user is in.
///
/// The channel `chatRoom`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). [`Subscription::sender`](crate::streaming::Subscription::sender) gives a [`ChatRoomSender`] to write to it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChatRoom {
    pub room_id: ids::ChatRoomId,
}

impl ChatRoom {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(room_id: impl Into<ids::ChatRoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

wire::table! {
    sent object ChatRoom {
        room_id: "roomId" required,
    }
}

impl ChannelParams for ChatRoom {
    type Event = ChatRoomEvent;
    type Sender = ChatRoomSender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("chatRoom")
            .permission("read:chat")
            .credential()
            .per_connection(32)
    }
}

/// What the channel [`ChatRoom`] tells.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChatRoomEvent {
    /// `message`: a new message.
    Message(Box<models::ChatMessageLiteForRoom>),
    /// `deleted`: a message was deleted.
    Deleted(ids::ChatMessageId),
    /// `react`: a reaction was put on a message.
    React(Box<ChatRoomReact>),
    /// `unreact`: a reaction was taken off a message.
    Unreact(Box<ChatRoomUnreact>),
    /// The connection was lost and is there again; what happened in between did not come.
    Gap(Gap),
    /// So many events were dropped because they were not taken in time.
    Lagged(u64),
    /// An event that this version does not know, as it came.
    Unknown {
        /// What it is called.
        kind: String,
        /// What it carries; null for nothing.
        body: Json,
    },
}

impl StreamEvent for ChatRoomEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "message" => Self::Message(Box::new(body.json()?)),
                "deleted" => Self::Deleted(body.json()?),
                "react" => Self::React(Box::new(body.json()?)),
                "unreact" => Self::Unreact(Box::new(body.json()?)),
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
    #[inline]
    fn gap(gap: Gap) -> Self {
        Self::Gap(gap)
    }
    #[inline]
    fn lagged(events: u64) -> Self {
        Self::Lagged(events)
    }
}

/// Writes to the channel [`ChatRoom`]; cheap to clone.
#[derive(Debug, Clone)]
pub struct ChatRoomSender(Sender);
impl From<Sender> for ChatRoomSender {
    #[inline]
    fn from(sender: Sender) -> Self {
        Self(sender)
    }
}
impl ChatRoomSender {
    /// Marks the messages of the room read.
    ///
    /// The server answers nothing; what comes of it comes as an event.
    ///
    /// # Errors
    /// The connection is lost at the moment, or closed.
    pub async fn read(&self) -> Result<(), Error> {
        self.0.send("read", &()).await
    }
}

/// A reaction was put on a message. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomReact {
    pub message_id: ids::ChatMessageId,
    pub reaction: String,
    /// Who reacts.
    pub user: models::UserLite,
}

wire::table! {
    received object ChatRoomReact {
        message_id: "messageId" required,
        reaction: "reaction" required,
        user: "user" required,
    }
}

/// A reaction was taken off a message. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomUnreact {
    pub message_id: ids::ChatMessageId,
    pub reaction: String,
    /// Whose reaction it was.
    pub user: models::UserLite,
}

wire::table! {
    received object ChatRoomUnreact {
        message_id: "messageId" required,
        reaction: "reaction" required,
        user: "user" required,
    }
}
