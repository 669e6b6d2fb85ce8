//! The releases that the crate has to work with, each with its snapshot as the overlay corrects it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test support stops where it fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use misskey_generator::import::reopen;
use misskey_generator::{Api, Fit, Sources, UnfitKind, describe};
use semver::Version;
use serde::Deserialize;
use serde_json::Value;

use crate::document::Document;

/// A release and what its server says of itself.
pub struct Supported {
    software: String,
    version: String,
    /// The snapshot.
    pub served: Value,
    /// The snapshot with the corrections that concern this release.
    pub corrected: Value,
    /// What the snapshot describes, corrected, with the names and types that no schema states.
    pub api: Api,
    /// Corrections that name this release and have no effect on its snapshot.
    pub idle: Vec<String>,
}

impl Supported {
    /// As recordings call it, such as `misskey-2024.5.0`; of a fork without what it adds to the numbers, `misskeyio-2025.4.1`.
    #[must_use]
    pub fn name(&self) -> String {
        folder_name(&self.software, &self.version)
    }

    /// As its folder is called, such as `misskeyio`.
    #[must_use]
    pub fn software(&self) -> &str {
        &self.software
    }

    /// Its version in full.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    fn number(&self) -> Version {
        version(&self.version)
    }

    /// The same in full, such as `misskeyio 2025.4.1-mhq.13`.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{} {}", self.software, self.version)
    }

    /// What its answers are judged by.
    #[must_use]
    pub fn document(&self) -> Document {
        Document::of(&self.corrected)
    }
}

/// The release by which to judge a server that calls itself so: the same one, else the nearest older one, else the oldest that there is. A fork that
/// keeps the name of what it was made from is told by what it adds to the version.
///
/// # Errors
/// In words, what is known, if nothing of that software is.
pub fn nearest(name: &str, version: &str) -> Result<&'static Supported, String> {
    let known = supported();
    // `4.17.0 (2025.10.2)`: what it was made from stands behind.
    let given = version.split(' ').next().unwrap_or_default();
    let version = Version::parse(given)
        .map_err(|error| format!("the version {given:?} is none ({error})"))?;
    let mark = |version: &Version| {
        let (mark, number) = version.pre.split_once('.')?;
        (!number.is_empty()).then(|| mark.to_owned())
    };
    let own = mark(&version);
    let marked = known.iter().find(|release| {
        own.is_some() && release.software != name && mark(&release.number()) == own
    });
    let software = marked.map_or(name, |release| release.software.as_str());
    let mut releases: Vec<&Supported> = known
        .iter()
        .filter(|release| release.software == software)
        .collect();
    releases.sort_by_key(|release| release.number());
    let older = releases
        .iter()
        .rev()
        .find(|release| release.number() <= version);
    older.or(releases.first()).copied().ok_or_else(|| {
        let names: BTreeSet<_> = known
            .iter()
            .map(|release| release.software.as_str())
            .collect();
        let names: Vec<_> = names.into_iter().collect();
        format!(
            "there is no snapshot of {name:?}, only of {}",
            names.join(", ")
        )
    })
}

/// What recordings of a release are called, from the version in full: `misskeyio-2025.4.1`.
#[must_use]
pub fn folder_name(software: &str, version: &str) -> String {
    let numbers = version.split(['-', '+', ' ']).next();
    format!("{software}-{}", numbers.unwrap_or_default())
}

/// `schemas/releases.yaml`.
#[derive(Deserialize)]
struct Names {
    current: String,
    floor: String,
    forks: BTreeMap<String, String>,
}

/// Every release of forks that `releases.yaml` names, and of the floor's software from the floor to the current one, the oldest first.
///
/// # Panics
/// A file in `schemas` is missing or wrong.
#[must_use]
pub fn supported() -> &'static [Supported] {
    static SUPPORTED: LazyLock<Vec<Supported>> = LazyLock::new(read);
    &SUPPORTED
}

fn read() -> Vec<Supported> {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let read = |path: &Path| {
        std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let text = |name: &str| String::from_utf8(read(&schemas.join(name))).unwrap();
    let names: Names = serde_yaml::from_str(&text("releases.yaml")).unwrap();
    let (overlay, rules) = (text("overlay.yaml"), text("names.yaml"));
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
    let own = versions
        .iter()
        .map(|version| folder.join(format!("{version}.json")));
    let mut of_forks = Vec::new();
    for fork in names.forks.keys() {
        let folder = schemas.join(fork);
        let entries = std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut snapshots: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        snapshots.sort();
        assert!(!snapshots.is_empty(), "{}", folder.display());
        of_forks.extend(snapshots);
    }
    of_forks
        .into_iter()
        .chain(own)
        .map(|path| corrected(&read(&path), &overlay, &rules))
        .collect()
}

fn corrected(snapshot: &[u8], overlay: &str, rules: &str) -> Supported {
    let snapshot = reopen(snapshot).unwrap();
    let sources = Sources {
        overlay,
        names: rules,
        ..Sources::default()
    };
    let described = describe(&snapshot, &sources, Fit::WhereItFits)
        .unwrap_or_else(|error| panic!("{}: {error}", snapshot.version));
    // Without `x-releases` an action is meant for every release in which it has an effect.
    let overlay: Value = serde_yaml::from_str(overlay).unwrap();
    let actions = overlay["actions"].as_array().unwrap().iter().enumerate();
    let named: Vec<String> = actions
        .filter(|(_, action)| action.get("x-releases").is_some())
        .map(|(index, _)| format!("actions[{index}] "))
        .collect();
    let idle = described.unfit().into_iter().filter(|unfit| {
        unfit.kind == UnfitKind::IdleCorrection
            && named.iter().any(|action| unfit.entry.starts_with(action))
    });
    Supported {
        idle: idle.map(|unfit| unfit.entry).collect(),
        software: snapshot.software,
        version: snapshot.version,
        served: snapshot.json,
        corrected: (*described.corrected).clone(),
        api: described.api,
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
