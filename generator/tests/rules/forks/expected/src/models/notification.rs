// Written by `cargo xtask regen`. Do not edit.

//! `Notification` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// A notification.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Notification {
    /// `type` is `note`.
    Note(NotificationNote),
    /// `type` is `follow`.
    Follow(NotificationFollow),
    /// `type` is `invited`. Only on BADGER and OTTER.
    Invited(NotificationInvited),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

impl Notification {
    /// The member `id`. `None` for a kind that this version does not know.
    #[inline]
    pub fn id(&self) -> Option<&ids::NotificationId> {
        match self {
            Self::Note(kind) => Some(&kind.id),
            Self::Follow(kind) => Some(&kind.id),
            Self::Invited(kind) => Some(&kind.id),
            Self::Unknown(_) => None,
        }
    }
}

wire::table! {
    received tagged_union Notification by "type" {
        Note(NotificationNote) drop ["note"],
        Follow(NotificationFollow) drop ["follow"],
        Invited(NotificationInvited) drop ["invited"],
    }
}

/// What `Notification(Note)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationNote {
    /// The member `id`.
    pub id: ids::NotificationId,
}

wire::table! {
    received object NotificationNote {
        id: "id" required,
    }
}

/// What `Notification(Follow)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationFollow {
    /// The member `id`.
    pub id: ids::NotificationId,
}

wire::table! {
    received object NotificationFollow {
        id: "id" required,
    }
}

/// What `Notification(Invited)` holds. Only on BADGER and OTTER.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotificationInvited {
    /// The member `id`.
    pub id: ids::NotificationId,
    /// The member `group`.
    pub group: models::Group,
}

wire::table! {
    received object NotificationInvited {
        id: "id" required,
        group: "group" required,
    }
}
