//! The values of two enums, and the branches of two unions.

use super::at::{At, rust_of};
use super::change::{Rust, Wire};
use super::item;
use super::kind::Kind;
use super::walk::Walk;
use crate::model::{Api, Branch, KeyedBranch, ShapeBranch, Variant};

pub(super) fn enums(walk: &mut Walk<'_>, at: &At<'_>, before: &[Variant], after: &[Variant]) {
    let all = |variants: &[Variant]| -> Vec<Told> {
        variants
            .iter()
            .map(|variant| Told {
                by: variant.value.clone(),
                variant: variant.name.clone(),
                holds: None,
            })
            .collect()
    };
    compare(walk, at, &VALUES, (&all(before), &all(after)));
}

pub(super) fn tagged(walk: &mut Walk<'_>, at: &At<'_>, before: &[Branch], after: &[Branch]) {
    let all = |api: &Api, branches: &[Branch]| -> Vec<Told> {
        let told = |branch: &Branch, value: &String| Told {
            by: value.clone(),
            variant: branch.variant.clone(),
            holds: Some(item::path(api, branch.ty)),
        };
        branches
            .iter()
            .flat_map(|branch| branch.values.iter().map(move |value| told(branch, value)))
            .collect()
    };
    let (before, after) = (all(walk.old.stated, before), all(walk.new.stated, after));
    compare(walk, at, &BRANCHES, (&before, &after));
}

pub(super) fn keyed(
    walk: &mut Walk<'_>,
    at: &At<'_>,
    before: &[KeyedBranch],
    after: &[KeyedBranch],
) {
    let all = |api: &Api, branches: &[KeyedBranch]| -> Vec<Told> {
        branches
            .iter()
            .map(|branch| Told {
                by: branch.keys.join("` and `"),
                variant: branch.variant.clone(),
                holds: Some(item::path(api, branch.ty)),
            })
            .collect()
    };
    let (before, after) = (all(walk.old.stated, before), all(walk.new.stated, after));
    compare(walk, at, &BRANCHES, (&before, &after));
}

pub(super) fn shapes(
    walk: &mut Walk<'_>,
    at: &At<'_>,
    before: &[ShapeBranch],
    after: &[ShapeBranch],
) {
    let all = |branches: &[ShapeBranch]| -> Vec<Told> {
        branches
            .iter()
            .map(|branch| Told {
                by: branch.shape.to_owned(),
                variant: branch.variant.clone(),
                // What it holds is compared below.
                holds: None,
            })
            .collect()
    };
    compare(walk, at, &BRANCHES, (&all(before), &all(after)));
    for b in after {
        if let Some(a) = before.iter().find(|a| a.shape == b.shape) {
            let place = at.pair.place.below(&format!("({})", b.shape));
            let item = format!("{}::{}", at.new_path, b.variant);
            let rust = rust_of(walk, (&a.ty, &b.ty));
            walk.types((&a.ty, &b.ty), &at.spot(place, rust, item));
        }
    }
}

/// A value or a branch by one thing that tells it.
struct Told {
    by: String,
    variant: String,
    /// The path of a branch's struct.
    holds: Option<String>,
}

/// How changes of a list of variants are called.
struct Words {
    added: (Kind, fn(&str) -> String),
    removed: (Kind, fn(&str) -> String),
    one: fn(&str) -> String,
}

const VALUES: Words = Words {
    added: (Kind::ValueAdded, |value| format!("may be `{value}` now")),
    removed: (Kind::ValueRemoved, |value| {
        format!("may no longer be `{value}`")
    }),
    one: |value| format!("`{value}`"),
};

const BRANCHES: Words = Words {
    added: (Kind::BranchAdded, |told| {
        format!("has a branch for `{told}` now")
    }),
    removed: (Kind::BranchRemoved, |told| {
        format!("has no branch for `{told}` any more")
    }),
    one: |told| format!("the branch for `{told}`"),
};

fn compare(walk: &mut Walk<'_>, at: &At<'_>, words: &Words, lists: (&[Told], &[Told])) {
    let (before, after) = lists;
    let find = |list: &'_ [Told], told: &Told| list.iter().position(|other| other.by == told.by);
    let mut found = Vec::new();
    for told in after {
        let one = (words.one)(&told.by);
        let (kind, rust, message) = match find(before, told).map(|index| &before[index]) {
            None => (words.added.0, Rust::Minor, (words.added.1)(&told.by)),
            Some(earlier) if earlier.variant != told.variant => (
                Kind::RustTypeChanged,
                Rust::Major,
                format!("{one} was {}, is {}", earlier.variant, told.variant),
            ),
            Some(earlier) => match (&earlier.holds, &told.holds) {
                (Some(was), Some(is)) if was != is => (
                    Kind::RustTypeChanged,
                    Rust::Major,
                    format!("{one} held {was}, holds {is}"),
                ),
                _ => continue,
            },
        };
        let item = format!("{}::{}", at.new_path, told.variant);
        found.push((kind, Wire::Compatible, rust, item, message));
    }
    for told in before.iter().filter(|told| find(after, told).is_none()) {
        let item = format!("{}::{}", at.old_path, told.variant);
        let (kind, message) = (words.removed.0, (words.removed.1)(&told.by));
        found.push((kind, Wire::Breaking, Rust::Major, item, message));
    }
    for (kind, sent, rust, item, message) in found {
        let wire = (sent, Wire::Compatible);
        at.note(walk, &at.pair.place, kind, wire, rust, item, message);
    }
}
