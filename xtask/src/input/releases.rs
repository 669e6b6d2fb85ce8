//! The releases of the repository: the snapshots under schemas/, and which of them are meant when nobody says which.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use semver::Version;
use serde::Deserialize;

use crate::disk::{place, whole_file};
use crate::failure::Failure;
use crate::input::bytes;

/// `schemas/releases.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Releases {
    /// The release that the crate is written from, as `software/version`.
    pub(crate) current: String,
    /// The oldest release that the crate has to work with.
    pub(crate) floor: String,
    /// Forks that the crate has to work with too: what their snapshots call them, and what people do.
    #[serde(default)]
    pub(crate) forks: BTreeMap<String, String>,
}

/// A server software's release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Release {
    /// Such as `misskey`.
    pub(crate) software: String,
    /// Compared as numbers: 2025.12.0 comes after 2025.4.0.
    pub(crate) version: Version,
}

impl Release {
    /// Reads `misskey/2025.4.1`; `None` where the text is nothing of the kind.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (software, version) = text.split_once('/')?;
        let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if software.is_empty() || !software.chars().all(plain) {
            return None;
        }
        Some(Self {
            software: software.to_owned(),
            version: Version::parse(version).ok()?,
        })
    }

    /// Where its snapshot stands.
    pub(crate) fn path(&self) -> PathBuf {
        place::schemas().join(format!("{self}.json"))
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.software, self.version)
    }
}

/// Reads the file.
pub(crate) fn read() -> Result<Releases, Failure> {
    parse(&text()?)
}

/// The current release's snapshot.
pub(crate) fn current() -> Result<PathBuf, Failure> {
    Ok(place::schemas().join(format!("{}.json", read()?.current)))
}

/// The current release.
pub(crate) fn current_release() -> Result<Release, Failure> {
    let current = read()?.current;
    Release::parse(&current).ok_or_else(|| {
        let what = format!(
            "{}: current: `{current}` is no release",
            place::shown(&path())
        );
        Failure::input(what, "name it as SOFTWARE/VERSION, like misskey/2025.4.1")
    })
}

/// The snapshot of a release that a person named.
pub(crate) fn known(release: &Release) -> Result<PathBuf, Failure> {
    let path = release.path();
    if path.is_file() {
        return Ok(path);
    }
    let names: Vec<_> = all()?.iter().map(ToString::to_string).collect();
    Err(Failure::input(
        format!("there is no snapshot of {release}"),
        format!(
            "name one of {}, a file, or an address; `cargo xtask fetch HOST` gets a new one",
            names.join(", ")
        ),
    ))
}

/// The next older release of the same software.
pub(crate) fn before(release: &Release) -> Result<Release, Failure> {
    all()?
        .into_iter()
        .rfind(|other| other.software == release.software && other.version < release.version)
        .ok_or_else(|| {
            Failure::input(
                format!("no snapshot of {} is older than {release}", release.software),
                "name the old document, or import one: `cargo xtask import` takes a saved /api.json",
            )
        })
}

/// Every snapshot of the repository, by software, oldest first.
pub(crate) fn all() -> Result<Vec<Release>, Failure> {
    let schemas = place::schemas();
    let mut releases = Vec::new();
    for (software, folder) in entries(&schemas)? {
        if !folder.is_dir() {
            continue;
        }
        for (file, path) in entries(&folder)? {
            let Some(version) = file.strip_suffix(".json") else {
                continue;
            };
            let release = Release::parse(&format!("{software}/{version}")).ok_or_else(|| {
                Failure::input(
                    format!("{} is not named after a release", place::shown(&path)),
                    "name it schemas/SOFTWARE/VERSION.json with a version like 2025.4.1, or move it elsewhere",
                )
            })?;
            releases.push(release);
        }
    }
    releases.sort();
    Ok(releases)
}

/// Names another release current, and leaves every other line of the file as it is.
pub(crate) fn make_current(release: &Release) -> Result<(), Failure> {
    let text = text()?;
    let wanted = release.to_string();
    let renamed: String = text
        .split_inclusive('\n')
        .map(|line| {
            if !line.starts_with("current:") {
                return line.to_owned();
            }
            let comment = line.find(" #").map_or("\n", |at| &line[at..]);
            format!("current: {wanted}{comment}")
        })
        .collect();
    if parse(&renamed)?.current != wanted {
        let what = format!(
            "{}: the line `current: …` is not found",
            place::shown(&path())
        );
        let next = format!("write `current: {wanted}` there by hand");
        return Err(Failure::input(what, next));
    }
    whole_file::write(&path(), &renamed)?;
    Ok(())
}

fn path() -> PathBuf {
    place::schemas().join("releases.yaml")
}

fn text() -> Result<String, Failure> {
    let bytes = bytes::file(&path().display().to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(&path())),
            "save the file as UTF-8",
        )
    })
}

fn parse(text: &str) -> Result<Releases, Failure> {
    serde_yaml::from_str(text).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(&path())),
            "name `current` and `floor` as SOFTWARE/VERSION",
        )
    })
}

/// What a folder holds, by name.
fn entries(folder: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let failed = |error: io::Error| {
        Failure::transfer(
            format!("{} cannot be read: {error}", place::shown(folder)),
            "check that the folder exists and may be read",
        )
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        found.push((
            entry.file_name().to_string_lossy().into_owned(),
            entry.path(),
        ));
    }
    found.sort();
    Ok(found)
}
