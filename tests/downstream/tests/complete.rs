//! Nothing that the crate exports is out of a program's reach, and its face works without the runtime's name.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;

const OURS: &str = include_str!("../src/lib.rs");

/// The names in `pub use misskey_runtime::…` of a generated file.
fn exported(file: &str) -> BTreeSet<&str> {
    file.split("pub use misskey_runtime::")
        .skip(1)
        .filter_map(|rest| rest.split(';').next())
        .flat_map(|list| list.split(|c: char| !(c.is_alphanumeric() || c == '_')))
        .filter(|name| !name.is_empty() && !matches!(*name, "auth" | "streaming" | "wire"))
        .collect()
}

#[test]
fn every_exported_name_stands_in_a_signature() {
    let files = [
        include_str!("../../../generated/src/lib.rs"),
        include_str!("../../../generated/src/auth.rs"),
        include_str!("../../../generated/src/streaming.rs"),
    ];
    let names: BTreeSet<&str> = files.into_iter().flat_map(exported).collect();
    assert!(names.len() > 40, "the files are read: {names:?}");
    let used: BTreeSet<&str> = OURS
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .collect();
    let missing: Vec<_> = names.difference(&used).collect();
    assert!(missing.is_empty(), "not named in src/lib.rs: {missing:?}");
}

#[test]
fn the_manifest_names_no_other_crate_of_this_project() {
    let manifest = include_str!("../Cargo.toml");
    assert!(!manifest.contains("misskey-runtime"));
    assert!(!OURS.contains(concat!("misskey_", "runtime")));
}

#[test]
fn every_feature_of_the_client_is_one_here() {
    let features = |manifest: &str| -> BTreeSet<String> {
        manifest
            .lines()
            .filter_map(|line| line.split_once(" = ["))
            .map(|(name, _)| name.to_owned())
            .collect()
    };
    let ours = features(include_str!("../Cargo.toml"));
    let runtime = include_str!("../../../generated/Cargo.toml")
        .lines()
        .filter(|line| line.contains("\"misskey-runtime/"))
        .filter_map(|line| line.split_once(" = ["))
        .map(|(name, _)| name.to_owned());
    let missing: Vec<_> = runtime.filter(|name| !ours.contains(name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[tokio::test]
async fn a_transport_of_ones_own_answers() {
    let reply = misskey_downstream::canned(r#"{"id":"1"}"#).await.unwrap();
    assert_eq!(reply.bytes().as_ref(), br#"{"id":"1"}"#);
}
