//! The snapshots of `schemas/`, each against each.
//!
//! `reports/` holds what is said of one release after the other, one change a line as `line.rs` writes it, with how many endpoints it reaches.
//! `UPDATE_EXPECTED=1 cargo test -p misskey-generator --test diff` writes them anew; read the difference before it is committed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use misskey_generator::diff::{Diff, Kind, diff};
use misskey_generator::import::{Snapshot, reopen};
use misskey_generator::{Described, Sources, describe_each};

use crate::line::{line, update};

/// In order; what stands after the last release of Misskey is a fork of it.
const DOCUMENTS: &[&str] = &[
    "misskey/2024.5.0",
    "misskey/2024.11.0",
    "misskey/2025.4.1",
    "misskey/2025.8.0",
    "misskey/2025.12.2",
    "misskey/2026.3.2",
    "misskey/2026.6.0",
    "cherrypick/4.17.0",
    "misskeyio/2025.4.1-mhq.13",
    "sharkey/2025.5.2-dev",
];

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas")
}

fn described() -> Vec<Described> {
    let text = |name: &str| fs::read_to_string(schemas().join(name)).unwrap();
    let snapshots: Vec<Snapshot> = DOCUMENTS
        .iter()
        .map(|name| reopen(&fs::read(schemas().join(format!("{name}.json"))).unwrap()).unwrap())
        .collect();
    let (overlay, names) = (text("overlay.yaml"), text("names.yaml"));
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        releases: &snapshots,
        floor: DOCUMENTS[0],
        ..Sources::default()
    };
    describe_each(&snapshots.iter().collect::<Vec<_>>(), &sources).unwrap()
}

/// Each with each other.
fn pairs(all: &[Described]) -> impl Iterator<Item = (&Described, &Described)> {
    all.iter()
        .flat_map(|old| all.iter().map(move |new| (old, new)))
        .filter(|(old, new)| !std::ptr::eq(*old, *new))
}

#[test]
fn every_snapshot_is_compared() {
    let mut found = BTreeSet::new();
    let folders = fs::read_dir(schemas()).unwrap().map(|entry| entry.unwrap());
    for folder in folders
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
    {
        let software = folder.file_name().unwrap().to_str().unwrap();
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            // The guide has a folder there, too.
            if path.extension().is_none_or(|end| end != "json") {
                continue;
            }
            found.insert(format!(
                "{software}/{}",
                path.file_stem().unwrap().to_str().unwrap()
            ));
        }
    }
    assert_eq!(
        found,
        DOCUMENTS.iter().map(|name| (*name).to_owned()).collect()
    );
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for described in described() {
        let same = diff(&described, &described);
        assert!(same.changes.is_empty(), "{}: {:#?}", same.old, same.changes);
    }
}

/// A rename is told at the old name, so it stands for both.
fn seen(report: &Diff, from_behind: bool) -> Vec<(String, Kind)> {
    let mut seen: Vec<_> = report
        .changes
        .iter()
        .map(|change| {
            let kind = if from_behind {
                change.kind.opposite()
            } else {
                change.kind
            };
            let place = match change.kind {
                Kind::EndpointRenamed => {
                    let mut names = [
                        change.place.as_str(),
                        change.message.split('`').nth(1).unwrap(),
                    ];
                    names.sort();
                    names.join(" ↔ ")
                }
                _ => change.place.clone(),
            };
            (place, kind)
        })
        .collect();
    seen.sort();
    seen
}

#[test]
fn what_is_added_one_way_is_removed_the_other_way() {
    for (old, new) in pairs(&described()) {
        let (forth, back) = (diff(old, new), diff(new, old));
        let (there, here) = (seen(&forth, false), seen(&back, true));
        let only = |a: &[(String, Kind)], b: &[(String, Kind)]| -> Vec<String> {
            a.iter()
                .filter(|entry| !b.contains(entry))
                .map(|(place, kind)| format!("{} {place}", kind.name()))
                .collect()
        };
        assert!(
            there == here,
            "{} and {}: only there {:#?}, only back {:#?}",
            forth.old,
            forth.new,
            only(&there, &here),
            only(&here, &there)
        );
    }
}

#[test]
fn every_change_says_what_it_is_about() {
    for (old, new) in pairs(&described()) {
        let names: BTreeSet<&str> = [old, new]
            .iter()
            .flat_map(|described| &described.stated.endpoints)
            .map(|endpoint| endpoint.name.as_str())
            .collect();
        let report = diff(old, new);
        let mut lines = BTreeSet::new();
        for change in &report.changes {
            let line = line(change, "");
            assert!(
                !change.item.is_empty()
                    && !change.item.ends_with("::")
                    && !change.message.is_empty(),
                "{line}"
            );
            assert!(
                change
                    .endpoint
                    .iter()
                    .chain(&change.reaches)
                    .all(|name| names.contains(name.as_str())),
                "{line}"
            );
            assert!(
                change.endpoint.is_some() || change.component.is_some(),
                "{line}"
            );
            assert!(
                change.reaches.is_sorted_by(|a, b| a < b),
                "{line}: {:?}",
                change.reaches
            );
            let owner = change
                .component
                .as_ref()
                .or(change.endpoint.as_ref())
                .unwrap();
            assert!(change.place.starts_with(owner.as_str()), "{line}");
            assert!(lines.insert(line.clone()), "twice: {line}");
        }
        let summary = &report.summary;
        assert_eq!(summary.changes, report.changes.len());
        assert_eq!(
            summary.wire.breaking + summary.wire.risky + summary.wire.compatible,
            summary.changes
        );
        assert_eq!(
            summary.rust.major + summary.rust.minor + summary.rust.patch,
            summary.changes
        );
    }
}

#[test]
fn releases_in_order_differ_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff/reports");
    let described = described();
    let mut wrong = String::new();
    // Forks have little to do with each other.
    for (index, names) in DOCUMENTS.windows(2).take(7).enumerate() {
        let report = diff(&described[index], &described[index + 1]);
        let [old, new] = names else {
            panic!("two make a pair")
        };
        let path = folder.join(format!(
            "{}-{}.txt",
            old.replace("misskey/", ""),
            new.replace("misskey/", "").replace('/', "-")
        ));
        let found: String = report
            .changes
            .iter()
            .map(|change| line(change, &format!("{} endpoints", change.reaches.len())) + "\n")
            .collect();
        if update() {
            fs::write(&path, &found).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if expected != found {
            let only = |a: &str, b: &str, mark: &str| -> String {
                a.lines()
                    .filter(|line| !b.lines().any(|other| other == *line))
                    .map(|line| format!("  {mark} {line}\n"))
                    .collect()
            };
            wrong += &format!(
                "{old} to {new}:\n{}{}",
                only(&expected, &found, "-"),
                only(&found, &expected, "+")
            );
        }
    }
    assert!(
        wrong.is_empty(),
        "differs from reports/ (UPDATE_EXPECTED=1 rewrites them):\n{wrong}"
    );
}

/// What is known of this span from the servers' sources.
#[test]
fn misskey_grew_and_lost_two_endpoints() {
    let described = described();
    let report = diff(&described[0], &described[5]);
    let places = |kind: Kind| -> Vec<&str> {
        report
            .changes
            .iter()
            .filter(|change| change.kind == kind)
            .map(|change| change.place.as_str())
            .collect()
    };
    assert_eq!(
        places(Kind::EndpointRemoved),
        ["admin/queue/promote", "i/read-all-unread-notes"]
    );
    assert_eq!(places(Kind::EndpointAdded).len(), 433 - 369 + 2);
    assert!(places(Kind::EndpointRenamed).is_empty());
    assert!(places(Kind::ComponentRemoved).is_empty());
    // Nothing that answers hold was taken out.
    let gone: Vec<_> = report
        .changes
        .iter()
        .filter(|change| change.kind == Kind::FieldRemoved)
        .map(|change| change.place.as_str())
        .collect();
    assert!(
        gone.iter().all(|place| place.contains(" › request › ")),
        "{gone:?}"
    );
    let notifications: Vec<_> = report
        .changes
        .iter()
        .filter(|change| change.place == "Notification")
        .map(|change| (change.kind, change.item.as_str()))
        .collect();
    let new = [
        "ChatRoomInvitationReceived",
        "CreateToken",
        "ExportCompleted",
        "Login",
        "ScheduledNotePostFailed",
        "ScheduledNotePosted",
    ];
    let new: Vec<_> = new
        .iter()
        .map(|name| (Kind::BranchAdded, format!("models::Notification::{name}")))
        .collect();
    assert_eq!(
        notifications,
        new.iter()
            .map(|(kind, item)| (*kind, item.as_str()))
            .collect::<Vec<_>>()
    );
}
