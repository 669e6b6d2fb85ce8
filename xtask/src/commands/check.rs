//! `check`: the checks of what a change touches.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::ci::{CargoCall, PROOF, generated, tests, timed};
use crate::cli::{CheckArguments, Step};
use crate::disk::place;
use crate::failure::Failure;

const AGAIN: &str = "cargo xtask check";

/// What other crates are made of, and so proven over real sockets.
const PROVEN: &[&str] = &["misskey-runtime", "misskey-client"];

/// What every crate is built by.
const OF_ALL: &[&str] = &["Cargo.toml", "Cargo.lock"];

/// What the generator reads; its own tests and the client's say whether that is right.
const FACTS: &str = "schemas/";

/// A crate of the workspace and its folder, relative to the root.
struct Package {
    name: String,
    folder: PathBuf,
}

pub(crate) fn run(arguments: &CheckArguments) -> Result<(), Failure> {
    let changed = changed(&arguments.since)?;
    let touched = touched(&changed, &packages()?);
    if arguments.list {
        touched.iter().for_each(|name| anstream::println!("{name}"));
        return Ok(());
    }
    if changed.is_empty() {
        anstream::println!(
            "nothing differs from {}; `--since REVISION` compares with another commit",
            arguments.since
        );
        return Ok(());
    }
    let step = |step: Step| step.calls(false);
    all("format", step(Step::Format)?)?;
    all("generated", generated())?;
    // Of the whole workspace, of which cargo looks at what has changed and at what stands on it.
    all("lints", step(Step::Lints)?)?;
    if touched.is_empty() {
        anstream::println!("no crate is touched, so there are no tests to run");
        return Ok(());
    }
    let names: Vec<&str> = touched.iter().map(String::as_str).collect();
    all(&format!("tests of {}", names.join(", ")), tests(&names))
}

fn all(name: &str, calls: Vec<CargoCall>) -> Result<(), Failure> {
    timed(name, || calls.iter().try_for_each(|call| call.make(AGAIN)))
}

/// The crates whose tests tell whether the changed files are right.
fn touched(changed: &[String], packages: &[Package]) -> BTreeSet<String> {
    if changed.iter().any(|file| OF_ALL.contains(&file.as_str())) {
        return packages
            .iter()
            .map(|package| package.name.clone())
            .collect();
    }
    let mut touched: BTreeSet<String> = changed
        .iter()
        .filter_map(|file| {
            // The innermost folder wins: a crate may lie in another's.
            let inside = packages
                .iter()
                .filter(|package| Path::new(file).starts_with(&package.folder));
            inside
                .max_by_key(|package| package.folder.components().count())
                .map(|package| package.name.clone())
        })
        .collect();
    if changed.iter().any(|file| file.starts_with(FACTS)) {
        touched.extend(["misskey-generator".to_owned(), "misskey-client".to_owned()]);
    }
    if PROVEN.iter().any(|name| touched.contains(*name)) {
        touched.insert(PROOF.to_owned());
    }
    touched
}

/// Files that differ from a commit, new ones among them, relative to the root.
fn changed(since: &str) -> Result<Vec<String>, Failure> {
    // Ended by NUL, or git quotes names that are not ASCII.
    let mut files = git(&["diff", "-z", "--name-only", since, "--"])?;
    files.push_str(&git(&["ls-files", "-z", "--others", "--exclude-standard"])?);
    let names = files.split('\0').filter(|name| !name.is_empty());
    Ok(names.map(str::to_owned).collect())
}

fn git(arguments: &[&str]) -> Result<String, Failure> {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(place::root())
        .output()
        .map_err(|error| Failure::transfer(format!("git cannot be run: {error}"), "install git"))?;
    if !output.status.success() {
        return Err(Failure::call(
            format!(
                "`git {}`: {}",
                arguments.join(" "),
                String::from_utf8_lossy(&output.stderr).trim()
            ),
            "name a commit or a branch with --since",
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The crates of the workspace.
fn packages() -> Result<Vec<Package>, Failure> {
    let unreadable = |why: String| {
        Failure::transfer(
            format!("`cargo metadata`: {why}"),
            "run it by hand to see why",
        )
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(place::root())
        .output()
        .map_err(|error| unreadable(error.to_string()))?;
    if !output.status.success() {
        return Err(unreadable(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ));
    }
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|error| unreadable(error.to_string()))?;
    let root = metadata["workspace_root"].as_str().unwrap_or_default();
    let packages = metadata["packages"].as_array().into_iter().flatten();
    Ok(packages
        .filter_map(|package| {
            let manifest = Path::new(package["manifest_path"].as_str()?);
            Some(Package {
                name: package["name"].as_str()?.to_owned(),
                folder: manifest.parent()?.strip_prefix(root).ok()?.to_owned(),
            })
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::{Package, touched};

    fn names(changed: &[&str]) -> Vec<String> {
        let folders = [
            ("misskey-client", "generated"),
            ("misskey-generator", "generator"),
            ("misskey-runtime", "runtime"),
            ("misskey-tests", "tests"),
            ("cherrypick-client", "tests/cherrypick"),
            ("xtask", "xtask"),
        ];
        let packages = folders.map(|(name, folder)| Package {
            name: name.to_owned(),
            folder: folder.into(),
        });
        let changed: Vec<String> = changed.iter().map(|file| (*file).to_owned()).collect();
        touched(&changed, &packages).into_iter().collect()
    }

    #[test]
    fn a_file_belongs_to_the_innermost_crate() {
        assert_eq!(names(&["xtask/src/cli.rs"]), ["xtask"]);
        assert_eq!(names(&["tests/cherrypick/build.rs"]), ["cherrypick-client"]);
        assert_eq!(names(&["tests/src/place.rs"]), ["misskey-tests"]);
        // A folder whose name only begins like a crate's.
        assert!(names(&["generated-by-hand/a.rs", "README.md"]).is_empty());
        assert_eq!(names(&["Cargo.lock"]).len(), 6);
    }

    #[test]
    fn what_others_stand_on_is_tested_where_it_is_proven() {
        assert_eq!(
            names(&["runtime/src/lib.rs"]),
            ["misskey-runtime", "misskey-tests"]
        );
        assert_eq!(
            names(&["schemas/docs.yaml"]),
            ["misskey-client", "misskey-generator", "misskey-tests"]
        );
    }
}
