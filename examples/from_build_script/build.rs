//! Writes the client's sources from `api.json` into Cargo's folder for such things; `src/lib.rs` includes them.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use misskey_generator::import::import;
use misskey_generator::{Fit, Manifest, Options, Sources, generate};

fn main() -> Result<(), Box<dyn Error>> {
    for file in ["build.rs", "api.json", "docs.yaml"] {
        println!("cargo::rerun-if-changed={file}");
    }
    let snapshot = import(&fs::read("api.json")?)?;
    let docs = fs::read_to_string("docs.yaml")?;
    let sources = Sources {
        docs: &docs,
        ..Sources::default()
    };
    let options = Options {
        crate_name: env::var("CARGO_PKG_NAME")?,
        // The features that Cargo.toml turns on at misskey-runtime, of those that bring modules of their own: none here.
        manifest: Manifest::Included {
            features: Vec::new(),
        },
        // docs.yaml is for this document: an endpoint that it forgets stops the build.
        fit: Fit::Exact,
    };
    let generated = generate(&snapshot, &sources, &options)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for (path, text) in &generated.files {
        let path = out.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}
