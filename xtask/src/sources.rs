//! What stands in `schemas/`, as the generator takes it.

use std::path::{Path, PathBuf};
use std::{fs, io};

use misskey_generator::import::{Snapshot, reopen};
use misskey_generator::{GenerateError, Sources};

use crate::failure::Failure;
use crate::{fetch, place, releases};

/// The texts of the files: what we know beside a document.
pub(crate) struct SourceTexts {
    overlay: String,
    names: String,
    docs: String,
    streaming: String,
}

impl SourceTexts {
    pub(crate) fn read() -> Result<Self, Failure> {
        let schemas = place::schemas();
        let text = |name: &str| read_text(&schemas.join(name));
        Ok(Self {
            overlay: text("overlay.yaml")?,
            names: text("names.yaml")?,
            docs: text("docs.yaml")?,
            streaming: text("streaming.yaml")?,
        })
    }

    /// For a document alone, without regard to other releases.
    pub(crate) fn borrow(&self) -> Sources<'_> {
        Sources {
            overlay: &self.overlay,
            names: &self.names,
            docs: &self.docs,
            streaming: &self.streaming,
            releases: &[],
            floor: "",
        }
    }
}

/// The files of the folder, with the snapshots of one software.
pub(crate) struct SourceFiles {
    texts: SourceTexts,
    snapshots: Vec<Snapshot>,
    floor: String,
}

impl SourceFiles {
    pub(crate) fn read(software: &str) -> Result<Self, Failure> {
        Ok(Self {
            texts: SourceTexts::read()?,
            snapshots: snapshots(&place::schemas().join(software))?,
            floor: releases::read()?.floor,
        })
    }

    pub(crate) fn borrow(&self) -> Sources<'_> {
        Sources {
            releases: &self.snapshots,
            floor: &self.floor,
            ..self.texts.borrow()
        }
    }
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
        GenerateError::Model(_) => {
            "correct the document in schemas/overlay.yaml, or teach the generator (generator/src/model)"
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
