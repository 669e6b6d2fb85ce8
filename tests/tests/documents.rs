//! The crate written from each snapshot compiles; that of a fork is documented throughout, and its documentation's examples compile.
//!
//! The first is looked at for the oldest snapshot of Misskey and of each fork; `SWEEPS=whole` looks at all.
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
use semver::Version;

/// The features that the crates are compiled with; TLS and the like are the runtime's affair.
const FEATURES: &str = "all-endpoints,full-serde,oauth,app-auth,streaming";

#[test]
fn every_snapshot_gives_a_crate_that_compiles() {
    let root = root();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents");
    let snapshots = snapshots(&root.join("schemas"));
    assert!(snapshots.len() >= 7, "{snapshots:?}");
    let snapshots = sample(snapshots);
    assert!(snapshots.len() >= 3, "{snapshots:?}");

    // One package that depends on all of them, so that what they share is checked once and they are checked side by side.
    let mut all = String::from(
        "[package]\nname = \"all\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n",
    );
    for snapshot in &snapshots {
        let name = write(&root, snapshot, &folder);
        let features: Vec<_> = FEATURES.split(',').collect();
        writeln!(
            all,
            "{name} = {{ path = \"../{name}\", default-features = false, features = {features:?} }}"
        )
        .unwrap();
    }
    let package = folder.join("all");
    fs::create_dir_all(package.join("src")).unwrap();
    fs::write(package.join("Cargo.toml"), all).unwrap();
    fs::write(package.join("src/lib.rs"), "").unwrap();
    cargo(&root, &package, &["check"]);
}

#[test]
fn a_forks_crate_is_documented_throughout() {
    let root = root();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fork");
    let name = write(&root, &root.join("schemas/cherrypick/4.17.0.json"), &folder);
    let package = folder.join(name);
    let text = |file: &str| fs::read_to_string(package.join(file)).unwrap();
    for (file, expected) in [
        (
            "README.md",
            "# cherrypick-4-17-0\n\nA typed client of CherryPick 4.17.0",
        ),
        ("README.md", "use cherrypick_4_17_0::{Client, endpoints};"),
        (
            "Cargo.toml",
            "description = \"A typed client of the CherryPick API",
        ),
        ("src/lib.rs", "pub use permission::Permission;"),
        // Ours where the fork has the endpoint too, made from the document where it is the fork's own.
        ("src/endpoints/notes.rs", "/// Posts a note"),
        (
            "src/endpoints/users/groups.rs",
            "/// Calls `users/groups/transfer` with `groupId` and `userId`; answers with [`UserGroup`](crate::models::UserGroup).",
        ),
        // And so with what is inside.
        ("src/models/user_group.rs", "    /// The member `ownerId`."),
        ("src/endpoints/users/groups.rs", "/// # Examples"),
        (
            "REPORT.md",
            "sentences are missing; generated ones stand there:",
        ),
        ("REPORT.md", "- `endpoints.users/groups/transfer`"),
    ] {
        assert!(text(file).contains(expected), "{file}:\n{}", text(file));
    }
    let mut functions = 0;
    let mut waiting = vec![package.join("src")];
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(
                fs::read_dir(path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        assert!(!source.contains("misskey_client"), "{}", path.display());
        let lines: Vec<&str> = source.lines().map(str::trim).collect();
        for (number, line) in lines.iter().enumerate() {
            if line.starts_with("pub fn ") {
                functions += 1;
                let mut above = lines[..number].iter().rev();
                let documented = above
                    .find(|line| !line.starts_with("#["))
                    .is_some_and(|line| line.starts_with("///"));
                assert!(documented, "{}: {line}", path.display());
            }
        }
    }
    assert!(functions > 465, "{functions}");
    cargo(&root, &package, &["doc", "--no-deps"]);
    cargo(&root, &package, &["test", "--doc"]);
}

fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.join("..").canonicalize().unwrap()
}

/// Runs cargo in a package outside the workspace, where a warning is an error.
fn cargo(root: &Path, package: &Path, arguments: &[&str]) {
    // The versions that are here already: nothing is fetched.
    fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .args(["--offline", "--quiet", "--color=never"])
        // The workspace's profile and folder, so that what is built of the dependencies serves here too.
        .args(["--config", r#"profile.dev.debug="line-tables-only""#])
        .args(["--config", r#"profile.dev.package."*".debug=false"#])
        .arg("--target-dir")
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .env("RUSTDOCFLAGS", "--deny warnings")
        .current_dir(package);
    if package.join("README.md").exists() {
        command.args(["--no-default-features", "--features", FEATURES]);
    }
    let output = command.output().unwrap();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !messages.contains("warning:"),
        "{arguments:?}: {messages}"
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

/// The oldest snapshot in each folder; all with `SWEEPS=whole`.
fn sample(mut snapshots: Vec<PathBuf>) -> Vec<PathBuf> {
    if env::var_os("SWEEPS").is_none() {
        let version = |path: &Path| Version::parse(path.file_stem()?.to_str()?).ok();
        snapshots.sort_by_key(|path| (path.parent().map(Path::to_owned), version(path)));
        snapshots.dedup_by(|next, kept| next.parent() == kept.parent());
    }
    snapshots
}

/// Writes the crate of a snapshot and gives its name.
fn write(root: &Path, snapshot: &Path, folder: &Path) -> String {
    let schemas = root.join("schemas");
    let read = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
    let (overlay, names, docs) = (read("overlay.yaml"), read("names.yaml"), read("docs.yaml"));
    let streaming = read("streaming.yaml");
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
        streaming: &streaming,
        ..Sources::default()
    };
    let options = Options {
        crate_name: name.clone(),
        manifest: Manifest::Standalone {
            version: "0.0.0".to_owned(),
            runtime: Some(root.join("runtime").to_str().unwrap().to_owned()),
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
