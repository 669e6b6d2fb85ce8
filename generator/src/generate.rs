//! The whole way: a snapshot and what we know beside it become the files of a crate.

use std::collections::BTreeMap;

use openapiv3::OpenAPI;

use crate::docs::Docs;
use crate::emit::{self, Manifest};
use crate::error::GenerateError;
use crate::import::Snapshot;
use crate::model::{self, Api, ModelError};
use crate::overlay::{Applied, Overlay, Release};
use crate::rules::Rules;
use crate::streaming::Streaming;
use crate::unfit::{Unfit, UnfitKind};

/// The texts of the files that stand beside the snapshots.
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
}

/// Whether the sources were written for this very document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Yes: a correction, rule or sentence that matches nothing is an error, and so is a missing sentence.
    Exact,
    /// No: what matches applies, the rest is listed.
    WhereItFits,
}

/// What the document does not decide.
#[derive(Debug, Clone)]
pub struct Options {
    /// The crate's name, such as `misskey-client`.
    pub crate_name: String,
    /// Where the crate stands.
    pub manifest: Manifest,
    /// Whether the sources were written for this document.
    pub fit: Fit,
}

/// A crate, and what was learned while it was written.
#[derive(Debug)]
pub struct Generated {
    /// Path below the crate's folder to content.
    pub files: BTreeMap<String, String>,
    /// The model.
    pub api: Api,
    /// Corrections, rules and sentences that match nothing, and sentences that are missing.
    pub unfit: Vec<Unfit>,
}

/// A corrected snapshot, described.
#[derive(Debug)]
pub struct Described {
    /// The API, with every type named: what [`diff`](crate::diff::diff) compares.
    pub api: Api,
    /// The corrected snapshot.
    pub corrected: serde_json::Value,
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
/// A source cannot be read, a correction is wrong, or the snapshot is not understood.
pub fn describe(
    snapshot: &Snapshot,
    sources: &Sources<'_>,
    fit: Fit,
) -> Result<Described, GenerateError> {
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
    let docs = if sources.docs.trim().is_empty() {
        Docs::default()
    } else {
        Docs::parse(sources.docs).map_err(|error| GenerateError::Docs(Box::new(error)))?
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
    let api = model::build_with(&document, &rules, &docs, streaming.as_ref())?;
    Ok(Described {
        api,
        rules,
        docs,
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
/// As [`describe`], and [`GenerateError::Unfit`] where the sources are for this document and do not fit it.
pub fn generate(
    snapshot: &Snapshot,
    sources: &Sources<'_>,
    options: &Options,
) -> Result<Generated, GenerateError> {
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
    };
    let files = emit::emit(&api, &docs, &options);
    Ok(Generated { files, api, unfit })
}
