//! `schemas/releases.yaml`: which snapshots are meant when nobody says which.

use std::path::PathBuf;

use serde::Deserialize;

use crate::failure::Failure;
use crate::{fetch, place};

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Releases {
    /// The release that the crate is written from, as `software/version`.
    pub(crate) current: String,
    /// The oldest release that the crate has to work with.
    pub(crate) floor: String,
}

/// Reads the file.
pub(crate) fn read() -> Result<Releases, Failure> {
    let path = place::schemas().join("releases.yaml");
    let text = fetch::file(&path.display().to_string())?;
    serde_yaml::from_slice(&text).map_err(|error| {
        Failure::input(
            format!("{}: {error}", place::shown(&path)),
            "name `current` and `floor` as SOFTWARE/VERSION",
        )
    })
}

/// The current release's snapshot.
pub(crate) fn current() -> Result<PathBuf, Failure> {
    Ok(place::schemas().join(format!("{}.json", read()?.current)))
}
