//! What stands in `schemas/`, as the generator takes it.

use std::path::{Path, PathBuf};
use std::{fs, io};

use misskey_generator::Sources;
use misskey_generator::import::{Snapshot, reopen};

use crate::failure::Failure;
use crate::{fetch, place, releases};

/// The files of the folder.
pub(crate) struct SourceFiles {
    overlay: String,
    names: String,
    docs: String,
    streaming: String,
    snapshots: Vec<Snapshot>,
    floor: String,
}

impl SourceFiles {
    /// Reads them, with the snapshots of one software.
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
        Sources {
            overlay: &self.overlay,
            names: &self.names,
            docs: &self.docs,
            streaming: &self.streaming,
            releases: &self.snapshots,
            floor: &self.floor,
        }
    }
}

/// Every snapshot of a folder; none where there is no such folder.
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
    paths
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
        .collect()
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
