//! A corrected snapshot as a model: components first, then endpoints, then channels.

mod builder;
mod context;
mod cycles;
mod endpoint;
mod fields;
mod flatten;
mod history;
mod members;
pub(super) mod schema;
mod streaming;
mod union;
mod webhooks;

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::OpenAPI;

use crate::error::ModelError;
use crate::model::Api;
use crate::sources::docs::Docs;
use crate::sources::rules::Rules;
use crate::sources::streaming::Streaming;
use crate::sources::webhooks::Webhooks;
use crate::words::naming::camel;
use builder::Builder;

/// Describes the API of a corrected snapshot, with the streaming API and webhooks where they are described, whose types are the document's.
///
/// # Errors
/// The snapshot uses what this generator does not understand, a rule contradicts it, or it lacks a type of the streaming API; the pointer says where.
pub(super) fn lower(
    document: &OpenAPI,
    rules: &Rules,
    docs: &Docs,
    streaming: Option<&Streaming>,
    webhooks: Option<&Webhooks>,
) -> Result<Api, ModelError> {
    let mut components = IndexMap::new();
    for (name, schema) in document
        .components
        .iter()
        .flat_map(|components| &components.schemas)
    {
        let pointer = format!("#/components/schemas/{}", schema::escape(name));
        if name.is_empty() || name.len() > schema::LONGEST_NAME {
            return Err(ModelError::new(
                pointer,
                format!(
                    "a component's name has 1 to {} bytes, since a file is named after it",
                    schema::LONGEST_NAME
                ),
            ));
        }
        components.insert(name.clone(), schema::lower(schema, &pointer)?);
    }
    let (software, version) = source(document);
    let api = Api {
        title: title(document, &software),
        software,
        version,
        oldest: None,
        endpoints: Vec::new(),
        types: Vec::new(),
        ids: BTreeMap::new(),
        codes: BTreeMap::new(),
        permissions: Vec::new(),
        untyped: BTreeMap::new(),
        fractions: Vec::new(),
        streaming: None,
        webhooks: None,
        alike: Vec::new(),
    };
    let mut builder = Builder::new(rules, docs, &components, api);
    builder.reserve_components()?;
    for (name, schema) in &components {
        builder.build_component(name, schema)?;
    }
    endpoint::build_all(&mut builder, document)?;
    if let Some(streaming) = streaming {
        streaming::build(&mut builder, streaming)?;
    }
    if let Some(webhooks) = webhooks {
        webhooks::build(&mut builder, webhooks)?;
    }
    builder.finish()
}

fn source(document: &OpenAPI) -> (String, String) {
    let source = document.info.extensions.get("x-misskey-source");
    let text = |key: &str| {
        source
            .and_then(|source| source.get(key))
            .and_then(|value| value.as_str())
            .map(ToOwned::to_owned)
    };
    let software = text("software").unwrap_or_else(|| "unknown".into());
    (
        software,
        text("version").unwrap_or_else(|| document.info.version.clone()),
    )
}

/// The software as its document's title writes it, where that is plain words: `CherryPick API` is titled by `CherryPick`.
fn title(document: &OpenAPI, software: &str) -> String {
    let title = &document.info.title;
    let title = title.strip_suffix(" API").unwrap_or(title);
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " -_.".contains(letter);
    let begins = title.starts_with(|first: char| first.is_ascii_alphabetic());
    if begins && title.len() <= 64 && title.chars().all(plain) {
        title.trim_end().to_owned()
    } else {
        camel(software)
    }
}
