//! The compatibility floor: what an older release leaves out or answers null for is optional in the crate, whatever the newest one promises.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use super::pairs::{Pairs, TypePair};
use crate::model::{
    Api, Body, CodeDef, Field, Home, Lifetime, Pagination, Presence, Response, Role, Type, TypeId,
};
use crate::words::naming::unique;

/// What the crate takes more loosely than its own document says, because of an older release.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Relaxed {
    /// `Note.reactionCount`, `admin/meta.response.clientOptions`
    pub place: String,
    /// What it is in the crate: `may be absent`, `may be null`, `may be absent or null`.
    pub what: &'static str,
    /// The releases that call for it: the API's own from old to new, then those of forks.
    pub releases: Vec<String>,
}

/// What an older release does with a member.
#[derive(Debug, Clone, Default)]
struct Loose {
    absent: bool,
    null: bool,
    /// The older types, where items of a list or values of a map may be null.
    inside: Vec<Type>,
}

const HOLDS_NULLS: &str = "may hold nulls";

impl Loose {
    fn what(&self) -> &'static str {
        match (self.absent, self.null) {
            (true, false) => "may be absent",
            (false, true) => "may be null",
            (true, true) => "may be absent or null",
            (false, false) => HOLDS_NULLS,
        }
    }
}

/// Makes optional what any of the other releases, each with what it is called, does not answer. Nothing that is sent changes, unless it is received as well.
/// Places of which `is_unmet` is true stay as they are.
pub(crate) fn relax(
    api: &mut Api,
    others: &[(String, &Api)],
    is_unmet: &dyn Fn(&str) -> bool,
) -> Vec<Relaxed> {
    let mut members: BTreeMap<(TypeId, usize), (Loose, Vec<String>)> = BTreeMap::new();
    let mut empty: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut answers: BTreeMap<usize, (Type, Vec<String>)> = BTreeMap::new();
    for (label, release) in others {
        let pairs = Pairs::in_use(release, api);
        for pair in &pairs.types {
            for (index, loose) in looser(&pairs, pair) {
                let (all, releases) = members.entry((pair.new, index)).or_default();
                all.absent |= loose.absent;
                all.null |= loose.null;
                all.inside.extend(loose.inside);
                if releases.last() != Some(label) {
                    releases.push(label.clone());
                }
            }
        }
        for (index, endpoint) in api.endpoints.iter().enumerate() {
            let earlier = release
                .endpoints
                .iter()
                .find(|other| other.name == endpoint.name);
            let (Some(earlier), Response::Always(ty)) = (earlier, &endpoint.response) else {
                continue;
            };
            // Free JSON has its own nothing.
            if is_unmet(&format!("{}.response", endpoint.name)) {
                continue;
            }
            if !matches!(earlier.response, Response::Always(_)) && *ty != Type::Json {
                empty.entry(index).or_default().push(label.clone());
            }
            let known = answers.get(&index).map_or(ty, |(ty, _)| ty);
            if let Some(before) = earlier.response.ty()
                && let held = holding_nulls(known, before)
                && held != *known
            {
                let (ty, releases) = answers.entry(index).or_insert((ty.clone(), Vec::new()));
                *ty = held;
                releases.push(label.clone());
            }
        }
    }
    let mut relaxed = Vec::new();
    let title = api.title.clone();
    for ((id, index), (loose, releases)) in members {
        let def = &mut api.types[id];
        let Body::Struct(fields) = &mut def.body else {
            continue;
        };
        let field = &mut fields[index];
        let owner = field.origin.as_ref().unwrap_or(&def.place);
        if is_unmet(&format!("{owner}.{}", field.wire)) {
            continue;
        }
        field.presence = loosened(field.presence, &loose, &field.ty);
        for before in &loose.inside {
            field.ty = holding_nulls(&field.ty, before);
        }
        field.looser = exception(&title, field, &loose, &releases);
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
    for (index, (ty, releases)) in answers {
        let endpoint = &mut api.endpoints[index];
        relaxed.push(Relaxed {
            place: format!("{}.response", endpoint.name),
            what: HOLDS_NULLS,
            releases,
        });
        endpoint.response = Response::Always(ty);
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
            if def.home == home && def.role == Role::Response {
                def.name = "ResponseBody".into();
                def.role = Role::Part;
            }
        }
    }
    drop_broken_paging(api);
    relaxed.sort();
    relaxed
}

/// `May be absent on Misskey up to 2025.4.1 and on Sharkey.` What the field's age tells by itself is left out.
fn exception(title: &str, field: &Field, loose: &Loose, releases: &[String]) -> Option<String> {
    let (forks, own): (Vec<&String>, Vec<&String>) =
        releases.iter().partition(|label| label.contains(' '));
    let is_told_by_age = |version: &String| {
        let is_older = |since: &String| {
            let parsed = (Version::parse(version), Version::parse(since));
            matches!(parsed, (Ok(version), Ok(since)) if version < since)
        };
        loose.absent && field.lifetime.since.as_ref().is_some_and(is_older)
    };
    let mut places: Vec<String> = Vec::new();
    if let Some(last) = own.into_iter().rfind(|version| !is_told_by_age(version)) {
        places.push(format!("on {title} up to {last}"));
    }
    for label in forks {
        let fork = label.rsplit_once(' ').map_or("", |(fork, _)| fork);
        let fork = format!("on {fork}");
        if !places.contains(&fork) {
            places.push(fork);
        }
    }
    let what = loose.what().replacen('m', "M", 1);
    match places.as_slice() {
        [] => None,
        [only] => Some(format!("{what} {only}.")),
        [rest @ .., last] => Some(format!("{what} {} and {last}.", rest.join(", "))),
    }
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
        // A map may be empty.
        if field.presence == Presence::Others {
            continue;
        }
        let loose = match before.iter().find(|earlier| earlier.wire == field.wire) {
            None => Loose {
                absent: true,
                ..Loose::default()
            },
            Some(earlier) => Loose {
                absent: earlier.presence.may_be_absent(),
                null: earlier.presence.may_be_null() && field.ty != Type::Json,
                inside: Some(&earlier.ty)
                    .filter(|before| holding_nulls(&field.ty, before) != field.ty)
                    .cloned()
                    .into_iter()
                    .collect(),
            },
        };
        let is_new = loosened(field.presence, &loose, &field.ty) != field.presence
            || !loose.inside.is_empty();
        if is_new {
            found.push((index, loose));
        }
    }
    found
}

fn loosened(presence: Presence, loose: &Loose, ty: &Type) -> Presence {
    let absent = loose.absent || presence.may_be_absent();
    Presence::of(ty, absent, loose.null || presence.may_be_null())
}

/// The type with null allowed wherever, inside lists and maps, the older one allows it.
fn holding_nulls(ty: &Type, before: &Type) -> Type {
    let inner = |ty: &Type, before: &Type| {
        let is_null = matches!(ty, Type::Nullable(_)) || matches!(before, Type::Nullable(_));
        let bare = |ty: &'_ Type| match ty {
            Type::Nullable(inner) => (**inner).clone(),
            other => other.clone(),
        };
        let held = holding_nulls(&bare(ty), &bare(before));
        // Free JSON has its own null.
        Box::new(if is_null && held != Type::Json {
            Type::Nullable(Box::new(held))
        } else {
            held
        })
    };
    match (ty, before) {
        (Type::List(ty), Type::List(before)) => Type::List(inner(ty, before)),
        (Type::Map(ty), Type::Map(before)) => Type::Map(inner(ty, before)),
        _ => ty.clone(),
    }
}

/// Older servers still answer the error codes that the newest document has no more.
pub(crate) fn keep_codes(api: &mut Api, older: &[&Api]) {
    let mut taken: BTreeSet<String> = ["Unknown".to_owned()]
        .into_iter()
        .chain(api.codes.values().map(|def| def.variant.clone()))
        .collect();
    let versions: Vec<&String> = older
        .iter()
        .map(|release| &release.version)
        .chain([&api.version])
        .collect();
    let mut kept = BTreeMap::new();
    for (index, release) in older.iter().enumerate() {
        for (code, def) in &release.codes {
            if api.codes.contains_key(code) {
                continue;
            }
            let gone = versions.get(index + 1).map(|version| (*version).clone());
            let since = kept
                .get(code)
                .and_then(|known: &CodeDef| known.lifetime.since.clone())
                .unwrap_or_else(|| release.version.clone());
            let lifetime = Lifetime {
                since: Some(since),
                gone,
                only: Vec::new(),
            };
            // The last release that has it says what it comes with.
            kept.insert(
                code.clone(),
                CodeDef {
                    lifetime,
                    ..def.clone()
                },
            );
        }
    }
    for (code, mut def) in kept {
        def.variant = unique(def.variant, &mut taken, "Code");
        api.codes.insert(code, def);
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
            let Some(Pagination { cursor, item, .. }) = &endpoint.pagination else {
                return false;
            };
            let lists = matches!(&endpoint.response, Response::Always(Type::List(listed)) if **listed == *item);
            lists
                && (matches!(cursor, crate::model::Cursor::Offset) || has_id(item))
        })
        .collect();
    for (endpoint, still) in api.endpoints.iter_mut().zip(still) {
        if !still {
            endpoint.pagination = None;
        }
    }
}
