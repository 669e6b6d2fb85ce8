//! The values of two enums, and the branches of two unions.

use super::member::{At, rust_of};
use super::walk::Walk;
use super::{Kind, Rust, Wire, item};
use crate::model::{Api, Branch, KeyedBranch, ShapeBranch, Variant};

pub(super) fn enums(walk: &mut Walk<'_>, at: &At<'_>, before: &[Variant], after: &[Variant]) {
    let find = |list: &'_ [Variant], variant: &Variant| {
        list.iter().position(|other| other.value == variant.value)
    };
    for variant in after {
        let (kind, rust, message) = match find(before, variant).map(|index| &before[index]) {
            None => (
                Kind::ValueAdded,
                Rust::Minor,
                format!("may be `{}` now", variant.value),
            ),
            Some(earlier) if earlier.name != variant.name => (
                Kind::RustTypeChanged,
                Rust::Major,
                format!(
                    "`{}` was {}, is {}",
                    variant.value, earlier.name, variant.name
                ),
            ),
            Some(_) => continue,
        };
        let item = format!("{}::{}", at.new_path, variant.name);
        at.note(
            walk,
            &at.pair.place,
            kind,
            (Wire::Compatible, Wire::Compatible),
            rust,
            item,
            message,
        );
    }
    for variant in before
        .iter()
        .filter(|variant| find(after, variant).is_none())
    {
        let item = format!("{}::{}", at.old_path, variant.name);
        let message = format!("may no longer be `{}`", variant.value);
        at.note(
            walk,
            &at.pair.place,
            Kind::ValueRemoved,
            (Wire::Breaking, Wire::Compatible),
            Rust::Major,
            item,
            message,
        );
    }
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
    branches(walk, at, &before, &after);
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
    branches(walk, at, &before, &after);
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
    branches(walk, at, &all(before), &all(after));
    for b in after {
        if let Some(a) = before.iter().find(|a| a.shape == b.shape) {
            let place = at.pair.place.below(&format!("({})", b.shape));
            let item = format!("{}::{}", at.new_path, b.variant);
            let rust = rust_of(walk, (&a.ty, &b.ty));
            walk.types((&a.ty, &b.ty), &at.spot(place, rust, item));
        }
    }
}

/// A branch by one thing that tells it.
struct Told {
    by: String,
    variant: String,
    /// The struct's path.
    holds: Option<String>,
}

fn branches(walk: &mut Walk<'_>, at: &At<'_>, before: &[Told], after: &[Told]) {
    let find = |list: &'_ [Told], told: &Told| list.iter().position(|other| other.by == told.by);
    for told in after {
        let item = format!("{}::{}", at.new_path, told.variant);
        let (kind, rust, message) = match find(before, told).map(|index| &before[index]) {
            None => (
                Kind::BranchAdded,
                Rust::Minor,
                format!("has a branch for `{}` now", told.by),
            ),
            Some(earlier) if earlier.variant != told.variant => (
                Kind::RustTypeChanged,
                Rust::Major,
                format!(
                    "the branch for `{}` was {}, is {}",
                    told.by, earlier.variant, told.variant
                ),
            ),
            Some(Told {
                holds: Some(was), ..
            }) if told.holds.as_ref().is_some_and(|is| is != was) => (
                Kind::RustTypeChanged,
                Rust::Major,
                format!(
                    "the branch for `{}` held {was}, holds {}",
                    told.by,
                    told.holds.as_deref().unwrap_or_default()
                ),
            ),
            Some(_) => continue,
        };
        at.note(
            walk,
            &at.pair.place,
            kind,
            (Wire::Compatible, Wire::Compatible),
            rust,
            item,
            message,
        );
    }
    for told in before.iter().filter(|told| find(after, told).is_none()) {
        let item = format!("{}::{}", at.old_path, told.variant);
        let message = format!("has no branch for `{}` any more", told.by);
        at.note(
            walk,
            &at.pair.place,
            Kind::BranchRemoved,
            (Wire::Breaking, Wire::Compatible),
            Rust::Major,
            item,
            message,
        );
    }
}
