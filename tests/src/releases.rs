//! The releases that the crate has to work with, each with its snapshot as the overlay corrects it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test support stops where it fails"
)]

use std::collections::BTreeSet;
use std::path::Path;

use misskey_generator::import::import;
use misskey_generator::overlay::{Overlay, Release};
use semver::Version;
use serde::Deserialize;
use serde_json::Value;

use crate::document::Document;

/// A release and what its server says of itself.
pub struct Supported {
    /// Software and version.
    pub release: Release,
    /// The snapshot.
    pub served: Value,
    /// The snapshot with the corrections that concern this release.
    pub corrected: Value,
    /// Corrections that name this release and have no effect on its snapshot.
    pub idle: Vec<String>,
}

impl Supported {
    /// As recordings call it, such as `misskey-2024.5.0`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{}", self.release.software, self.release.version)
    }

    /// What its answers are judged by.
    #[must_use]
    pub fn document(&self) -> Document {
        Document::of(&self.corrected)
    }
}

/// `schemas/releases.yaml`.
#[derive(Deserialize)]
struct Names {
    current: String,
    floor: String,
}

/// Every release of the floor's software from the floor to the current one, the oldest first.
///
/// # Panics
/// A file in `schemas` is missing or wrong.
#[must_use]
pub fn supported() -> Vec<Supported> {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let read = |path: &Path| {
        std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let text = |name: &str| String::from_utf8(read(&schemas.join(name))).unwrap();
    let names: Names = serde_yaml::from_str(&text("releases.yaml")).unwrap();
    let overlay = Overlay::parse(&text("overlay.yaml")).unwrap();
    let (software, floor) = parsed(&names.floor);
    let (current_software, current) = parsed(&names.current);
    assert_eq!(software, current_software, "releases.yaml");

    let folder = schemas.join(software);
    let entries = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path());
    let versions = entries.filter_map(|path| {
        let name = path.file_name()?.to_str()?.strip_suffix(".json")?;
        Some(version(name))
    });
    // As numbers: 2024.11.0 is newer than 2024.5.0.
    let versions: BTreeSet<Version> = versions
        .filter(|version| (&floor..=&current).contains(&version))
        .collect();
    assert!(versions.contains(&floor) && versions.contains(&current));
    versions
        .iter()
        .map(|version| corrected(&read(&folder.join(format!("{version}.json"))), &overlay))
        .collect()
}

fn corrected(snapshot: &[u8], overlay: &Overlay) -> Supported {
    let snapshot = import(snapshot).unwrap();
    let release = Release {
        software: snapshot.software,
        version: snapshot.version,
    };
    let served = snapshot.json;
    let mut corrected = served.clone();
    let applied = overlay
        .apply_where_it_fits(&mut corrected, &release)
        .unwrap();
    let actions: Vec<_> = overlay.actions().collect();
    // Without `x-releases` an action is meant for every release in which it has an effect.
    let named = applied
        .idle
        .iter()
        .filter(|(name, _)| actions[name.index].releases.is_some());
    Supported {
        idle: named.map(|(name, why)| format!("{name}: {why}")).collect(),
        release,
        served,
        corrected,
    }
}

fn parsed(name: &str) -> (&str, Version) {
    let (software, text) = name
        .split_once('/')
        .unwrap_or_else(|| panic!("releases.yaml: {name}"));
    (software, version(text))
}

fn version(text: &str) -> Version {
    Version::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}
