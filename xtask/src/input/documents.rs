//! Documents, wherever they stand: as files, on servers, among the snapshots of the repository.

use std::path::Path;
use std::time::Duration;

use misskey_generator::import::{ImportOptions, Snapshot, import_with};
use misskey_generator::{Described, describe_each};

use crate::cli::ReadingArguments;
use crate::disk::place;
use crate::failure::Failure;
use crate::input::releases::Release;
use crate::input::sources::SourceFiles;
use crate::input::{advice, bytes, kept_snapshot, nodeinfo, releases};

/// Reads a snapshot, or a document as a server serves it, from a file.
pub(crate) fn snapshot(path: &Path, reading: &ReadingArguments) -> Result<Snapshot, Failure> {
    let bytes = bytes::file(&path.display().to_string())?;
    // A snapshot of the repository was imported before it got there; its place is schemas/SOFTWARE/VERSION.json.
    let folder = path.parent().and_then(Path::parent);
    if reading.software.is_none() && folder.is_some_and(|folder| folder == place::schemas()) {
        return kept_snapshot::reopened(path, &bytes);
    }
    imported(&bytes, &place::shown(path), reading)
}

/// The same without any wish about how it is read.
pub(crate) fn kept(path: &Path) -> Result<Snapshot, Failure> {
    snapshot(path, &ReadingArguments::default())
}

/// Imports a document, and says what of it was left out or is not sure.
pub(crate) fn imported(
    bytes: &[u8],
    source: &str,
    reading: &ReadingArguments,
) -> Result<Snapshot, Failure> {
    let mut options = ImportOptions::new();
    if let Some(software) = &reading.software {
        options = options.software(software);
    }
    if reading.lenient {
        options = options.lenient();
    }
    let imported = import_with(bytes, &options).map_err(|error| {
        let next = "if the document is as the server serves it, teach the importer (generator/src/import), or let --lenient leave out what it can; else correct it at the place named";
        Failure::input(format!("{source}: {error}"), next)
    })?;
    for fault in &imported.left_out {
        anstream::eprintln!("left out: {fault}");
    }
    if imported.software_unsure {
        anstream::eprintln!(
            "note: {source} calls itself {0} and names no repository; if a fork serves it, say so with --software",
            imported.snapshot.software
        );
    }
    Ok(imported.snapshot)
}

/// Reads what a person named: a file, an address, or a release of the repository as SOFTWARE/VERSION.
pub(crate) fn named(source: &str, timeout: Duration) -> Result<Snapshot, Failure> {
    if bytes::is_url(source) {
        return served(source, &ReadingArguments::default(), timeout);
    }
    let path = Path::new(source);
    if !path.exists()
        && let Some(release) = Release::parse(source)
    {
        return kept(&releases::known(&release)?);
    }
    kept(path)
}

/// Fetches a server's document, and warns of servers that do not serve the same one twice.
pub(crate) fn served(
    address: &str,
    reading: &ReadingArguments,
    timeout: Duration,
) -> Result<Snapshot, Failure> {
    let bytes = bytes::url(address, timeout)?;
    let software = match &reading.software {
        Some(software) => Some(software.clone()),
        None => match nodeinfo::software(address, timeout) {
            // Forks that did not change it say this as well, so the document is asked too.
            Ok(software) if software == "misskey" => None,
            Ok(software) => Some(software),
            Err(why) => {
                anstream::eprintln!(
                    "note: the software is what the document says, because nodeinfo does not tell: {why}"
                );
                None
            }
        },
    };
    let reading = ReadingArguments {
        software,
        lenient: reading.lenient,
    };
    let snapshot = imported(&bytes, address, &reading)?;
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
        .map_err(|error| Failure::input(error.to_string(), advice::next_step(&error)))
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
