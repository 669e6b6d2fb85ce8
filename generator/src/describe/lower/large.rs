//! Types that are large because of what is rarely there: such a field gets a `Box`.
//!
//! A value is moved several times on its way from the text into a list, and a union is as large as the largest of its kinds, whichever it holds.

use crate::model::{Body, Presence, Type, TypeDef};

/// From this size on, in bytes, what need not be there is kept elsewhere. A note has some 1,250.
const LARGE: usize = 1024;

const WORD: usize = 8;
/// Text, lists: where it is, how long it is and how long it may become.
const OWNED: usize = 3 * WORD;
const ID: usize = 32;

/// Marks the fields of types that only come from servers: nobody builds those, and what is read through a `Box` looks the same.
pub(super) fn mark(types: &mut [TypeDef]) {
    let mut sizes = vec![None; types.len()];
    for id in 0..types.len() {
        size_of_type(types, id, &mut sizes);
    }
}

/// About how large a type is in memory. Types inside it are marked before they are counted; circles have their `Box` already.
fn size_of_type(types: &mut [TypeDef], id: usize, sizes: &mut [Option<usize>]) -> usize {
    if let Some(size) = sizes[id] {
        return size;
    }
    // Whatever still goes round in a circle counts as nothing.
    sizes[id] = Some(0);
    let mut parts = Vec::new();
    let is_sum = matches!(types[id].body, Body::Struct(_));
    match &types[id].body {
        Body::Struct(fields) => parts.extend(
            fields
                .iter()
                .map(|field| (field.ty.clone(), field.boxed, field.presence)),
        ),
        Body::Tagged { branches, .. } => {
            parts.extend(branches.iter().map(|branch| plain(Type::Named(branch.ty))));
        }
        Body::Keyed(branches) => {
            parts.extend(branches.iter().map(|branch| plain(Type::Named(branch.ty))));
        }
        Body::Shapes(branches) => {
            parts.extend(branches.iter().map(|branch| plain(branch.ty.clone())));
        }
        Body::Alias(ty) => parts.push(plain(ty.clone())),
        Body::Enum(_) | Body::Pending => parts.push(plain(Type::Text)),
    }
    let comes_only = types[id].received && !types[id].sent;
    let mut all = 0;
    for (place, (ty, boxed, presence)) in parts.into_iter().enumerate() {
        let mut size = if boxed {
            WORD
        } else {
            size_of(types, &ty, sizes)
        };
        let is_optional = !matches!(presence, Presence::Required | Presence::Others);
        if is_optional && comes_only && size >= LARGE {
            size = WORD;
            if let Body::Struct(fields) = &mut types[id].body {
                fields[place].boxed = true;
            }
        }
        all = if is_sum { all + size } else { size.max(all) };
    }
    sizes[id] = Some(all);
    all
}

fn plain(ty: Type) -> (Type, bool, Presence) {
    (ty, false, Presence::Required)
}

fn size_of(types: &mut [TypeDef], ty: &Type, sizes: &mut [Option<usize>]) -> usize {
    match ty {
        Type::Boolean => 1,
        Type::Integer | Type::Fraction | Type::Timestamp | Type::UnixMillis => WORD,
        Type::Id(_) => ID,
        Type::Text
        | Type::Upload
        | Type::Json
        | Type::JsonObject
        | Type::List(_)
        | Type::Map(_) => OWNED,
        Type::Nullable(inner) | Type::OneOrMany(inner) => size_of(types, inner, sizes),
        Type::Tuple(places) => places
            .iter()
            .map(|place| size_of(types, place, sizes))
            .sum(),
        Type::Named(id) => size_of_type(types, *id, sizes),
    }
}
