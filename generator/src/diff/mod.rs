//! What changed from one API to another, and what that means: on the wire, for a client built from the old one, and in Rust, for a program that
//! compiles against the crate.

mod at;
mod branch;
mod change;
mod changes;
mod declared;
mod endpoint;
mod item;
mod json;
mod kind;
mod limits;
mod member;
mod reach;
mod rename;
mod surface;
mod walk;

pub use change::{Change, Diff, Rust, RustCounts, Sizes, Summary, Wire, WireCounts};
pub use kind::Kind;
pub use surface::Surface;

use crate::describe::{Described, describe_each};
use crate::error::GenerateError;
use crate::import::Snapshot;
use crate::model::Api;
use crate::sources::Sources;

/// Compares the APIs of two snapshots, wherever the sources fit them.
///
/// # Errors
/// As [`describe`](crate::describe()).
pub fn compare(
    old: &Snapshot,
    new: &Snapshot,
    sources: &Sources<'_>,
) -> Result<Diff, GenerateError> {
    let described = describe_each(&[old, new], sources)?;
    Ok(diff(&described[0], &described[1]))
}

/// Compares two APIs: what they say on the wire, and the crates that they become.
#[must_use]
pub fn diff(old: &Described, new: &Described) -> Diff {
    let changes = changes::changes(old, new);
    let (old, new) = (&old.stated, &new.stated);
    let summary = summarize(old, new, &changes);
    Diff {
        old: source(old),
        new: source(new),
        summary,
        changes,
    }
}

fn source(api: &Api) -> String {
    format!("{}/{}", api.software, api.version)
}

fn summarize(old: &Api, new: &Api, changes: &[Change]) -> Summary {
    let mut wire = WireCounts::default();
    let mut rust = RustCounts::default();
    for change in changes {
        match change.wire {
            Wire::Breaking => wire.breaking += 1,
            Wire::Risky => wire.risky += 1,
            Wire::Compatible => wire.compatible += 1,
        }
        match change.rust {
            Rust::Major => rust.major += 1,
            Rust::Minor => rust.minor += 1,
            Rust::Patch => rust.patch += 1,
        }
    }
    Summary {
        changes: changes.len(),
        wire,
        rust,
        endpoints: Sizes {
            old: old.endpoints.len(),
            new: new.endpoints.len(),
        },
        types: Sizes {
            old: old.types.len(),
            new: new.types.len(),
        },
    }
}
