//! What two types at one place are made of, and the fields of two structs.

use std::collections::BTreeSet;

use super::at::{At, rust_of};
use super::change::{Rust, Wire};
use super::kind::Kind;
use super::walk::{Direction, Walk};
use super::{branch, item, limits};
use crate::model::{Api, Body, Field, Presence, Type, TypeId};
use crate::releases::pairs::{Place, TypePair};

pub(super) fn compare(walk: &mut Walk<'_>, pair: &TypePair) {
    let (old, new) = (
        &walk.old.stated.types[pair.old],
        &walk.new.stated.types[pair.new],
    );
    let direction = Direction {
        sent: old.sent,
        received: old.received,
    };
    let at = At {
        pair,
        direction,
        old_path: item::path(walk.old.stated, pair.old),
        new_path: item::path(walk.new.stated, pair.new),
    };
    match (&old.body, &new.body) {
        (Body::Struct(before), Body::Struct(after)) => structs(walk, &at, before, after),
        (Body::Enum(before), Body::Enum(after)) => branch::enums(walk, &at, before, after),
        (
            Body::Tagged {
                tag: a,
                branches: before,
            },
            Body::Tagged {
                tag: b,
                branches: after,
            },
        ) if a == b => {
            branch::tagged(walk, &at, before, after);
        }
        (Body::Keyed(before), Body::Keyed(after)) => branch::keyed(walk, &at, before, after),
        (Body::Shapes(before), Body::Shapes(after)) => branch::shapes(walk, &at, before, after),
        (Body::Alias(a), Body::Alias(b)) => {
            let spot = at.spot(
                pair.place.clone(),
                rust_of(walk, (a, b)),
                at.new_path.clone(),
            );
            walk.types((a, b), &spot);
        }
        (before, after) => {
            let message = format!(
                "was {}, is {}",
                kind_of(walk.old.stated, before),
                kind_of(walk.new.stated, after)
            );
            let is_tagged = |body: &Body| matches!(body, Body::Tagged { .. });
            let wire = if is_tagged(before) && is_tagged(after) {
                (Wire::Breaking, Wire::Breaking)
            } else {
                walk.readable(&Type::Named(pair.old), &Type::Named(pair.new))
            };
            at.note(
                walk,
                &pair.place,
                Kind::TypeChanged,
                wire,
                Rust::Major,
                at.new_path.clone(),
                message,
            );
        }
    }
}

fn kind_of(api: &Api, body: &Body) -> String {
    match body {
        Body::Alias(target) => item::words(api, target),
        Body::Tagged { tag, .. } => format!("a union told by `{tag}`"),
        Body::Keyed(_) => "a union told by members".into(),
        Body::Shapes(_) => "a union of kinds of JSON".into(),
        Body::Struct(_) => "an object".into(),
        other => format!("an {}", item::kind(other)),
    }
}

fn structs(walk: &mut Walk<'_>, at: &At<'_>, before: &[Field], after: &[Field]) {
    let names: BTreeSet<&str> = before
        .iter()
        .chain(after)
        .map(|field| field.wire.as_str())
        .collect();
    for name in names {
        let find = |fields: &[Field]| fields.iter().position(|field| field.wire == name);
        let (a, b) = (find(before), find(after));
        let origin = |fields: &'_ [Field], index: Option<usize>| {
            index.and_then(|index| fields[index].origin.clone())
        };
        // Where the two come from different components, the change is told here.
        let origin = match (origin(before, a), origin(after, b)) {
            (Some(before), Some(after)) => Some(after).filter(|after| *after == before),
            (before, after) => before.or(after),
        };
        let place = at.pair.place.field(name, origin.as_deref());
        match (a, b) {
            (Some(a), Some(b)) => fields(walk, at, &place, (a, &before[a]), (b, &after[b])),
            (None, Some(b)) => added(walk, at, &place, b, &after[b]),
            (Some(a), None) => removed(walk, at, &place, &before[a]),
            (None, None) => {}
        }
    }
}

fn added(walk: &mut Walk<'_>, at: &At<'_>, place: &Place, index: usize, field: &Field) {
    let written = written(walk.new.written, at.pair.new, index);
    let needs_argument = has_constructor(walk, at) && written.is_some_and(is_required);
    let (rust, item) = if needs_argument {
        (Rust::Major, format!("{}::new", at.new_path))
    } else {
        (Rust::Minor, format!("{}::{}", at.new_path, field.ident))
    };
    let sent = if is_required(field) {
        Wire::Breaking
    } else {
        Wire::Compatible
    };
    let message = format!(
        "new: {}, {}",
        item::words(walk.new.stated, &field.ty),
        presence_words(field.presence)
    );
    at.note(
        walk,
        place,
        Kind::FieldAdded,
        (sent, Wire::Compatible),
        rust,
        item,
        message,
    );
}

fn removed(walk: &mut Walk<'_>, at: &At<'_>, place: &Place, field: &Field) {
    let received = if is_needed(field) {
        Wire::Breaking
    } else {
        Wire::Risky
    };
    let item = format!("{}::{}", at.old_path, field.ident);
    let message = format!(
        "gone; it was {}, {}",
        item::words(walk.old.stated, &field.ty),
        presence_words(field.presence)
    );
    at.note(
        walk,
        place,
        Kind::FieldRemoved,
        (Wire::Risky, received),
        Rust::Major,
        item,
        message,
    );
}

fn fields(
    walk: &mut Walk<'_>,
    at: &At<'_>,
    place: &Place,
    (a_index, a): (usize, &Field),
    (b_index, b): (usize, &Field),
) {
    let before = written(walk.old.written, at.pair.old, a_index);
    let after = written(walk.new.written, at.pair.new, b_index);
    let item = format!("{}::{}", at.new_path, b.ident);
    presence(walk, at, place, (a, b), (before, after), &item);
    floored(walk, at, place, (a, b), (before, after), &item);
    if a.ident != b.ident {
        let message = format!("was the field `{}`, is `{}`", a.ident, b.ident);
        at.note(
            walk,
            place,
            Kind::RustTypeChanged,
            (Wire::Compatible, Wire::Compatible),
            Rust::Major,
            item.clone(),
            message,
        );
    }
    let rust = match (before, after) {
        (Some(before), Some(after))
            if item::rust(walk.old.written, &before.ty)
                == item::rust(walk.new.written, &after.ty) =>
        {
            Rust::Patch
        }
        _ => Rust::Major,
    };
    walk.types((&a.ty, &b.ty), &at.spot(place.clone(), rust, item.clone()));
    let inside = place.below("[]");
    let moved = limits::moved(&a.limits, &b.limits)
        .into_iter()
        .map(|(kind, message)| (place, kind, message))
        .chain(
            limits::moved(&a.item_limits, &b.item_limits)
                .into_iter()
                .map(|(kind, message)| (&inside, kind, message)),
        );
    for (place, kind, message) in moved {
        let sent = match kind {
            Kind::LimitWidened => Wire::Compatible,
            _ => Wire::Breaking,
        };
        at.note(
            walk,
            place,
            kind,
            (sent, Wire::Compatible),
            Rust::Patch,
            item.clone(),
            message,
        );
    }
    if a.default != b.default {
        let words = |value: &Option<serde_json::Value>| {
            value
                .as_ref()
                .map_or_else(|| "none".to_owned(), ToString::to_string)
        };
        let message = format!(
            "the default was {}, is {}",
            words(&a.default),
            words(&b.default)
        );
        at.note(
            walk,
            place,
            Kind::DefaultChanged,
            (Wire::Risky, Wire::Compatible),
            Rust::Patch,
            item.clone(),
            message,
        );
    }
    let deprecation = match (a.deprecated, b.deprecated) {
        (false, true) => Some((Kind::Deprecated, "deprecated now")),
        (true, false) => Some((Kind::DeprecationDropped, "no longer deprecated")),
        _ => None,
    };
    if let Some((kind, message)) = deprecation {
        at.note(
            walk,
            place,
            kind,
            (Wire::Compatible, Wire::Compatible),
            Rust::Patch,
            item,
            message.into(),
        );
    }
}

/// Whether a member may be absent, and whether it may be null.
fn presence(
    walk: &mut Walk<'_>,
    at: &At<'_>,
    place: &Place,
    (a, b): (&Field, &Field),
    written: (Option<&Field>, Option<&Field>),
    item: &str,
) {
    let is_sent = has_constructor(walk, at);
    let (rust, item) = match written {
        (Some(before), Some(after)) => {
            let moved = is_required(before) != is_required(after);
            match (form(before) == form(after), moved && is_sent) {
                (true, false) => (Rust::Patch, item.to_owned()),
                (_, true) => (Rust::Major, format!("{}::new", at.new_path)),
                (false, false) => (Rust::Major, item.to_owned()),
            }
        }
        _ => (Rust::Patch, item.to_owned()),
    };
    let (walk_old, walk_new) = (walk.old.stated, walk.new.stated);
    // Where a client counts with nothing already, absent and null are one to it.
    let received = if is_needed(a) {
        Wire::Breaking
    } else {
        Wire::Compatible
    };
    let mut note = |kind, wire, message: &str| {
        at.note(
            walk,
            place,
            kind,
            wire,
            rust,
            item.clone(),
            message.to_owned(),
        );
    };
    match (is_required(a), is_required(b)) {
        (false, true) => note(
            Kind::BecameRequired,
            (Wire::Breaking, Wire::Compatible),
            "could be absent, must be there now",
        ),
        (true, false) => note(
            Kind::BecameOptional,
            (Wire::Compatible, received),
            "had to be there, may be absent now",
        ),
        _ => {}
    }
    let is_json = |api: &Api, ty: &Type| *api.unaliased(ty) == Type::Json;
    if is_json(walk_old, &a.ty) || is_json(walk_new, &b.ty) {
        return;
    }
    match (is_nullable(a), is_nullable(b)) {
        (false, true) => note(
            Kind::BecameNullable,
            (Wire::Compatible, received),
            "was never null, may be now",
        ),
        (true, false) => note(
            Kind::BecameNonNull,
            (Wire::Breaking, Wire::Compatible),
            "could be null, no longer may",
        ),
        _ => {}
    }
}

/// What became another in the crate alone, for the sake of older releases: a place that has the type now may have had a looser one there.
fn floored(
    walk: &mut Walk<'_>,
    at: &At<'_>,
    place: &Place,
    (a, b): (&Field, &Field),
    written: (Option<&Field>, Option<&Field>),
    item: &str,
) {
    let (Some(before), Some(after)) = written else {
        return;
    };
    if a.presence != b.presence || form(before) == form(after) {
        return;
    }
    let message = format!(
        "was {}, is {} in the crate, as far as older releases go",
        presence_words(before.presence),
        presence_words(after.presence)
    );
    at.note(
        walk,
        place,
        Kind::RustTypeChanged,
        (Wire::Compatible, Wire::Compatible),
        Rust::Major,
        item.to_owned(),
        message,
    );
}

/// The field as the crate has it.
fn written(api: &Api, id: TypeId, index: usize) -> Option<&Field> {
    match &api.types[id].body {
        Body::Struct(fields) => fields.get(index),
        _ => None,
    }
}

fn is_required(field: &Field) -> bool {
    !field.presence.may_be_absent()
}

/// Whether a client cannot do without it: absent and null read as nothing where it counts with either.
fn is_needed(field: &Field) -> bool {
    field.presence == Presence::Required
}

/// Whether programs make such values, before and after.
fn has_constructor(walk: &Walk<'_>, at: &At<'_>) -> bool {
    walk.old.stated.types[at.pair.old].sent && walk.new.stated.types[at.pair.new].sent
}

fn is_nullable(field: &Field) -> bool {
    field.presence.may_be_null()
}

/// `T`, `Option<T>` or `Maybe<T>`.
fn form(field: &Field) -> u8 {
    match field.presence {
        Presence::Required => 0,
        Presence::Nullable | Presence::Optional => 1,
        Presence::Maybe => 2,
    }
}

fn presence_words(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Nullable => "required, perhaps null",
        Presence::Optional => "optional",
        Presence::Maybe => "optional, perhaps null",
    }
}
