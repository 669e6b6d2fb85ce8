//! The way through both documents at once, with the types that the models have at each place.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Display;

use serde_json::{Map, Value};

use super::row::{Row, Spot};
use super::schema::Node;
use crate::diff::change::Wire::{Breaking, Compatible, Risky};
use crate::diff::kind::Kind;
use crate::diff::limits;
use crate::diff::walk::Walk;
use crate::model::{Api, Body, Type, TypeId};
use crate::releases::pairs::Place;

/// Components that do not correspond could be paired in every combination; beyond this many times the number of components, no further pairs are looked at.
const CROWD: usize = 4;

type Components<'a> = &'a Map<String, Value>;

pub(super) type Places = BTreeMap<TypeId, BTreeSet<String>>;

/// Gathers differences.
pub(super) struct Visit<'v, 'a> {
    pub(super) walk: &'v Walk<'a>,
    pub(super) components: (Components<'v>, Components<'v>),
    pub(super) rows: Vec<Row>,
    /// Where the models' changes tell of two types.
    met: BTreeMap<(TypeId, TypeId), &'v Place>,
    /// The places of each document that have a type.
    shared: (Places, Places),
    /// Components that are compared though their names differ: each two once.
    seen: BTreeSet<(&'v str, &'v str)>,
    waiting: VecDeque<(&'v Value, &'v Value, Spot)>,
}

/// What was found, and which places have each type.
pub(super) struct Found {
    pub(super) rows: Vec<Row>,
    pub(super) shared: (Places, Places),
}

impl<'v, 'a> Visit<'v, 'a> {
    pub(super) fn new(walk: &'v Walk<'a>, components: (Components<'v>, Components<'v>)) -> Self {
        let met = walk.pairs.types.iter();
        Self {
            walk,
            components,
            rows: Vec::new(),
            met: met
                .map(|pair| ((pair.old, pair.new), &pair.place))
                .collect(),
            shared: Default::default(),
            seen: BTreeSet::new(),
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn found(self) -> Found {
        Found {
            rows: self.rows,
            shared: self.shared,
        }
    }

    pub(super) fn old(&self) -> &'a Api {
        self.walk.old.stated
    }

    pub(super) fn new_api(&self) -> &'a Api {
        self.walk.new.stated
    }

    /// Puts two schemas in the row of those to compare: one that names another, which names another, may be long.
    pub(super) fn later(&mut self, a: &'v Value, b: &'v Value, spot: Spot) {
        self.waiting.push_back((a, b, spot));
    }

    pub(super) fn next(&mut self) -> Option<(&'v Value, &'v Value, Spot)> {
        self.waiting.pop_front()
    }

    /// Whether two components of different names have not been compared yet, and are to be.
    pub(super) fn is_first(&mut self, old: &'v str, new: &'v str) -> bool {
        let most = CROWD * (self.components.0.len() + self.components.1.len());
        self.seen.len() <= most && self.seen.insert((old, new))
    }

    /// What is stated of a value beside what it is made of.
    pub(super) fn facts(&mut self, a: Node<'_>, b: Node<'_>, spot: &Spot) {
        let mut rows = Vec::new();
        // Any JSON may be null as well.
        if !a.is_any() && !b.is_any() {
            match (a.nullable, b.nullable) {
                (false, true) => rows.push(spot.row(
                    Kind::BecameNullable,
                    (Compatible, Breaking),
                    "may be null now".into(),
                )),
                (true, false) => rows.push(spot.row(
                    Kind::BecameNonNull,
                    (Breaking, Compatible),
                    "may no longer be null".into(),
                )),
                _ => {}
            }
        }
        let mut moved = limits::moved(&a.limits(), &b.limits());
        moved.extend(keyword("format", a.format(), b.format()));
        let (before, after) = (a.others(), b.others());
        let keys: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for key in keys {
            moved.extend(keyword(key, before.get(key), after.get(key)));
        }
        let is_id = spot
            .types
            .as_ref()
            .is_some_and(|(a, b)| matches!((a, b), (Type::Id(_), Type::Id(_))));
        for (kind, message) in moved {
            let sent = match kind {
                Kind::LimitWidened => Compatible,
                // What is sent there is an id either way.
                _ if is_id && message.starts_with("`format`") => Compatible,
                _ => Breaking,
            };
            rows.push(spot.row(kind, (sent, Compatible), message));
        }
        let words = |value: Option<&Value>| value.map_or_else(|| "none".into(), Value::to_string);
        if a.default() != b.default() {
            let message = format!(
                "the default was {}, is {}",
                words(a.default()),
                words(b.default())
            );
            rows.push(spot.row(Kind::DefaultChanged, (Risky, Compatible), message));
        }
        match (a.deprecated(), b.deprecated()) {
            (false, true) => rows.push(spot.row(
                Kind::Deprecated,
                (Compatible, Compatible),
                "deprecated now".into(),
            )),
            (true, false) => rows.push(spot.row(
                Kind::DeprecationDropped,
                (Compatible, Compatible),
                "no longer deprecated".into(),
            )),
            _ => {}
        }
        self.rows.extend(rows);
    }

    /// Inside a type with a name, which the models tell of where they meet it first.
    pub(super) fn entered(&mut self, mut spot: Spot, is_inline: (bool, bool)) -> Spot {
        let Some((a, b)) = &spot.types else {
            return spot;
        };
        let (a, b) = (bare(self.old(), a), bare(self.new_api(), b));
        for (ty, is_inline, shared) in [
            (a, is_inline.0, &mut self.shared.0),
            (b, is_inline.1, &mut self.shared.1),
        ] {
            if let (Type::Named(id), true) = (ty, is_inline) {
                shared
                    .entry(*id)
                    .or_default()
                    .insert(spot.place.to_string());
            }
        }
        if let (Type::Named(x), Type::Named(y)) = (a, b)
            && let Some(place) = self.met.get(&(*x, *y))
        {
            spot.owner = Some((*x, *y));
            spot.told = (*place).clone();
        }
        let types = (a.clone(), b.clone());
        Spot {
            types: Some(types),
            ..spot
        }
    }

    /// The bodies of the two types with a name here.
    pub(super) fn bodies(&self, spot: &Spot) -> Option<(&'a Body, &'a Body)> {
        match &spot.types {
            Some((Type::Named(x), Type::Named(y))) => {
                Some((&self.old().types[*x].body, &self.new_api().types[*y].body))
            }
            _ => None,
        }
    }
}

/// The type behind other names for it, whether or not it may be null.
fn bare<'t>(api: &'t Api, ty: &'t Type) -> &'t Type {
    match api.unaliased(ty) {
        Type::Nullable(inner) => bare(api, inner),
        ty => ty,
    }
}

/// A keyword that has a value, or another one, or none any more.
fn keyword<T: PartialEq + Display>(
    key: &str,
    a: Option<T>,
    b: Option<T>,
) -> Option<(Kind, String)> {
    match (a, b) {
        (None, Some(b)) => Some((Kind::LimitNarrowed, format!("`{key}` is {b} now"))),
        (Some(a), None) => Some((Kind::LimitWidened, format!("`{key}` is no longer {a}"))),
        (Some(a), Some(b)) if a != b => {
            Some((Kind::LimitChanged, format!("`{key}` was {a}, is {b}")))
        }
        _ => None,
    }
}
