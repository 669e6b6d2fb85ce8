//! Snapshots become descriptions of APIs, each beside the other releases of its software.

mod alone;
mod lower;
mod tell;

use std::sync::Arc;
use std::thread;

use semver::Version;

use crate::error::GenerateError;
use crate::import::Snapshot;
use crate::model::Api;
use crate::releases::{self, Fork, Relaxed};
use crate::sources::docs::Docs;
use crate::sources::overlay::Applied;
use crate::sources::rules::Rules;
use crate::sources::unfit::{Unfit, UnfitKind};
use crate::sources::{Fit, Sources};
use alone::{Alone, LeftOut, Parsed, alone};

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
    pub(crate) left_out: LeftOut,
}

impl Described {
    /// Corrections, rules and sentences that match nothing, and sentences that are missing; sorted by file.
    #[must_use]
    pub fn unfit(&self) -> Vec<Unfit> {
        let idle =
            self.applied.idle.iter().map(|(action, why)| {
                Unfit::new(UnfitKind::IdleCorrection, format!("{action}: {why}"))
            });
        let left_out = self.applied.left_out.iter().map(|(action, why)| {
            Unfit::new(UnfitKind::LeftOutCorrection, format!("{action}: {why}"))
        });
        let of = |kind, entries: Vec<String>| {
            entries
                .into_iter()
                .map(move |entry| Unfit::new(kind, entry))
        };
        idle.chain(left_out)
            .chain(of(UnfitKind::UnusedRule, self.rules.unused()))
            .chain(of(UnfitKind::StaleSentence, self.docs.stale()))
            .chain(of(UnfitKind::MissingSentence, self.docs.missing()))
            .chain(of(
                UnfitKind::UntoldMember,
                self.docs.missing_in_streaming(),
            ))
            .chain(of(
                UnfitKind::LeftOutEvent,
                self.left_out.of_streaming.clone(),
            ))
            .chain(of(
                UnfitKind::UntoldWebhookMember,
                self.docs.missing_in_webhooks(),
            ))
            .chain(of(
                UnfitKind::LeftOutWebhookEvent,
                self.left_out.of_webhooks.clone(),
            ))
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
        .filter(|other| sources.concerns(snapshot, &other.software, &other.version))
        .collect();
    let parsed = Parsed::of(sources)?;
    let own = parsed.clone();
    let (own, others) = all(&others, &parsed, || alone(snapshot, own, &docs, fit))?;
    let others = others.iter().map(|alone| &alone.api);
    let described = described_beside(snapshot, sources);
    beside(
        own?,
        docs,
        &others.chain(described).collect::<Vec<_>>(),
        sources,
    )
}

/// Describes one release as it is without regard to others, for [`Sources::described`]. It depends on the snapshot and on the sources' `overlay`, `names`,
/// `streaming` and `webhooks`, on nothing else.
///
/// # Errors
/// A source cannot be read, or the snapshot is not understood.
pub fn describe_release(snapshot: &Snapshot, sources: &Sources<'_>) -> Result<Api, GenerateError> {
    Ok(release(snapshot, Parsed::of(sources)?)?.api)
}

fn release(snapshot: &Snapshot, parsed: Parsed) -> Result<Alone, GenerateError> {
    let described = alone(snapshot, parsed, &Docs::default(), Fit::WhereItFits);
    described.map_err(|error| GenerateError::Release {
        release: format!("{}/{}", snapshot.software, snapshot.version),
        error: Box::new(error),
    })
}

/// What was described already and tells something about an API.
fn described_beside<'a>(
    snapshot: &'a Snapshot,
    sources: &'a Sources<'_>,
) -> impl Iterator<Item = &'a Api> {
    let described = sources.described.iter();
    described.filter(|api| sources.concerns(snapshot, &api.software, &api.version))
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
                .any(|snapshot| sources.concerns(snapshot, &release.software, &release.version));
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
        let sources = self.sources;
        let others = self
            .documents
            .iter()
            .zip(&self.read)
            .filter(|(other, _)| {
                sources.concerns(snapshot, &other.software, &other.version)
                    && sources
                        .releases
                        .iter()
                        .any(|release| is_same(release, other))
            })
            .map(|(_, alone)| &alone.api);
        let others = others.chain(described_beside(snapshot, sources));
        let own = self.read[index].clone();
        beside(own, Docs::default(), &others.collect::<Vec<_>>(), sources)
    }
}

/// Cheap questions first: two documents of one release are rare.
fn is_same(a: &Snapshot, b: &Snapshot) -> bool {
    a.version == b.version && a.software == b.software && a.json == b.json
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
                scope.spawn(move || release(snapshot, parsed))
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
    others: &[&Api],
    sources: &Sources<'_>,
) -> Result<Described, GenerateError> {
    let floor = self::floor(sources.floor, &own.api.software)?;
    let mut stated = own.api;
    let version = Version::parse(&stated.version);
    let (others, of_forks): (Vec<&Api>, Vec<&Api>) = others
        .iter()
        .partition(|other| other.software == stated.software);
    let forks = forks(&of_forks, sources);
    let mut others: Vec<(Version, &Api)> = others
        .iter()
        .filter_map(|other| Some((Version::parse(&other.version).ok()?, *other)))
        .collect();
    others.sort_by(|(a, _), (b, _)| a.cmp(b));
    let (older, newer): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(other, _)| version.as_ref().is_ok_and(|own| other < own));
    let below_floor = match &floor {
        Some(floor) => older.iter().filter(|(version, _)| version < floor).count(),
        None => older.len(),
    };
    let apis =
        |list: Vec<(Version, _)>| -> Vec<&Api> { list.into_iter().map(|(_, api)| api).collect() };
    let (older, newer) = (apis(older), apis(newer));
    releases::mark(&mut stated, &older, &newer);
    let mut api = stated.clone();
    let of_own = older.iter().copied().chain([&stated]);
    let of_own = of_own.chain(newer.iter().copied());
    let of_own = of_own.map(|release| (stated.title.as_str(), release));
    let known: Vec<_> = of_own
        .chain(forks.iter().map(|fork| (fork.title, fork.api)))
        .collect();
    releases::locate(&mut api, &known);
    let supported = &older[below_floor..];
    api.oldest = floor
        .map(|version| version.to_string())
        .or_else(|| older.first().map(|release| release.version.clone()));
    let labelled = supported.iter().map(|api| (api.version.clone(), *api));
    let of_forks = forks
        .iter()
        .map(|fork| (format!("{} {}", fork.title, fork.api.version), fork.api));
    let labelled: Vec<_> = labelled.chain(of_forks).collect();
    // First what forks have beyond the API: they may differ about that, too.
    releases::adopt(&mut api, &forks);
    let is_unmet = |place: &str| own.rules.is_unmet(place);
    let relaxed = releases::relax(&mut api, &labelled, &is_unmet);
    releases::keep_codes(&mut api, supported);
    tell::tell(&mut api, &docs);
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

/// The forks' releases, in the order of the forks, each from old to new.
fn forks<'a>(releases: &[&'a Api], sources: &'a Sources<'_>) -> Vec<Fork<'a>> {
    let of = |fork: &'a crate::sources::Fork| {
        let mut apis: Vec<&Api> = releases
            .iter()
            .copied()
            .filter(|api| api.software == fork.software)
            .collect();
        apis.sort_by_key(|api| Version::parse(&api.version).ok());
        apis.into_iter().map(|api| Fork {
            title: &fork.title,
            api,
        })
    };
    sources.forks.iter().flat_map(of).collect()
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
