//! Writes the client of the fork's snapshot into Cargo's folder for such things; `src/lib.rs` includes it.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use misskey_generator::import::import;
use misskey_generator::{Fit, Helper, Manifest, Options, Sources, generate};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let schemas = PathBuf::from("../../schemas");
    let read = |file: &str| {
        let path = schemas.join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let snapshot = import(read("cherrypick/4.17.0.json")?.as_bytes())?;
    let (overlay, names) = (read("overlay.yaml")?, read("names.yaml")?);
    let (docs, streaming) = (read("docs.yaml")?, read("streaming.yaml")?);
    let webhooks = read("webhooks.yaml")?;
    let helpers = ["bots", "notes", "replies", "users"].map(|name| {
        let text = read(&format!("helpers/{name}.rs"))?;
        Ok(Helper {
            name: name.into(),
            text,
        })
    });
    let helpers = helpers.into_iter().collect::<Result<Vec<_>, String>>()?;
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        docs: &docs,
        streaming: &streaming,
        webhooks: &webhooks,
        helpers: &helpers,
        ..Sources::default()
    };
    let options = Options {
        crate_name: env::var("CARGO_PKG_NAME")?,
        manifest: Manifest::Included {
            features: vec!["streaming".into(), "webhook".into()],
        },
        fit: Fit::WhereItFits,
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
