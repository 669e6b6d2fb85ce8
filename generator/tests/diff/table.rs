//! Pairs of small documents with the changes between them, in `cases/`.
//!
//! A file is a list of cases: `old` and `new` in the shorthand of `document.rs`, perhaps `names` as in `names.yaml`, and every change between the two as
//! `WIRE RUST KIND PLACE | ITEM | MESSAGE | REACHES`. With `floor: true`, both are releases that the crate has to work with.
//! `UPDATE_EXPECTED=1 cargo test -p misskey-generator --test diff` writes the changes anew; read them before they are committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use misskey_generator::diff::{Diff, Kind};
use misskey_generator::{Sources, compare};
use serde_json::Value;

use crate::document::snapshot;
use crate::line::{line, update};

const OLD: &str = "2025.1.0";
const NEW: &str = "2026.1.0";

struct Case {
    name: String,
    changes: String,
    diff: Diff,
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

fn cases(path: &Path) -> Vec<Case> {
    let text = fs::read_to_string(path).unwrap();
    let list: Vec<Value> =
        serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    list.iter().map(case).collect()
}

fn case(case: &Value) -> Case {
    let name = case["case"].as_str().expect("a case has a name").to_owned();
    for key in case.as_object().unwrap().keys() {
        assert!(
            ["case", "old", "new", "names", "floor", "changes"].contains(&key.as_str()),
            "{name}: `{key}`"
        );
    }
    let (old, new) = (snapshot(&case["old"], OLD), snapshot(&case["new"], NEW));
    let releases = if case["floor"] == Value::Bool(true) {
        vec![old.clone(), new.clone()]
    } else {
        Vec::new()
    };
    let floor = format!("misskey/{OLD}");
    let sources = Sources {
        names: case["names"].as_str().unwrap_or_default(),
        releases: &releases,
        floor: &floor,
        ..Sources::default()
    };
    let diff = compare(&old, &new, &sources).unwrap_or_else(|error| panic!("{name}: {error}"));
    check(&name, &diff, &compare(&new, &old, &sources).unwrap());
    for one in [&old, &new] {
        let same = compare(one, one, &sources).unwrap();
        assert!(same.changes.is_empty(), "{name}: {:#?}", same.changes);
    }
    Case {
        name,
        changes: case["changes"].as_str().unwrap_or_default().to_owned(),
        diff,
    }
}

/// What is added one way is removed the other way.
fn check(name: &str, forth: &Diff, back: &Diff) {
    let mut there: Vec<_> = forth
        .changes
        .iter()
        .map(|change| (change.place.clone(), change.kind.opposite()))
        .collect();
    let mut here: Vec<_> = back
        .changes
        .iter()
        .map(|change| (change.place.clone(), change.kind))
        .collect();
    let renamed =
        |list: &mut Vec<(String, Kind)>| list.retain(|(_, kind)| *kind != Kind::EndpointRenamed);
    renamed(&mut there);
    renamed(&mut here);
    there.sort();
    here.sort();
    assert_eq!(there, here, "{name}: not the same from the other side");
}

fn found(case: &Case) -> Vec<String> {
    case.diff
        .changes
        .iter()
        .map(|change| line(change, &change.reaches.join(", ")))
        .collect()
}

#[test]
fn each_pair_differs_as_expected() {
    let mut wrong = String::new();
    for path in files() {
        let cases = cases(&path);
        if update() {
            rewrite(&path, &cases);
            continue;
        }
        for case in cases {
            let (expected, found): (Vec<_>, _) = (case.changes.lines().collect(), found(&case));
            if expected != found {
                let list = |lines: &[&str], mark: &str| -> String {
                    lines
                        .iter()
                        .map(|line| format!("  {mark} {line}\n"))
                        .collect()
                };
                let found: Vec<_> = found.iter().map(String::as_str).collect();
                wrong += &format!(
                    "{}:\n{}{}",
                    case.name,
                    list(&expected, "-"),
                    list(&found, "+")
                );
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "differs from cases/ (UPDATE_EXPECTED=1 rewrites it):\n{wrong}"
    );
}

/// Puts what was found below each `changes:`; the rest of the file stays.
fn rewrite(path: &Path, cases: &[Case]) {
    let text = fs::read_to_string(path).unwrap();
    let mut out = String::new();
    let mut cases = cases.iter();
    let mut below = false;
    for line in text.lines() {
        if line.starts_with("  changes:") {
            let found = found(cases.next().expect("one `changes` for each case"));
            out += if found.is_empty() {
                "  changes: \"\"\n"
            } else {
                "  changes: |\n"
            };
            found
                .iter()
                .for_each(|line| out += &format!("    {line}\n"));
            below = true;
        } else if !(below && line.starts_with("    ")) {
            below = false;
            out += line;
            out.push('\n');
        }
    }
    assert!(
        cases.next().is_none(),
        "{}: a case has no `changes`",
        path.display()
    );
    fs::write(path, out).unwrap();
}

#[test]
fn every_kind_is_expected_somewhere() {
    let known: BTreeSet<Kind> = files()
        .iter()
        .flat_map(|path| cases(path))
        .flat_map(|case| {
            case.changes
                .lines()
                .map(|line| line.split(' ').nth(2).unwrap().to_owned())
                .collect::<Vec<_>>()
        })
        .map(|name| {
            *Kind::ALL
                .iter()
                .find(|kind| kind.name() == name)
                .unwrap_or_else(|| panic!("`{name}` is no kind"))
        })
        .collect();
    let missing: Vec<_> = Kind::ALL
        .iter()
        .filter(|kind| !known.contains(kind))
        .map(|kind| kind.name())
        .collect();
    assert!(missing.is_empty(), "no case expects {missing:?}");
}

#[test]
fn kinds_are_listed_once_and_are_their_opposites_opposites() {
    let names: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), Kind::ALL.len());
    for kind in Kind::ALL {
        assert_eq!(kind.opposite().opposite(), *kind);
        assert!(kind.meaning().ends_with('.'), "{}", kind.name());
    }
}
