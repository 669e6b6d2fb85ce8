//! Several releases side by side: what the crate has to do without, since when and until when each thing exists, and where. On documents small enough to read.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../diff/document.rs"]
#[allow(dead_code, reason = "not all of it is used here")]
mod document;

mod availability;
mod floor;
mod kept;
mod lifetime;

use document::snapshot;
use misskey_generator::import::Snapshot;
use misskey_generator::model::{Api, Body, Field, Presence, Response, Type, TypeDef};
use misskey_generator::{Described, Fit, Fork, Sources, describe, describe_release};
use serde_json::Value;

/// The last of some releases, described beside the others; the floor is the release of that version.
fn described(releases: &[(&str, &str)], floor: &str) -> Described {
    let snapshots: Vec<Snapshot> = releases
        .iter()
        .map(|(version, short)| {
            let short: Value = serde_yaml::from_str(short).unwrap();
            snapshot(&short, version)
        })
        .collect();
    at(&snapshots, snapshots.len() - 1, floor)
}

/// One of the releases, described beside the others.
fn at(snapshots: &[Snapshot], index: usize, floor: &str) -> Described {
    let floor = format!("misskey/{floor}");
    let sources = Sources {
        releases: snapshots,
        floor: &floor,
        forks: &forks(),
        ..Sources::default()
    };
    let described = describe(&snapshots[index], &sources, Fit::WhereItFits).unwrap();
    // Whether the others are described on the way, or were before and kept as bytes, is all the same.
    let kept: Vec<Api> = snapshots
        .iter()
        .map(|snapshot| describe_release(snapshot, &sources).unwrap())
        .map(|api| Api::from_bytes(&api.to_bytes()).unwrap())
        .collect();
    let sources = Sources {
        releases: &[],
        described: &kept,
        ..sources
    };
    let beside_kept = describe(&snapshots[index], &sources, Fit::WhereItFits).unwrap();
    assert_eq!(
        format!("{:?}", beside_kept.api),
        format!("{:?}", described.api)
    );
    described
}

/// Two forks that the crate works with, where there are snapshots of them.
fn forks() -> Vec<Fork> {
    [("ant", "Ant"), ("badger", "Badger")]
        .map(|(software, title)| Fork {
            software: software.to_owned(),
            title: title.to_owned(),
        })
        .to_vec()
}

fn model<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    api.types
        .iter()
        .find(|def| def.name == name)
        .unwrap_or_else(|| panic!("no type {name}"))
}

fn field<'a>(api: &'a Api, owner: &str, wire: &str) -> &'a Field {
    let Body::Struct(fields) = &model(api, owner).body else {
        panic!("{owner} is no struct")
    };
    fields
        .iter()
        .find(|field| field.wire == wire)
        .unwrap_or_else(|| panic!("no field {owner}.{wire}"))
}

fn presence(api: &Api, owner: &str, wire: &str) -> Presence {
    field(api, owner, wire).presence
}

fn may_be_empty(described: &Described, endpoint: &str) -> bool {
    let endpoint = described
        .api
        .endpoints
        .iter()
        .find(|known| known.name == endpoint)
        .unwrap();
    matches!(endpoint.response, Response::Perhaps(_))
}

/// `[string or null]`
fn holds_nulls(ty: &Type) -> bool {
    matches!(ty, Type::List(inner) | Type::Map(inner) if matches!(**inner, Type::Nullable(_)))
}
