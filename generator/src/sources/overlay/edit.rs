//! The two things an action does to the places it selects.

use serde_json::{Map, Value};
use serde_json_path::{JsonPath, PathElement};

/// A step from a value to one inside it. Ordered, so that later items of an array come after earlier ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Name(String),
    Index(usize),
}

/// The places that a JSONPath selects, each once.
pub(super) fn select(path: &JsonPath, document: &Value) -> Vec<Vec<Step>> {
    let step = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Name((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    let nodes = path.query_located(document);
    let mut places: Vec<Vec<Step>> = nodes
        .locations()
        .map(|location| location.iter().map(step).collect())
        .collect();
    places.sort();
    places.dedup();
    places
}

pub(super) fn at<'v>(document: &'v mut Value, place: &[Step]) -> Option<&'v mut Value> {
    place.iter().try_fold(document, |value, step| match step {
        Step::Name(name) => value.get_mut(name.as_str()),
        Step::Index(index) => value.get_mut(*index),
    })
}

/// Takes the places out. `false` where one of them is the document itself, which is then left as it is.
pub(super) fn remove(document: &mut Value, places: &[Vec<Step>]) -> bool {
    if places.iter().any(Vec::is_empty) {
        return false;
    }
    // From the back, so that no removal moves a place still to be removed.
    for place in places.iter().rev() {
        let Some((last, parent)) = place.split_last() else {
            continue;
        };
        match (at(document, parent), last) {
            (Some(Value::Object(members)), Step::Name(name)) => {
                members.shift_remove(name);
            }
            (Some(Value::Array(items)), Step::Index(index)) if *index < items.len() => {
                items.remove(*index);
            }
            _ => {}
        }
    }
    true
}

/// Merges as the standard says: objects member by member, arrays by appending, all else by replacing. Returns whether anything changed.
pub(super) fn merge(target: &mut Map<String, Value>, update: &Map<String, Value>) -> bool {
    let mut changed = false;
    for (key, new) in update {
        changed |= match (target.get_mut(key), new) {
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            (Some(Value::Array(old)), Value::Array(new)) => {
                old.extend(new.iter().cloned());
                !new.is_empty()
            }
            (Some(old), new) if old == new => false,
            (Some(old), new) => {
                *old = new.clone();
                true
            }
            (None, new) => {
                target.insert(key.clone(), new.clone());
                true
            }
        };
    }
    changed
}
