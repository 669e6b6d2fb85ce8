//! The crate written from each snapshot compiles.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use misskey_generator::import::import;
use misskey_generator::{Fit, Manifest, Options, Sources, generate};

#[test]
fn every_snapshot_gives_a_crate_that_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()
        .unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    let snapshots = snapshots(&root.join("schemas"));
    assert!(snapshots.len() >= 7, "{snapshots:?}");

    // One package that depends on all of them, so that what they share is checked once and they are checked side by side.
    let mut all = String::from(
        "[package]\nname = \"all\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n",
    );
    for snapshot in &snapshots {
        let name = write(&root, snapshot, &folder);
        writeln!(all, "{name} = {{ path = \"../{name}\", default-features = false, features = [\"all-endpoints\", \"full-serde\"] }}").unwrap();
    }
    let package = folder.join("all");
    fs::create_dir_all(package.join("src")).unwrap();
    fs::write(package.join("Cargo.toml"), all).unwrap();
    fs::write(package.join("src/lib.rs"), "").unwrap();
    // The versions that are here already: nothing is fetched.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();

    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--color=never",
            "--target-dir",
        ])
        .arg(folder.join("target"))
        .current_dir(&package)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Every snapshot in `schemas/<software>/`.
fn snapshots(schemas: &Path) -> Vec<PathBuf> {
    let list = |folder: &Path| {
        fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
    };
    let folders = list(schemas)
        .filter(|path| path.is_dir())
        .collect::<Vec<_>>();
    let mut found: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| list(folder))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    found.sort();
    found
}

/// Writes the crate of a snapshot and gives its name.
fn write(root: &Path, snapshot: &Path, folder: &Path) -> String {
    let schemas = root.join("schemas");
    let read = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
    let (overlay, names, docs) = (read("overlay.yaml"), read("names.yaml"), read("docs.yaml"));
    let imported = import(&fs::read(snapshot).unwrap()).unwrap();
    let name = format!(
        "{}-{}",
        imported.software,
        imported.version.replace('.', "-")
    );
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        docs: &docs,
        streaming: "",
        ..Sources::default()
    };
    let options = Options {
        crate_name: name.clone(),
        manifest: Manifest::Standalone {
            version: "0.0.0".to_owned(),
            runtime: root.join("runtime").to_str().unwrap().to_owned(),
        },
        fit: Fit::WhereItFits,
    };
    let generated = generate(&imported, &sources, &options)
        .unwrap_or_else(|error| panic!("{}: {error}", snapshot.display()));
    let crate_folder = folder.join(&name);
    if crate_folder.exists() {
        fs::remove_dir_all(&crate_folder).unwrap();
    }
    for (path, text) in generated.files {
        let path = crate_folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    name
}
