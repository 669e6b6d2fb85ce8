//! Which endpoints contain a type.

use std::collections::BTreeSet;

use crate::model::{Api, TypeId};

/// For each type the names of the endpoints whose request or response contains it.
pub(super) fn reach(api: &Api) -> Vec<BTreeSet<&str>> {
    let mut reached = vec![BTreeSet::new(); api.types.len()];
    let inner: Vec<Vec<TypeId>> = api
        .types
        .iter()
        .map(|def| {
            let mut mentioned = Vec::new();
            def.body.mentions(&mut mentioned);
            mentioned
        })
        .collect();
    for endpoint in &api.endpoints {
        let mut waiting = vec![endpoint.request.ty];
        if let Some(ty) = endpoint.response.ty() {
            ty.mentions(&mut waiting);
        }
        while let Some(id) = waiting.pop() {
            if reached[id].insert(endpoint.name.as_str()) {
                waiting.extend(&inner[id]);
            }
        }
    }
    reached
}
