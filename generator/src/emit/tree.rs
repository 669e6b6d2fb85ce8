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
use super::together::Part;
use crate::error::GenerateError;
use crate::model::{Api, Endpoint};
use crate::sources::docs::Example;
use crate::words::naming::lower_first;

#[derive(Clone, Default)]
struct Node<'a> {
    endpoint: Option<&'a Endpoint>,
    wire: String,
    feature: String,
    children: BTreeMap<String, Node<'a>>,
}

impl Node<'_> {
    /// How many there are here and below.
    fn endpoints(&self) -> usize {
        let below: usize = self.children.values().map(Node::endpoints).sum();
        below + usize::from(self.endpoint.is_some())
    }
}

/// How many endpoints are made in one go: some hundred files, which take longer than starting a thread.
const PART: usize = 50;

/// The files below `src`, in several parts. An example in docs.yaml that is no Rust is an error.
pub(super) fn parts<'a>(
    api: &'a Api,
    examples: &'a BTreeMap<String, Example>,
    constants: &'a Constants<'a>,
    brief: &'a Brief,
) -> Vec<Part<'a>> {
    let of = Crate {
        api,
        examples,
        constants,
        brief,
    };
    let root = root(api);
    let mut parts: Vec<Part<'a>> = Vec::new();
    let mut some = Vec::new();
    let mut count = 0;
    let mut children = root.children.clone().into_iter().peekable();
    while let Some((name, child)) = children.next() {
        count += child.endpoints();
        some.push((format!("endpoints/{name}"), child));
        if count >= PART || children.peek().is_none() {
            let some = std::mem::take(&mut some);
            count = 0;
            parts.push(Box::new(move || {
                let mut files = BTreeMap::new();
                for (path, child) in &some {
                    of.below(child, path, &mut files)?;
                }
                Ok(files)
            }));
        }
    }
    parts.push(Box::new(move || {
        let file = of.file(&root, true)?;
        Ok(BTreeMap::from([("endpoints.rs".to_owned(), file)]))
    }));
    parts
}

fn root(api: &Api) -> Node<'_> {
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
    root
}

#[derive(Clone, Copy)]
struct Crate<'a> {
    api: &'a Api,
    examples: &'a BTreeMap<String, Example>,
    constants: &'a Constants<'a>,
    brief: &'a Brief,
}

impl Crate<'_> {
    /// A module's file and those of the modules in it.
    fn below(
        &self,
        node: &Node<'_>,
        path: &str,
        files: &mut BTreeMap<String, File>,
    ) -> Result<(), GenerateError> {
        files.insert(format!("{path}.rs"), self.file(node, false)?);
        for (name, child) in &node.children {
            self.below(child, &format!("{path}/{name}"), files)?;
        }
        Ok(())
    }

    fn file(&self, node: &Node<'_>, is_root: bool) -> Result<File, GenerateError> {
        let api = self.api;
        let mut file = File::new(if is_root { root_docs(api) } else { docs(node) });
        if let Some(endpoint) = node.endpoint {
            endpoint::define(api, self.constants, endpoint, &mut file);
        }
        for (name, child) in &node.children {
            let module = ident(name);
            // Features stand on the first segment, so that a program may leave out what it does not call.
            let cfg = if is_root {
                Cfg::endpoints(&self.brief.manifest, &child.feature).attribute()
            } else {
                quote! {}
            };
            file.push(quote! { #cfg pub mod #module; });
            if let Some(endpoint) = child.endpoint {
                let example = example::of(api, self.examples, self.brief, endpoint)?;
                endpoint::function(api, endpoint, &example, &cfg, &mut file);
            }
        }
        Ok(file)
    }
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
