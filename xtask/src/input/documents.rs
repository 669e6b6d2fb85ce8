//! Documents, wherever they stand: as files, on servers, among the snapshots of the repository.

use std::path::Path;
use std::time::Duration;

use misskey_generator::import::{Snapshot, import, reopen};
use misskey_generator::{Described, describe_each};

use crate::disk::place;
use crate::failure::Failure;
use crate::input::releases::Release;
use crate::input::sources::{self, SourceFiles};
use crate::input::{bytes, releases};

/// Reads a snapshot, or a document as a server serves it, from a file.
pub(crate) fn snapshot(path: &Path) -> Result<Snapshot, Failure> {
    let bytes = bytes::file(&path.display().to_string())?;
    // A snapshot of the repository was imported before it got there; its place is schemas/SOFTWARE/VERSION.json.
    let folder = path.parent().and_then(Path::parent);
    let read = if folder.is_some_and(|folder| folder == place::schemas()) {
        reopen
    } else {
        import
    };
    read(&bytes).map_err(|error| {
        let next =
            "give a snapshot from schemas/, or a document as a server serves it at /api.json";
        Failure::input(format!("{}: {error}", place::shown(path)), next)
    })
}

/// Reads what a person named: a file, an address, or a release of the repository as SOFTWARE/VERSION.
pub(crate) fn named(source: &str, timeout: Duration) -> Result<Snapshot, Failure> {
    if bytes::is_url(source) {
        return served(source, timeout);
    }
    let path = Path::new(source);
    if !path.exists()
        && let Some(release) = Release::parse(source)
    {
        return snapshot(&releases::known(&release)?);
    }
    snapshot(path)
}

/// Fetches a server's document, and warns of servers that do not serve the same one twice.
pub(crate) fn served(address: &str, timeout: Duration) -> Result<Snapshot, Failure> {
    let bytes = bytes::url(address, timeout)?;
    let snapshot = import(&bytes).map_err(|error| {
        let next = "save the document as a file and correct it at the place named; if it is as the server serves it, teach the importer (generator/src/import)";
        Failure::input(format!("{address}: {error}"), next)
    })?;
    // A fork serves its document as the release does that it was made from.
    if changes_by_itself(base(&snapshot).unwrap_or(&snapshot.version)) {
        anstream::eprintln!(
            "warning: a server of {} serves another document from the second request on, in which optional properties are required; import one saved at the first request after a start",
            snapshot.version
        );
    }
    Ok(snapshot)
}

/// Describes APIs for comparison, with the corrections and names that fit them.
pub(crate) fn described(
    snapshots: &[&Snapshot],
    files: &SourceFiles,
) -> Result<Vec<Described>, Failure> {
    describe_each(snapshots, &files.borrow())
        .map_err(|error| Failure::input(error.to_string(), sources::next_step(&error)))
}

/// The release that a fork's document says it was made from.
pub(crate) fn base(snapshot: &Snapshot) -> Option<&str> {
    snapshot
        .json
        .pointer("/info/x-misskey-source/base")
        .and_then(|base| base.as_str())
}

/// Servers from 2024.2.0 to 2024.11.0 bend their document in memory while serving it.
fn changes_by_itself(version: &str) -> bool {
    semver::Version::parse(version).is_ok_and(|version| {
        // A fork's own mark after the numbers says nothing about this.
        let numbers = (version.major, version.minor, version.patch);
        ((2024, 2, 0)..=(2024, 11, 0)).contains(&numbers)
    })
}

#[cfg(test)]
mod tests {
    use super::changes_by_itself;

    #[test]
    fn releases_that_change_by_themselves() {
        for version in ["2024.2.0", "2024.5.0", "2024.11.0", "2024.10.1-fork.2"] {
            assert!(changes_by_itself(version), "{version}");
        }
        for version in [
            "2023.12.2",
            "2024.1.0",
            "2024.11.1",
            "2025.4.1",
            "4.17.0",
            "odd",
        ] {
            assert!(!changes_by_itself(version), "{version}");
        }
    }
}
