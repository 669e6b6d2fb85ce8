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
    /// The room.
    pub room_id: ids::ChatRoomId,
}

impl ChatRoom {
    /// Takes the required members; setters add the rest.
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

/// An event of the channel [`ChatRoom`].
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
    /// The connection was lost and is back; events in between were not received.
    Gap(Gap),
    /// This many events were dropped because the reader was too slow.
    Lagged(u64),
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
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

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for ChatRoomEvent {
    const CHANNELS: &'static [&'static str] = &["chatRoom"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Message(body) => ("message", misskey_runtime::testing::json(body)),
                Self::Deleted(body) => ("deleted", misskey_runtime::testing::json(body)),
                Self::React(body) => ("react", misskey_runtime::testing::json(body)),
                Self::Unreact(body) => ("unreact", misskey_runtime::testing::json(body)),
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
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
    /// The server does not answer; any result arrives as an event.
    ///
    /// # Errors
    /// The connection is currently lost, or closed.
    pub async fn read(&self) -> Result<(), Error> {
        self.0.send("read", &()).await
    }
}

/// A reaction was put on a message.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomReact {
    /// The message.
    pub message_id: ids::ChatMessageId,
    /// An emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
    /// Who reacts.
    pub user: models::UserLite,
}

wire::table! {
    received object ChatRoomReact {
        message_id: "messageId" required,
        reaction: "reaction" required = "👍",
        user: "user" required,
    }
}

/// A reaction was taken off a message.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomUnreact {
    /// The message.
    pub message_id: ids::ChatMessageId,
    /// An emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
    /// Whose reaction it was.
    pub user: models::UserLite,
}

wire::table! {
    received object ChatRoomUnreact {
        message_id: "messageId" required,
        reaction: "reaction" required = "👍",
        user: "user" required,
    }
}
