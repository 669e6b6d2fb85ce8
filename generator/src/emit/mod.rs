//! The model as Rust: one token stream or table after another, gathered into files.

mod auth;
mod brief;
mod cfg;
mod doc;
mod endpoint;
mod features;
mod file;
mod manifest;
mod models;
mod options;
mod print;
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

use crate::model::Api;
use crate::sources::docs::Docs;

pub(crate) use brief::Brief;
pub use options::{Manifest, Options};

/// Writes the crate: path in its folder to content. The report stands in it as `REPORT.md`.
#[must_use]
pub(crate) fn emit(api: &Api, docs: &Docs, brief: &Brief) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    if let Some(manifest) = manifest::manifest(api, brief) {
        files.insert("Cargo.toml".into(), manifest);
        files.insert("README.md".into(), readme::readme(api, docs, brief));
    }
    files.insert("REPORT.md".into(), report::report(api, brief));
    let streaming = if cfg::Cfg::streaming(&brief.manifest, api).is_off() {
        BTreeMap::new()
    } else {
        streaming::files(api)
    };
    for (path, file) in root::files(api, brief)
        .into_iter()
        .chain(models::files(api))
        .chain(tree::files(api, brief))
        .chain(streaming)
    {
        files.insert(format!("src/{path}"), file.print());
    }
    files
}
