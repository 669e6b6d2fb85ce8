// Written by `cargo xtask regen`. Do not edit.

//! `NoteChart` and the types inside it.
use misskey_runtime::wire;

/// How many notes there were at each step of a chart, and how many of which kind came and went. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteChart {
    pub total: Vec<i64>,
    pub inc: Vec<i64>,
    pub dec: Vec<i64>,
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

/// What `charts/instance.response.notes.diffs` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteChartDiffs {
    pub normal: Vec<i64>,
    pub reply: Vec<i64>,
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
