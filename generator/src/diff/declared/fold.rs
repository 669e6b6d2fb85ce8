//! What the documents declare and what the models tell, each said once.

use std::collections::{BTreeMap, BTreeSet};

use super::row::Row;
use super::visit::{Found, Places};
use crate::diff::change::{Change, Rust, Wire};
use crate::diff::kind::Kind;
use crate::diff::walk::Walk;
use crate::model::TypeId;
use crate::releases::pairs::Place;

/// A change by what makes it another one.
type Key = (String, Kind, String);

pub(super) fn fold(
    walk: &Walk<'_>,
    Found { rows, shared }: Found,
    told: Vec<(Place, Change)>,
) -> Vec<(Place, Change)> {
    let mut declared = by_key(rows);
    let mut whole: BTreeSet<String> = BTreeSet::new();
    // A change of the models with what the documents declare of the very same kind.
    let mut both = Vec::new();
    for (place, change) in told {
        let rows = declared.remove(&key(&change.place, change.kind, &change.message));
        if is_whole(change.kind) {
            whole.insert(change.place.clone());
        }
        both.push((place, change, rows.unwrap_or_default()));
    }
    let mut others: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for row in declared.into_values().flatten() {
        others.entry(row.told.clone()).or_default().push(row);
    }
    let mut changes = Vec::new();
    for (place, change, rows) in both {
        // Or of another kind, as of an id that is a moment now.
        let near = others.get(&change.place).into_iter().flatten();
        let near: Vec<&Row> = near.filter(|row| says(change.kind, row.kind)).collect();
        let exact = if rows.is_empty() {
            near.iter()
                .map(|row| row.place.clone())
                .collect::<BTreeSet<_>>()
        } else {
            rows.iter().map(|row| row.place.clone()).collect()
        };
        let owner = rows.first().or(near.first().copied());
        let is_everywhere = owner
            .and_then(|row| row.owner)
            .is_none_or(|owner| exact.len() >= places(&shared, owner));
        if is_everywhere {
            changes.push((place, change));
            continue;
        }
        for place in exact {
            let row = rows.iter().find(|row| row.place == place);
            let mut one = Change {
                place: place.to_string(),
                endpoint: place.endpoint.clone(),
                component: place.component.clone(),
                reaches: Vec::new(),
                ..change.clone()
            };
            if let Some(row) = row {
                one.wire = row.direction.verdict(row.wire.0, row.wire.1);
                one.reaches = reaches(walk, row);
            }
            changes.push((place, one));
        }
    }
    let mut kinds: BTreeMap<&str, BTreeSet<Kind>> = BTreeMap::new();
    for (_, change) in &changes {
        kinds.entry(&change.place).or_default().insert(change.kind);
    }
    let mut untold = Vec::new();
    for row in others.into_values().flatten() {
        let place = row.place.to_string();
        let is_said = |at: &str| {
            within(&whole, at)
                || kinds
                    .get(at)
                    .is_some_and(|kinds| kinds.iter().any(|kind| says(*kind, row.kind)))
        };
        if !is_said(&row.told) && !is_said(&place) {
            untold.push((row.place.clone(), made(walk, &row)));
        }
    }
    changes.extend(untold);
    changes
}

/// Each difference once, however often it is met.
fn by_key(rows: Vec<Row>) -> BTreeMap<Key, Vec<Row>> {
    let mut by_key: BTreeMap<Key, Vec<Row>> = BTreeMap::new();
    for row in rows {
        let key = key(&row.told, row.kind, &row.message);
        let same = by_key.entry(key).or_default();
        let is_known = |other: &&mut Row| other.place == row.place && other.message == row.message;
        match same.iter_mut().find(is_known) {
            Some(other) => {
                let (sent, received) = row.wire;
                other.wire = (other.wire.0.max(sent), other.wire.1.max(received));
            }
            None => same.push(row),
        }
    }
    by_key
}

fn key(told: &str, kind: Kind, message: &str) -> Key {
    let message = match kind {
        Kind::ValueAdded
        | Kind::ValueRemoved
        | Kind::BranchAdded
        | Kind::BranchRemoved
        | Kind::LimitNarrowed
        | Kind::LimitWidened
        | Kind::LimitChanged => message,
        // By the code alone.
        Kind::ErrorAdded | Kind::ErrorRemoved | Kind::ErrorChanged => {
            message.split('`').nth(1).unwrap_or(message)
        }
        _ => "",
    };
    (told.to_owned(), kind, message.to_owned())
}

/// How many places have the types, in the document where they are more.
fn places((old, new): &(Places, Places), (a, b): (TypeId, TypeId)) -> usize {
    let count = |places: &Places, id| places.get(&id).map_or(0, BTreeSet::len);
    count(old, a).max(count(new, b))
}

/// Whether a change is of all that stands there.
fn is_whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::FieldAdded | Kind::FieldRemoved | Kind::TypeChanged
    )
}

/// Whether the model tells one kind by another.
fn says(told: Kind, declared: Kind) -> bool {
    match told {
        Kind::TypeChanged | Kind::RustTypeChanged => matches!(
            declared,
            Kind::TypeChanged | Kind::LimitNarrowed | Kind::LimitWidened | Kind::LimitChanged
        ),
        Kind::ResponseEmptied
        | Kind::ResponseFilled
        | Kind::ResponseMayBeEmpty
        | Kind::ResponseNeverEmpty => matches!(
            declared,
            Kind::BecameNullable
                | Kind::BecameNonNull
                | Kind::ResponseMayBeEmpty
                | Kind::ResponseNeverEmpty
        ),
        Kind::ChoiceRequired | Kind::ChoiceDropped => matches!(
            declared,
            Kind::BranchAdded
                | Kind::BranchRemoved
                | Kind::LimitNarrowed
                | Kind::LimitWidened
                | Kind::TypeChanged
        ),
        _ => false,
    }
}

/// Whether a place or one that it stands in is among them.
fn within(whole: &BTreeSet<String>, place: &str) -> bool {
    let ends = place
        .char_indices()
        .filter(|(_, letter)| ".[{( ".contains(*letter))
        .map(|(index, _)| index)
        .chain([place.len()]);
    ends.into_iter().any(|end| whole.contains(&place[..end]))
}

/// What the models do not tell: the crate's types are the same before and after.
fn made(walk: &Walk<'_>, row: &Row) -> Change {
    // A client with the same types reads what comes, with a value or without.
    let received = match row.kind {
        Kind::FieldRemoved => Wire::Risky,
        _ => Wire::Compatible,
    };
    Change {
        place: row.place.to_string(),
        endpoint: row.place.endpoint.clone(),
        component: row.place.component.clone(),
        kind: row.kind,
        wire: row.direction.verdict(row.wire.0, received),
        rust: Rust::Patch,
        old_item: row.item.clone(),
        item: row.item.clone(),
        message: row.message.clone(),
        reaches: reaches(walk, row),
    }
}

fn reaches(walk: &Walk<'_>, row: &Row) -> Vec<String> {
    row.root.map_or_else(Vec::new, |(old, new)| {
        let both = walk.old.reached[old].intersection(&walk.new.reached[new]);
        both.map(|name| (*name).to_owned()).collect()
    })
}
