//! From pairs of what both APIs have to the list of changes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Kind, Rust, Wire, endpoint, item, json, member, reach, rename};
use crate::Described;
use crate::model::{Api, Type, TypeId};
use crate::releases::pairs::{Pairs, Place, TypePair, models, unalias_unequal};

/// One API from its two sides. Types and fields have the same numbers in both.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// What the document says: what counts on the wire.
    pub(super) stated: &'a Api,
    /// What the crate makes of it.
    pub(super) written: &'a Api,
    reached: &'a [BTreeSet<&'a str>],
}

impl<'a> Side<'a> {
    fn of(described: &'a Described, reached: &'a [BTreeSet<&'a str>]) -> Self {
        Self {
            stated: &described.stated,
            written: &described.api,
            reached,
        }
    }
}

/// Which way values travel for a client built from the old document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Direction {
    pub(super) sent: bool,
    pub(super) received: bool,
}

impl Direction {
    pub(super) const RECEIVED: Self = Self {
        sent: false,
        received: true,
    };

    /// The heavier of what it means for each way that is in use.
    pub(super) fn verdict(self, sent: Wire, received: Wire) -> Wire {
        let sent = if self.sent { sent } else { Wire::Compatible };
        let received = if self.received {
            received
        } else {
            Wire::Compatible
        };
        sent.max(received)
    }
}

/// What is said of one change beside where it stands.
pub(super) struct Finding {
    pub(super) kind: Kind,
    pub(super) wire: Wire,
    pub(super) rust: Rust,
    pub(super) item: String,
    pub(super) message: String,
}

/// Gathers changes.
pub(super) struct Walk<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) pairs: &'a Pairs<'a>,
    changes: Vec<(Place, Change)>,
}

pub(super) fn changes(old: &Described, new: &Described) -> Vec<Change> {
    let pairs = Pairs::of(&old.stated, &new.stated);
    let (before, after) = (reach::reach(&old.stated), reach::reach(&new.stated));
    let mut walk = Walk {
        old: Side::of(old, &before),
        new: Side::of(new, &after),
        pairs: &pairs,
        changes: Vec::new(),
    };
    walk.endpoints();
    walk.components();
    for pair in &pairs.types {
        member::compare(&mut walk, pair);
    }
    let mut changes = once(walk.changes);
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

impl<'a> Walk<'a> {
    /// Notes a change at a place that belongs to an endpoint.
    pub(super) fn note(&mut self, place: &Place, finding: Finding) {
        self.push(place, finding, Vec::new());
    }

    /// Notes a change inside a type, with the endpoints that have it besides the one where the place is.
    pub(super) fn note_in(&mut self, place: &Place, types: &TypePair, finding: Finding) {
        // Where only one of the two types stands, it is not they that are compared.
        let reaches = self.old.reached[types.old].intersection(&self.new.reached[types.new]);
        let reaches: BTreeSet<&str> = reaches.copied().collect();
        let only_here = reaches
            .iter()
            .all(|name| Some(*name) == place.endpoint.as_deref());
        let reaches = if only_here {
            Vec::new()
        } else {
            reaches.into_iter().map(str::to_owned).collect()
        };
        self.push(place, finding, reaches);
    }

    fn push(&mut self, place: &Place, finding: Finding, reaches: Vec<String>) {
        let Finding {
            kind,
            wire,
            rust,
            item,
            message,
        } = finding;
        let change = Change {
            place: place.to_string(),
            endpoint: place.endpoint.clone(),
            component: place.component.clone(),
            kind,
            wire,
            rust,
            item,
            message,
            reaches,
        };
        self.changes.push((place.clone(), change));
    }

    fn endpoints(&mut self) {
        let (old, new) = (self.old.stated, self.new.stated);
        let renamed = rename::renamed(old, new);
        let names = |api: &'a Api| -> BTreeMap<&'a str, &'a crate::model::Endpoint> {
            api.endpoints
                .iter()
                .map(|endpoint| (endpoint.name.as_str(), endpoint))
                .collect()
        };
        let (before, after) = (names(old), names(new));
        for (name, endpoint) in &after {
            let is_renamed = renamed.iter().any(|(_, to)| to == name);
            if before.contains_key(name) || is_renamed {
                continue;
            }
            self.note(
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
                self.note(
                    &Place::endpoint(name),
                    finding(
                        Kind::EndpointRenamed,
                        format!(
                            "gone, and probably `{to}` now, which takes and answers much the same"
                        ),
                    ),
                );
            } else if !after.contains_key(name) {
                self.note(
                    &Place::endpoint(name),
                    finding(Kind::EndpointRemoved, "gone".into()),
                );
            }
        }
        for (a, b) in &self.pairs.endpoints {
            endpoint::compare(self, a, b);
        }
    }

    fn components(&mut self) {
        let (before, after) = (models(self.old.stated), models(self.new.stated));
        for (name, id) in &after {
            if !before.contains_key(name) {
                self.component(
                    name,
                    *id,
                    self.new,
                    Kind::ComponentAdded,
                    Rust::Minor,
                    "new",
                );
            }
        }
        for (name, id) in &before {
            if !after.contains_key(name) {
                self.component(
                    name,
                    *id,
                    self.old,
                    Kind::ComponentRemoved,
                    Rust::Major,
                    "gone",
                );
            }
        }
    }

    /// A component by itself means nothing on the wire; the places that have it are compared where they stand.
    fn component(
        &mut self,
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
        self.push(&Place::component(name), finding, reaches);
    }

    /// Compares what stands at one place, down to the named types in it, which are compared where they are met first.
    pub(super) fn types(&mut self, types: (&Type, &Type), spot: &Spot<'_>) {
        let (a, b) = unalias_unequal(self.old.stated, self.new.stated, types.0, types.1);
        let below = |mark: &str| Spot {
            place: spot.place.below(mark),
            ..spot.clone()
        };
        match (a, b) {
            (Type::Nullable(a), Type::Nullable(b)) | (Type::OneOrMany(a), Type::OneOrMany(b)) => {
                self.types((a, b), spot);
            }
            // Any JSON may be null as well, so that it may be is not told apart.
            (Type::Nullable(a), b) if *b != Type::Json => {
                self.note_at(
                    spot,
                    Kind::BecameNonNull,
                    spot.direction.verdict(Wire::Breaking, Wire::Compatible),
                    "may no longer be null".into(),
                );
                self.types((a, b), spot);
            }
            (a, Type::Nullable(b)) if *a != Type::Json => {
                self.note_at(
                    spot,
                    Kind::BecameNullable,
                    spot.direction.verdict(Wire::Compatible, Wire::Breaking),
                    "may be null now".into(),
                );
                self.types((a, b), spot);
            }
            (Type::List(a), Type::List(b)) => self.types((a, b), &below("[]")),
            (Type::Map(a), Type::Map(b)) => self.types((a, b), &below("{}")),
            (Type::Tuple(before), Type::Tuple(after)) if before.len() == after.len() => {
                for (index, (a, b)) in before.iter().zip(after).enumerate() {
                    self.types((a, b), &below(&format!("[{index}]")));
                }
            }
            (Type::Named(x), Type::Named(y)) => self.named(*x, *y, spot),
            (a, b) if a == b => {}
            (a, b) => self.changed(a, b, spot),
        }
    }

    /// Two named types at one place: what is inside is compared where the pair is met first, so only the name is left.
    fn named(&mut self, old: TypeId, new: TypeId, spot: &Spot<'_>) {
        let (before, after) = (
            item::path(self.old.stated, old),
            item::path(self.new.stated, new),
        );
        if before != after {
            self.note_at(
                spot,
                Kind::RustTypeChanged,
                Wire::Compatible,
                format!("was {before}, is {after}"),
            );
        }
    }

    /// What another type means for each way: whether the server reads what the client sends, and the client what the server sends.
    pub(super) fn readable(&self, a: &Type, b: &Type) -> (Wire, Wire) {
        let (old, new) = (self.old.stated, self.new.stated);
        let verdict = |reads: bool| {
            if reads {
                Wire::Compatible
            } else {
                Wire::Breaking
            }
        };
        (
            verdict(json::reads(json::Reader::Server, (new, b), (old, a))),
            verdict(json::reads(json::Reader::Client, (old, a), (new, b))),
        )
    }

    fn changed(&mut self, a: &Type, b: &Type, spot: &Spot<'_>) {
        let (old, new) = (self.old.stated, self.new.stated);
        let (sent, received) = self.readable(a, b);
        let wire = spot.direction.verdict(sent, received);
        let same_json = matches!(
            (a, b),
            (Type::Text | Type::Id(_), Type::Text | Type::Id(_))
                | (
                    Type::Integer | Type::UnixMillis,
                    Type::Integer | Type::UnixMillis
                )
        );
        let (kind, message) = if same_json {
            (
                Kind::RustTypeChanged,
                format!("was {}, is {}", item::rust(old, a), item::rust(new, b)),
            )
        } else {
            (
                Kind::TypeChanged,
                format!("was {}, is {}", item::words(old, a), item::words(new, b)),
            )
        };
        self.note_at(spot, kind, wire, message);
    }

    fn note_at(&mut self, spot: &Spot<'_>, kind: Kind, wire: Wire, message: String) {
        let finding = Finding {
            kind,
            wire,
            rust: spot.rust,
            item: spot.item.clone(),
            message,
        };
        match spot.types {
            Some(types) => self.note_in(&spot.place, types, finding),
            None => self.note(&spot.place, finding),
        }
    }
}

/// Where a type stands, and what is known of the place.
#[derive(Clone)]
pub(super) struct Spot<'s> {
    pub(super) place: Place,
    /// The types that have this place inside them.
    pub(super) types: Option<&'s TypePair>,
    pub(super) direction: Direction,
    /// What a change here means in Rust: nothing where the crate has the same type before and after.
    pub(super) rust: Rust,
    pub(super) item: String,
}
