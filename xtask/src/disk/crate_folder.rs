//! The folder of a generated crate: what differs from what was generated, and bringing it up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::disk::place;
use crate::failure::Failure;

/// The first words of every file that we may overwrite or remove.
const MARK: &str = "Written by `cargo xtask regen`";

/// A folder that is ours to write: empty, new, or holding a crate that we wrote.
pub(crate) struct CrateFolder {
    path: PathBuf,
}

/// Paths below the folder.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) different: BTreeSet<String>,
    pub(crate) missing: BTreeSet<String>,
    pub(crate) surplus: BTreeSet<String>,
}

impl Changes {
    pub(crate) fn is_empty(&self) -> bool {
        self.different.is_empty() && self.missing.is_empty() && self.surplus.is_empty()
    }
}

impl CrateFolder {
    /// Makes sure that nobody's own work stands there.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let folder = Self {
            path: path.to_owned(),
        };
        let entries = match fs::read_dir(path) {
            Ok(entries) => entries.count(),
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) => return Err(unreadable(path, &error)),
        };
        let ours = fs::read_to_string(path.join("Cargo.toml"))
            .is_ok_and(|manifest| manifest.contains(MARK));
        if entries > 0 && !ours {
            let what = format!(
                "{} holds something else than a crate written by this command",
                place::shown(path)
            );
            return Err(Failure::input(
                what,
                "name a new or empty folder with --out",
            ));
        }
        Ok(folder)
    }

    /// Compares the folder with the files that belong there.
    pub(crate) fn compare(&self, files: &BTreeMap<String, String>) -> Result<Changes, Failure> {
        let mut changes = Changes::default();
        for (name, content) in files {
            match fs::read(self.path.join(name)) {
                Ok(bytes) if bytes == content.as_bytes() => {}
                Ok(_) => {
                    changes.different.insert(name.clone());
                }
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    changes.missing.insert(name.clone());
                }
                Err(error) => return Err(unreadable(&self.path.join(name), &error)),
            }
        }
        self.find_surplus(Path::new("src"), files, &mut changes.surplus)?;
        Ok(changes)
    }

    /// Source files below `src` that are not among those generated. Other folders belong to the user.
    fn find_surplus(
        &self,
        below: &Path,
        files: &BTreeMap<String, String>,
        surplus: &mut BTreeSet<String>,
    ) -> Result<(), Failure> {
        let folder = self.path.join(below);
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(unreadable(&folder, &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let path = below.join(entry.file_name());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                self.find_surplus(&path, files, surplus)?;
                continue;
            }
            let name = path
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/");
            if name.ends_with(".rs") && !files.contains_key(&name) {
                surplus.insert(name);
            }
        }
        Ok(())
    }

    /// Writes what differs, so that files that stay the same keep their times and nothing is built again for them; removes the rest.
    pub(crate) fn apply(
        &self,
        changes: &Changes,
        files: &BTreeMap<String, String>,
    ) -> Result<(), Failure> {
        for name in changes.different.iter().chain(&changes.missing) {
            let path = self.path.join(name);
            let folder = path.parent().unwrap_or(&self.path);
            fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
            let content = files.get(name).map_or("", String::as_str);
            fs::write(&path, content).map_err(|error| unwritable(&path, &error))?;
        }
        for name in &changes.surplus {
            let path = self.path.join(name);
            fs::remove_file(&path).map_err(|error| unwritable(&path, &error))?;
            self.remove_empty_folders(&path);
        }
        Ok(())
    }

    fn remove_empty_folders(&self, removed: &Path) {
        let mut folder = removed.parent();
        // A folder that is not empty refuses, and that is where this ends.
        while let Some(path) =
            folder.filter(|path| *path != self.path && fs::remove_dir(path).is_ok())
        {
            folder = path.parent();
        }
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::transfer(
        format!("{} cannot be read: {error}", place::shown(path)),
        "check the path and its permissions",
    )
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::transfer(
        format!("{} cannot be written: {error}", place::shown(path)),
        "check the disk and the folder's permissions",
    )
}
