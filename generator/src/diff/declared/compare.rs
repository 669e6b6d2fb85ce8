//! Two schemas, and all that is in them.

use serde_json::{Map, Value};

use super::row::Spot;
use super::schema::{Form, Node};
use super::visit::Visit;
use super::{member, union};
use crate::diff::change::Wire::{Breaking, Compatible};
use crate::diff::item;
use crate::diff::kind::Kind;
use crate::diff::walk::Direction;
use crate::model::{Body, Type};
use crate::releases::pairs::{Place, models};

/// The components of either document, and what is in those of both.
pub(super) fn components<'v>(visit: &mut Visit<'v, '_>) {
    let (before, after) = (models(visit.old()), models(visit.new_api()));
    let (old, new) = visit.components;
    // A model that names.yaml gives other places as well may stay when its component goes.
    let lone = |one: &'v Map<String, Value>, other: &Map<String, Value>| -> Vec<&'v String> {
        one.keys()
            .filter(|name| !other.contains_key(*name))
            .collect()
    };
    let (gone, come) = (lone(old, new), lone(new, old));
    for (names, api, kind, message) in [
        (gone, visit.old(), Kind::ComponentRemoved, "gone"),
        (come, visit.new_api(), Kind::ComponentAdded, "new"),
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
            visit
                .rows
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
        let def = &visit.old().types[*x];
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
            item: item::path(visit.new_api(), *y),
        };
        compare(visit, a, b, spot);
    }
}

/// Compares two schemas and all that is in them.
pub(super) fn compare<'v>(visit: &mut Visit<'v, '_>, a: &'v Value, b: &'v Value, spot: Spot) {
    visit.later(a, b, spot);
    // A row of components that name one another may be long.
    while let Some((a, b, spot)) = visit.next() {
        schemas(visit, a, b, spot);
    }
}

fn schemas<'v>(visit: &mut Visit<'v, '_>, a: &'v Value, b: &'v Value, spot: Spot) {
    let (mut x, mut y) = (Node::of(a), Node::of(b));
    let names = (x.reference(), y.reference());
    if let (Some(old), Some(new)) = names {
        if old == new {
            // What is in it is compared at the component.
            return visit.facts(x, y, &spot);
        }
        if !visit.is_first(old, new) {
            return visit.facts(x, y, &spot);
        }
    }
    (x, y) = (x.through(visit.components.0), y.through(visit.components.1));
    visit.facts(x, y, &spot);
    let spot = visit.entered(spot, (names.0.is_none(), names.1.is_none()));
    if let Some((a, b)) = visit.bodies(&spot)
        && is_other_kind(a, b)
    {
        // The models tell that the whole is another.
        let wire = (Breaking, Breaking);
        let message = "what stands here is another kind of thing now".into();
        return visit.rows.push(spot.row(Kind::TypeChanged, wire, message));
    }
    let (before, after) = (x.form(visit.components.0), y.form(visit.components.1));
    match (before, after) {
        (Form::Any, Form::Any) => {}
        (Form::Scalar(x), Form::Scalar(y)) if x == y => {}
        (Form::Values(x), Form::Values(y)) => {
            for value in y.difference(&x) {
                let message = format!("may be `{value}` now");
                visit
                    .rows
                    .push(spot.row(Kind::ValueAdded, (Compatible, Compatible), message));
            }
            for value in x.difference(&y) {
                let message = format!("may no longer be `{value}`");
                visit
                    .rows
                    .push(spot.row(Kind::ValueRemoved, (Breaking, Compatible), message));
            }
        }
        (Form::List(Some(x)), Form::List(Some(y))) => {
            let types = inner(&spot, |ty| match ty {
                Type::List(inner) => Some((**inner).clone()),
                _ => None,
            });
            visit.later(x, y, spot.below("[]", types));
        }
        (Form::List(None), Form::List(None)) => {}
        (Form::Map(x), Form::Map(y)) => {
            let types = inner(&spot, |ty| match ty {
                Type::Map(inner) => Some((**inner).clone()),
                _ => None,
            });
            visit.later(x, y, spot.below("{}", types));
        }
        (Form::Tuple(x), Form::Tuple(y)) if x.len() == y.len() => {
            for (index, (x, y)) in x.iter().zip(y).enumerate() {
                let types = inner(&spot, |ty| match ty {
                    Type::Tuple(places) => places.get(index).cloned(),
                    _ => None,
                });
                visit.later(x, y, spot.below(&format!("[{index}]"), types));
            }
        }
        (Form::Object(x), Form::Object(y))
            if x.is_empty() == y.is_empty() || are_structs(visit, &spot) =>
        {
            member::objects(visit, x, y, &spot);
        }
        (Form::Union(x), Form::Union(y)) => union::unions(visit, x, y, &spot),
        (x, y) => {
            let message = format!("was {}, is {}", x.words(), y.words());
            let wire = match &spot.types {
                Some((a, b)) => visit.walk.readable(a, b),
                // The crate reads any JSON here.
                None => (Breaking, Compatible),
            };
            visit.rows.push(spot.row(Kind::TypeChanged, wire, message));
        }
    }
}

/// What the models have inside, where both have the same there.
fn inner(spot: &Spot, inner: impl Fn(&Type) -> Option<Type>) -> Option<(Type, Type)> {
    let (a, b) = spot.types.as_ref()?;
    Some((inner(a)?, inner(b)?))
}

fn are_structs(visit: &Visit<'_, '_>, spot: &Spot) -> bool {
    matches!(visit.bodies(spot), Some((Body::Struct(_), Body::Struct(_))))
}

/// Whether two bodies are compared as a whole: a struct and a union, unions that are told in different ways.
fn is_other_kind(a: &Body, b: &Body) -> bool {
    match (a, b) {
        (Body::Tagged { tag: a, .. }, Body::Tagged { tag: b, .. }) => a != b,
        (a, b) => std::mem::discriminant(a) != std::mem::discriminant(b),
    }
}
