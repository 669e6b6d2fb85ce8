//! Every rule of the generator on a document small enough to read, with what it becomes; all of it is compiled too.
//!
//! A folder below `rules/` is a rule: `document.json`, perhaps `names.yaml`, `docs.yaml` and `overlay.yaml`, perhaps in `releases/` documents of forks that
//! the crate works with, and in `expected/` the files that the rule is about. `UPDATE_EXPECTED=1 cargo test -p misskey-generator --test rules` rewrites them; to expect one more, create it empty first.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use misskey_generator::import::import;
use misskey_generator::{Fit, Fork, Generated, Manifest, Options, Sources, UnfitKind, generate};

fn rules() -> BTreeMap<String, PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let rules: BTreeMap<_, _> = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path()))
        .collect();
    assert!(rules.len() >= 20, "only {} rules were found", rules.len());
    rules
}

fn generated(name: &str, folder: &Path) -> Generated {
    let text = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default();
    let snapshot =
        import(text("document.json").as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (overlay, names, docs) = (text("overlay.yaml"), text("names.yaml"), text("docs.yaml"));
    let others = folder.join("releases");
    let others = if others.is_dir() {
        files_below(&others)
    } else {
        BTreeMap::new()
    };
    let releases: Vec<_> = others
        .values()
        .map(|path| {
            import(&fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"))
        })
        .collect();
    let forks: Vec<_> = releases
        .iter()
        .map(|release| Fork {
            software: release.software.clone(),
            title: release.software.to_uppercase(),
        })
        .collect();
    let floor = format!("{}/{}", snapshot.software, snapshot.version);
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        docs: &docs,
        releases: &releases,
        forks: &forks,
        floor: &floor,
        ..Sources::default()
    };
    let options = Options {
        crate_name: format!("rule-{name}"),
        manifest: Manifest::Workspace,
        fit: Fit::WhereItFits,
    };
    let generated =
        generate(&snapshot, &sources, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
    // What a rule's own files say must apply, except that its documents are mostly without sentences.
    let idle: Vec<_> = generated
        .unfit
        .iter()
        .filter(|entry| entry.kind != UnfitKind::MissingSentence)
        .collect();
    assert!(idle.is_empty(), "{name}: {idle:?}");
    generated
}

/// Files below a folder, as paths with `/`.
fn files_below(folder: &Path) -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in
            fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display()))
        {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name: Vec<_> = path
                    .strip_prefix(folder)
                    .unwrap()
                    .components()
                    .map(|part| part.as_os_str().to_str().unwrap())
                    .collect();
                files.insert(name.join("/"), path);
            }
        }
    }
    files
}

/// The first lines that differ, with the line before.
fn difference(expected: &str, found: &str) -> String {
    let (expected, found): (Vec<_>, Vec<_>) =
        (expected.split('\n').collect(), found.split('\n').collect());
    let same = expected
        .iter()
        .zip(&found)
        .take_while(|(a, b)| a == b)
        .count();
    let excerpt = |lines: &[&str], mark: &str| {
        lines
            .iter()
            .skip(same)
            .take(6)
            .map(|line| format!("  {mark} {line}\n"))
            .collect::<String>()
    };
    let before = same
        .checked_sub(1)
        .map_or(String::new(), |line| format!("    {}\n", expected[line]));
    format!(
        "  line {}:\n{before}{}{}",
        same + 1,
        excerpt(&expected, "-"),
        excerpt(&found, "+")
    )
}

#[test]
fn each_rule_writes_what_is_expected() {
    let update =
        std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| !value.is_empty() && value != "0");
    let mut wrong = String::new();
    for (name, folder) in rules() {
        let generated = generated(&name, &folder);
        let expected = files_below(&folder.join("expected"));
        assert!(!expected.is_empty(), "{name} expects nothing");
        for (file, path) in expected {
            let Some(found) = generated.files.get(&file) else {
                wrong.push_str(&format!("{name}: {file} is not written any more\n"));
                continue;
            };
            let text = fs::read_to_string(&path).unwrap();
            if &text == found {
            } else if update {
                fs::write(&path, found).unwrap();
            } else {
                wrong.push_str(&format!("{name}: {file}\n{}", difference(&text, found)));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "differs from expected/ (UPDATE_EXPECTED=1 rewrites it):\n{wrong}"
    );
}

#[test]
fn what_the_rules_write_compiles_without_warnings() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../runtime")
        .canonicalize()
        .unwrap();
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rules");
    if workspace.exists() {
        fs::remove_dir_all(&workspace).unwrap();
    }
    let mut members = Vec::new();
    for (name, folder) in rules() {
        for (file, text) in generated(&name, &folder).files {
            let path = workspace.join(&name).join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        members.push(name);
    }
    // The profile is the repository's, so that what is already built of the dependencies serves here too.
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
         [workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\nlicense = \"MIT OR Apache-2.0\"\n\
         repository = \"https://badger.example\"\nhomepage = \"https://badger.example\"\n\n\
         [workspace.dependencies]\nmisskey-runtime = {{ path = {runtime:?}, default-features = false }}\n\
         tokio = {{ version = \"1\", default-features = false }}\n\n\
         [profile.dev]\ndebug = \"line-tables-only\"\n[profile.dev.package.\"*\"]\ndebug = false\n"
    );
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    fs::copy(runtime.join("../Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    // The crate as it is, and with both directions of serde.
    for features in ["all-endpoints", "all-endpoints,full-serde"] {
        let output = Command::new(env!("CARGO"))
            .args([
                "check",
                "--offline",
                "--workspace",
                "--keep-going",
                "--no-default-features",
                "--features",
                features,
            ])
            .current_dir(&workspace)
            .env(
                "CARGO_TARGET_DIR",
                Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap(),
            )
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .unwrap();
        let messages = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success() && !messages.contains("warning:"),
            "features {features}:\n{messages}"
        );
    }
}
