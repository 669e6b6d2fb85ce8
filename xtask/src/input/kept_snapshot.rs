//! Snapshots of the repository, from their files.

use std::path::Path;

use misskey_generator::import::{Snapshot, reopen};

use crate::disk::place;
use crate::failure::Failure;

/// Reads what a snapshot's file holds.
pub(crate) fn reopened(path: &Path, bytes: &[u8]) -> Result<Snapshot, Failure> {
    reopen(bytes).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(path)),
            "write it anew with `cargo xtask import`, from the document as the server serves it",
        )
    })
}
