//! Turns a Misskey server's OpenAPI document into a typed Rust client crate.
//!
//! Data goes one way: [`import::import`] reads a document as a server serves it at `/api.json` and makes a [`Snapshot`](import::Snapshot) of it;
//! [`describe()`] lays corrections over the snapshot and names every type; [`generate()`] does so too, and writes the crate. [`compare`],
//! which needs the feature `diff`, tells what changed from one snapshot to another, and what that means for clients. Nothing here touches disk, network,
//! clock or environment: the same input gives the same output.
//!
//! # A crate
//!
//! ```
//! use misskey_generator::{Fit, Manifest, Options, Sources, generate, import::import};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // The whole of a server's document; a real one has some hundred endpoints.
//! let document = r##"{
//!     "openapi": "3.1.0",
//!     "info": { "title": "Badger API", "version": "1.2.0" },
//!     "paths": { "/ping": { "post": {
//!         "description": "**Credential required**: *No*",
//!         "responses": { "200": {
//!             "description": "OK",
//!             "content": { "application/json": { "schema": {
//!                 "type": "object", "properties": { "pong": { "type": "integer" } }, "required": ["pong"]
//!             } } }
//!         } }
//!     } } },
//!     "components": { "schemas": { "Error": { "type": "object" } } }
//! }"##;
//! let snapshot = import(document.as_bytes())?;
//!
//! // What is known beside the document: corrections, names, sentences, channels. All of it may be left out.
//! let sources = Sources {
//!     docs: "endpoints: { ping: Asks whether the server is awake. }\nproperties: { pong: The server's time. }",
//!     ..Sources::default()
//! };
//! let options = Options {
//!     crate_name: "badger-client".into(),
//!     manifest: Manifest::Standalone { version: "0.1.0".into(), runtime: None },
//!     fit: Fit::WhereItFits,
//! };
//! let generated = generate(&snapshot, &sources, &options)?;
//!
//! assert!(generated.files["Cargo.toml"].contains("name = \"badger-client\""));
//! assert!(generated.files["src/endpoints.rs"].contains("/// Asks whether the server is awake."));
//! assert!(generated.files["src/endpoints/ping.rs"].contains("pub pong: i64"));
//! // The component `Error` has no sentence of ours.
//! assert_eq!(generated.unfit[0].to_string(), "docs.yaml: models.Error is missing");
//! # Ok(())
//! # }
//! ```
//!
//! # From a build script
//!
//! [`Manifest::Included`] writes the sources for another crate, which includes them at its root. That crate depends on `misskey-runtime`, and at build time
//! on this one:
//!
//! ```no_run
//! // build.rs
//! use std::{env, fs, path::Path};
//! use misskey_generator::{Fit, Manifest, Options, Sources, generate, import::import};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     println!("cargo::rerun-if-changed=api.json");
//!     let snapshot = import(&fs::read("api.json")?)?;
//!     let options = Options {
//!         crate_name: env::var("CARGO_PKG_NAME")?,
//!         manifest: Manifest::Included { features: vec!["sign-in".into()] },
//!         fit: Fit::WhereItFits,
//!     };
//!     let generated = generate(&snapshot, &Sources::default(), &options)?;
//!     let out = env::var("OUT_DIR")?;
//!     for (path, text) in &generated.files {
//!         let path = Path::new(&out).join(path);
//!         if let Some(folder) = path.parent() {
//!             fs::create_dir_all(folder)?;
//!         }
//!         fs::write(path, text)?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ```text
//! // src/lib.rs
//! include!(concat!(env!("OUT_DIR"), "/src/lib.rs"));
//! ```
//!
//! Generated code calls its own items `crate::…`, so this has to be the root of a library; programs depend on that. The repository's
//! `examples/from_build_script` is such a crate.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod describe;
#[cfg(feature = "diff")]
pub mod diff;
mod emit;
mod error;
mod generate;
pub mod import;
#[doc(hidden)]
pub mod model;
mod releases;
mod sources;
mod words;

pub use describe::{Described, describe, describe_each, describe_release};
#[cfg(feature = "diff")]
pub use diff::compare;
pub use emit::{Manifest, Options};
pub use error::GenerateError;
pub use generate::{Generated, generate};
pub use model::Api;
pub use sources::unfit::{Unfit, UnfitKind};
pub use sources::{Chapter, Fit, Fork, Helper, Sources};
