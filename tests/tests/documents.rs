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

use misskey_generator::docs::Docs;
use misskey_generator::emit::{self, Manifest, Options};
use misskey_generator::model;
use misskey_generator::overlay::{Overlay, Release};
use misskey_generator::rules::Rules;
use serde_json::Value;

#[test]
fn every_snapshot_gives_a_crate_that_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    let snapshots = snapshots(&root.join("schemas"));
    assert!(snapshots.len() >= 7, "{snapshots:?}");

    // One package that depends on all of them, so that what they share is checked once and they are checked side by side.
    let mut all = String::from("[package]\nname = \"all\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n");
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
        .args(["check", "--offline", "--quiet", "--color=never", "--target-dir"])
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
    let list = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let folders = list(schemas).filter(|path| path.is_dir()).collect::<Vec<_>>();
    let mut found: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| list(folder))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    found.sort();
    found
}

/// Writes the crate of a snapshot and gives its name.
fn write(root: &Path, snapshot: &Path, folder: &Path) -> String {
    let schemas = root.join("schemas");
    let read = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
    let mut document: Value = serde_json::from_str(&fs::read_to_string(snapshot).unwrap()).unwrap();
    let source = &document["info"]["x-misskey-source"];
    let release = Release {
        software: source["software"].as_str().unwrap().to_owned(),
        version: source["version"].as_str().unwrap().to_owned(),
    };
    let overlay = Overlay::parse(&read("overlay.yaml")).unwrap();
    overlay.apply_where_it_fits(&mut document, &release).unwrap();
    let document = serde_json::from_value(document).unwrap();
    let (rules, docs) = (Rules::parse(&read("names.yaml")).unwrap(), Docs::parse(&read("docs.yaml")).unwrap());
    let api = model::build(&document, &rules, &docs).unwrap_or_else(|error| panic!("{}: {error}", snapshot.display()));
    let name = format!("{}-{}", release.software, release.version.replace('.', "-"));
    let options = Options {
        crate_name: name.clone(),
        manifest: Manifest::Standalone {
            version: "0.0.0".to_owned(),
            runtime: root.join("runtime").to_str().unwrap().to_owned(),
        },
        signed_in_user: Some("UserDetailedNotMe".to_owned()),
        corrections: Vec::new(),
    };
    let crate_folder = folder.join(&name);
    if crate_folder.exists() {
        fs::remove_dir_all(&crate_folder).unwrap();
    }
    for (path, text) in emit::emit(&api, &docs, &options) {
        let path = crate_folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    name
}
