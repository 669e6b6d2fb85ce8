//! The compatibility floor: what an older release leaves out or answers null for is optional in the crate, whatever the newest one promises.

use std::collections::BTreeMap;

use super::pairs::{Pairs, TypePair};
use crate::model::{Api, Body, Home, Pagination, Presence, Response, Type, TypeId};

/// What the crate takes more loosely than its own document says, because of an older release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Relaxed {
    /// `Note.reactionCount`, `admin/meta.response.clientOptions`
    pub place: String,
    /// What it is in the crate: `may be absent`, `may be null`, `may be absent or null`.
    pub what: &'static str,
    /// The releases that call for it, oldest first.
    pub releases: Vec<String>,
}

/// What an older release does with a member.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Loose {
    absent: bool,
    null: bool,
    /// Items of a list or values of a map may be null.
    null_inside: bool,
}

impl Loose {
    fn what(self) -> &'static str {
        match (self.absent, self.null, self.null_inside) {
            (true, false, _) => "may be absent",
            (false, true, _) => "may be null",
            (true, true, _) => "may be absent or null",
            (false, false, _) => "may hold nulls",
        }
    }
}

/// Makes optional what any of the older releases does not answer. Nothing that is sent changes, unless it is received as well.
pub(crate) fn relax(api: &mut Api, older: &[&Api]) -> Vec<Relaxed> {
    let mut members: BTreeMap<(TypeId, usize), (Loose, Vec<String>)> = BTreeMap::new();
    let mut empty: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for release in older {
        let pairs = Pairs::of(release, api);
        for pair in &pairs.types {
            for (index, loose) in looser(&pairs, pair) {
                let (all, releases) = members.entry((pair.new, index)).or_default();
                all.absent |= loose.absent;
                all.null |= loose.null;
                all.null_inside |= loose.null_inside;
                if releases.last() != Some(&release.version) {
                    releases.push(release.version.clone());
                }
            }
        }
        for (index, endpoint) in api.endpoints.iter().enumerate() {
            let earlier = release
                .endpoints
                .iter()
                .find(|other| other.name == endpoint.name);
            let was_empty = earlier.is_some_and(|earlier| {
                matches!(earlier.response, Response::Nothing | Response::Perhaps(_))
            });
            // Free JSON has its own nothing.
            if was_empty && matches!(&endpoint.response, Response::Always(ty) if *ty != Type::Json)
            {
                empty
                    .entry(index)
                    .or_default()
                    .push(release.version.clone());
            }
        }
    }
    let mut relaxed = Vec::new();
    for ((id, index), (loose, releases)) in members {
        let def = &mut api.types[id];
        let Body::Struct(fields) = &mut def.body else {
            continue;
        };
        let field = &mut fields[index];
        field.presence = loosened(field.presence, loose, &field.ty);
        if loose.null_inside {
            field.ty = with_nulls_inside(&field.ty);
        }
        // A field that several components take from one is told once.
        let owner = field.origin.as_ref().unwrap_or(&def.place);
        let one = Relaxed {
            place: format!("{owner}.{}", field.wire),
            what: loose.what(),
            releases,
        };
        if !relaxed.contains(&one) {
            relaxed.push(one);
        }
    }
    for (index, releases) in empty {
        let endpoint = &mut api.endpoints[index];
        relaxed.push(Relaxed {
            place: format!("{}.response", endpoint.name),
            what: "may be empty",
            releases,
        });
        if let Response::Always(ty) = &endpoint.response {
            endpoint.response = Response::Perhaps(ty.clone());
        }
        let home = Home::Endpoint(endpoint.name.clone());
        // `Response` is an `Option` of it now.
        for def in &mut api.types {
            if def.home == home && def.name == "Response" {
                def.name = "ResponseBody".into();
            }
        }
    }
    drop_broken_paging(api);
    relaxed.sort();
    relaxed
}

/// The fields of a type that an older release treats more loosely.
fn looser(pairs: &Pairs<'_>, pair: &TypePair) -> Vec<(usize, Loose)> {
    let (old, new) = (&pairs.old.types[pair.old], &pairs.new.types[pair.new]);
    let (Body::Struct(before), Body::Struct(after)) = (&old.body, &new.body) else {
        return Vec::new();
    };
    if !(old.received && new.received) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (index, field) in after.iter().enumerate() {
        let loose = match before.iter().find(|earlier| earlier.wire == field.wire) {
            None => Loose {
                absent: true,
                ..Loose::default()
            },
            Some(earlier) => Loose {
                absent: matches!(earlier.presence, Presence::Optional | Presence::Maybe),
                null: matches!(earlier.presence, Presence::Nullable | Presence::Maybe)
                    && field.ty != Type::Json,
                null_inside: has_nulls_inside(&earlier.ty)
                    && with_nulls_inside(&field.ty) != field.ty,
            },
        };
        let is_new =
            loosened(field.presence, loose, &field.ty) != field.presence || loose.null_inside;
        if is_new {
            found.push((index, loose));
        }
    }
    found
}

fn loosened(presence: Presence, loose: Loose, ty: &Type) -> Presence {
    let absent = loose.absent || matches!(presence, Presence::Optional | Presence::Maybe);
    let null = loose.null || matches!(presence, Presence::Nullable | Presence::Maybe);
    match (absent, null) {
        (false, _) if *ty == Type::Json => Presence::Required,
        (true, _) if *ty == Type::Json => Presence::Maybe,
        (false, false) => Presence::Required,
        (false, true) => Presence::Nullable,
        (true, false) => Presence::Optional,
        (true, true) => Presence::Maybe,
    }
}

fn has_nulls_inside(ty: &Type) -> bool {
    match ty {
        Type::List(inner) | Type::Map(inner) => matches!(**inner, Type::Nullable(_)),
        _ => false,
    }
}

fn with_nulls_inside(ty: &Type) -> Type {
    let nullable = |inner: &Type| match inner {
        Type::Nullable(_) | Type::Json => Box::new(inner.clone()),
        inner => Box::new(Type::Nullable(Box::new(inner.clone()))),
    };
    match ty {
        Type::List(inner) => Type::List(nullable(inner)),
        Type::Map(inner) => Type::Map(nullable(inner)),
        other => other.clone(),
    }
}

/// A page is read on from the id of its last item; where that may be missing now, it is not.
fn drop_broken_paging(api: &mut Api) {
    let has_id = |ty: &Type| {
        let Type::Named(id) = ty else { return false };
        let in_struct = |id: TypeId| match &api.types[id].body {
            Body::Struct(fields) => fields
                .iter()
                .any(|field| field.wire == "id" && field.presence == Presence::Required),
            _ => false,
        };
        match &api.types[*id].body {
            Body::Tagged { branches, .. } => branches.iter().all(|branch| in_struct(branch.ty)),
            _ => in_struct(*id),
        }
    };
    let still: Vec<bool> = api
        .endpoints
        .iter()
        .map(|endpoint| {
            let Some(Pagination { cursor, item }) = &endpoint.pagination else {
                return false;
            };
            matches!(endpoint.response, Response::Always(_))
                && (matches!(cursor, crate::model::Cursor::Offset { .. }) || has_id(item))
        })
        .collect();
    for (endpoint, still) in api.endpoints.iter_mut().zip(still) {
        if !still {
            endpoint.pagination = None;
        }
    }
}
