// Written by `cargo xtask regen`. Do not edit.

//! `Event` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};
use misskey_runtime::wire::JsonObject;

/// What `Event` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// `type` is `note`.
    Note(EventNote),
    /// `type` is `follow` or `unfollow`.
    FollowOrUnfollow(EventFollowOrUnfollow),
    /// `type` is `and` or `or`.
    Logics(models::Logics),
    /// `type` is `poll:ended`.
    PollEnded(EventPollEnded),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    received tagged_union Event by "type" {
        Note(EventNote) drop ["note"],
        FollowOrUnfollow(EventFollowOrUnfollow) keep ["follow" "unfollow"],
        Logics(models::Logics) keep ["and" "or"],
        PollEnded(EventPollEnded) drop ["poll:ended"],
    }
}

/// What `Event(Note)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EventNote {
    /// The member `id`.
    pub id: ids::EventId,
    /// The member `note`.
    pub note: EventNoteNote,
}

wire::table! {
    received object EventNote {
        id: "id" required,
        note: "note" required,
    }
}

/// What `Event(Note).note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EventNoteNote {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object EventNoteNote {
        a: "a" required,
    }
}

/// What `Event(FollowOrUnfollow)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EventFollowOrUnfollow {
    /// The member `id`.
    pub id: ids::EventId,
    /// The member `type`.
    pub type_: EventFollowOrUnfollowType,
    /// The member `userId`.
    pub user_id: Option<ids::UserId>,
}

wire::table! {
    received object EventFollowOrUnfollow {
        id: "id" required,
        type_: "type" required,
        user_id: "userId" optional,
    }
}

/// What `Event(FollowOrUnfollow).type` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventFollowOrUnfollowType {
    /// `follow`
    Follow,
    /// `unfollow`
    Unfollow,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    EventFollowOrUnfollowType or Unknown {
        Follow = "follow",
        Unfollow = "unfollow",
    }
}

/// What `Event(PollEnded)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EventPollEnded {
    /// The member `id`.
    pub id: ids::EventId,
    /// The member `ended`.
    pub ended: Option<Timestamp>,
}

wire::table! {
    received object EventPollEnded {
        id: "id" required,
        ended: "ended" optional,
    }
}
