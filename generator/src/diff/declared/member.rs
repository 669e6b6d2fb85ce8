//! The members of two objects.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::row::Spot;
use super::schema::{Form, Member, Members, Node};
use super::visit::Visit;
use crate::diff::change::Wire::{Breaking, Compatible, Risky};
use crate::diff::item;
use crate::diff::kind::Kind;
use crate::model::{Body, Field, Type, TypeId};

pub(super) fn objects<'v>(
    visit: &mut Visit<'v, '_>,
    before: Members<'v>,
    after: Members<'v>,
    spot: &Spot,
) {
    let both = before.properties.keys().chain(after.properties.keys());
    let names: BTreeSet<&str> = both.copied().collect();
    for name in names {
        let here = property(visit, spot, name);
        match (before.properties.get(name), after.properties.get(name)) {
            (Some(a), Some(b)) => members(visit, a, b, &here),
            (None, Some(b)) if is_told_at(origin(b), name, visit.components.0) => {}
            (Some(a), None) if is_told_at(origin(a), name, visit.components.1) => {}
            (None, Some(b)) => {
                let wire = if is_required(b) { Breaking } else { Compatible };
                let message = format!("new: {}", words(visit.components.1, b));
                visit
                    .rows
                    .push(here.row(Kind::FieldAdded, (wire, Compatible), message));
            }
            (Some(a), None) => {
                let wire = if is_required(a) { Breaking } else { Risky };
                let message = format!("gone; it was {}", words(visit.components.0, a));
                visit
                    .rows
                    .push(here.row(Kind::FieldRemoved, (Risky, wire), message));
            }
            (None, None) => {}
        }
    }
    for index in 0..before.parts.len().max(after.parts.len()) {
        match (before.parts.get(index), after.parts.get(index)) {
            (Some(a), Some(b)) => visit.later(a, b, spot.clone()),
            (None, Some(_)) => visit.rows.push(spot.row(
                Kind::LimitNarrowed,
                (Breaking, Compatible),
                "must be one of a further union now".into(),
            )),
            (Some(_), None) => visit.rows.push(spot.row(
                Kind::LimitWidened,
                (Compatible, Compatible),
                "need not be one of a further union any more".into(),
            )),
            (None, None) => {}
        }
    }
    match (before.others, after.others) {
        (Some(a), Some(b)) if a.is_object() && b.is_object() => {
            visit.later(a, b, spot.below("{}", None));
        }
        (a, b) => {
            // That others may be there is what holds where nothing is said.
            let closed = |others| others == Some(&false.into());
            let row = match (closed(a), closed(b)) {
                (false, true) => Some((Kind::LimitNarrowed, Breaking, "has no other members now")),
                (true, false) => {
                    Some((Kind::LimitWidened, Compatible, "may have other members now"))
                }
                _ if a != b => Some((
                    Kind::LimitChanged,
                    Breaking,
                    "its other members are stated otherwise",
                )),
                _ => None,
            };
            if let Some((kind, sent, message)) = row {
                visit
                    .rows
                    .push(spot.row(kind, (sent, Compatible), message.into()));
            }
        }
    }
}

/// Where a member stands, and its types where both have it in a struct.
fn property(visit: &Visit<'_, '_>, spot: &Spot, name: &str) -> Spot {
    let named = match &spot.types {
        Some((Type::Named(x), Type::Named(y))) => Some((*x, *y)),
        _ => None,
    };
    let field = |body: &'_ Body| -> Option<Field> {
        match body {
            Body::Struct(fields) => fields.iter().find(|field| field.wire == name).cloned(),
            _ => None,
        }
    };
    let fields = visit.bodies(spot).map(|(a, b)| (field(a), field(b)));
    let path =
        |id: TypeId, field: &Field| format!("{}::{}", item::path(visit.new_api(), id), field.ident);
    let item = match (named, &fields) {
        (Some((_, y)), Some((_, Some(b)))) => path(y, b),
        _ => spot.item.clone(),
    };
    let types = match fields {
        Some((Some(a), Some(b))) => Some((a.ty, b.ty)),
        _ => None,
    };
    Spot {
        place: spot.place.field(name, None),
        told: spot.told.field(name, None),
        types,
        item,
        ..spot.clone()
    }
}

fn members<'v>(
    visit: &mut Visit<'v, '_>,
    before: &[Member<'v>],
    after: &[Member<'v>],
    here: &Spot,
) {
    let raised = |members: &[Member<'_>]| members.iter().any(|member| member.raised);
    // What another component states is told there.
    let is_elsewhere = origin(before).is_some()
        && origin(before) == origin(after)
        && raised(before) == raised(after);
    match (is_required(before), is_required(after)) {
        _ if is_elsewhere => {}
        (false, true) => visit.rows.push(here.row(
            Kind::BecameRequired,
            (Breaking, Compatible),
            "could be absent, must be there now".into(),
        )),
        (true, false) => visit.rows.push(here.row(
            Kind::BecameOptional,
            (Compatible, Breaking),
            "had to be there, may be absent now".into(),
        )),
        _ => {}
    }
    let of = |members: &[Member<'v>], from_end: usize| members.iter().rev().nth(from_end).copied();
    for from_end in 0..before.len().min(after.len()) {
        let (Some(a), Some(b)) = (of(before, from_end), of(after, from_end)) else {
            continue;
        };
        if a.origin.is_none() || a.origin != b.origin {
            visit.later(a.schema, b.schema, here.clone());
        }
    }
}

fn is_required(members: &[Member<'_>]) -> bool {
    members
        .iter()
        .any(|member| member.required || member.raised)
}

fn words<'v>(components: &'v Map<String, Value>, members: &[Member<'v>]) -> String {
    let form = members
        .last()
        .map_or(Form::Any, |member| Node::of(member.schema).form(components));
    let presence = if is_required(members) {
        "required"
    } else {
        "optional"
    };
    format!("{}, {presence}", form.words())
}

/// The component that states what holds, if it is another's.
fn origin<'v>(members: &[Member<'v>]) -> Option<&'v str> {
    members.last()?.origin
}

/// Whether the component that states a member is in the other document without it: then it came or went there.
fn is_told_at(origin: Option<&str>, name: &str, components: &Map<String, Value>) -> bool {
    let other = origin.and_then(|origin| components.get(origin));
    other.is_some_and(|schema| match Node::of(schema).form(components) {
        Form::Object(members) => !members.properties.contains_key(name),
        _ => false,
    })
}
