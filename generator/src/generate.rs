//! The whole way: a snapshot and what we know beside it become the files of a crate.

use std::collections::BTreeMap;
use std::thread;

use openapiv3::OpenAPI;
use semver::Version;

use crate::docs::Docs;
use crate::emit;
use crate::error::GenerateError;
use crate::import::Snapshot;
use crate::model::{self, Api, ModelError};
use crate::options::Options;
use crate::overlay::{Applied, Overlay, Release};
use crate::releases::{self, Relaxed};
use crate::rules::Rules;
use crate::streaming::Streaming;
use crate::unfit::{Unfit, UnfitKind};

/// What stands beside the snapshot: texts of files, and the snapshots of other releases.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sources<'a> {
    /// `overlay.yaml`; empty for no corrections.
    pub overlay: &'a str,
    /// `names.yaml`; empty for no rules.
    pub names: &'a str,
    /// `docs.yaml`; empty for no sentences.
    pub docs: &'a str,
    /// `streaming.yaml`; empty for a crate without streaming.
    pub streaming: &'a str,
    /// Snapshots in any order; those of the same software tell since when each thing exists.
    pub releases: &'a [Snapshot],
    /// The oldest release that the crate has to work with, as `software/version`; what it or a later one of `releases` leaves out is optional.
    /// Empty for none but the release described.
    pub floor: &'a str,
}

/// Whether the sources were written for this very document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Yes: a correction, rule or sentence that matches nothing is an error, and so is a missing sentence.
    Exact,
    /// No: what matches applies, the rest is listed.
    WhereItFits,
}

/// A crate, and what was learned while it was written.
#[derive(Debug)]
pub struct Generated {
    /// Path below the crate's folder, with `/`, to content: `Cargo.toml`, `README.md`, `REPORT.md` (what stayed untyped, what was corrected, what of
    /// the sources does not fit) and the sources below `src`.
    pub files: BTreeMap<String, String>,
    /// The model.
    pub api: Api,
    /// Corrections, rules and sentences that match nothing, and sentences that are missing.
    pub unfit: Vec<Unfit>,
}

/// A corrected snapshot, described.
#[derive(Debug)]
pub struct Described {
    /// The API as the crate has it: with what older releases leave out made optional.
    pub api: Api,
    /// The API as this document alone has it: what [`diff`](crate::diff::diff) compares.
    pub stated: Api,
    /// The corrected snapshot.
    pub corrected: serde_json::Value,
    /// What `api` takes more loosely than `stated`.
    relaxed: Vec<Relaxed>,
    /// The rules, which know which of them applied.
    rules: Rules,
    /// The sentences, which know which of them applied.
    docs: Docs,
    /// What the overlay did.
    applied: Applied,
    /// Channels and events that need a component which the document lacks.
    left_out: Vec<String>,
}

impl Described {
    /// Corrections, rules and sentences that match nothing, and sentences that are missing; sorted by file.
    #[must_use]
    pub fn unfit(&self) -> Vec<Unfit> {
        let idle =
            self.applied.idle.iter().map(|(action, why)| {
                Unfit::new(UnfitKind::IdleCorrection, format!("{action}: {why}"))
            });
        let of = |kind, entries: Vec<String>| {
            entries
                .into_iter()
                .map(move |entry| Unfit::new(kind, entry))
        };
        idle.chain(of(UnfitKind::UnusedRule, self.rules.unused()))
            .chain(of(UnfitKind::StaleSentence, self.docs.stale()))
            .chain(of(UnfitKind::MissingSentence, self.docs.missing()))
            .chain(of(UnfitKind::LeftOutEvent, self.left_out.clone()))
            .collect()
    }
}

/// Corrects a snapshot and describes its API.
///
/// # Errors
/// A source cannot be read, a correction is wrong, or the snapshot or one of the other releases is not understood.
pub fn describe(
    snapshot: &Snapshot,
    sources: &Sources<'_>,
    fit: Fit,
) -> Result<Described, GenerateError> {
    let docs = if sources.docs.trim().is_empty() {
        Docs::default()
    } else {
        Docs::parse(sources.docs).map_err(|error| GenerateError::Docs(Box::new(error)))?
    };
    let others = Others::of(snapshot, sources)?;
    // Every release is described on a thread of its own: that is most of the work, and none needs another.
    let (own, older, newer) = thread::scope(|scope| {
        let older = start_all(scope, &others.older, sources);
        let newer = start_all(scope, &others.newer, sources);
        let own = alone(snapshot, sources, &docs, fit);
        (own, joined(older), joined(newer))
    });
    let (own, older, newer) = (own?, older?, newer?);
    let older: Vec<&Api> = older.iter().collect();
    let newer: Vec<&Api> = newer.iter().collect();
    let mut stated = own.api;
    releases::mark(&mut stated, &older, &newer);
    let mut api = stated.clone();
    let relaxed = releases::relax(&mut api, &older[others.below_floor..]);
    Ok(Described {
        api,
        stated,
        relaxed,
        rules: own.rules,
        docs,
        applied: own.applied,
        corrected: own.corrected,
        left_out: own.left_out,
    })
}

/// A release that is being described.
type Started<'scope> = thread::ScopedJoinHandle<'scope, Result<Api, GenerateError>>;

fn start_all<'scope>(
    scope: &'scope thread::Scope<'scope, '_>,
    snapshots: &'scope [&Snapshot],
    sources: &'scope Sources<'scope>,
) -> Vec<Started<'scope>> {
    let start = |other: &'scope Snapshot| {
        scope.spawn(move || {
            let described = alone(other, sources, &Docs::default(), Fit::WhereItFits);
            described
                .map(|alone| alone.api)
                .map_err(|error| GenerateError::Release {
                    release: format!("{}/{}", other.software, other.version),
                    error: Box::new(error),
                })
        })
    };
    snapshots.iter().map(|other| start(other)).collect()
}

/// Waits for all; the first error is the one told.
fn joined(started: Vec<Started<'_>>) -> Result<Vec<Api>, GenerateError> {
    started
        .into_iter()
        .map(|handle| match handle.join() {
            Ok(result) => result,
            // A panic there is a panic here.
            Err(panic) => std::panic::resume_unwind(panic),
        })
        .collect()
}

/// The other releases of the software, in order.
struct Others<'s> {
    older: Vec<&'s Snapshot>,
    newer: Vec<&'s Snapshot>,
    /// How many of the older ones the crate need not work with.
    below_floor: usize,
}

impl<'s> Others<'s> {
    fn of(snapshot: &Snapshot, sources: &Sources<'s>) -> Result<Self, GenerateError> {
        let floor = floor(sources.floor, &snapshot.software)?;
        // A version that does not compare is neither older nor newer.
        let Ok(own) = Version::parse(&snapshot.version) else {
            return Ok(Self {
                older: Vec::new(),
                newer: Vec::new(),
                below_floor: 0,
            });
        };
        let mut others: Vec<(Version, &Snapshot)> = sources
            .releases
            .iter()
            .filter(|other| other.software == snapshot.software)
            .filter_map(|other| Some((Version::parse(&other.version).ok()?, other)))
            .filter(|(version, _)| *version != own)
            .collect();
        others.sort_by(|(a, _), (b, _)| a.cmp(b));
        let (older, newer): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|(version, _)| *version < own);
        let below_floor = match floor {
            Some(floor) => older.iter().filter(|(version, _)| *version < floor).count(),
            None => older.len(),
        };
        let snapshots = |list: Vec<(Version, &'s Snapshot)>| {
            list.into_iter().map(|(_, snapshot)| snapshot).collect()
        };
        Ok(Self {
            older: snapshots(older),
            newer: snapshots(newer),
            below_floor,
        })
    }
}

/// The floor's version, if it is one of this software.
fn floor(floor: &str, software: &str) -> Result<Option<Version>, GenerateError> {
    if floor.is_empty() {
        return Ok(None);
    }
    let wrong = || GenerateError::Floor(floor.to_owned());
    let (name, version) = floor.split_once('/').ok_or_else(wrong)?;
    let version = Version::parse(version).map_err(|_| wrong())?;
    Ok((name == software).then_some(version))
}

/// One document, described without regard to others.
struct Alone {
    api: Api,
    rules: Rules,
    applied: Applied,
    corrected: serde_json::Value,
    left_out: Vec<String>,
}

fn alone(
    snapshot: &Snapshot,
    sources: &Sources<'_>,
    docs: &Docs,
    fit: Fit,
) -> Result<Alone, GenerateError> {
    let mut corrected = snapshot.json.clone();
    let applied = if sources.overlay.trim().is_empty() {
        Applied::default()
    } else {
        let overlay = Overlay::parse(sources.overlay)?;
        let release = Release {
            software: snapshot.software.clone(),
            version: snapshot.version.clone(),
        };
        match fit {
            Fit::Exact => overlay.apply(&mut corrected, &release)?,
            Fit::WhereItFits => overlay.apply_where_it_fits(&mut corrected, &release)?,
        }
    };
    let rules = if sources.names.trim().is_empty() {
        Rules::default()
    } else {
        Rules::parse(sources.names).map_err(|error| GenerateError::Names(Box::new(error)))?
    };
    // `openapiv3` leaves these out without a word.
    if let Some(path) = corrected["paths"]
        .as_object()
        .and_then(|paths| paths.keys().find(|path| !path.starts_with('/')))
    {
        let pointer = format!("#/paths/{}", model::schema::escape(path));
        return Err(ModelError {
            pointer,
            message: "an endpoint's path begins with `/`".into(),
        }
        .into());
    }
    if let Some(pointer) = too_deep(&corrected, DEEPEST) {
        let message = format!(
            "this is nested more than {DEEPEST} levels deep; give the inner schemas names of their own"
        );
        return Err(ModelError {
            pointer: format!("#{pointer}"),
            message,
        }
        .into());
    }
    let document: OpenAPI = serde_json::from_value(corrected.clone())
        .map_err(|error| GenerateError::Document(Box::new(error)))?;
    let (streaming, left_out) = read_streaming(sources.streaming, &document, fit)?;
    let api = model::build_with(&document, &rules, docs, streaming.as_ref())?;
    Ok(Alone {
        api,
        rules,
        applied,
        corrected,
        left_out,
    })
}

/// Levels of JSON; the documents of servers have 18, and `openapiv3` needs much stack for each.
const DEEPEST: usize = 64;

/// Where a value is nested deeper than so many levels.
fn too_deep(value: &serde_json::Value, left: usize) -> Option<String> {
    let step = |name: &str, inner: &serde_json::Value| match left.checked_sub(1) {
        None => Some(String::new()),
        Some(left) => {
            too_deep(inner, left).map(|below| format!("/{}{below}", model::schema::escape(name)))
        }
    };
    match value {
        serde_json::Value::Object(members) => {
            members.iter().find_map(|(name, inner)| step(name, inner))
        }
        serde_json::Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, inner)| step(&index.to_string(), inner)),
        _ => None,
    }
}

/// For the document that the file was written for, all of it; for another one what refers to nothing that it lacks.
fn read_streaming(
    yaml: &str,
    document: &OpenAPI,
    fit: Fit,
) -> Result<(Option<Streaming>, Vec<String>), GenerateError> {
    if yaml.trim().is_empty() {
        return Ok((None, Vec::new()));
    }
    let mut streaming =
        Streaming::parse(yaml).map_err(|error| GenerateError::Streaming(Box::new(error)))?;
    let left_out = match fit {
        Fit::Exact => Vec::new(),
        Fit::WhereItFits => {
            let components = document.components.as_ref();
            streaming.keep_known(|name| {
                components.is_some_and(|components| components.schemas.contains_key(name))
            })
        }
    };
    Ok((Some(streaming), left_out))
}

/// Writes a crate for a snapshot's API. Touches no disk: the files are in the result.
///
/// # Errors
/// As [`describe`]; [`GenerateError::Options`] for a name or a version that Cargo does not take, and [`GenerateError::Unfit`] where the sources are
/// for this very document and do not fit it.
pub fn generate(
    snapshot: &Snapshot,
    sources: &Sources<'_>,
    options: &Options,
) -> Result<Generated, GenerateError> {
    options.check()?;
    let described = describe(snapshot, sources, options.fit)?;
    let unfit = described.unfit();
    if options.fit == Fit::Exact && !unfit.is_empty() {
        return Err(GenerateError::Unfit(unfit));
    }
    let Described {
        api,
        rules,
        docs,
        applied,
        relaxed,
        ..
    } = described;
    let corrections = applied
        .used
        .iter()
        .map(|used| (used.name.to_string(), used.reason.clone()))
        .collect();
    let options = emit::Options {
        crate_name: options.crate_name.clone(),
        manifest: options.manifest.clone(),
        signed_in_user: rules.signed_in_user(),
        front_page: options.fit == Fit::Exact,
        corrections,
        relaxed,
        unfit: unfit.clone(),
    };
    let files = emit::emit(&api, &docs, &options);
    Ok(Generated { files, api, unfit })
}
