//! `cargo xtask regen` for a server that is not the workspace's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::support::{document_of, folder, shown, xtask};

fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.join("..").canonicalize().unwrap()
}

/// Every file of a folder but those in `target` and `.git`, with its time.
fn files(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("target") || path.ends_with(".git") {
            } else if path.is_dir() {
                waiting.push(path);
            } else {
                let changed = path.metadata().unwrap().modified().unwrap();
                files.insert(path, changed);
            }
        }
    }
    files
}

/// Writes a document and asks for its crate.
fn regen(document: &str, more: &[&str]) -> (i32, String, String) {
    let folder = folder();
    let path = folder.path().join("api.json");
    fs::write(&path, document).unwrap();
    let arguments = [&["regen", "--snapshot", path.to_str().unwrap()], more].concat();
    shown(&xtask(&arguments))
}

#[test]
fn a_fork_gets_a_crate_of_its_own_and_the_workspace_stays_as_it_is() {
    let before = files(&root());
    // Within the repository's folder, where Cargo would look for the workspace.
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a-fork");
    if out.exists() {
        fs::remove_dir_all(&out).unwrap();
    }
    assert!(out.starts_with(root()) || std::env::var_os("CARGO_TARGET_DIR").is_some());
    let snapshot = root().join("schemas/cherrypick/4.17.0.json");
    let arguments = [
        "regen",
        "--snapshot",
        snapshot.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
        "--crate-name",
        "a-fork",
    ];
    let (status, said, notes) = shown(&xtask(&arguments));
    assert_eq!(status, 0, "{notes}");
    assert!(said.contains("465 endpoints"), "{said}");
    // What does not fit is counted, file by file, and listed in the crate.
    assert!(
        notes.contains(" sentences are missing; generated ones stand there\n"),
        "{notes}"
    );
    assert!(notes.lines().count() < 8, "{notes}");
    let report = fs::read_to_string(out.join("REPORT.md")).unwrap();
    assert!(
        report.contains("- `endpoints.users/groups/pull`\n"),
        "{report}"
    );
    let (_, _, verbose) = shown(&xtask(&[&arguments[..], &["--verbose"]].concat()));
    assert!(
        verbose.contains("note: docs.yaml: endpoints.users/groups/pull is missing\n"),
        "{verbose}"
    );
    // The manifest leads to this repository's runtime and to the published one; the crate is a workspace by itself.
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    let runtime = manifest
        .lines()
        .find_map(|line| line.strip_prefix("misskey-runtime = "))
        .unwrap();
    let way = runtime.split("path = \"").nth(1).unwrap();
    let way = way.split('"').next().unwrap();
    assert_eq!(
        out.join(way).canonicalize().unwrap(),
        root().join("runtime")
    );
    assert!(runtime.contains(concat!("version = \"", env!("CARGO_PKG_VERSION"), "\"")));
    assert!(manifest.ends_with("\n[workspace]\n"), "{manifest}");
    let metadata = std::process::Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--no-deps", "--format-version=1"])
        .current_dir(&out)
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    assert_eq!(metadata["packages"][0]["name"], "a-fork");
    assert_eq!(
        Path::new(metadata["workspace_root"].as_str().unwrap()),
        out.canonicalize().unwrap()
    );

    let (_, _, notes) = shown(&xtask(&[&arguments[..], &["--published-runtime"]].concat()));
    assert!(notes.contains("note:"), "{notes}");
    let manifest = fs::read_to_string(out.join("Cargo.toml")).unwrap();
    assert!(!manifest.contains("path ="), "{manifest}");
    assert_eq!(files(&root()), before);
}

#[test]
fn a_name_that_cargo_or_rust_refuses_is_refused_here() {
    let folder = folder();
    let out = folder.path().join("out");
    let document = document_of("Badger", "1.0.0", &["ping"]);
    for (name, status) in [
        ("a b", 2),
        ("1st", 2),
        ("-a", 2),
        ("", 2),
        ("a\"\nb", 2),
        ("../a", 2),
        ("fn", 3),
        ("Self", 3),
        ("std", 3),
        ("misskey-runtime", 3),
        (&"a".repeat(65), 3),
    ] {
        let name = format!("--crate-name={name}");
        let (found, _, error) = regen(&document, &["--out", out.to_str().unwrap(), &name]);
        assert_eq!(found, status, "{name}: {error}");
        assert!(!out.exists(), "{name}");
    }
    let (_, _, error) = regen(
        &document,
        &["--out", out.to_str().unwrap(), "--crate-name", "fn"],
    );
    assert!(
        error.contains("the crate cannot be called `fn`") && error.contains(" next: "),
        "{error}"
    );
}

#[test]
fn a_folder_that_is_somebody_elses_is_left_alone() {
    let document = document_of("Badger", "1.0.0", &["ping"]);
    let folder = folder();
    let mine = folder.path().join("mine");
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join("poem.txt"), "Roses").unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let before = files(folder.path());
    let before_here = files(&root());
    for (out, status, says) in [
        (mine.clone(), 3, "holds something else"),
        (mine.join("new/.."), 3, "holds something else"),
        (file.clone(), 4, "cannot be read"),
        (file.join("below"), 4, "cannot be"),
        (root(), 3, "holds something else"),
        (
            root().join("generated/src/mine"),
            3,
            "stands within the crate generated",
        ),
        (
            root().join("xtask/../runtime/src/x"),
            3,
            "stands within the crate runtime",
        ),
        (root().join("schemas"), 3, "holds something else"),
    ] {
        let (found, _, error) = regen(&document, &["--out", out.to_str().unwrap()]);
        assert_eq!(found, status, "{}: {error}", out.display());
        assert!(error.contains(says), "{}: {error}", out.display());
    }
    for more in [&["--crate-name", "x"][..], &["--published-runtime"]] {
        let own = root().join("generated");
        let more = [&["--out", own.to_str().unwrap()], more].concat();
        let (status, _, error) = regen(&document, &more);
        assert_eq!(status, 3, "{error}");
        assert!(error.contains("the workspace's own crate"), "{error}");
    }
    assert_eq!(files(folder.path()), before);
    assert_eq!(files(&root()), before_here);
}
