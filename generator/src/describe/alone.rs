//! One snapshot, corrected and described without regard to other releases.

use std::collections::BTreeMap;
use std::sync::Arc;

use openapiv3::{OpenAPI, PathItem, ReferenceOr};
use serde::Deserialize;

use super::lower::{self, schema::escape};
use crate::error::{GenerateError, ModelError};
use crate::import::Snapshot;
use crate::model::Api;
use crate::sources::docs::Docs;
use crate::sources::overlay::{Applied, Overlay, Piece, Release, Used};
use crate::sources::rules::Rules;
use crate::sources::streaming::Streaming;
use crate::sources::webhooks::Webhooks;
use crate::sources::{Fit, Sources};

/// What the sources say to every document.
#[derive(Clone)]
pub(crate) struct Parsed {
    overlay: Option<Overlay>,
    rules: Rules,
    streaming: Option<Streaming>,
    webhooks: Option<Webhooks>,
}

impl Parsed {
    pub(crate) fn of(sources: &Sources<'_>) -> Result<Self, GenerateError> {
        let given = |text: &'_ str| !text.trim().is_empty();
        Ok(Self {
            overlay: match sources.overlay {
                text if given(text) => Some(Overlay::parse(text)?),
                _ => None,
            },
            rules: match sources.names {
                text if given(text) => {
                    Rules::parse(text).map_err(|error| GenerateError::Names(Box::new(error)))?
                }
                _ => Rules::default(),
            },
            streaming: match sources.streaming {
                text if given(text) => Some(
                    Streaming::parse(text)
                        .map_err(|error| GenerateError::Streaming(Box::new(error)))?,
                ),
                _ => None,
            },
            webhooks: match sources.webhooks {
                text if given(text) => Some(
                    Webhooks::parse(text)
                        .map_err(|error| GenerateError::Webhooks(Box::new(error)))?,
                ),
                _ => None,
            },
        })
    }
}

/// One document, described without regard to others.
#[derive(Clone)]
pub(crate) struct Alone {
    pub(crate) api: Api,
    pub(crate) rules: Rules,
    pub(crate) applied: Applied,
    pub(crate) corrected: Arc<serde_json::Value>,
    pub(crate) left_out: LeftOut,
}

/// What our descriptions have that needs a component which the document lacks.
#[derive(Debug, Clone, Default)]
pub(crate) struct LeftOut {
    pub(crate) of_streaming: Vec<String>,
    pub(crate) of_webhooks: Vec<String>,
}

/// Corrects and describes a document. Of one that the overlay was not written for, corrections that break it are left out.
pub(crate) fn alone(
    snapshot: &Snapshot,
    parsed: Parsed,
    docs: &Docs,
    fit: Fit,
) -> Result<Alone, GenerateError> {
    let release = Release {
        software: snapshot.software.clone(),
        version: snapshot.version.clone(),
    };
    let mut without = BTreeMap::new();
    loop {
        let mut corrected = snapshot.json.clone();
        let applied = parsed
            .overlay
            .as_ref()
            .map(|overlay| overlay.apply(&mut corrected, &release, &without));
        let applied = applied.unwrap_or_default();
        let error = match described(&corrected, &parsed, docs, fit) {
            Ok((mut api, rules, left_out)) => {
                // The snapshot's place says whose it is, whatever the document calls itself.
                api.software = release.software;
                return Ok(Alone {
                    api,
                    rules,
                    applied,
                    corrected: Arc::new(corrected),
                    left_out,
                });
            }
            Err(error) => error,
        };
        let Some(culprit) = culprit(&applied, &error) else {
            return Err(error);
        };
        if fit == Fit::Exact {
            return Err(GenerateError::Corrected {
                action: culprit.name.to_string(),
                error: Box::new(error),
            });
        }
        // Whatever else is done there for the same reason is half a correction without it.
        let together = applied.used.iter().filter(|used| {
            used.reason == culprit.reason && !used.touched.is_disjoint(&culprit.touched)
        });
        without.extend(together.map(|used| (used.name.index, error.to_string())));
    }
}

/// The last correction of the place where something is wrong.
fn culprit<'a>(applied: &'a Applied, error: &GenerateError) -> Option<&'a Used> {
    let (GenerateError::Model { pointer, .. } | GenerateError::Document { pointer, .. }) = error
    else {
        return None;
    };
    let piece = Piece::at(pointer);
    applied
        .used
        .iter()
        .rev()
        .find(|used| used.touched.contains(&piece))
}

fn described(
    corrected: &serde_json::Value,
    parsed: &Parsed,
    docs: &Docs,
    fit: Fit,
) -> Result<(Api, Rules, LeftOut), GenerateError> {
    // `openapiv3` leaves these out without a word.
    if let Some(path) = corrected["paths"]
        .as_object()
        .and_then(|paths| paths.keys().find(|path| !path.starts_with('/')))
    {
        let pointer = format!("#/paths/{}", escape(path));
        return Err(ModelError {
            pointer,
            message: "an endpoint's path begins with `/`".into(),
        }
        .into());
    }
    if let Some(pointer) = too_deep(corrected, DEEPEST) {
        let message = format!(
            "this is nested more than {DEEPEST} levels deep; give the inner schemas names of their own"
        );
        return Err(ModelError {
            pointer: format!("#{pointer}"),
            message,
        }
        .into());
    }
    let document = OpenAPI::deserialize(corrected).map_err(|error| misread(corrected, error))?;
    let (mut streaming, mut webhooks) = (parsed.streaming.clone(), parsed.webhooks.clone());
    let left_out = match fit {
        Fit::Exact => LeftOut::default(),
        Fit::WhereItFits => fitting(streaming.as_mut(), webhooks.as_mut(), &document),
    };
    let rules = parsed.rules.clone();
    let api = lower::lower(
        &document,
        &rules,
        docs,
        streaming.as_ref(),
        webhooks.as_ref(),
    )?;
    Ok((api, rules, left_out))
}

/// Which piece of a document is none: the reader itself does not say.
fn misread(corrected: &serde_json::Value, error: serde_json::Error) -> GenerateError {
    fn first<'a, T: Deserialize<'a>>(
        pieces: &'a serde_json::Value,
        above: &str,
    ) -> Option<(String, serde_json::Error)> {
        let mut pieces = pieces.as_object().into_iter().flatten();
        pieces.find_map(|(name, piece)| {
            let error = T::deserialize(piece).err()?;
            Some((format!("#/{above}/{}", escape(name)), error))
        })
    }
    let found = first::<ReferenceOr<PathItem>>(&corrected["paths"], "paths").or_else(|| {
        let schemas = &corrected["components"]["schemas"];
        first::<ReferenceOr<openapiv3::Schema>>(schemas, "components/schemas")
    });
    let (pointer, error) = found.unwrap_or_else(|| ("#".to_owned(), error));
    GenerateError::Document {
        pointer,
        cause: Box::new(error),
    }
}

/// Levels of JSON; the documents of servers have 18, and `openapiv3` needs much stack for each.
const DEEPEST: usize = 64;

/// Where a value is nested deeper than so many levels.
fn too_deep(value: &serde_json::Value, left: usize) -> Option<String> {
    let step = |name: &str, inner: &serde_json::Value| match left.checked_sub(1) {
        None => Some(String::new()),
        Some(left) => too_deep(inner, left).map(|below| format!("/{}{below}", escape(name))),
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

/// Leaves in the descriptions what refers to nothing that the document lacks: they were not written for it.
fn fitting(
    streaming: Option<&mut Streaming>,
    webhooks: Option<&mut Webhooks>,
    document: &OpenAPI,
) -> LeftOut {
    let components = document.components.as_ref();
    let is_component =
        |name: &str| components.is_some_and(|components| components.schemas.contains_key(name));
    LeftOut {
        of_streaming: streaming
            .map(|streaming| streaming.keep_known(is_component))
            .unwrap_or_default(),
        of_webhooks: webhooks
            .map(|webhooks| webhooks.keep_known(is_component))
            .unwrap_or_default(),
    }
}
