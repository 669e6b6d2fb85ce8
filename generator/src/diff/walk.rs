//! What is gathered on the way through two APIs, and the two types at one place.

use std::collections::BTreeSet;

use super::change::{Change, Rust, Wire};
use super::kind::Kind;
use super::{item, json};
use crate::describe::Described;
use crate::model::{Api, Type, TypeId};
use crate::releases::pairs::{Pairs, Place, TypePair, unalias_unequal};

/// One API from its two sides. Types and fields have the same numbers in both.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// What the document says: what counts on the wire.
    pub(super) stated: &'a Api,
    /// What the crate makes of it.
    pub(super) written: &'a Api,
    pub(super) reached: &'a [BTreeSet<&'a str>],
}

impl<'a> Side<'a> {
    pub(super) fn of(described: &'a Described, reached: &'a [BTreeSet<&'a str>]) -> Self {
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
    pub(super) changes: Vec<(Place, Change)>,
}

impl<'a> Walk<'a> {
    /// Notes a change at a place that belongs to an endpoint.
    pub(super) fn note(&mut self, place: &Place, finding: Finding) {
        self.push(place, finding, Vec::new());
    }

    /// What an item in a type of the new crate is called in the old one.
    fn old_item(&self, types: &TypePair, item: &str) -> String {
        let after = item::path(self.new.stated, types.new);
        match item.strip_prefix(after.as_str()) {
            Some(rest) if rest.is_empty() || rest.starts_with("::") => {
                format!("{}{rest}", item::path(self.old.stated, types.old))
            }
            _ => item.to_owned(),
        }
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
        let old_item = self.old_item(types, &finding.item);
        self.push(place, finding, reaches);
        if let Some((_, change)) = self.changes.last_mut() {
            change.old_item = old_item;
        }
    }

    pub(super) fn push(&mut self, place: &Place, finding: Finding, reaches: Vec<String>) {
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
            old_item: item.clone(),
            item,
            message,
            reaches,
        };
        self.changes.push((place.clone(), change));
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
