//! The model as Rust: one token stream or table after another, gathered into files.

mod auth;
mod availability;
mod brief;
mod cfg;
mod doc;
mod endpoint;
mod example;
mod file;
mod guide;
mod helper;
mod history;
mod manifest;
mod models;
mod one_or_many;
mod options;
mod print;
mod readme;
mod report;
mod request;
mod root;
mod sentence;
mod streaming;
mod table;
mod together;
mod tree;
mod types;
mod webhook;

use std::collections::BTreeMap;

use crate::error::GenerateError;
use crate::model::Api;
use crate::sources::docs::Docs;
use availability::Constants;
use file::File;

pub(crate) use brief::Brief;
pub(crate) use helper::fitting as fitting_helpers;
pub use options::{Manifest, Options};

/// What a package that is published has to hold.
const LICENSES: &[(&str, &str)] = &[
    ("LICENSE-MIT", include_str!("../../LICENSE-MIT")),
    ("LICENSE-APACHE", include_str!("../../LICENSE-APACHE")),
];

/// Writes the crate: path in its folder to content. The report stands in it as `REPORT.md`.
///
/// # Errors
/// What was written for a file is no Rust.
pub(crate) fn emit(
    api: &Api,
    docs: &Docs,
    brief: &Brief,
) -> Result<BTreeMap<String, String>, GenerateError> {
    let mut files = BTreeMap::new();
    if let Some(manifest) = manifest::manifest(api, brief) {
        files.insert("Cargo.toml".into(), manifest);
        files.insert("README.md".into(), readme::readme(api, docs, brief));
        for (name, text) in LICENSES {
            files.insert((*name).into(), (*text).into());
        }
    }
    files.insert("REPORT.md".into(), report::report(api, brief));
    for chapter in &brief.guide {
        files.insert(guide::path(&chapter.name), chapter.text.clone());
    }
    files.extend(helper::files(
        &brief.helpers,
        &brief.manifest,
        &brief.crate_name,
    ));
    let constants = Constants::of(api);
    let mut parts = tree::parts(api, docs.examples(), &constants, brief);
    parts.push(Box::new(|| types(api, &constants, brief)));
    files.extend(together::print(parts)?);
    Ok(files)
}

/// Everything below `src` but the endpoints.
fn types(
    api: &Api,
    constants: &Constants<'_>,
    brief: &Brief,
) -> Result<BTreeMap<String, File>, GenerateError> {
    let mut files = BTreeMap::new();
    files.extend(root::files(api, constants, brief));
    files.extend(guide::files(&brief.guide)?);
    files.extend(models::files(api));
    if !cfg::Cfg::streaming(&brief.manifest, api).is_off() {
        files.extend(streaming::files(api, brief));
    }
    if !cfg::Cfg::webhook(&brief.manifest, api).is_off() {
        let webhook = webhook::file(api, &cfg::Cfg::runtime(&brief.manifest, "testing"));
        files.extend(webhook.map(|file| ("webhook.rs".to_owned(), file)));
    }
    Ok(files)
}
