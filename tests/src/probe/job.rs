//! What a run is told, and how it fails.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// What is to be done.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// The server, such as `https://misskey.example`.
    pub origin: String,
    /// A file with a token in it.
    pub token_file: Option<PathBuf>,
    /// Where a folder with the recording goes.
    pub record: Option<PathBuf>,
    /// Milliseconds between two calls.
    pub pause: u64,
    /// How many calls there may be.
    pub most: u64,
}

/// Why nothing was found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong.
    pub what: String,
    /// What to do about it.
    pub next: String,
    /// The exit code: 3 for a wrong input, 4 where a file or the network failed.
    pub status: u8,
}

impl Failure {
    pub(super) fn input(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            next: next.into(),
            status: 3,
        }
    }

    pub(super) fn transfer(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            next: next.into(),
            status: 4,
        }
    }
}
