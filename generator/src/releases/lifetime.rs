//! Since which release each thing exists, and in which it is gone.

use std::collections::BTreeMap;

use super::pairs::Pairs;
use crate::model::{Api, Body, Home, Lifetime, TypeId};

/// Notes on every endpoint, type, field and value the oldest of the releases that has it, and the first of the newer ones that has it no more.
/// Both lists run from old to new. Without any of them nothing is noted: there is nothing to tell.
pub(crate) fn mark(api: &mut Api, older: &[&Api], newer: &[&Api]) {
    if older.is_empty() && newer.is_empty() {
        return;
    }
    let before: Vec<Known> = older
        .iter()
        .map(|release| Known::of(api, release))
        .collect();
    let after: Vec<Known> = newer
        .iter()
        .map(|release| Known::of(api, release))
        .collect();
    let own = api.version.clone();
    let lifetime = |key: &Key<'_>| Lifetime {
        since: Some(
            before
                .iter()
                .find(|known| known.has(key))
                .map_or_else(|| own.clone(), |known| known.version.clone()),
        ),
        gone: after
            .iter()
            .find(|known| !known.has(key))
            .map(|known| known.version.clone()),
        only: Vec::new(),
    };
    for endpoint in &mut api.endpoints {
        endpoint.lifetime = lifetime(&Key::Endpoint(&endpoint.name));
    }
    for (code, def) in &mut api.codes {
        def.lifetime = lifetime(&Key::Code(code));
    }
    for permission in &mut api.permissions {
        permission.lifetime = lifetime(&Key::Permission(&permission.value));
    }
    // What streaming.yaml and webhooks.yaml describe is of no release: one description holds for all.
    let types = api.types.iter_mut().enumerate();
    for (id, def) in types.filter(|(_, def)| !matches!(def.home, Home::Channel(_) | Home::Webhooks))
    {
        def.lifetime = lifetime(&Key::Type(id));
        let member = |name: &str| lifetime(&Key::Member(id, name));
        match &mut def.body {
            Body::Struct(fields) => fields
                .iter_mut()
                .for_each(|field| field.lifetime = member(&field.wire)),
            Body::Enum(variants) => variants
                .iter_mut()
                .for_each(|variant| variant.lifetime = member(&variant.value)),
            Body::Tagged { branches, .. } => branches.iter_mut().for_each(|branch| {
                branch.lifetime = branch
                    .values
                    .first()
                    .map(|value| member(value))
                    .unwrap_or_default();
            }),
            _ => {}
        }
    }
}

/// A thing that another release may have as well.
enum Key<'k> {
    Endpoint(&'k str),
    Code(&'k str),
    Permission(&'k str),
    Type(TypeId),
    /// A field, a value or the value of a branch's tag.
    Member(TypeId, &'k str),
}

/// What another release has of an API.
struct Known {
    version: String,
    endpoints: Vec<String>,
    codes: Vec<String>,
    permissions: Vec<String>,
    /// Types of ours with the members that the other release's types at the same places have.
    types: BTreeMap<TypeId, Vec<String>>,
}

impl Known {
    fn of(api: &Api, release: &Api) -> Self {
        let pairs = Pairs::of(release, api);
        let mut types: BTreeMap<TypeId, Vec<String>> = BTreeMap::new();
        for pair in &pairs.types {
            let members = types.entry(pair.new).or_default();
            match &release.types[pair.old].body {
                Body::Struct(fields) => {
                    members.extend(fields.iter().map(|field| field.wire.clone()))
                }
                Body::Enum(variants) => {
                    members.extend(variants.iter().map(|variant| variant.value.clone()))
                }
                Body::Tagged { branches, .. } => {
                    members.extend(
                        branches
                            .iter()
                            .flat_map(|branch| branch.values.iter().cloned()),
                    );
                }
                _ => {}
            }
        }
        Self {
            version: release.version.clone(),
            endpoints: release
                .endpoints
                .iter()
                .map(|endpoint| endpoint.name.clone())
                .collect(),
            codes: release.codes.keys().cloned().collect(),
            permissions: release
                .permissions
                .iter()
                .map(|permission| permission.value.clone())
                .collect(),
            types,
        }
    }

    fn has(&self, key: &Key<'_>) -> bool {
        match key {
            Key::Endpoint(name) => self.endpoints.iter().any(|known| known == name),
            Key::Code(code) => self.codes.iter().any(|known| known == code),
            Key::Permission(kind) => self.permissions.iter().any(|known| known == kind),
            Key::Type(id) => self.types.contains_key(id),
            Key::Member(id, name) => self
                .types
                .get(id)
                .is_some_and(|members| members.iter().any(|member| member == name)),
        }
    }
}
