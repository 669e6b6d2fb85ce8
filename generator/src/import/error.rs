//! What can be wrong with a document.

use super::pointer::{Place, Pointer};

/// Why a document was not imported: where it is wrong, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The document is larger than [`MAX_BYTES`](super::MAX_BYTES).
    #[error(
        "the document has {len} bytes, more than the {limit} that are read; Misskey's own has about 1,300,000, so check that this is the right file"
    )]
    TooLarge {
        /// Size of the document in bytes.
        len: usize,
        /// The largest size that is read, in bytes.
        limit: usize,
    },
    /// The bytes are not JSON.
    #[error(
        "line {line}, column {column}: not JSON ({detail}); check that the whole of the server's `/api.json` was saved"
    )]
    NotJson {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault, from 1.
        column: usize,
        /// What the JSON reader says.
        detail: String,
    },
    /// The document is nested deeper than the JSON reader follows.
    #[error(
        "line {line}, column {column}: nested more than 127 levels deep; no API is described like this"
    )]
    TooDeep {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault, from 1.
        column: usize,
    },
    /// An object gives the same key twice, so one of the two meanings would be lost.
    #[error("{pointer}: this key stands twice in its object; keep the one that is meant")]
    DuplicateKey {
        /// The key's place.
        pointer: Pointer,
    },
    /// A value is of another JSON type than its place asks for.
    #[error("{pointer}: expected {expected}, found {found}")]
    WrongType {
        /// The value's place.
        pointer: Pointer,
        /// What may stand here.
        expected: &'static str,
        /// What stands here.
        found: String,
    },
    /// Something that must be there is not.
    #[error("{pointer}: `{key}` is missing{hint}")]
    Missing {
        /// The object that lacks it.
        pointer: Pointer,
        /// What is missing.
        key: &'static str,
        /// What to do, if it can be said.
        hint: &'static str,
    },
    /// A keyword that this importer does not know, and that it must not drop unread.
    #[error(
        "{pointer}: unknown keyword; teach it to `generator/src/import`, or drop it there on purpose"
    )]
    UnknownKeyword {
        /// The keyword's place.
        pointer: Pointer,
    },
    /// A known keyword in a form or a place that a snapshot cannot hold.
    #[error("{pointer}: {what}")]
    Unsupported {
        /// The place.
        pointer: Pointer,
        /// What is not supported, and why.
        what: String,
    },
    /// A `$ref` that leads nowhere or elsewhere.
    #[error("{pointer}: the reference `{reference}` {why}")]
    Reference {
        /// The reference's place.
        pointer: Pointer,
        /// The reference as given.
        reference: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Schemas that contain each other without end.
    #[error(
        "{pointer}: the schema consists of itself ({cycle}), so no value can be read by it; break the cycle"
    )]
    Cycle {
        /// A schema on the cycle.
        pointer: Pointer,
        /// The names on the cycle, in order.
        cycle: String,
    },
    /// Two places of the document contradict each other.
    #[error("{pointer}: {what}")]
    Conflict {
        /// One of the places.
        pointer: Pointer,
        /// What contradicts what.
        what: String,
    },
    /// Several of these at once, in the order in which they were met.
    #[error("{} faults:{}", .0.len(), listed(.0))]
    Several(Vec<ImportError>),
}

fn listed(faults: &[ImportError]) -> String {
    faults.iter().map(|fault| format!("\n  {fault}")).collect()
}

impl ImportError {
    /// All that is wrong, one by one.
    #[must_use]
    pub fn faults(&self) -> &[Self] {
        match self {
            Self::Several(faults) => faults,
            one => std::slice::from_ref(one),
        }
    }

    /// The place in the document, where the fault has one; of several, the first one's.
    #[must_use]
    pub fn pointer(&self) -> Option<&Pointer> {
        match self {
            Self::Several(faults) => faults.first().and_then(Self::pointer),
            Self::TooLarge { .. } | Self::NotJson { .. } | Self::TooDeep { .. } => None,
            Self::DuplicateKey { pointer }
            | Self::WrongType { pointer, .. }
            | Self::Missing { pointer, .. }
            | Self::UnknownKeyword { pointer }
            | Self::Unsupported { pointer, .. }
            | Self::Reference { pointer, .. }
            | Self::Cycle { pointer, .. }
            | Self::Conflict { pointer, .. } => Some(pointer),
        }
    }

    /// One error for all that was found, `None` where that is nothing.
    pub(super) fn of_all(mut faults: Vec<Self>) -> Option<Self> {
        match faults.len() {
            0 | 1 => faults.pop(),
            _ => Some(Self::Several(faults)),
        }
    }

    pub(super) fn unsupported(at: &Place<'_>, what: impl Into<String>) -> Self {
        Self::Unsupported {
            pointer: at.pointer(),
            what: what.into(),
        }
    }

    pub(super) fn conflict(at: &Place<'_>, what: impl Into<String>) -> Self {
        Self::Conflict {
            pointer: at.pointer(),
            what: what.into(),
        }
    }

    pub(super) fn unknown(at: &Place<'_>, key: &str) -> Self {
        Self::UnknownKeyword {
            pointer: at.member(key).pointer(),
        }
    }
}
