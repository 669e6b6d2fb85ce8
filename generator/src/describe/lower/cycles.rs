//! Types that contain themselves: the field that closes the circle gets a `Box`.

use crate::model::{Body, Type, TypeDef, TypeId};

/// Marks the fields.
pub(super) fn mark(types: &mut [TypeDef]) {
    let edges: Vec<Vec<TypeId>> = types.iter().map(|def| contained(&def.body)).collect();
    let mut closing = Vec::new();
    for (owner, def) in types.iter().enumerate() {
        let Body::Struct(fields) = &def.body else {
            continue;
        };
        for (place, field) in fields.iter().enumerate() {
            let mut targets = Vec::new();
            direct(&field.ty, &mut targets);
            if targets
                .into_iter()
                .any(|target| reaches(&edges, target, owner))
            {
                closing.push((owner, place));
            }
        }
    }
    for (owner, place) in closing {
        if let Body::Struct(fields) = &mut types[owner].body {
            fields[place].boxed = true;
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
