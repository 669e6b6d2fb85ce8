//! Snapshots become descriptions of APIs, each beside the other releases of its software.

mod alone;
mod lower;

use std::sync::Arc;
use std::thread;

use semver::Version;

use crate::error::GenerateError;
use crate::import::Snapshot;
use crate::model::Api;
use crate::releases::{self, Relaxed};
use crate::sources::docs::Docs;
use crate::sources::overlay::Applied;
use crate::sources::rules::Rules;
use crate::sources::unfit::{Unfit, UnfitKind};
use crate::sources::{Fit, Sources};
use alone::{Alone, Parsed, alone};

/// A corrected snapshot, described.
#[derive(Debug)]
pub struct Described {
    /// The API as the crate has it: with what older releases leave out made optional.
    pub api: Api,
    /// The API as this document alone has it: what [`diff`](crate::diff::diff) compares.
    pub stated: Api,
    /// The corrected snapshot.
    pub corrected: Arc<serde_json::Value>,
    /// What `api` takes more loosely than `stated`.
    pub(crate) relaxed: Vec<Relaxed>,
    /// The rules, which know which of them applied.
    pub(crate) rules: Rules,
    /// The sentences, which know which of them applied.
    pub(crate) docs: Docs,
    /// What the overlay did.
    pub(crate) applied: Applied,
    /// Channels and events that need a component which the document lacks.
    pub(crate) left_out: Vec<String>,
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
    let others: Vec<&Snapshot> = sources
        .releases
        .iter()
        .filter(|other| stands_beside(snapshot, other))
        .collect();
    let parsed = Parsed::of(sources)?;
    let own = parsed.clone();
    let (own, others) = all(&others, &parsed, || alone(snapshot, own, &docs, fit))?;
    let others: Vec<&Alone> = others.iter().collect();
    beside(own?, docs, &others, sources.floor)
}

/// Describes several snapshots for comparison, wherever the sources fit them. Faster than [`describe`] for each where they are releases of one
/// software, since each is read once.
///
/// # Errors
/// As [`describe`].
pub fn describe_each(
    snapshots: &[&Snapshot],
    sources: &Sources<'_>,
) -> Result<Vec<Described>, GenerateError> {
    let shelf = Shelf::read(snapshots, sources)?;
    (0..snapshots.len())
        .map(|index| shelf.described(index))
        .collect()
}

/// Snapshots and the other releases of their software, each read once.
struct Shelf<'s> {
    /// First those that were asked for.
    documents: Vec<&'s Snapshot>,
    read: Vec<Alone>,
    sources: &'s Sources<'s>,
}

impl<'s> Shelf<'s> {
    fn read(snapshots: &[&'s Snapshot], sources: &'s Sources<'s>) -> Result<Self, GenerateError> {
        let mut documents: Vec<&Snapshot> = snapshots.to_vec();
        for release in sources.releases {
            let is_wanted = snapshots
                .iter()
                .any(|snapshot| are_releases_of_one(snapshot, release));
            if is_wanted && !documents.iter().any(|known| is_same(known, release)) {
                documents.push(release);
            }
        }
        let ((), read) = all(&documents, &Parsed::of(sources)?, || ())?;
        Ok(Self {
            documents,
            read,
            sources,
        })
    }

    fn described(&self, index: usize) -> Result<Described, GenerateError> {
        let snapshot = self.documents[index];
        let others: Vec<&Alone> = self
            .documents
            .iter()
            .zip(&self.read)
            .filter(|(other, _)| {
                stands_beside(snapshot, other)
                    && self
                        .sources
                        .releases
                        .iter()
                        .any(|release| is_same(release, other))
            })
            .map(|(_, alone)| alone)
            .collect();
        let own = self.read[index].clone();
        beside(own, Docs::default(), &others, self.sources.floor)
    }
}

/// Cheap questions first: two documents of one release are rare.
fn is_same(a: &Snapshot, b: &Snapshot) -> bool {
    a.version == b.version && a.software == b.software && a.json == b.json
}

/// Another release, of the same software or another one, with a version that compares to those of its own software.
fn stands_beside(snapshot: &Snapshot, other: &Snapshot) -> bool {
    let is_foreign = snapshot.software != other.software && Version::parse(&other.version).is_ok();
    is_foreign || are_releases_of_one(snapshot, other)
}

/// Two different releases of the same software, with versions that compare.
fn are_releases_of_one(a: &Snapshot, b: &Snapshot) -> bool {
    let versions = (Version::parse(&a.version), Version::parse(&b.version));
    a.software == b.software && matches!(versions, (Ok(a), Ok(b)) if a != b)
}

/// Describes each on a thread of its own, beside something else: this is most of the work, and none needs another.
fn all<T>(
    snapshots: &[&Snapshot],
    parsed: &Parsed,
    meanwhile: impl FnOnce() -> T,
) -> Result<(T, Vec<Alone>), GenerateError> {
    thread::scope(|scope| {
        let started: Vec<_> = snapshots
            .iter()
            .map(|snapshot| {
                let parsed = parsed.clone();
                scope.spawn(move || {
                    let described = alone(snapshot, parsed, &Docs::default(), Fit::WhereItFits);
                    described.map_err(|error| GenerateError::Release {
                        release: format!("{}/{}", snapshot.software, snapshot.version),
                        error: Box::new(error),
                    })
                })
            })
            .collect();
        let done = meanwhile();
        let all: Result<Vec<_>, _> = started
            .into_iter()
            .map(|handle| match handle.join() {
                Ok(result) => result,
                // A panic there is a panic here.
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect();
        Ok((done, all?))
    })
}

/// What other releases say about an API: since when each thing exists, where its endpoints are, and what the crate has to do without.
fn beside(
    own: Alone,
    docs: Docs,
    others: &[&Alone],
    floor: &str,
) -> Result<Described, GenerateError> {
    let floor = self::floor(floor, &own.api.software)?;
    let mut stated = own.api;
    let version = Version::parse(&stated.version);
    let mut others: Vec<(Version, &Api)> = others
        .iter()
        .filter_map(|other| Some((Version::parse(&other.api.version).ok()?, &other.api)))
        .collect();
    others.sort_by(|(a, one), (b, other)| (&one.software, a).cmp(&(&other.software, b)));
    let (others, forks): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(_, api)| api.software == stated.software);
    let (older, newer): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(other, _)| version.as_ref().is_ok_and(|own| other < own));
    let below_floor = match floor {
        Some(floor) => older.iter().filter(|(version, _)| *version < floor).count(),
        None => older.len(),
    };
    let apis =
        |list: Vec<(Version, _)>| -> Vec<&Api> { list.into_iter().map(|(_, api)| api).collect() };
    let (older, newer, forks) = (apis(older), apis(newer), apis(forks));
    releases::mark(&mut stated, &older, &newer);
    let mut api = stated.clone();
    let known = [&older[..], &[&stated], &newer, &forks].concat();
    releases::locate(&mut api, &known);
    let relaxed = releases::relax(&mut api, &older[below_floor..]);
    Ok(Described {
        api,
        stated,
        corrected: own.corrected,
        relaxed,
        rules: own.rules,
        docs,
        applied: own.applied,
        left_out: own.left_out,
    })
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
