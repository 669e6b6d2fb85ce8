//! A change, and what it means.

use serde::Serialize;

use super::kind::Kind;

/// What a change means for a client that was built from the old document and meets a server of the new one. In order of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// It goes on working.
    Compatible,
    /// It goes on working, and may do something else than it was meant to.
    Risky,
    /// It stops working there.
    Breaking,
}

/// What a change means for a program that compiles against the crate: the part of the version that has to move. In order of weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rust {
    /// It compiles as before.
    Patch,
    /// It compiles as before, and there is more to use.
    Minor,
    /// It may no longer compile.
    Major,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Where: `notes/create › request › poll.choices`, `Note › reactions`.
    pub place: String,
    /// The endpoint, where it stands in one.
    pub endpoint: Option<String>,
    /// The component, or the model that names.yaml gave several places, where it stands in one.
    pub component: Option<String>,
    /// What kind of change.
    pub kind: Kind,
    /// What it means on the wire.
    pub wire: Wire,
    /// What it means in Rust.
    pub rust: Rust,
    /// The Rust item that changes: `models::Note::reactions`.
    pub item: String,
    /// What that item is called in the old crate: another name where its type has one.
    #[serde(skip)]
    pub old_item: String,
    /// What was and what is, in a few words.
    pub message: String,
    /// For a shared component: the endpoints whose request or response contains it.
    pub reaches: Vec<String>,
}

/// How many changes there are of each weight, and how large the two APIs are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// All of them.
    pub changes: usize,
    /// By what they mean on the wire.
    pub wire: WireCounts,
    /// By what they mean in Rust.
    pub rust: RustCounts,
    /// Endpoints, before and after.
    pub endpoints: Sizes,
    /// Types with a name, before and after.
    pub types: Sizes,
}

/// Changes by what they mean on the wire.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct WireCounts {
    /// [`Wire::Breaking`]
    pub breaking: usize,
    /// [`Wire::Risky`]
    pub risky: usize,
    /// [`Wire::Compatible`]
    pub compatible: usize,
}

/// Changes by what they mean in Rust.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RustCounts {
    /// [`Rust::Major`]
    pub major: usize,
    /// [`Rust::Minor`]
    pub minor: usize,
    /// [`Rust::Patch`]
    pub patch: usize,
}

/// A number before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sizes {
    /// Before.
    pub old: usize,
    /// After.
    pub new: usize,
}

/// All changes from one API to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diff {
    /// The old API, as `software/version`.
    pub old: String,
    /// The new API, as `software/version`.
    pub new: String,
    /// Counts.
    pub summary: Summary,
    /// Sorted by place: components by name first, then endpoints by name.
    pub changes: Vec<Change>,
}
