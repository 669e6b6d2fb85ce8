// Written by `cargo xtask regen`. Do not edit.

//! `chatUser`: a chat with another user.
use crate::{Error, ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// A chat with another user.
///
/// The channel `chatUser`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). [`Subscription::sender`](crate::streaming::Subscription::sender) gives a [`ChatUserSender`] to write to it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChatUser {
    /// The other user. The signed-in user is refused, and for an unknown user no events come.
    pub other_id: ids::UserId,
}

impl ChatUser {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(other_id: impl Into<ids::UserId>) -> Self {
        Self { other_id: other_id.into() }
    }
}

wire::table! {
    sent object ChatUser {
        other_id: "otherId" required,
    }
}

impl ChannelParams for ChatUser {
    type Event = ChatUserEvent;
    type Sender = ChatUserSender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("chatUser")
            .permission("read:chat")
            .credential()
            .per_connection(32)
    }
}

/// An event of the channel [`ChatUser`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChatUserEvent {
    /// `message`: a new message by either side.
    Message(Box<models::ChatMessageLiteFor1on1>),
    /// `deleted`: a message was deleted.
    Deleted(ids::ChatMessageId),
    /// `react`: a reaction was put on a message.
    React(Box<ChatUserReact>),
    /// `unreact`: a reaction was taken off a message.
    Unreact(Box<ChatUserUnreact>),
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

impl StreamEvent for ChatUserEvent {
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
impl misskey_runtime::testing::Told for ChatUserEvent {
    const CHANNELS: &'static [&'static str] = &["chatUser"];
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

/// Writes to the channel [`ChatUser`]; cheap to clone.
#[derive(Debug, Clone)]
pub struct ChatUserSender(Sender);
impl From<Sender> for ChatUserSender {
    #[inline]
    fn from(sender: Sender) -> Self {
        Self(sender)
    }
}
impl ChatUserSender {
    /// Marks the messages of the other user read.
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
pub struct ChatUserReact {
    /// The message.
    pub message_id: ids::ChatMessageId,
    /// An emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
}

wire::table! {
    received object ChatUserReact {
        message_id: "messageId" required,
        reaction: "reaction" required = "👍",
    }
}

/// A reaction was taken off a message.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatUserUnreact {
    /// The message.
    pub message_id: ids::ChatMessageId,
    /// An emoji, or `:name:` for a custom one of this server.
    pub reaction: String,
}

wire::table! {
    received object ChatUserUnreact {
        message_id: "messageId" required,
        reaction: "reaction" required = "👍",
    }
}
