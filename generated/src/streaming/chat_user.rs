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
    /// The other user; oneself is refused, and with an unknown one nothing comes.
    pub other_id: ids::UserId,
}

impl ChatUser {
    /// Takes what must be there; setters take the rest.
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

/// What the channel [`ChatUser`] tells.
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
pub struct ChatUserReact {
    pub message_id: ids::ChatMessageId,
    pub reaction: String,
}

wire::table! {
    received object ChatUserReact {
        message_id: "messageId" required,
        reaction: "reaction" required,
    }
}

/// A reaction was taken off a message. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatUserUnreact {
    pub message_id: ids::ChatMessageId,
    pub reaction: String,
}

wire::table! {
    received object ChatUserUnreact {
        message_id: "messageId" required,
        reaction: "reaction" required,
    }
}
