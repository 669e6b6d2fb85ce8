// Written by `cargo xtask regen`. Do not edit.

//! `NoteChart` and the types inside it.
use misskey_runtime::wire;

/// How many notes there were at each step of a chart, and how many of which kind came and went.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteChart {
    /// How many notes there are.
    pub total: Vec<i64>,
    /// How many notes were added.
    pub inc: Vec<i64>,
    /// How many notes were deleted.
    pub dec: Vec<i64>,
    /// New notes by kind.
    pub diffs: NoteChartDiffs,
}

wire::table! {
    received object NoteChart {
        total: "total" required,
        inc: "inc" required,
        dec: "dec" required,
        diffs: "diffs" required,
    }
}

/// New notes by kind, step by step, newest first.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteChartDiffs {
    /// How many were neither replies nor renotes.
    pub normal: Vec<i64>,
    /// How many were replies.
    pub reply: Vec<i64>,
    /// How many were renotes or quotes.
    pub renote: Vec<i64>,
    /// Whether only notes with files count.
    pub with_file: Vec<i64>,
}

wire::table! {
    received object NoteChartDiffs {
        normal: "normal" required,
        reply: "reply" required,
        renote: "renote" required,
        with_file: "withFile" required,
    }
}
