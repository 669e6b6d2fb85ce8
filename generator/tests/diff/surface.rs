//! Verdicts in Rust against the crates themselves: what programs compile against, read from what is written for neighbouring releases.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use misskey_generator::diff::{Change, Rust, Surface};
use misskey_generator::import::{Snapshot, reopen};
use misskey_generator::{Fit, Manifest, Options, Sources, compare, generate};

const RELEASES: &[&str] = &[
    "misskey/2024.5.0",
    "misskey/2024.11.0",
    "misskey/2025.4.1",
    "misskey/2025.8.0",
    "misskey/2025.12.2",
    "misskey/2026.3.2",
];

/// What a program that compiles against the old crate meets no more, or otherwise.
fn broken(old: &Surface, new: &Surface) -> BTreeSet<String> {
    old.items()
        .filter(|(path, written)| new.get(path) != Some(*written))
        .map(|(path, _)| path.to_owned())
        .collect()
}

/// Whether a change is of an item, of one that it stands in, or of one inside it.
fn tells(change: &Change, path: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        inner
            .strip_prefix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    let owner = path.rsplit_once("::").map_or(path, |(owner, _)| owner);
    // What a constructor takes is a field as well, and, of many, a field of a struct of them.
    let made = change.item.strip_suffix("::new");
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let last = |path: &str, marks: &[char]| plain(path.rsplit(marks).next().unwrap_or(path));
    let arguments = made.is_some_and(|made| {
        let required = match made.strip_suffix("Request") {
            Some(module) => format!("{module}Required"),
            None => format!("{made}Required"),
        };
        [path, owner].contains(&required.as_str())
            || owner == made && last(path, &[':']) == last(&change.place, &['.', ' '])
    });
    // A type of another name is told where it is met, with its old name.
    let renamed = [path, owner].iter().any(|old| {
        change.message.starts_with(&format!("was {old}, is "))
            || change.message.contains(&format!(" held {old}, holds "))
    });
    arguments
        || renamed
        || [&change.item, &change.old_item]
            .iter()
            .any(|item| within(path, item) || within(item, path))
}

/// Whether a field that several structs take from one component is told there.
fn is_inherited(change: &Change, path: &str) -> bool {
    let last = |path: &'_ str| path.rsplit("::").next().map(str::to_owned);
    change.component.is_some() && last(path) == last(&change.item)
}

#[test]
fn the_crates_differ_where_the_verdicts_say_so() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let text = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
    let snapshots: Vec<Snapshot> = RELEASES
        .iter()
        .map(|name| reopen(text(&format!("{name}.json")).as_bytes()).unwrap())
        .collect();
    let (overlay, names, streaming) = (
        text("overlay.yaml"),
        text("names.yaml"),
        text("streaming.yaml"),
    );
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        streaming: &streaming,
        releases: &snapshots,
        floor: RELEASES[0],
        ..Sources::default()
    };
    let options = Options {
        crate_name: "misskey-client".into(),
        manifest: Manifest::Workspace,
        fit: Fit::WhereItFits,
    };
    let surfaces: Vec<Surface> = snapshots
        .iter()
        .map(|snapshot| Surface::of(&generate(snapshot, &sources, &options).unwrap()).unwrap())
        .collect();
    let (mut items, mut wrong) = (0, Vec::new());
    for (index, pair) in snapshots.windows(2).enumerate() {
        let (old, new) = (&surfaces[index], &surfaces[index + 1]);
        let diff = compare(&pair[0], &pair[1], &sources).unwrap();
        let major: Vec<&Change> = diff
            .changes
            .iter()
            .filter(|change| change.rust == Rust::Major)
            .collect();
        let broken = broken(old, new);
        items += broken.len();
        for path in &broken {
            let is_told = |change: &&&Change| tells(change, path) || is_inherited(change, path);
            if !major.iter().any(|change| is_told(&change)) {
                wrong.push(format!(
                    "{} → {}: {:?} became {:?}, and no change is major there",
                    diff.old,
                    diff.new,
                    old.get(path),
                    new.get(path)
                ));
            }
        }
        for change in major {
            let differs = broken.iter().any(|path| tells(change, path))
                || old
                    .traits(&change.item)
                    .any(|name| new.traits(&change.item).all(|other| other != name));
            if !differs {
                wrong.push(format!(
                    "{} → {}: {} is major for {}: {}, and the crate is the same there",
                    diff.old, diff.new, change.place, change.item, change.message
                ));
            }
        }
    }
    assert!(items > 100, "{items} items became another");
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
