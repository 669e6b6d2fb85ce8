//! What stands in `schemas/`, as the generator takes it.

use std::path::{Path, PathBuf};
use std::{fs, io};

use misskey_generator::import::{Snapshot, reopen};
use misskey_generator::{GenerateError, Sources};
use semver::Version;

use crate::failure::Failure;
use crate::{fetch, place, releases};

/// The files of the folder, with the snapshots of one software.
pub(crate) struct SourceFiles {
    overlay: String,
    names: String,
    docs: String,
    streaming: String,
    /// Oldest first.
    snapshots: Vec<Snapshot>,
    floor: String,
}

impl SourceFiles {
    pub(crate) fn read(software: &str) -> Result<Self, Failure> {
        let schemas = place::schemas();
        let text = |name: &str| read_text(&schemas.join(name));
        Ok(Self {
            overlay: text("overlay.yaml")?,
            names: text("names.yaml")?,
            docs: text("docs.yaml")?,
            streaming: text("streaming.yaml")?,
            snapshots: snapshots(&schemas.join(software))?,
            floor: releases::read()?.floor,
        })
    }

    pub(crate) fn borrow(&self) -> Sources<'_> {
        self.with(&self.snapshots)
    }

    /// Without the snapshots of newer releases, which say nothing about this one but what will go away.
    pub(crate) fn without_newer(&self, snapshot: &Snapshot) -> Sources<'_> {
        let older = match order(snapshot) {
            Some(version) => self
                .snapshots
                .partition_point(|other| order(other) < Some(version.clone())),
            None => 0,
        };
        self.with(self.snapshots.get(..older).unwrap_or_default())
    }

    fn with<'s>(&'s self, releases: &'s [Snapshot]) -> Sources<'s> {
        Sources {
            overlay: &self.overlay,
            names: &self.names,
            docs: &self.docs,
            streaming: &self.streaming,
            releases,
            floor: &self.floor,
        }
    }
}

/// The release, to be compared; `None` where its version is not made for that.
fn order(snapshot: &Snapshot) -> Option<Version> {
    Version::parse(&snapshot.version).ok()
}

/// What to do about a document that cannot be described.
pub(crate) fn next_step(error: &GenerateError) -> &'static str {
    match error {
        GenerateError::Overlay(_) | GenerateError::Document(_) => "correct schemas/overlay.yaml",
        GenerateError::Names(_) => "correct schemas/names.yaml",
        GenerateError::Streaming(_) => "correct schemas/streaming.yaml",
        GenerateError::Floor(_) => "correct `floor` in schemas/releases.yaml",
        GenerateError::Release { .. } => {
            "correct that release's snapshot in schemas/overlay.yaml, with `x-releases`"
        }
        GenerateError::Docs(_) => "correct schemas/docs.yaml",
        GenerateError::Unfit(_) => {
            "take stale entries out, add missing ones; CONTRIBUTING.md says how"
        }
        GenerateError::Options(_) => "give another --crate-name or --out",
        // `GenerateError::Model`, and what a later generator may find.
        _ => {
            "correct the document in schemas/overlay.yaml, or teach the generator (generator/src/model)"
        }
    }
}

/// Every snapshot of a folder, oldest first; none where there is no such folder.
fn snapshots(folder: &Path) -> Result<Vec<Snapshot>, Failure> {
    let unreadable = |error: io::Error| {
        Failure::transfer(
            format!("{} cannot be read: {error}", place::shown(folder)),
            "check the folder's permissions",
        )
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            paths.push(path);
        }
    }
    paths.sort();
    let mut snapshots: Vec<Snapshot> = paths
        .iter()
        .map(|path| {
            let bytes = fetch::file(&path.display().to_string())?;
            reopen(&bytes).map_err(|error| {
                Failure::input(
                    format!("{}: {error}", place::shown(path)),
                    "write it anew with `cargo xtask import`, from the document as the server serves it",
                )
            })
        })
        .collect::<Result<_, _>>()?;
    snapshots.sort_by_key(order);
    Ok(snapshots)
}

fn read_text(path: &Path) -> Result<String, Failure> {
    let bytes = fetch::file(&path.display().to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(path)),
            "save the file as UTF-8",
        )
    })
}
