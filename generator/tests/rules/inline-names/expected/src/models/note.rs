// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use misskey_runtime::wire;
use std::collections::BTreeMap;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    pub poll: Option<NotePoll>,
    pub reactions: Option<BTreeMap<String, NoteReaction>>,
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
    pub text: String,
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
    pub s: Option<String>,
}

wire::table! {
    unused object Mark {
        s: "s" optional,
    }
}
