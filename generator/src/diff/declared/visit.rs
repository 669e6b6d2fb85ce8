//! The way through both documents at once, with the types that the models have at each place.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Display;

use serde_json::{Map, Value};

use super::row::{Row, Spot};
use super::schema::{Form, Node};
use super::{member, union};
use crate::diff::change::Wire::{Breaking, Compatible, Risky};
use crate::diff::kind::Kind;
use crate::diff::walk::{Direction, Walk};
use crate::diff::{item, limits};
use crate::model::{Api, Body, Type, TypeId};
use crate::releases::pairs::{Place, models};

/// Components that do not correspond may meet in every combination; beyond so many times the number of components, no more of them do.
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

    pub(super) fn components(&mut self) {
        let (before, after) = (models(self.old()), models(self.new_api()));
        let (old, new) = self.components;
        // A model that names.yaml gives other places as well may stay when its component goes.
        let lone = |one: Components<'v>, other: Components<'v>| -> Vec<&'v String> {
            one.keys()
                .filter(|name| !other.contains_key(*name))
                .collect()
        };
        let (gone, come) = (lone(old, new), lone(new, old));
        for (names, api, kind, message) in [
            (gone, self.old(), Kind::ComponentRemoved, "gone"),
            (come, self.new_api(), Kind::ComponentAdded, "new"),
        ] {
            for name in names {
                let place = Place::component(name);
                let id = models(api).get(name.as_str()).copied();
                let spot = Spot {
                    told: place.clone(),
                    place,
                    types: None,
                    owner: None,
                    root: None,
                    direction: Direction::RECEIVED,
                    item: id.map_or_else(String::new, |id| item::path(api, id)),
                };
                self.rows
                    .push(spot.row(kind, (Compatible, Compatible), message.into()));
            }
        }
        for (name, b) in new {
            let (Some(a), Some(x), Some(y)) = (
                old.get(name),
                before.get(name.as_str()),
                after.get(name.as_str()),
            ) else {
                continue;
            };
            let place = Place::component(name);
            let def = &self.old().types[*x];
            let spot = Spot {
                told: place.clone(),
                place,
                types: Some((Type::Named(*x), Type::Named(*y))),
                owner: None,
                root: Some((*x, *y)),
                direction: Direction {
                    sent: def.sent,
                    received: def.received,
                },
                item: item::path(self.new_api(), *y),
            };
            self.compare(a, b, spot);
        }
    }

    /// Compares two schemas and all that is in them.
    pub(super) fn compare(&mut self, a: &'v Value, b: &'v Value, spot: Spot) {
        self.waiting.push_back((a, b, spot));
        // A row of components that name one another may be long.
        while let Some((a, b, spot)) = self.waiting.pop_front() {
            self.schemas(a, b, spot);
        }
    }

    pub(super) fn later(&mut self, a: &'v Value, b: &'v Value, spot: Spot) {
        self.waiting.push_back((a, b, spot));
    }

    fn schemas(&mut self, a: &'v Value, b: &'v Value, spot: Spot) {
        let (mut x, mut y) = (Node::of(a), Node::of(b));
        let names = (x.reference(), y.reference());
        if let (Some(old), Some(new)) = names {
            if old == new {
                // What is in it is compared at the component.
                return self.facts(x, y, &spot);
            }
            let is_crowded =
                self.seen.len() > CROWD * (self.components.0.len() + self.components.1.len());
            if is_crowded || !self.seen.insert((old, new)) {
                return self.facts(x, y, &spot);
            }
        }
        (x, y) = (x.through(self.components.0), y.through(self.components.1));
        self.facts(x, y, &spot);
        let spot = self.entered(spot, (names.0.is_none(), names.1.is_none()));
        if let Some((a, b)) = self.bodies(&spot)
            && is_other_kind(a, b)
        {
            // The models tell that the whole is another.
            let wire = (Breaking, Breaking);
            let message = "what stands here is another kind of thing now".into();
            return self.rows.push(spot.row(Kind::TypeChanged, wire, message));
        }
        let (before, after) = (x.form(self.components.0), y.form(self.components.1));
        match (before, after) {
            (Form::Any, Form::Any) => {}
            (Form::Scalar(x), Form::Scalar(y)) if x == y => {}
            (Form::Values(x), Form::Values(y)) => {
                for value in y.difference(&x) {
                    let message = format!("may be `{value}` now");
                    self.rows
                        .push(spot.row(Kind::ValueAdded, (Compatible, Compatible), message));
                }
                for value in x.difference(&y) {
                    let message = format!("may no longer be `{value}`");
                    self.rows
                        .push(spot.row(Kind::ValueRemoved, (Breaking, Compatible), message));
                }
            }
            (Form::List(Some(x)), Form::List(Some(y))) => {
                let types = self.inner(&spot, |ty| match ty {
                    Type::List(inner) => Some((**inner).clone()),
                    _ => None,
                });
                self.later(x, y, spot.below("[]", types));
            }
            (Form::List(None), Form::List(None)) => {}
            (Form::Map(x), Form::Map(y)) => {
                let types = self.inner(&spot, |ty| match ty {
                    Type::Map(inner) => Some((**inner).clone()),
                    _ => None,
                });
                self.later(x, y, spot.below("{}", types));
            }
            (Form::Tuple(x), Form::Tuple(y)) if x.len() == y.len() => {
                for (index, (x, y)) in x.iter().zip(y).enumerate() {
                    let types = self.inner(&spot, |ty| match ty {
                        Type::Tuple(places) => places.get(index).cloned(),
                        _ => None,
                    });
                    self.later(x, y, spot.below(&format!("[{index}]"), types));
                }
            }
            (Form::Object(x), Form::Object(y))
                if x.is_empty() == y.is_empty() || self.are_structs(&spot) =>
            {
                member::objects(self, x, y, &spot);
            }
            (Form::Union(x), Form::Union(y)) => union::unions(self, x, y, &spot),
            (x, y) => {
                let message = format!("was {}, is {}", x.words(), y.words());
                let wire = match &spot.types {
                    Some((a, b)) => self.walk.readable(a, b),
                    // The crate reads any JSON here.
                    None => (Breaking, Compatible),
                };
                self.rows.push(spot.row(Kind::TypeChanged, wire, message));
            }
        }
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
    fn entered(&mut self, mut spot: Spot, is_inline: (bool, bool)) -> Spot {
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

    fn inner(&self, spot: &Spot, inner: impl Fn(&Type) -> Option<Type>) -> Option<(Type, Type)> {
        let (a, b) = spot.types.as_ref()?;
        Some((inner(a)?, inner(b)?))
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

    fn are_structs(&self, spot: &Spot) -> bool {
        matches!(self.bodies(spot), Some((Body::Struct(_), Body::Struct(_))))
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

/// Whether two bodies are compared as a whole: a struct and a union, unions that are told in different ways.
fn is_other_kind(a: &Body, b: &Body) -> bool {
    match (a, b) {
        (Body::Tagged { tag: a, .. }, Body::Tagged { tag: b, .. }) => a != b,
        (a, b) => std::mem::discriminant(a) != std::mem::discriminant(b),
    }
}
