// Written by `cargo xtask regen`. Do not edit.

//! `Post` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// Something written.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Post {
    /// The member `id`.
    pub id: ids::NoteId,
    /// Its words.
    pub text: String,
    /// The member `mood`.
    pub mood: Option<Mood>,
    /// The member `visibility`.
    pub visibility: Option<PostVisibility>,
    /// The member `poll`.
    pub poll: Option<Vote>,
    /// The member `reply`.
    pub reply: Option<Box<Post>>,
}

wire::table! {
    received object Post {
        id: "id" required,
        text: "text" required,
        mood: "mood" optional,
        visibility: "visibility" optional,
        poll: "poll" optional,
        reply: "reply" optional,
    }
}

/// What `NoteDetailedNotMine.mood` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// `good`
    Good,
    /// `bad`
    Bad,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Mood or Unknown {
        Good = "good",
        Bad = "bad",
    }
}

/// What `NoteDetailedNotMine.visibility` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PostVisibility {
    /// `public`
    Public,
    /// `home`
    Home,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    PostVisibility or Unknown {
        Public = "public",
        Home = "home",
    }
}

/// What `NoteDetailedNotMine.poll` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Vote {
    /// The member `kind`.
    pub kind: Option<VoteKind>,
}

wire::table! {
    received object Vote {
        kind: "kind" optional,
    }
}

/// What `NoteDetailedNotMine.poll.kind` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VoteKind {
    /// `one`
    One,
    /// `many`
    Many,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    VoteKind or Unknown {
        One = "one",
        Many = "many",
    }
}
