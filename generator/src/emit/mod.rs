//! The model as Rust: one token stream or table after another, gathered into files.

mod auth;
mod cfg;
mod doc;
mod endpoint;
mod file;
mod manifest;
mod models;
mod readme;
mod report;
mod request;
mod root;
mod sentence;
mod streaming;
mod table;
mod tree;
mod types;

use std::collections::BTreeMap;

use crate::docs::Docs;
use crate::model::Api;
use crate::options::Manifest;
use crate::releases::Relaxed;
use crate::unfit::Unfit;

pub(crate) use manifest::RUNTIME_FEATURES;

/// What the document does not decide.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// The crate's name, such as `misskey-client`.
    pub crate_name: String,
    /// `Cargo.toml`'s lines for version, edition and licence, and the dependency on the runtime.
    pub manifest: Manifest,
    /// The endpoint that answers whose token it is, where the document has it.
    pub whoami: Option<String>,
    /// Whether docs.yaml's front page is for this crate.
    pub front_page: bool,
    /// Corrections in use, for the report: what and why.
    pub corrections: Vec<(String, String)>,
    /// What is optional for the sake of older releases, for the report.
    pub relaxed: Vec<Relaxed>,
    /// What of the sources does not fit, for the report.
    pub unfit: Vec<Unfit>,
}

/// Writes the crate: path in its folder to content. The report stands in it as `REPORT.md`.
#[must_use]
pub(crate) fn emit(api: &Api, docs: &Docs, options: &Options) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    if let Some(manifest) = manifest::manifest(api, options) {
        files.insert("Cargo.toml".into(), manifest);
        files.insert("README.md".into(), readme::readme(api, docs, options));
    }
    files.insert("REPORT.md".into(), report::report(api, options));
    let streaming = if cfg::Cfg::streaming(&options.manifest, api).is_off() {
        BTreeMap::new()
    } else {
        streaming::files(api)
    };
    for (path, file) in root::files(api, options)
        .into_iter()
        .chain(models::files(api))
        .chain(tree::files(api, options))
        .chain(streaming)
    {
        files.insert(format!("src/{path}"), file.print());
    }
    files
}
