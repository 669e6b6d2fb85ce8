//! xtask/DIFF.md and xtask/diff.schema.json say what is so.

use std::fs;
use std::path::Path;

use misskey_generator::diff::Kind;
use serde_json::{Value, json};

use crate::support::{Schemas, document_of, shown, xtask};

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(&read("diff.schema.json")).unwrap()
}

/// Fails with the first place that the schema refuses.
fn fits(report: &Value) {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    if let Err(error) = validator.validate(report) {
        panic!("{}: {error}", error.instance_path());
    }
}

#[test]
fn the_table_of_kinds_lists_each_once_and_nothing_else() {
    let page = read("DIFF.md");
    let (_, table) = page.split_once("## Kinds\n").unwrap();
    let listed: Vec<_> = table
        .lines()
        .filter_map(|line| {
            line.strip_prefix("| `")?
                .strip_suffix(" |")?
                .split_once("` | ")
        })
        .collect();
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| (kind.name(), kind.meaning()))
        .collect();
    assert_eq!(listed, kinds);
}

#[test]
fn the_schema_knows_every_kind() {
    let names: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(
        schema().pointer("/$defs/change/properties/kind/enum"),
        Some(&json!(names))
    );
}

#[test]
fn the_example_fits_the_schema() {
    let page = read("DIFF.md");
    let (_, rest) = page.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    fits(&serde_json::from_str(example).unwrap());
}

#[test]
fn every_report_on_the_snapshots_fits_the_schema() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let mut documents: Vec<_> = ["misskey", "cherrypick"]
        .iter()
        .flat_map(|software| fs::read_dir(schemas.join(software)).unwrap())
        .map(|entry| entry.unwrap().path().display().to_string())
        .collect();
    documents.sort();
    assert!(documents.len() > 6);
    let mut changes = 0;
    for pair in documents.windows(2) {
        let (code, stdout, stderr) =
            shown(&xtask(&["diff", &pair[0], &pair[1], "--format", "json"]));
        assert_eq!(code, 0, "{stderr}");
        assert!(stdout.ends_with("}\n"));
        let report: Value = serde_json::from_str(&stdout).unwrap();
        fits(&report);
        let listed = report["changes"].as_array().unwrap();
        assert_eq!(report["summary"]["changes"], listed.len());
        for (axis, verdict) in [
            ("wire", "breaking"),
            ("wire", "risky"),
            ("wire", "compatible"),
            ("rust", "major"),
            ("rust", "minor"),
            ("rust", "patch"),
        ] {
            let count = listed
                .iter()
                .filter(|change| change[axis] == verdict)
                .count();
            assert_eq!(report["summary"][axis][verdict], count, "{axis} {verdict}");
        }
        changes += listed.len();
    }
    assert!(changes > 100);
}

#[test]
fn the_schema_refuses_what_no_report_says() {
    let schemas = Schemas::new("misskey/2.0.0");
    schemas.import(&document_of("Misskey", "1.0.0", &["ping"]));
    schemas.import(&document_of("Misskey", "2.0.0", &["ping", "pong"]));
    let (_, stdout, _) = schemas.run(&["diff", "--format", "json"]);
    let report: Value = serde_json::from_str(&stdout).unwrap();
    fits(&report);
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (pointer, wrong) in [
        ("/changes/0/kind", json!("field-eaten")),
        ("/changes/0/wire", json!("harmless")),
        ("/changes/0/reaches", json!(null)),
        ("/summary/wire/risky", json!(-1)),
        ("/old", json!("misskey")),
    ] {
        let mut report = report.clone();
        *report.pointer_mut(pointer).unwrap() = wrong;
        assert!(!validator.is_valid(&report), "{pointer}");
    }
}
