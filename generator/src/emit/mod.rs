//! The model as Rust: one token stream or table after another, gathered into files.

mod auth;
mod doc;
mod endpoint;
mod file;
mod manifest;
mod models;
mod report;
mod request;
mod root;
mod streaming;
mod table;
mod tree;
mod types;

use std::collections::BTreeMap;

use crate::docs::Docs;
use crate::model::Api;
use crate::releases::Relaxed;

/// What the document does not decide.
#[derive(Debug, Clone)]
pub struct Options {
    /// The crate's name, such as `misskey-client`.
    pub crate_name: String,
    /// `Cargo.toml`'s lines for version, edition and licence, and the dependency on the runtime.
    pub manifest: Manifest,
    /// The component that a sign-in answers with, where the document has it.
    pub signed_in_user: Option<String>,
    /// Whether docs.yaml's front page is for this crate.
    pub front_page: bool,
    /// Corrections in use, for the report: what and why.
    pub corrections: Vec<(String, String)>,
    /// What is optional for the sake of older releases, for the report.
    pub relaxed: Vec<Relaxed>,
}

/// Where the crate stands.
#[derive(Debug, Clone)]
pub enum Manifest {
    /// In this workspace, whose table it inherits from.
    Workspace,
    /// On its own, with the runtime at a path.
    Standalone {
        /// The crate's version.
        version: String,
        /// The path of the runtime's folder as Cargo is to see it.
        runtime: String,
    },
}

/// Writes the crate: path in its folder to content. The report stands in it as `REPORT.md`.
#[must_use]
pub fn emit(api: &Api, docs: &Docs, options: &Options) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    files.insert("Cargo.toml".into(), manifest::manifest(api, options));
    files.insert("README.md".into(), root::readme(api, docs, options));
    files.insert("REPORT.md".into(), report::report(api, options));
    for (path, file) in root::files(api, options)
        .into_iter()
        .chain(models::files(api))
        .chain(tree::files(api))
        .chain(streaming::files(api))
    {
        files.insert(format!("src/{path}"), file.print());
    }
    files
}
