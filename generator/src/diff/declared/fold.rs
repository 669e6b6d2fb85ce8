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
    let mut by_key: BTreeMap<Key, Vec<Row>> = BTreeMap::new();
    for row in rows {
        let key = key(&row.told, row.kind, &row.message);
        let same = by_key.entry(key).or_default();
        match same
            .iter_mut()
            .find(|other| other.place == row.place && other.message == row.message)
        {
            Some(other) => {
                let (sent, received) = row.wire;
                other.wire = (other.wire.0.max(sent), other.wire.1.max(received));
            }
            None => same.push(row),
        }
    }
    let mut changes = Vec::new();
    let mut whole: BTreeSet<String> = BTreeSet::new();
    let mut kinds: BTreeMap<String, BTreeSet<Kind>> = BTreeMap::new();
    for (place, change) in told {
        if is_whole(change.kind) {
            whole.insert(change.place.clone());
        }
        kinds
            .entry(change.place.clone())
            .or_default()
            .insert(change.kind);
        let rows = by_key
            .remove(&key(&change.place, change.kind, &change.message))
            .unwrap_or_default();
        let is_everywhere = rows
            .first()
            .and_then(|row| row.owner)
            .is_none_or(|owner| rows.len() >= places(&shared, owner));
        if is_everywhere {
            changes.push((place, change));
            continue;
        }
        for row in rows {
            let one = Change {
                rust: change.rust,
                item: change.item.clone(),
                ..made(walk, &row, row.wire)
            };
            changes.push((row.place, one));
        }
    }
    for row in by_key.into_values().flatten() {
        let is_told = within(&whole, &row.told)
            || within(&whole, &row.place.to_string())
            || kinds
                .get(&row.told)
                .is_some_and(|kinds| kinds.iter().any(|kind| says(*kind, row.kind)));
        if !is_told {
            // A client whose types are the same before and after reads what comes, with a value or without.
            let received = match row.kind {
                Kind::FieldRemoved => Wire::Risky,
                _ => Wire::Compatible,
            };
            let change = made(walk, &row, (row.wire.0, received));
            changes.push((row.place, change));
        }
    }
    changes
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
        Kind::RustTypeChanged => matches!(
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

fn made(walk: &Walk<'_>, row: &Row, (sent, received): (Wire, Wire)) -> Change {
    let reaches = row.root.map_or_else(Vec::new, |(old, new)| {
        let both = walk.old.reached[old].intersection(&walk.new.reached[new]);
        both.map(|name| (*name).to_owned()).collect()
    });
    Change {
        place: row.place.to_string(),
        endpoint: row.place.endpoint.clone(),
        component: row.place.component.clone(),
        kind: row.kind,
        wire: row.direction.verdict(sent, received),
        // The crate's types are the same.
        rust: Rust::Patch,
        item: row.item.clone(),
        message: row.message.clone(),
        reaches,
    }
}
