//! Writes exchanges as they come, one a line, each whole before the next is asked for.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::job::Failure;
use crate::recording::Exchange;

/// A recording in the making.
pub(super) struct Recorder {
    path: PathBuf,
    file: File,
}

impl Recorder {
    /// Begins `FOLDER/NAME/recordings.jsonl`; an older one there is kept.
    pub(super) fn create(folder: &Path, name: &str) -> Result<Self, Failure> {
        let folder = folder.join(plain(name));
        let path = folder.join("recordings.jsonl");
        let made = fs::create_dir_all(&folder).and_then(|()| File::create_new(&path));
        match made {
            Ok(file) => Ok(Self { path, file }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Failure::input(
                format!("{} is there already", path.display()),
                "name another folder for the recording, or move the older one away",
            )),
            Err(error) => Err(unwritable(&path, &error)),
        }
    }

    /// Adds a line.
    pub(super) fn write(&mut self, exchange: &Exchange) -> Result<(), Failure> {
        let line = serde_json::to_string(exchange).map_err(io::Error::from);
        line.and_then(|line| self.file.write_all(format!("{line}\n").as_bytes()))
            .map_err(|error| unwritable(&self.path, &error))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::transfer(
        format!("{} cannot be written: {error}", path.display()),
        "name a folder with --record that can be written to",
    )
}

/// A version is the server's word, and no path.
fn plain(name: &str) -> String {
    name.replace(
        |c: char| !(c.is_ascii_alphanumeric() || ".-_".contains(c)),
        "_",
    )
}
