//! Endpoints as a tree of modules, one file for each segment of a name.

use std::collections::BTreeMap;

use quote::quote;

use super::availability::Constants;
use super::brief::Brief;
use super::cfg::Cfg;
use super::doc;
use super::endpoint;
use super::example;
use super::file::{File, ident};
use crate::error::GenerateError;
use crate::model::{Api, Endpoint};
use crate::sources::docs::Docs;
use crate::words::naming::lower_first;

#[derive(Default)]
struct Node<'a> {
    endpoint: Option<&'a Endpoint>,
    wire: String,
    feature: String,
    children: BTreeMap<String, Node<'a>>,
}

/// The files below `src`.
///
/// # Errors
/// An example in docs.yaml is no Rust.
pub(super) fn files(
    api: &Api,
    docs: &Docs,
    constants: &Constants<'_>,
    brief: &Brief,
) -> Result<BTreeMap<String, File>, GenerateError> {
    let mut root = Node::default();
    for endpoint in &api.endpoints {
        let mut node = &mut root;
        for (segment, wire) in endpoint.path.iter().zip(endpoint.name.split('/')) {
            let parent = node.wire.clone();
            node = node.children.entry(segment.clone()).or_default();
            node.wire = if parent.is_empty() {
                wire.to_owned()
            } else {
                format!("{parent}/{wire}")
            };
            node.feature.clone_from(&endpoint.feature);
        }
        node.endpoint = Some(endpoint);
    }
    let mut files = BTreeMap::new();
    let of = Crate {
        api,
        docs,
        constants,
        brief,
    };
    write(&of, &root, "endpoints", true, &mut files)?;
    Ok(files)
}

struct Crate<'a> {
    api: &'a Api,
    docs: &'a Docs,
    constants: &'a Constants<'a>,
    brief: &'a Brief,
}

fn write(
    of: &Crate<'_>,
    node: &Node<'_>,
    path: &str,
    is_root: bool,
    files: &mut BTreeMap<String, File>,
) -> Result<(), GenerateError> {
    let api = of.api;
    let docs = if is_root { root_docs(api) } else { docs(node) };
    let mut file = File::new(docs);
    if let Some(endpoint) = node.endpoint {
        endpoint::define(api, of.constants, endpoint, &mut file);
    }
    for (name, child) in &node.children {
        let module = ident(name);
        // Features stand on the first segment, so that a program may leave out what it does not call.
        let cfg = if is_root {
            Cfg::endpoints(&of.brief.manifest, &child.feature).attribute()
        } else {
            quote! {}
        };
        file.push(quote! { #cfg pub mod #module; });
        write(of, child, &format!("{path}/{name}"), false, files)?;
        if let Some(endpoint) = child.endpoint {
            let example = example::of(api, of.docs, of.brief, endpoint)?;
            endpoint::function(api, endpoint, &example, &cfg, &mut file);
        }
    }
    files.insert(format!("{path}.rs"), file);
    Ok(())
}

fn docs(node: &Node<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    match node.endpoint {
        Some(endpoint) => lines.push(match &endpoint.doc {
            Some(sentence) => format!("`{}`: {}", endpoint.name, lower_first(sentence)),
            None => format!("The request and the response of `{}`.", endpoint.name),
        }),
        None => lines.push(format!("Endpoints below `{}`.", node.wire)),
    }
    lines
}

fn root_docs(api: &Api) -> Vec<String> {
    let mut lines = vec![
        "One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.".into(),
        String::new(),
        "An endpoint is where its name says: `notes/create` is the function `notes::create` and the module of the same name.".into(),
        "In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a keyword of Rust gets `_` after it (`i/move` is `i::move_`).".into(),
        String::new(),
        "# Errors".into(),
        "Any call may fail with".into(),
    ];
    let anywhere = api
        .codes
        .iter()
        .filter(|(_, code)| code.endpoints.is_empty());
    for (code, def) in anywhere {
        lines.push(doc::code_line(
            code,
            &def.variant,
            &def.statuses,
            def.doc.as_ref(),
        ));
    }
    lines.push(String::new());
    lines.push("and with whatever happens on the way: see [`ErrorKind`](crate::ErrorKind).".into());
    lines
}
