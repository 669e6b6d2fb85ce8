//! Models: a file for each component, with the types inside it.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use super::file::{File, ident};
use super::request;
use super::types::Types;
use crate::model::{Api, Home};
use crate::words::naming;

/// The files below `src`.
pub(super) fn files(api: &Api) -> BTreeMap<String, File> {
    let mut homes: BTreeMap<&Home, Vec<usize>> = BTreeMap::new();
    for (id, def) in api.types.iter().enumerate() {
        if let Home::Model(_) = &def.home {
            homes.entry(&def.home).or_default().push(id);
        }
    }
    // A type and its module stand side by side; only a name of digits is the same for both.
    let mut taken: BTreeSet<String> = api.types.iter().map(|def| def.name.clone()).collect();
    let mut modules = BTreeMap::new();
    for (home, ids) in homes {
        // The first is the component itself, which the others stand in.
        let module = naming::module(&api.types[ids[0]].name);
        modules.insert(naming::unique(module, &mut taken, "_other"), (home, ids));
    }
    let mut root = File::new(vec!["What servers send and take, by the names of the API's document; types inside them are named by their place.".into()]);
    let mut files = BTreeMap::new();
    for (module, (home, ids)) in modules {
        let mut names: Vec<_> = ids.iter().map(|id| ident(&api.types[*id].name)).collect();
        names.extend(
            ids.iter()
                .filter_map(|id| request::required_struct(api, &api.types[*id]))
                .map(|name| ident(&name)),
        );
        let title = api.types[ids[0]].name.clone();
        let mut file = File::new(vec![format!("`{title}` and the types inside it.")]);
        let types = Types { api, home };
        for id in ids {
            types.define(id, &mut file);
        }
        files.insert(format!("models/{module}.rs"), file);
        let module = ident(&module);
        root.push(quote! { mod #module; pub use #module::{#(#names),*}; });
    }
    files.insert("models.rs".into(), root);
    files
}
