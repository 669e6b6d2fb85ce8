//! Which JSON one type takes of what another gives.

use crate::model::{Api, Body, ShapeBranch, Type};

/// Who reads: our decoder, which keeps unknown values of enums, or a server, which refuses them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Client,
    Server,
}

/// Whether every value of `given` is read where `wanted` is expected. Structs and unions that stand at the same place are compared member by
/// member elsewhere, and count as read here.
pub(super) fn reads(reader: Reader, wanted: (&Api, &Type), given: (&Api, &Type)) -> bool {
    let (wanted, given) = (Side::of(wanted), Side::of(given));
    let inner = |a: &Type, b: &Type| reads(reader, (wanted.api, a), (given.api, b));
    match (wanted.ty, given.ty) {
        (Type::Json, _) => true,
        (Type::Nullable(a), Type::Nullable(b)) => inner(a, b),
        (Type::Nullable(a), b) => inner(a, b),
        (a, _) if given.shapes().is_some() && wanted.shapes().is_none() => given
            .shapes()
            .into_iter()
            .flatten()
            .all(|branch| inner(a, &branch.ty)),
        (_, b) if wanted.shapes().is_some() && given.shapes().is_none() => {
            let branches = wanted.shapes().unwrap_or_default();
            branches.iter().any(|branch| inner(&branch.ty, b))
                // What no branch is for is kept as it came.
                || reader == Reader::Client
                    && given
                        .shape()
                        .is_some_and(|shape| branches.iter().all(|branch| branch.shape != shape))
        }
        (a, Type::OneOrMany(b)) if !matches!(a, Type::OneOrMany(_)) => {
            inner(a, b) && inner(a, &Type::List(b.clone()))
        }
        (Type::OneOrMany(a), Type::OneOrMany(b) | Type::List(b)) => inner(a, b),
        (Type::OneOrMany(a), b) => inner(a, b),
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => inner(a, b),
        (Type::List(a), Type::Tuple(places)) => places.iter().all(|place| inner(a, place)),
        (Type::Tuple(a), Type::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| inner(a, b))
        }
        (Type::Fraction, Type::Fraction | Type::Integer | Type::UnixMillis)
        | (Type::Integer | Type::UnixMillis, Type::Integer | Type::UnixMillis)
        | (Type::Text | Type::Id(_), Type::Text | Type::Id(_) | Type::Timestamp)
        | (Type::Timestamp, Type::Timestamp)
        | (Type::Boolean, Type::Boolean)
        | (Type::Upload, Type::Upload)
        | (Type::JsonObject, Type::JsonObject | Type::Map(_)) => true,
        (Type::Text | Type::Id(_), Type::Named(_)) => given.is_enum(),
        (Type::JsonObject, Type::Named(_)) => given.is_object(),
        (Type::Named(_), Type::Text | Type::Id(_)) => wanted.is_enum() && reader == Reader::Client,
        (Type::Named(_), Type::Named(_)) => match (wanted.body(), given.body()) {
            (Some(a), Some(b)) => std::mem::discriminant(a) == std::mem::discriminant(b),
            _ => false,
        },
        _ => false,
    }
}

/// A type behind other names for it.
struct Side<'s> {
    api: &'s Api,
    ty: &'s Type,
}

impl<'s> Side<'s> {
    fn of((api, ty): (&'s Api, &'s Type)) -> Self {
        Self {
            api,
            ty: api.unaliased(ty),
        }
    }

    fn body(&self) -> Option<&'s Body> {
        match self.ty {
            Type::Named(id) => Some(&self.api.types[*id].body),
            _ => None,
        }
    }

    /// The branches, where it is a union of kinds of JSON.
    fn shapes(&self) -> Option<&'s [ShapeBranch]> {
        match self.body() {
            Some(Body::Shapes(branches)) => Some(branches),
            _ => None,
        }
    }

    /// The kind of JSON, where there is only one.
    fn shape(&self) -> Option<&'static str> {
        match self.ty {
            Type::Boolean => Some("boolean"),
            Type::Integer | Type::UnixMillis => Some("integer"),
            Type::Fraction => Some("number"),
            Type::Text | Type::Id(_) | Type::Timestamp => Some("string"),
            Type::List(_) | Type::Tuple(_) => Some("list"),
            Type::JsonObject | Type::Map(_) => Some("object"),
            Type::Named(_) if self.is_enum() => Some("string"),
            Type::Named(_) if self.is_object() => Some("object"),
            _ => None,
        }
    }

    fn is_enum(&self) -> bool {
        matches!(self.body(), Some(Body::Enum(_)))
    }

    fn is_object(&self) -> bool {
        matches!(
            self.body(),
            Some(Body::Struct(_) | Body::Tagged { .. } | Body::Keyed(_))
        )
    }
}
