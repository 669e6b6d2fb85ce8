//! Endpoints that are gone under one name and there under another.

use std::collections::BTreeSet;

use super::item;
use crate::model::{Api, Body, Endpoint, Response, Type};

/// Less than so much in common is another endpoint.
const ALIKE: f64 = 0.8;
/// With fewer facts than so many, anything is like anything.
const TELLING: usize = 3;

/// Pairs of old and new names, each name at most once. Where two are as good as each other, neither is told from the other.
pub(super) fn renamed(old: &Api, new: &Api) -> Vec<(String, String)> {
    let (before, after) = (lone(old, new), lone(new, old));
    let facts_of = |api: &Api, endpoints: &[&Endpoint]| -> Vec<BTreeSet<String>> {
        endpoints
            .iter()
            .map(|endpoint| facts(api, endpoint))
            .collect()
    };
    let (before_facts, after_facts) = (facts_of(old, &before), facts_of(new, &after));
    let mut candidates = Vec::new();
    for (a, facts) in before.iter().zip(&before_facts) {
        for (b, others) in after.iter().zip(&after_facts) {
            if !related(&a.name, &b.name) {
                continue;
            }
            let alike = alikeness(facts, others);
            if alike >= ALIKE {
                candidates.push((alike, a.name.as_str(), b.name.as_str()));
            }
        }
    }
    let is_best = |(alike, a, b): &(f64, &str, &str)| {
        candidates
            .iter()
            .all(|(other, c, d)| (a == c) == (b == d) || other < alike)
    };
    candidates
        .iter()
        .filter(|candidate| is_best(candidate))
        .map(|(_, a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect()
}

/// The endpoints that the other API has not.
fn lone<'a>(api: &'a Api, other: &Api) -> Vec<&'a Endpoint> {
    let known: BTreeSet<&str> = other
        .endpoints
        .iter()
        .map(|endpoint| endpoint.name.as_str())
        .collect();
    api.endpoints
        .iter()
        .filter(|endpoint| !known.contains(endpoint.name.as_str()))
        .collect()
}

/// Names with a word in common at the same end: `notes/pin` and `i/pin`, `i/pin` and `i/pin-note`.
fn related(a: &str, b: &str) -> bool {
    a.split('/').next() == b.split('/').next() || a.rsplit('/').next() == b.rsplit('/').next()
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
