//! What forks have beyond the API that the crate is written from: values, kinds, codes and permissions that a client meets on their servers.
//!
//! Their endpoints and fields stay out: a fork's own crate has them, and one client serves both.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::Pairs;
use crate::model::{Api, Body, Branch, CodeDef, Home, Lifetime, Type, TypeDef, TypeId, Variant};
use crate::words::naming::unique;

/// A fork's API, as it stands in its own snapshot.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fork<'a> {
    /// What people call it: `Sharkey`.
    pub(crate) title: &'a str,
    pub(crate) api: &'a Api,
}

/// Adds what the forks have, each thing with whose it is.
pub(crate) fn adopt(api: &mut Api, forks: &[Fork<'_>]) {
    for fork in forks {
        let found = Found::of(fork.api, api);
        for (_, ours) in &found.pairs {
            also(&mut api.types[*ours].lifetime, fork);
        }
        values(api, fork, &found);
        kinds(api, fork, found);
        codes(api, fork);
        permissions(api, fork);
        gets(api, fork);
    }
    api.permissions.sort_by(|a, b| a.value.cmp(&b.value));
}

/// Where a fork's types stand in the API.
struct Found {
    /// Types of the fork and of the API at the same place.
    pairs: Vec<(TypeId, TypeId)>,
    /// The API's type for one of the fork's: the first that it meets.
    known: BTreeMap<TypeId, TypeId>,
}

impl Found {
    fn of(fork: &Api, api: &Api) -> Self {
        let pairs = Pairs::in_use(fork, api).types;
        let pairs: Vec<_> = pairs.iter().map(|pair| (pair.old, pair.new)).collect();
        let mut known = BTreeMap::new();
        for (theirs, ours) in &pairs {
            known.entry(*theirs).or_insert(*ours);
        }
        Self { pairs, known }
    }
}

/// A thing that only this fork has, or one more that has it.
fn also(lifetime: &mut Lifetime, fork: &Fork<'_>) {
    if !lifetime.only.is_empty() && !lifetime.only.iter().any(|title| title == fork.title) {
        lifetime.only.push(fork.title.to_owned());
    }
}

fn only(fork: &Fork<'_>) -> Lifetime {
    Lifetime {
        only: vec![fork.title.to_owned()],
        ..Lifetime::default()
    }
}

/// Values of enums.
fn values(api: &mut Api, fork: &Fork<'_>, found: &Found) {
    for (theirs, ours) in &found.pairs {
        let (Body::Enum(theirs), Body::Enum(ours)) =
            (&fork.api.types[*theirs].body, &mut api.types[*ours].body)
        else {
            continue;
        };
        let mut taken: BTreeSet<String> = ["Unknown".to_owned()]
            .into_iter()
            .chain(ours.iter().map(|variant| variant.name.clone()))
            .collect();
        for variant in theirs {
            match ours.iter_mut().find(|known| known.value == variant.value) {
                Some(known) => also(&mut known.lifetime, fork),
                None => ours.push(Variant {
                    name: unique(variant.name.clone(), &mut taken, "Value"),
                    value: variant.value.clone(),
                    doc: None,
                    lifetime: only(fork),
                }),
            }
        }
    }
}

/// Kinds of tagged unions, such as notifications, with the types that they hold.
fn kinds(api: &mut Api, fork: &Fork<'_>, found: Found) {
    let mut adopted = Adopted {
        fork,
        known: found.known,
    };
    for (theirs, ours) in found.pairs {
        let (
            Body::Tagged {
                tag: their_tag,
                branches: theirs,
            },
            Body::Tagged { tag, branches },
        ) = (&fork.api.types[theirs].body, &api.types[ours].body)
        else {
            continue;
        };
        if their_tag != tag {
            continue;
        }
        let mut branches = branches.clone();
        let mut taken: BTreeSet<String> = ["Unknown".to_owned()]
            .into_iter()
            .chain(branches.iter().map(|branch| branch.variant.clone()))
            .collect();
        let home = api.types[ours].home.clone();
        for branch in theirs {
            let mut values = branch.values.clone();
            for known in &mut branches {
                if known.values.iter().any(|value| values.contains(value)) {
                    also(&mut known.lifetime, fork);
                    values.retain(|value| !known.values.contains(value));
                }
            }
            // A branch of which some values are known and others not tells nothing sure about the others.
            if values != branch.values || values.is_empty() {
                continue;
            }
            let ty = adopted.take(api, branch.ty, &home);
            branches.push(Branch {
                variant: unique(branch.variant.clone(), &mut taken, "Value"),
                ty,
                values,
                keeps_tag: branch.keeps_tag,
                lifetime: only(fork),
            });
        }
        if let Body::Tagged { branches: ours, .. } = &mut api.types[ours].body {
            *ours = branches;
        }
    }
}

/// Types of a fork on their way into the API.
struct Adopted<'f> {
    fork: &'f Fork<'f>,
    known: BTreeMap<TypeId, TypeId>,
}

impl Adopted<'_> {
    /// The API's type for one of the fork's, taken over if there is none.
    fn take(&mut self, api: &mut Api, id: TypeId, home: &Home) -> TypeId {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        let def = &self.fork.api.types[id];
        let home = match &def.home {
            Home::Model(_) => def.home.clone(),
            // The endpoint or channel that it belongs to may stay out.
            Home::Endpoint(_) | Home::Channel(_) | Home::Webhooks => home.clone(),
        };
        let mut taken: BTreeSet<String> = api
            .types
            .iter()
            .filter(|other| {
                matches!((&other.home, &home), (Home::Model(_), Home::Model(_)))
                    || other.home == home
            })
            .map(|other| other.name.clone())
            .collect();
        let ours = api.types.len();
        self.known.insert(id, ours);
        api.types.push(TypeDef {
            name: unique(def.name.clone(), &mut taken, "OfFork"),
            lifetime: only(self.fork),
            home: home.clone(),
            ..def.clone()
        });
        let mut body = def.body.clone();
        match &mut body {
            Body::Struct(fields) => {
                for field in fields {
                    self.take_type(api, &mut field.ty, &home);
                }
            }
            Body::Tagged { branches, .. } => {
                for branch in branches {
                    branch.ty = self.take(api, branch.ty, &home);
                }
            }
            Body::Keyed(branches) => {
                for branch in branches {
                    branch.ty = self.take(api, branch.ty, &home);
                }
            }
            Body::Shapes(branches) => {
                for branch in branches {
                    self.take_type(api, &mut branch.ty, &home);
                }
            }
            Body::Alias(ty) => self.take_type(api, ty, &home),
            Body::Enum(_) | Body::Pending => {}
        }
        api.types[ours].body = body;
        ours
    }

    fn take_type(&mut self, api: &mut Api, ty: &mut Type, home: &Home) {
        match ty {
            Type::Named(id) => *id = self.take(api, *id, home),
            Type::List(inner)
            | Type::Map(inner)
            | Type::OneOrMany(inner)
            | Type::Nullable(inner) => {
                self.take_type(api, inner, home);
            }
            Type::Tuple(places) => {
                for place in places {
                    self.take_type(api, place, home);
                }
            }
            Type::Id(name) => {
                let ids = &self.fork.api.ids;
                if let Some((entity, name)) = ids.iter().find(|(_, known)| *known == name) {
                    api.ids
                        .entry(entity.clone())
                        .or_insert_with(|| name.clone());
                }
            }
            _ => {}
        }
    }
}

/// Error codes.
fn codes(api: &mut Api, fork: &Fork<'_>) {
    let mut taken: BTreeSet<String> = ["Unknown".to_owned()]
        .into_iter()
        .chain(api.codes.values().map(|def| def.variant.clone()))
        .collect();
    for (code, def) in &fork.api.codes {
        match api.codes.get_mut(code) {
            Some(known) if known.lifetime.only.is_empty() => {}
            Some(known) => {
                also(&mut known.lifetime, fork);
                known.endpoints.extend(def.endpoints.iter().cloned());
                known.endpoints.sort();
                known.endpoints.dedup();
                known.statuses.extend(&def.statuses);
                known.statuses.sort_unstable();
                known.statuses.dedup();
            }
            None => {
                let adopted = CodeDef {
                    variant: unique(def.variant.clone(), &mut taken, "Code"),
                    lifetime: only(fork),
                    ..def.clone()
                };
                api.codes.insert(code.clone(), adopted);
            }
        }
    }
}

fn permissions(api: &mut Api, fork: &Fork<'_>) {
    let mut taken: BTreeSet<String> = ["Unknown".to_owned()]
        .into_iter()
        .chain(
            api.permissions
                .iter()
                .map(|permission| permission.name.clone()),
        )
        .collect();
    for permission in &fork.api.permissions {
        let known = api.permissions.iter_mut();
        match known
            .into_iter()
            .find(|known| known.value == permission.value)
        {
            Some(known) => also(&mut known.lifetime, fork),
            None => api.permissions.push(Variant {
                name: unique(permission.name.clone(), &mut taken, "Permission"),
                value: permission.value.clone(),
                doc: None,
                lifetime: only(fork),
            }),
        }
    }
}

/// Endpoints that only forks let be called with GET.
fn gets(api: &mut Api, fork: &Fork<'_>) {
    for endpoint in &mut api.endpoints {
        let theirs = fork.api.endpoints.iter();
        let allows = theirs
            .into_iter()
            .any(|other| other.name == endpoint.name && other.get);
        if !allows || endpoint.get && endpoint.get_only.is_empty() {
            continue;
        }
        endpoint.get = true;
        if !endpoint.get_only.iter().any(|title| title == fork.title) {
            endpoint.get_only.push(fork.title.to_owned());
        }
    }
}
