//! Endpoints that are gone under one name and there under another.

use std::collections::BTreeSet;

use super::item;
use crate::model::{Api, Body, Endpoint, Response, Type};

/// Less than so much in common is another endpoint.
const ALIKE: f64 = 0.8;
/// With fewer facts than so many, anything is like anything.
const TELLING: usize = 3;

/// Pairs of old and new names, each name at most once, the most alike first.
pub(super) fn renamed(old: &Api, new: &Api) -> Vec<(String, String)> {
    let lone = |api: &'_ Api, other: &Api| -> Vec<usize> {
        (0..api.endpoints.len())
            .filter(|index| {
                let name = &api.endpoints[*index].name;
                other
                    .endpoints
                    .iter()
                    .all(|endpoint| endpoint.name != *name)
            })
            .collect()
    };
    let mut candidates = Vec::new();
    for a in lone(old, new) {
        let before = &old.endpoints[a];
        let facts = facts(old, before);
        for b in lone(new, old) {
            let after = &new.endpoints[b];
            if !related(&before.name, &after.name) {
                continue;
            }
            let alike = alikeness(&facts, &self::facts(new, after));
            if alike >= ALIKE {
                candidates.push((alike, before.name.clone(), after.name.clone()));
            }
        }
    }
    candidates.sort_by(|(x, a, b), (y, c, d)| {
        y.total_cmp(x).then_with(|| sorted(a, b).cmp(&sorted(c, d)))
    });
    let mut found: Vec<(String, String)> = Vec::new();
    for (_, from, to) in candidates {
        if found.iter().all(|(a, b)| *a != from && *b != to) {
            found.push((from, to));
        }
    }
    found
}

/// The same whichever of the two is the old one.
fn sorted<'n>(a: &'n str, b: &'n str) -> (&'n str, &'n str) {
    if a <= b { (a, b) } else { (b, a) }
}

/// Names with a word in common at the same end: `notes/pin` and `i/pin`, `i/pin` and `i/pin-note`.
fn related(a: &str, b: &str) -> bool {
    let first = |name: &str| name.split('/').next().map(str::to_owned);
    let last = |name: &str| name.rsplit('/').next().map(str::to_owned);
    first(a) == first(b) || last(a) == last(b)
}

/// What an endpoint takes and answers, as a set of statements.
fn facts(api: &Api, endpoint: &Endpoint) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    if let Body::Struct(fields) = &api.types[endpoint.request.ty].body {
        facts.extend(
            fields
                .iter()
                .map(|field| format!("takes {} {}", field.wire, item::words(api, &field.ty))),
        );
    }
    if let Some(permission) = &endpoint.permission {
        facts.insert(format!("needs {permission}"));
    }
    match &endpoint.response {
        Response::Nothing => {}
        Response::Always(ty) | Response::Perhaps(ty) => {
            facts.insert(format!("answers {}", item::words(api, ty)));
            if let Type::Named(id) = api.unaliased(ty)
                && let (None, Body::Struct(fields)) = (&api.types[*id].model, &api.types[*id].body)
            {
                facts.extend(fields.iter().map(|field| format!("answers {}", field.wire)));
            }
        }
    }
    facts
}

fn alikeness(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let (common, all) = (a.intersection(b).count(), a.union(b).count());
    if all < TELLING {
        return 0.0;
    }
    common as f64 / all as f64
}
