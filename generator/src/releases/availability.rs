//! In which known releases, of whatever software, endpoints and the members of their requests are.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Availability, Body, Cursor};

/// Endpoints with the members of their requests.
type Members<'a> = BTreeMap<&'a str, Known<'a>>;

/// What a release has of an endpoint.
struct Known<'a> {
    members: BTreeSet<&'a str>,
    hides_cursor: bool,
}

/// Notes on every endpoint in which known releases it is, and which members of its request are not in all of those.
///
/// `known` are all releases, this one too, with what people call their software, each software's from old to new, its own first. With this one alone nothing is noted: there is nothing
/// to tell.
pub(crate) fn locate(api: &mut Api, known: &[(&str, &Api)]) {
    let all: Vec<_> = known
        .iter()
        .map(|(title, release)| (*title, *release, members(release)))
        .collect();
    for endpoint in &mut api.endpoints {
        let sends = |members: &Members<'_>, has: bool| {
            members
                .get(endpoint.name.as_str())
                .map_or(has, |known| !known.hides_cursor)
        };
        if all.iter().any(|(_, _, members)| !sends(members, true)) {
            endpoint.cursor_sent = spread(&all, |members| sends(members, false));
        }
    }
    if known.len() < 2 {
        return;
    }
    for endpoint in &mut api.endpoints {
        let name = endpoint.name.as_str();
        let has = |members: &Members<'_>, field: &str| {
            members
                .get(name)
                .is_some_and(|known| known.members.contains(field))
        };
        endpoint.availability = spread(&all, |members| members.contains_key(name));
        let Body::Struct(fields) = &api.types[endpoint.request.ty].body else {
            continue;
        };
        endpoint.later_members = fields
            .iter()
            .map(|field| field.wire.as_str())
            .filter(|field| {
                all.iter()
                    .any(|(_, _, members)| members.contains_key(name) && !has(members, field))
            })
            .map(|field| {
                let available = spread(&all, |members| has(members, field));
                (field.to_owned(), available)
            })
            .collect();
    }
}

fn members(api: &Api) -> Members<'_> {
    api.endpoints
        .iter()
        .map(|endpoint| {
            let fields = match &api.types[endpoint.request.ty].body {
                Body::Struct(fields) => fields.iter().map(|field| field.wire.as_str()).collect(),
                _ => BTreeSet::new(),
            };
            let hides_cursor = endpoint.pagination.as_ref().is_some_and(|pagination| {
                matches!(pagination.cursor, Cursor::Id { hidden: true, .. })
            });
            let known = Known {
                members: fields,
                hides_cursor,
            };
            (endpoint.name.as_str(), known)
        })
        .collect()
}

/// Which of the releases have it, software by software.
fn spread(
    all: &[(&str, &Api, Members<'_>)],
    has: impl Fn(&Members<'_>) -> bool,
) -> Vec<Availability> {
    let mut spread: Vec<Availability> = Vec::new();
    for (title, release, members) in all {
        let one = (release.version.clone(), has(members));
        match spread.last_mut() {
            Some(last) if last.software == release.software => last.releases.push(one),
            _ => spread.push(Availability {
                software: release.software.clone(),
                title: (*title).to_owned(),
                releases: vec![one],
            }),
        }
    }
    spread
}
