//! Corrections of a snapshot, as data: OpenAPI Overlay 1.0.0.
//!
//! Beside the standard's fields each action carries `x-reason` (why the document is wrong) and `x-evidence` (where that was seen), and may carry
//! `x-releases` (which releases it concerns). An action that has no effect is an error: it hides a mistake, or a fault that is gone.

mod action;
mod edit;
mod error;
mod piece;
mod release;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

use action::{Action, OneOrMany};
pub(crate) use error::{ActionName, Idle, OverlayError};
pub(crate) use piece::Piece;
use release::Range;
pub(crate) use release::Release;

/// A list of corrections.
#[derive(Clone, Debug)]
pub(crate) struct Overlay {
    actions: Vec<Prepared>,
}

/// The file as the standard has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayFile {
    overlay: String,
    #[serde(rename = "info")]
    _info: Info,
    #[serde(rename = "extends")]
    _extends: Option<String>,
    actions: Vec<Action>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
}

#[derive(Clone, Debug)]
struct Prepared {
    action: Action,
    path: JsonPath,
    releases: Option<Vec<Range>>,
}

/// What applying an overlay did.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub(crate) struct Applied {
    /// The corrections in use, in the overlay's order.
    pub used: Vec<Used>,
    /// Those that had no effect. Always empty after [`Overlay::apply`].
    pub idle: Vec<(ActionName, Idle)>,
    /// Those that do not fit the document, with why, and were left out.
    pub left_out: Vec<(ActionName, String)>,
    /// Those that concern other releases only.
    pub elsewhere: Vec<ActionName>,
}

/// A correction in use.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub(crate) struct Used {
    /// Which action.
    pub name: ActionName,
    /// Why the document is wrong.
    pub reason: String,
    /// What it changed.
    pub touched: BTreeSet<Piece>,
}

/// How a single action went.
enum Outcome {
    Changed(BTreeSet<Piece>),
    Idle(Idle),
    DoesNotFit(&'static str),
}

impl Overlay {
    /// Reads an overlay from YAML (or JSON, which is YAML too).
    ///
    /// # Errors
    ///
    /// [`OverlayError`] where the text is not an overlay, a target is no JSONPath, or an action lacks its reason or evidence.
    pub(crate) fn parse(yaml: &str) -> Result<Self, OverlayError> {
        // `serde_json`'s map keeps the last of two equal keys in silence; the YAML reader's own refuses them.
        serde_yaml::from_str::<serde_yaml::Value>(yaml).map_err(OverlayError::form)?;
        let file: OverlayFile = serde_yaml::from_str(yaml).map_err(OverlayError::form)?;
        if !file.overlay.starts_with("1.0.") {
            return Err(OverlayError::Version(file.overlay));
        }
        if file.actions.is_empty() {
            return Err(OverlayError::Empty);
        }
        let actions = file
            .actions
            .into_iter()
            .enumerate()
            .map(|(index, action)| prepare(index, action));
        Ok(Self {
            actions: actions.collect::<Result<_, _>>()?,
        })
    }

    /// The actions, as written.
    #[cfg(test)]
    pub(crate) fn actions(&self) -> impl ExactSizeIterator<Item = &Action> {
        self.actions.iter().map(|prepared| &prepared.action)
    }

    /// Corrects a document as far as the actions fit it, and lists those that do not; `without` are known not to, each with why.
    pub(crate) fn apply(
        &self,
        document: &mut Value,
        release: &Release,
        without: &BTreeMap<usize, String>,
    ) -> Applied {
        let mut applied = Applied::default();
        for (index, prepared) in self.actions.iter().enumerate() {
            let name = ActionName::of(index, &prepared.action);
            if let Some(why) = without.get(&index) {
                applied.left_out.push((name, why.clone()));
                continue;
            }
            if prepared
                .releases
                .as_ref()
                .is_some_and(|ranges| !ranges.iter().any(|range| range.holds(release)))
            {
                applied.elsewhere.push(name);
                continue;
            }
            match prepared.act(document) {
                Outcome::Idle(why) => applied.idle.push((name, why)),
                Outcome::DoesNotFit(why) => applied.left_out.push((name, why.to_owned())),
                Outcome::Changed(touched) => applied.used.push(Used {
                    name,
                    reason: prepared.action.reason.clone().unwrap_or_default(),
                    touched,
                }),
            }
        }
        applied
    }
}

fn prepare(index: usize, action: Action) -> Result<Prepared, OverlayError> {
    let fault = |what: String| Err(OverlayError::action(ActionName::of(index, &action), what));
    let empty = |texts: &Option<OneOrMany>| {
        texts
            .as_ref()
            .is_none_or(|texts| texts.as_slice().iter().all(|text| text.trim().is_empty()))
    };
    if action
        .reason
        .as_ref()
        .is_none_or(|reason| reason.trim().is_empty())
    {
        return fault("`x-reason` is missing; say why the document is wrong".to_owned());
    }
    if empty(&action.evidence) {
        return fault("`x-evidence` is missing; say where the fault was seen".to_owned());
    }
    if action.update.is_some() == action.remove {
        return fault("an action either has an `update` or says `remove: true`".to_owned());
    }
    let path = match JsonPath::parse(&action.target) {
        Ok(path) => path,
        Err(error) => return fault(format!("the target is no JSONPath ({error})")),
    };
    let mut releases = None;
    if let Some(texts) = &action.releases {
        let mut ranges = Vec::new();
        for text in texts.as_slice() {
            match Range::parse(text) {
                Some(range) => ranges.push(range),
                None => {
                    let form = "`misskey 2024.5.0..2025.4.1`, `misskey 2026.3.2`, `misskey ..2025.4.1` or `cherrypick`";
                    return fault(format!("`x-releases`: `{text}` does not read like {form}"));
                }
            }
        }
        releases = Some(ranges);
    }
    Ok(Prepared {
        path,
        releases,
        action,
    })
}

impl Prepared {
    fn act(&self, document: &mut Value) -> Outcome {
        let places = edit::select(&self.path, document);
        if places.is_empty() {
            return Outcome::Idle(Idle::MatchesNothing);
        }
        let touched = |places: &[Vec<edit::Step>]| {
            let pieces = places.iter().map(|place| Piece::of(place));
            Outcome::Changed(pieces.collect())
        };
        let Some(update) = &self.action.update else {
            return if edit::remove(document, &places) {
                touched(&places)
            } else {
                Outcome::DoesNotFit("the whole document cannot be removed")
            };
        };
        // Looked at before anything is changed: half a correction is worse than none.
        for place in &places {
            match (edit::at(document, place), update) {
                (Some(Value::Object(_)), Value::Object(_)) | (Some(Value::Array(_)), _) => {}
                (Some(Value::Object(_)), _) => {
                    return Outcome::DoesNotFit("what updates an object must be an object");
                }
                _ => {
                    return Outcome::DoesNotFit(
                        "the target selects a plain value; select the object that holds it and update that",
                    );
                }
            }
        }
        let mut changed = false;
        for place in &places {
            changed |= match (edit::at(document, place), update) {
                (Some(Value::Object(members)), Value::Object(update)) => {
                    edit::merge(members, update)
                }
                (Some(Value::Array(items)), entry) => {
                    items.push(entry.clone());
                    true
                }
                _ => false,
            };
        }
        if changed {
            touched(&places)
        } else {
            Outcome::Idle(Idle::ChangesNothing)
        }
    }
}
