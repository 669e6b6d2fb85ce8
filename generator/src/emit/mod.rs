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
    let streaming = if cfg::Cfg::streaming(&brief.manifest, api).is_off() {
        BTreeMap::new()
    } else {
        streaming::files(api, brief)
    };
    let webhook = if cfg::Cfg::webhook(&brief.manifest, api).is_off() {
        None
    } else {
        webhook::file(api, &cfg::Cfg::runtime(&brief.manifest, "testing"))
    };
    let constants = Constants::of(api);
    let sources = root::files(api, &constants, brief)
        .into_iter()
        .chain(guide::files(&brief.guide)?)
        .chain(models::files(api))
        .chain(tree::files(api, docs, &constants, brief)?)
        .chain(streaming)
        .chain(webhook.map(|file| ("webhook.rs".to_owned(), file)));
    for (path, file) in sources {
        let path = format!("src/{path}");
        let text = printed(&path, &file)?;
        files.insert(path, text);
    }
    Ok(files)
}

fn printed(path: &str, file: &File) -> Result<String, GenerateError> {
    file.print().map_err(|error| GenerateError::Generator {
        file: path.to_owned(),
        what: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{File, printed};

    #[test]
    fn what_is_no_rust_is_an_error_that_names_the_file() {
        let mut file = File::default();
        file.push(quote! { pub struct Whole; });
        assert!(printed("src/models.rs", &file).is_ok());
        file.push(quote! { pub struct; });
        let error = printed("src/models.rs", &file).map_err(|error| error.to_string());
        assert_eq!(
            error,
            Err(
                "what the generator wrote for src/models.rs is no Rust (expected identifier); \
                 this is a fault of the generator: please report it, with the document"
                    .to_owned()
            )
        );
    }
}
