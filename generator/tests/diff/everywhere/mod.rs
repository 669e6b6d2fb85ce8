//! Every single thing that the current document states, changed at one place alone: each must be reported where it stands.
//!
//! Many changes are made at once and found again by their places; what is not found among others is made again with fewer, and at last alone.
//! `cargo test -p misskey-generator --test diff everywhere -- --nocapture` prints how many there are of each sort; with `PLACE='Note › text'`, what is
//! reported of each change there alone. Of each sort, one change in eight is made; `SWEEPS=whole` makes all of them.

mod edit;
mod places;
mod sorts;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use misskey_generator::diff::{Change, Kind, Wire, diff};
use misskey_generator::import::{Snapshot, reopen};
use misskey_generator::{Described, Sources, describe_each};
use serde_json::Value;

use crate::line::line;
use edit::{Edit, apply};
use places::{Shared, bare};

/// One thing changed at one place.
#[derive(Clone)]
struct Mutation {
    sort: &'static str,
    /// As reports write it, without the marks of unions.
    place: String,
    edit: Edit,
    /// What the change at the place may be called.
    kinds: &'static [Kind],
    /// What the message must tell, where several changes of one kind may stand at the place.
    tells: Option<String>,
    /// The verdict on the wire, where this sort has one.
    wire: Option<Wire>,
}

/// How many of each sort there have to be at least: fewer, and the test has stopped looking.
const LEAST: &[(&str, usize)] = &[
    ("allows GET or no longer", 380),
    ("another default", 3600),
    ("another error", 6040),
    ("another format", 5960),
    ("another keyword", 1800),
    ("another limit", 380),
    ("another permission", 650),
    ("another type", 7000),
    ("answers nothing or no longer", 380),
    ("answers with a body or no longer", 380),
    ("credential", 380),
    ("deprecated or no longer", 3340),
    ("enum value added", 250),
    ("enum value removed", 1260),
    ("error added", 380),
    ("error removed", 2010),
    ("field added", 700),
    ("field may be absent or no longer", 3020),
    ("field removed", 3020),
    ("form in place of JSON or the other way round", 380),
    ("limit added", 7140),
    ("limit removed", 390),
    ("null or no longer", 3780),
    ("rate limit", 380),
    ("secure", 380),
    ("union's branch added", 70),
    ("union's branch removed", 170),
];

#[test]
fn every_change_at_one_place_is_reported_there() {
    let world = World::read();
    let mutations = sorts::all(&world.document);
    if let Ok(place) = std::env::var("PLACE") {
        let old = world.described(&world.document).unwrap();
        for mutation in mutations.iter().filter(|mutation| mutation.place == place) {
            world.show(&old, mutation);
        }
        return;
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mutation in &mutations {
        *counts.entry(mutation.sort).or_default() += 1;
    }
    for (sort, count) in &counts {
        println!("{count:6} {sort}");
    }
    println!("{:6} in all", mutations.len());
    for (sort, least) in LEAST {
        let count = counts.get(sort).copied().unwrap_or_default();
        assert!(count >= *least, "{sort}: {count} are fewer than {least}");
    }
    assert_eq!(
        counts.keys().collect::<Vec<_>>(),
        LEAST.iter().map(|(sort, _)| sort).collect::<Vec<_>>()
    );

    let mutations = sample(mutations);
    println!("{:6} are made", mutations.len());

    // A component that is no object any more cannot be part of another: few of these in one document, or it is refused for all of them.
    let may_be_refused = |mutation: &Mutation| {
        let is_component = !mutation.place.contains(" › ");
        mutation.sort == "another type" && is_component || mutation.sort.starts_with("form")
    };
    let (refusable, others): (Vec<_>, Vec<_>) = mutations.into_iter().partition(may_be_refused);
    let mut left = world.unreported(&refusable, 6);
    left.extend(others);
    // The last of these makes each alone.
    for size in [1500, 150, 10, 1] {
        println!("{} in documents with up to {size} changes each", left.len());
        left = world.unreported(&left, size);
    }
    let refused = world.refused.lock().unwrap().clone();
    println!("refused with an error: {refused:?}");
    assert!(refused.values().sum::<usize>() < 300, "{refused:?}");
    let told: Vec<String> = left
        .iter()
        .map(|mutation| format!("{}: {} {:?}", mutation.sort, mutation.place, mutation.tells))
        .collect();
    assert!(
        told.is_empty(),
        "{} changes are not reported where they are made:\n{}",
        told.len(),
        told.join("\n")
    );
}

/// One in eight of each sort, from all over the document; all with `SWEEPS=whole`.
fn sample(mutations: Vec<Mutation>) -> Vec<Mutation> {
    if std::env::var_os("SWEEPS").is_some() {
        return mutations;
    }
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let is_taken = move |mutation: &Mutation| {
        let number = seen.entry(mutation.sort).or_default();
        *number += 1;
        *number % 8 == 1
    };
    mutations.into_iter().filter(is_taken).collect()
}

#[test]
fn every_endpoint_and_component_that_comes_or_goes_is_reported() {
    let world = World::read();
    let paths: Vec<String> = world.document["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    let schemas: Vec<String> = world.document["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    let old = world.described(&world.document).unwrap();
    assert!(paths.len() > 400 && schemas.len() > 60);
    for third in 0..3 {
        let of = |names: &[String]| -> BTreeSet<String> {
            names.iter().skip(third).step_by(3).cloned().collect()
        };
        let (gone, renamed) = (of(&paths), of(&schemas));
        let mut document = world.document.clone();
        let all = document["paths"].as_object_mut().unwrap();
        all.retain(|path, _| !gone.contains(path));
        let new = world.described(&document).unwrap();
        let (fewer, more) = (diff(&old, &new).changes, diff(&new, &old).changes);
        for path in &gone {
            let name = &path[1..];
            let has = |changes: &[Change], kind: Kind| {
                changes
                    .iter()
                    .any(|change| change.place == name && change.kind == kind)
            };
            assert!(has(&fewer, Kind::EndpointRemoved), "{name}");
            assert!(has(&more, Kind::EndpointAdded), "{name}");
        }
        // A component of another name, wherever it is meant.
        let mut text = world.document.to_string();
        for name in &renamed {
            text = text
                .replace(&format!("schemas/{name}\""), &format!("schemas/Zz{name}\""))
                .replace(&format!("\"{name}\":{{"), &format!("\"Zz{name}\":{{"));
        }
        let document = serde_json::from_str(&text).unwrap();
        let changes = diff(&old, &world.described(&document).unwrap()).changes;
        for name in &renamed {
            let has = |name: &str, kind: Kind| {
                changes
                    .iter()
                    .any(|change| change.place == name && change.kind == kind)
            };
            assert!(has(name, Kind::ComponentRemoved), "{name}");
            assert!(has(&format!("Zz{name}"), Kind::ComponentAdded), "{name}");
        }
    }
}

/// The current document, corrected.
struct World {
    names: String,
    document: Value,
    shared: Shared,
    /// How many documents could not be described, by what was changed in them.
    refused: Mutex<BTreeMap<&'static str, usize>>,
}

impl World {
    fn read() -> Self {
        let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
        let text = |name: &str| fs::read_to_string(schemas.join(name)).unwrap();
        let releases: Value = serde_yaml::from_str(&text("releases.yaml")).unwrap();
        let current = releases["current"].as_str().unwrap();
        let snapshot = reopen(text(&format!("{current}.json")).as_bytes()).unwrap();
        let (overlay, names) = (text("overlay.yaml"), text("names.yaml"));
        let corrected = Sources {
            overlay: &overlay,
            names: &names,
            ..Sources::default()
        };
        let document = (*describe_each(&[&snapshot], &corrected).unwrap()[0].corrected).clone();
        Self {
            shared: Shared::read(&names),
            names,
            document,
            refused: Mutex::default(),
        }
    }

    /// `None` for a document that cannot be described.
    fn described(&self, document: &Value) -> Option<Described> {
        let snapshot = Snapshot {
            json: document.clone(),
            software: "misskey".into(),
            version: "2026.3.2".into(),
        };
        let sources = Sources {
            names: &self.names,
            ..Sources::default()
        };
        describe_each(&[&snapshot], &sources).ok()?.pop()
    }

    fn show(&self, old: &Described, mutation: &Mutation) {
        let mut document = self.document.clone();
        let made = apply(&mut document, &mutation.edit);
        edit::clean(&mut document);
        println!("{}: {} ({made})", mutation.sort, mutation.edit.pointer);
        match self.described(&document) {
            None => println!("    refused"),
            Some(new) => diff(old, &new)
                .changes
                .iter()
                .for_each(|change| println!("    {}", line(change, ""))),
        }
    }

    /// Those that no report tells of, made with so many others in one document.
    fn unreported(&self, mutations: &[Mutation], size: usize) -> Vec<Mutation> {
        let count = mutations.len().div_ceil(size);
        // What stands side by side goes into different documents.
        let batches: Vec<Vec<&Mutation>> = (0..count)
            .map(|start| mutations.iter().skip(start).step_by(count.max(1)).collect())
            .collect();
        let (even, odd): (Vec<_>, Vec<_>) = batches
            .into_iter()
            .enumerate()
            .partition(|(index, _)| index % 2 == 0);
        let work = |batches: Vec<(usize, Vec<&Mutation>)>| -> Vec<Mutation> {
            let old = self.described(&self.document).unwrap();
            batches
                .into_iter()
                .flat_map(|(_, batch)| self.missing(&old, &batch))
                .cloned()
                .collect()
        };
        thread::scope(|scope| {
            let other = scope.spawn(|| work(odd));
            let mut left = work(even);
            left.extend(other.join().unwrap());
            left
        })
    }

    fn missing<'m>(&self, old: &Described, batch: &[&'m Mutation]) -> Vec<&'m Mutation> {
        let mut document = self.document.clone();
        let mut ordered = batch.to_vec();
        // What is inside before what it is in.
        ordered
            .sort_by_key(|mutation| std::cmp::Reverse(mutation.edit.pointer.matches('/').count()));
        let made: Vec<bool> = ordered
            .iter()
            .map(|mutation| apply(&mut document, &mutation.edit))
            .collect();
        edit::clean(&mut document);
        let Some(new) = self.described(&document) else {
            // One of them makes a document that cannot be described. That is an error, and no silence; but then nothing is said of the others.
            if let [refused] = batch {
                *self
                    .refused
                    .lock()
                    .unwrap()
                    .entry(refused.sort)
                    .or_default() += 1;
                return Vec::new();
            }
            let (first, second) = batch.split_at(batch.len() / 2);
            let mut left = self.missing(old, first);
            left.extend(self.missing(old, second));
            return left;
        };
        let changes = diff(old, &new).changes;
        let mut by_place: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
        for change in &changes {
            by_place
                .entry(bare(&change.place))
                .or_default()
                .push(change);
        }
        let is_reported = |mutation: &Mutation| {
            let places = [
                Some(mutation.place.clone()),
                self.shared.alone(&mutation.place),
            ];
            let is_so = |change: &Change| {
                let tells = mutation.tells.as_ref();
                mutation.kinds.contains(&change.kind)
                    && tells.is_none_or(|tells| change.message.contains(tells))
                    && mutation.wire.is_none_or(|wire| change.wire == wire)
            };
            let at = |place: &str| by_place.get(place).into_iter().flatten();
            places.into_iter().flatten().any(|place| {
                at(&place).any(|change| is_so(change))
                    || mutation.may_tell_branches()
                        && enclosing(&place)
                            .chain([place.as_str()])
                            .any(|union| at(union).any(|change| UNION.contains(&change.kind)))
            })
        };
        ordered
            .into_iter()
            .zip(made)
            .filter(|(mutation, made)| !made || !is_reported(mutation))
            .map(|(mutation, _)| mutation)
            .collect()
    }
}

/// What a union's branches are told by is a fact about the union: where they are told otherwise, the union is another.
const UNION: &[Kind] = &[
    Kind::TypeChanged,
    Kind::RustTypeChanged,
    Kind::BranchAdded,
    Kind::BranchRemoved,
];

impl Mutation {
    fn may_tell_branches(&self) -> bool {
        let tells_nothing = matches!(
            self.sort,
            "another default"
                | "deprecated or no longer"
                | "limit added"
                | "limit removed"
                | "another limit"
                | "another keyword"
        );
        let pointer = &self.edit.pointer;
        !tells_nothing && (pointer.contains("/oneOf/") || pointer.contains("/anyOf/"))
    }
}

/// The places that a place stands in.
fn enclosing(place: &str) -> impl Iterator<Item = &str> {
    place
        .match_indices([' ', '.', '[', '{'])
        .map(|(index, _)| &place[..index])
}
