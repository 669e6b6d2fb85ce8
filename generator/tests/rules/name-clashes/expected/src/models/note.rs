// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use misskey_runtime::wire;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The member `kind`.
    pub kind: NoteKind,
    /// The member `poll`.
    pub poll: NotePollOtherOther,
}

wire::table! {
    received object Note {
        kind: "kind" required,
        poll: "poll" required,
    }
}

/// What `Note.kind` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteKind {
    /// `note`
    Note,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    NoteKind or Unknown {
        Note = "note",
    }
}

/// What `Note.poll` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotePollOtherOther {
    /// The member `a`.
    pub a: Option<i64>,
}

wire::table! {
    received object NotePollOtherOther {
        a: "a" optional,
    }
}
