// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use misskey_runtime::wire;
use std::collections::BTreeMap;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The member `poll`.
    pub poll: Option<NotePoll>,
    /// The member `reactions`.
    pub reactions: Option<BTreeMap<String, NoteReaction>>,
    /// The member `statuses`.
    pub statuses: Option<Vec<Mark>>,
}

wire::table! {
    unused object Note {
        poll: "poll" optional,
        reactions: "reactions" optional,
        statuses: "statuses" optional,
    }
}

/// What `Note.poll` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotePoll {
    /// The member `choices`.
    pub choices: Vec<NotePollChoice>,
}

wire::table! {
    unused object NotePoll {
        choices: "choices" required,
    }
}

/// What `Note.poll.choices[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotePollChoice {
    /// The member `text`.
    pub text: String,
    /// The member `votes`.
    pub votes: i64,
}

wire::table! {
    unused object NotePollChoice {
        text: "text" required,
        votes: "votes" required,
    }
}

/// What `Note.reactions{}` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteReaction {
    /// The member `n`.
    pub n: Option<i64>,
}

wire::table! {
    unused object NoteReaction {
        n: "n" optional,
    }
}

/// What `Note.statuses[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mark {
    /// The member `s`.
    pub s: Option<String>,
}

wire::table! {
    unused object Mark {
        s: "s" optional,
    }
}
