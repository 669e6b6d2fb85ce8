//! From pairs of what both APIs have to the list of changes.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Rust, Wire};
use super::kind::Kind;
use super::walk::{Finding, Side, Walk};
use super::{declared, endpoint, item, member, reach, rename};
use crate::describe::Described;
use crate::model::{Api, Endpoint, TypeId};
use crate::releases::pairs::{Pairs, Place, models};

pub(super) fn changes(old: &Described, new: &Described) -> Vec<Change> {
    let pairs = Pairs::of(&old.stated, &new.stated);
    let (before, after) = (reach::reach(&old.stated), reach::reach(&new.stated));
    let mut walk = Walk {
        old: Side::of(old, &before),
        new: Side::of(new, &after),
        pairs: &pairs,
        changes: Vec::new(),
    };
    endpoints(&mut walk);
    components(&mut walk);
    for pair in &pairs.types {
        member::compare(&mut walk, pair);
    }
    let told = once(std::mem::take(&mut walk.changes));
    let mut changes = declared::complete(&walk, (old, new), told);
    // Models first, as the places of a report stand.
    changes.sort_by(|(a, x), (b, y)| {
        (a.endpoint.is_some(), a, x.kind, &x.message).cmp(&(
            b.endpoint.is_some(),
            b,
            y.kind,
            &y.message,
        ))
    });
    changes.into_iter().map(|(_, change)| change).collect()
}

/// A field that several components take from one is reported where it comes from, if the same change stands there.
fn once(found: Vec<(Place, Change)>) -> Vec<(Place, Change)> {
    // What comes or goes may be described otherwise where it is taken to: as optional, if not all branches of a union have it.
    let key = |place: &Place, change: &Change| {
        let message = match change.kind {
            Kind::FieldAdded | Kind::FieldRemoved => "",
            _ => &change.message,
        };
        (place.to_string(), change.kind, message.to_owned())
    };
    let (taken, mut own): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|(place, _)| place.origin().is_some());
    let known: BTreeMap<_, usize> = own
        .iter()
        .enumerate()
        .map(|(index, (place, change))| (key(place, change), index))
        .collect();
    for (place, change) in taken {
        let origin = place
            .origin()
            .and_then(|origin| known.get(&key(&origin, &change)));
        let Some(index) = origin else {
            own.push((place, change));
            continue;
        };
        let target = &mut own[*index].1;
        target.wire = target.wire.max(change.wire);
        target.rust = target.rust.max(change.rust);
        let mut reaches: BTreeSet<String> =
            std::mem::take(&mut target.reaches).into_iter().collect();
        reaches.extend(change.endpoint.into_iter().chain(change.reaches));
        target.reaches = reaches.into_iter().collect();
    }
    own
}

fn endpoints(walk: &mut Walk<'_>) {
    let (old, new) = (walk.old.stated, walk.new.stated);
    let renamed = rename::renamed(old, new);
    let (before, after) = (by_name(old), by_name(new));
    for (name, endpoint) in &after {
        let is_renamed = renamed.iter().any(|(_, to)| to == name);
        if before.contains_key(name) || is_renamed {
            continue;
        }
        walk.note(
            &Place::endpoint(name),
            Finding {
                kind: Kind::EndpointAdded,
                wire: Wire::Compatible,
                rust: Rust::Minor,
                item: item::function(endpoint),
                message: endpoint::about(new, endpoint),
            },
        );
    }
    for (name, endpoint) in &before {
        let finding = |kind, message| Finding {
            kind,
            wire: Wire::Breaking,
            rust: Rust::Major,
            item: item::function(endpoint),
            message,
        };
        if let Some((_, to)) = renamed.iter().find(|(from, _)| from == name) {
            walk.note(
                &Place::endpoint(name),
                finding(
                    Kind::EndpointRenamed,
                    format!("gone, and probably `{to}` now, which takes and answers much the same"),
                ),
            );
        } else if !after.contains_key(name) {
            walk.note(
                &Place::endpoint(name),
                finding(Kind::EndpointRemoved, "gone".into()),
            );
        }
    }
    for (a, b) in &walk.pairs.endpoints {
        endpoint::compare(walk, a, b);
    }
}

fn by_name(api: &Api) -> BTreeMap<&str, &Endpoint> {
    api.endpoints
        .iter()
        .map(|endpoint| (endpoint.name.as_str(), endpoint))
        .collect()
}

fn components(walk: &mut Walk<'_>) {
    let (before, after) = (models(walk.old.stated), models(walk.new.stated));
    for (name, id) in &after {
        if !before.contains_key(name) {
            component(
                walk,
                name,
                *id,
                walk.new,
                Kind::ComponentAdded,
                Rust::Minor,
                "new",
            );
        }
    }
    for (name, id) in &before {
        if !after.contains_key(name) {
            component(
                walk,
                name,
                *id,
                walk.old,
                Kind::ComponentRemoved,
                Rust::Major,
                "gone",
            );
        }
    }
}

/// A component by itself means nothing on the wire; the places that have it are compared where they stand.
fn component(
    walk: &mut Walk<'_>,
    name: &str,
    id: TypeId,
    side: Side<'_>,
    kind: Kind,
    rust: Rust,
    message: &str,
) {
    let reaches = side.reached[id]
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    let finding = Finding {
        kind,
        wire: Wire::Compatible,
        rust,
        item: item::path(side.stated, id),
        message: message.into(),
    };
    walk.push(&Place::component(name), finding, reaches);
}
