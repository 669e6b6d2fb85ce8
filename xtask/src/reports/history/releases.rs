//! The releases of one software, as their history tells of them.

use std::collections::BTreeSet;

use misskey_generator::diff::Diff;
use semver::Version;

use super::size::Size;
use crate::input::releases::Release;

/// A release with its size, and what changed since the one before.
pub(crate) struct Chapter {
    pub(crate) release: Release,
    pub(crate) size: Size,
    /// Their names.
    pub(crate) endpoints: BTreeSet<String>,
    /// `None` for the oldest.
    pub(crate) since: Option<Diff>,
}

/// A fork's release, against a release that it can be measured with.
pub(crate) struct Fork {
    pub(crate) release: Release,
    pub(crate) size: Size,
    /// Their names.
    pub(crate) endpoints: BTreeSet<String>,
    /// What the fork says it was made from.
    pub(crate) base: Option<Version>,
    pub(crate) report: Diff,
}

/// All of it.
pub(crate) struct History {
    pub(crate) software: String,
    pub(crate) chapters: Vec<Chapter>,
    pub(crate) forks: Vec<Fork>,
}
