//! Types that contain themselves: the field that closes the circle gets a `Box`. Where every member of the circle has to be there, no value would ever
//! end, so such a member may be absent.

use crate::model::{Body, Presence, Type, TypeDef, TypeId};

/// Marks the fields.
pub(super) fn mark(types: &mut [TypeDef]) {
    let edges: Vec<Vec<TypeId>> = types.iter().map(|def| contained(&def.body)).collect();
    let needs: Vec<Vec<TypeId>> = types.iter().map(|def| needed(&def.body)).collect();
    let mut closing = Vec::new();
    for (owner, def) in types.iter().enumerate() {
        let Body::Struct(fields) = &def.body else {
            continue;
        };
        for (place, field) in fields.iter().enumerate() {
            let mut targets = Vec::new();
            direct(&field.ty, &mut targets);
            let circle = |edges: &[Vec<TypeId>]| {
                let mut targets = targets.iter();
                targets.any(|target| reaches(edges, *target, owner))
            };
            if circle(&edges) {
                let is_endless = field.presence == Presence::Required && circle(&needs);
                closing.push((owner, place, is_endless));
            }
        }
    }
    for (owner, place, is_endless) in closing {
        if let Body::Struct(fields) = &mut types[owner].body {
            fields[place].boxed = true;
            if is_endless {
                fields[place].presence = Presence::Optional;
            }
        }
    }
}

/// Aliases that are made of nothing but themselves, such as a list of itself: Rust has no such `type`.
pub(super) fn endless_aliases(types: &[TypeDef]) -> Vec<TypeId> {
    let edges: Vec<Vec<TypeId>> = types
        .iter()
        .map(|def| match &def.body {
            Body::Alias(ty) => {
                let mut named = Vec::new();
                ty.mentions(&mut named);
                named.retain(|target| matches!(types[*target].body, Body::Alias(_)));
                named
            }
            _ => Vec::new(),
        })
        .collect();
    (0..types.len())
        .filter(|id| {
            edges[*id]
                .iter()
                .any(|target| reaches(&edges, *target, *id))
        })
        .collect()
}

/// Types of which a value needs one to be there. A union may be of a kind that needs none, and null needs nothing.
fn needed(body: &Body) -> Vec<TypeId> {
    let mut targets = Vec::new();
    match body {
        Body::Struct(fields) => fields
            .iter()
            .filter(|field| field.presence == Presence::Required)
            .for_each(|field| needed_by(&field.ty, &mut targets)),
        Body::Alias(ty) => needed_by(ty, &mut targets),
        _ => {}
    }
    targets
}

fn needed_by(ty: &Type, targets: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id) => targets.push(*id),
        Type::Tuple(places) => places.iter().for_each(|place| needed_by(place, targets)),
        _ => {}
    }
}

/// Types that stand inside a value itself; lists and maps keep theirs elsewhere.
fn contained(body: &Body) -> Vec<TypeId> {
    let mut targets = Vec::new();
    match body {
        Body::Struct(fields) => fields
            .iter()
            .for_each(|field| direct(&field.ty, &mut targets)),
        Body::Tagged { branches, .. } => targets.extend(branches.iter().map(|branch| branch.ty)),
        Body::Keyed(branches) => targets.extend(branches.iter().map(|branch| branch.ty)),
        Body::Shapes(branches) => branches
            .iter()
            .for_each(|branch| direct(&branch.ty, &mut targets)),
        Body::Alias(ty) => direct(ty, &mut targets),
        Body::Pending | Body::Enum(_) => {}
    }
    targets
}

fn direct(ty: &Type, targets: &mut Vec<TypeId>) {
    match ty {
        Type::Named(id) => targets.push(*id),
        Type::Tuple(places) => places.iter().for_each(|place| direct(place, targets)),
        Type::OneOrMany(inner) | Type::Nullable(inner) => direct(inner, targets),
        _ => {}
    }
}

fn reaches(edges: &[Vec<TypeId>], from: TypeId, to: TypeId) -> bool {
    let mut seen = vec![false; edges.len()];
    let mut waiting = vec![from];
    while let Some(next) = waiting.pop() {
        if next == to {
            return true;
        }
        if !std::mem::replace(&mut seen[next], true) {
            waiting.extend(&edges[next]);
        }
    }
    false
}
