//! Served document → snapshot: the facts of an API in one form.
//!
//! A server's `/api.json` comes in several dialects, says half of what matters only in prose, and holds other people's sentences. A snapshot is
//! a valid OpenAPI 3.0.3 document that holds the facts and nothing else, in one form for one meaning, so that two snapshots differ only where
//! the APIs do. What 3.0 cannot say travels as `x-misskey-*` extensions. A snapshot that is imported again comes out as it went in.

mod access;
mod cycle;
mod error;
mod faults;
mod operation;
mod options;
mod pointer;
mod print;
mod prose;
mod read;
mod refusal;
mod schema;
mod source;

use std::{
    collections::{BTreeMap, btree_map::Entry},
    fmt,
};

use serde_json::{Map, Value, json};

pub use error::ImportError;
pub use options::ImportOptions;
use pointer::Place;
pub use pointer::Pointer;
pub use read::MAX_BYTES;
use refusal::known;
use schema::Schemas;
use source::{Origin, Source};

/// A document in the form that the generator reads and the repository keeps.
///
/// Its `Display` is the file's text: JSON, one space per level, ending in a newline.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The OpenAPI 3.0.3 document.
    pub json: Value,
    /// What serves this API, in lower kebab case: `misskey`, `cherrypick`.
    pub software: String,
    /// The release, such as `2026.3.2`.
    pub version: String,
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print::print(&self.json, f)
    }
}

/// A snapshot, and what is to be known about how it came about.
#[derive(Debug)]
#[non_exhaustive]
pub struct Imported {
    /// The snapshot.
    pub snapshot: Snapshot,
    /// What was not understood and is left out: an endpoint, a keyword, or a schema, in whose place any value is allowed. Empty unless
    /// [`ImportOptions::lenient`].
    pub left_out: Vec<ImportError>,
    /// Nothing but its title, which forks seldom change, says that the document is Misskey's own.
    pub software_unsure: bool,
}

/// Reads a server's document of any known dialect, or a snapshot, into canonical form.
///
/// # Errors
///
/// As [`import_with`].
pub fn import(bytes: &[u8]) -> Result<Snapshot, ImportError> {
    import_with(bytes, &ImportOptions::new()).map(|imported| imported.snapshot)
}

/// Reads a server's document of any known dialect, or a snapshot, into canonical form, as the options say.
///
/// # Errors
///
/// [`ImportError`] where the document is not JSON, is no OpenAPI description of Misskey's kind, contradicts itself, or uses a keyword that is
/// not known here: all of it at once, in [`ImportError::faults`]. Nothing is dropped in silence but prose and the extensions of others.
pub fn import_with(bytes: &[u8], options: &ImportOptions) -> Result<Imported, ImportError> {
    let document = read::read(bytes)?;
    let at = Place::ROOT;
    let root = access::object(&document, &at)?;
    let info_at = at.member("info");
    let (dialect, dialect_at) = access::member(root, "openapi", &at).map_err(|error| match error {
        ImportError::Missing { pointer, key, .. } => {
            let hint = ", so this is no OpenAPI document; a Misskey server gives its own at `/api.json`";
            ImportError::Missing { pointer, key, hint }
        }
        error => error,
    })?;
    let dialect = access::string(dialect, &dialect_at)?;
    let known_dialect = ["3.0", "3.1"].into_iter().any(|known| {
        let patch = dialect.strip_prefix(known);
        patch.is_some_and(|patch| patch.is_empty() || patch.starts_with('.'))
    });
    if !known_dialect {
        let what = format!("OpenAPI {dialect} is not known; Misskey serves 3.0.0 or 3.1.0");
        return Err(ImportError::unsupported(&dialect_at, what));
    }
    let (info, _) = access::member(root, "info", &at)?;
    let info = access::object(info, &info_at)?;
    let origin = if info.contains_key("x-misskey-source") {
        Origin::Snapshot
    } else {
        Origin::Served
    };
    known(
        root,
        &[
            "openapi",
            "info",
            "externalDocs",
            "servers",
            "tags",
            "x-logo",
            "paths",
            "components",
        ],
        &at,
    )?;
    let repository = root
        .get("externalDocs")
        .and_then(|docs| docs["url"].as_str());
    let source = Source::read(
        origin,
        bytes,
        dialect,
        (info, &info_at),
        repository,
        options,
    )?;

    let (components, components_at) = access::member(root, "components", &at)?;
    let components = access::object(components, &components_at)?;
    known(
        components,
        &["schemas", "securitySchemes", "responses"],
        &components_at,
    )?;
    if origin == Origin::Served && components.contains_key("responses") {
        return Err(ImportError::unknown(&components_at, "responses"));
    }
    let (schemas, schemas_at) = access::member(components, "schemas", &components_at)?;
    let served_schemas = access::object(schemas, &schemas_at)?;
    let schemas = Schemas::new(served_schemas);
    let component_schemas = component_schemas(&schemas, served_schemas, &schemas_at)?;

    let (paths, paths_at) = access::member(root, "paths", &at)?;
    let paths = paths_json(
        &schemas,
        origin,
        access::object(paths, &paths_at)?,
        &paths_at,
    );
    let left_out = schemas.faults.into_inner();
    let left_out = match ImportError::of_all(left_out) {
        Some(faults) if !options.lenient => return Err(faults),
        Some(ImportError::Several(faults)) => faults,
        fault => fault.into_iter().collect(),
    };
    cycle::refuse(&component_schemas, &schemas_at)?;
    let json = json!({
        "openapi": "3.0.3",
        "info": source.info,
        "paths": paths,
        "components": {
            "schemas": component_schemas,
            "responses": {
                "Error": {
                    "description": "Error",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
                },
            },
            "securitySchemes": { "bearerAuth": { "type": "http", "scheme": "bearer" } },
        },
    });
    Ok(Imported {
        snapshot: Snapshot {
            json,
            software: source.software,
            version: source.version,
        },
        left_out,
        software_unsure: source.unsure,
    })
}

/// Opens a snapshot that [`import`] wrote and takes its word for being one, which is several times as fast as importing it again.
///
/// # Errors
///
/// [`ImportError`] where the bytes are not JSON, or there is no record of where the document comes from.
pub fn reopen(bytes: &[u8]) -> Result<Snapshot, ImportError> {
    let json = read::trusting(bytes)?;
    let info = Place::ROOT.member("info");
    let (software, version) = Source::recorded(&json, &info)?;
    Ok(Snapshot {
        json,
        software,
        version,
    })
}

fn component_schemas(
    schemas: &Schemas<'_>,
    served: &Map<String, Value>,
    at: &Place<'_>,
) -> Result<Map<String, Value>, ImportError> {
    let mut sorted = BTreeMap::new();
    for (name, schema) in served {
        let at = at.member(name);
        if name.is_empty()
            || !name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
        {
            let what = "a schema's name is made of ASCII letters, digits, `.`, `-` and `_` (OpenAPI 3.0.3)";
            schemas
                .faults
                .unless::<()>(Err(ImportError::unsupported(&at, what)));
            continue;
        }
        sorted.insert(name.clone(), schemas.readable(schema, &at));
    }
    if !sorted.contains_key("Error") {
        let hint = ", the schema that every refused call is answered with";
        return Err(ImportError::Missing {
            pointer: at.pointer(),
            key: "Error",
            hint,
        });
    }
    Ok(sorted.into_iter().collect())
}

fn paths_json(
    schemas: &Schemas<'_>,
    origin: Origin,
    paths: &Map<String, Value>,
    at: &Place<'_>,
) -> Map<String, Value> {
    let mut sorted = BTreeMap::new();
    let mut folded: BTreeMap<String, &str> = BTreeMap::new();
    for (path, item) in paths {
        let at = at.member(path);
        let segments = path.strip_prefix('/').map(|path| path.split('/'));
        let plain = |segment: &str| {
            segment.starts_with(|c: char| c.is_ascii_alphanumeric())
                && segment
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        };
        // Each path becomes a file, so it must not lead out of its folder or meet another one on a disk that ignores case.
        if !segments.is_some_and(|mut segments| segments.all(plain)) {
            let what = "an endpoint's path is made of `/` and names of ASCII letters, digits, `-` and `_`, like `/notes/create`";
            schemas
                .faults
                .unless::<()>(Err(ImportError::unsupported(&at, what)));
            continue;
        }
        match folded.entry(path.to_ascii_lowercase()) {
            Entry::Vacant(free) => free.insert(path),
            Entry::Occupied(other) => {
                let what = format!(
                    "differs from `{}` only in case, and both would become one file; rename one",
                    other.get()
                );
                schemas
                    .faults
                    .unless::<()>(Err(ImportError::conflict(&at, what)));
                continue;
            }
        };
        let item = operation::path_item(schemas, origin, item, &at);
        if let Some(item) = schemas.faults.unless(item).flatten() {
            sorted.insert(path.clone(), item);
        }
    }
    sorted.into_iter().collect()
}
