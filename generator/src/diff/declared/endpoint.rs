//! Requests, answers and errors of the endpoints that both documents have.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare::compare;
use super::row::Spot;
use super::visit::Visit;
use crate::diff::change::Wire::{Breaking, Compatible};
use crate::diff::kind::Kind;
use crate::diff::walk::Direction;
use crate::diff::{endpoint, item};
use crate::model::{Endpoint, ErrorFact, Type};
use crate::releases::pairs::Place;

pub(super) fn all<'v>(visit: &mut Visit<'v, '_>, (old, new): (&'v Value, &'v Value)) {
    let endpoints = visit.walk.pairs.endpoints.clone();
    for (a, b) in endpoints {
        let operation = |document: &'v Value, name: &str| {
            document.get("paths")?.get(format!("/{name}"))?.get("post")
        };
        if let (Some(x), Some(y)) = (operation(old, &a.name), operation(new, &b.name)) {
            one(visit, (a, x), (b, y));
        }
    }
}

fn one<'v>(
    visit: &mut Visit<'v, '_>,
    (old, a): (&Endpoint, &'v Value),
    (new, b): (&Endpoint, &'v Value),
) {
    let place = Place::endpoint(&new.name);
    let spot = |part: &'static str, types, sent: bool, item: &str| Spot {
        place: place.part(part),
        told: place.part(part),
        types,
        owner: None,
        root: None,
        direction: Direction {
            sent,
            received: !sent,
        },
        item: format!("{}::{item}", item::function(new)),
    };
    let request = |operation: &'v Value| {
        let content = operation.pointer("/requestBody/content")?.as_object()?;
        content.values().next()?.get("schema")
    };
    if let (Some(x), Some(y)) = (request(a), request(b)) {
        let types = Some((Type::Named(old.request.ty), Type::Named(new.request.ty)));
        compare(visit, x, y, spot("request", types, true, "Request"));
    }
    let response =
        |operation: &'v Value| operation.pointer("/responses/200/content/application~1json/schema");
    let types = old.response.ty().cloned().zip(new.response.ty().cloned());
    let answer = spot("response", types, false, "Response");
    let may_be_empty = |operation: &Value| operation.pointer("/responses/204").is_some();
    let row = match (may_be_empty(a), may_be_empty(b)) {
        (false, true) => Some((
            Kind::ResponseMayBeEmpty,
            Breaking,
            "may answer nothing (204) now",
        )),
        (true, false) => Some((
            Kind::ResponseNeverEmpty,
            Compatible,
            "no longer answers nothing (204)",
        )),
        _ => None,
    };
    if let Some((kind, received, message)) = row {
        visit
            .rows
            .push(answer.row(kind, (Compatible, received), message.into()));
    }
    if let (Some(x), Some(y)) = (response(a), response(b)) {
        compare(visit, x, y, answer);
    }
    let errors = Spot {
        place: place.clone(),
        told: place.clone(),
        ..spot("response", None, false, "Response")
    };
    codes(visit, (a, b), &errors);
}

/// Errors that every endpoint answers are no facts about any one of them in the model.
fn codes(visit: &mut Visit<'_, '_>, (a, b): (&Value, &Value), spot: &Spot) {
    let (before, after) = (errors(a), errors(b));
    let codes: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    for code in codes {
        let (kind, message) = match (before.get(code), after.get(code)) {
            (None, Some(_)) => (Kind::ErrorAdded, format!("may answer `{code}` now")),
            (Some(_), None) => (Kind::ErrorRemoved, format!("no longer answers `{code}`")),
            (Some(a), Some(b)) if a != b => (
                Kind::ErrorChanged,
                format!("`{code}` was {}, is {}", told(a), told(b)),
            ),
            _ => continue,
        };
        let variant = [visit.new_api(), visit.old()]
            .iter()
            .find_map(|api| Some(api.codes.get(code)?.variant.clone()))
            .unwrap_or_default();
        let spot = Spot {
            item: format!("ErrorCode::{variant}"),
            ..spot.clone()
        };
        visit
            .rows
            .push(spot.row(kind, (Compatible, Compatible), message));
    }
}

fn errors(operation: &Value) -> BTreeMap<&str, Vec<&Value>> {
    let mut errors: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    let listed = operation.get("x-misskey-errors").and_then(Value::as_array);
    for error in listed.into_iter().flatten() {
        if let Some(code) = error.get("code").and_then(Value::as_str) {
            errors.entry(code).or_default().push(error);
        }
    }
    errors
}

fn told(errors: &[&Value]) -> String {
    let facts: BTreeSet<ErrorFact> = errors
        .iter()
        .filter_map(|error| serde_json::from_value((*error).clone()).ok())
        .collect();
    endpoint::told(&facts)
}
