//! `cargo xtask diff`: what it takes, what it writes, how it ends.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{Schemas, document, document_of, folder, server, serving, shown, xtask};

/// Two documents of servers, with many changes between them.
const OLD: &str = "misskey/2024.5.0";
const NEW: &str = "misskey/2024.11.0";

/// Three releases whose order by letters is not the one by numbers; one endpoint more in each.
fn releases() -> Schemas {
    let schemas = Schemas::new("misskey/2025.12.0");
    for (version, endpoints) in [
        ("2025.4.0", &["ping"][..]),
        ("2025.12.0", &["ping", "pong"]),
        ("2026.1.0", &["ping", "pong", "notes/new"]),
    ] {
        schemas.import(&document_of("Misskey", version, endpoints));
    }
    schemas
}

fn json(schemas: &Schemas, arguments: &[&str]) -> Value {
    let (code, stdout, stderr) = schemas.run(&[&["diff", "--format", "json"], arguments].concat());
    assert_eq!((code, stderr.as_str()), (0, ""));
    serde_json::from_str(&stdout).unwrap()
}

#[test]
fn without_arguments_the_release_before_is_compared_with_the_current_one() {
    let schemas = releases();
    let report = json(&schemas, &[]);
    assert_eq!(report["old"], "misskey/2025.4.0");
    assert_eq!(report["new"], "misskey/2025.12.0");
    assert_eq!(report["changes"][0]["place"], "pong");
    assert_eq!(report["changes"][0]["kind"], "endpoint-added");

    // With one of them, the other is the current one.
    let report = json(&schemas, &["misskey/2026.1.0"]);
    assert_eq!(report["old"], "misskey/2026.1.0");
    assert_eq!(report["new"], "misskey/2025.12.0");
    assert_eq!(report["changes"][0]["kind"], "endpoint-removed");

    let schemas = Schemas::new("misskey/2025.12.0");
    schemas.import(&document("2025.12.0"));
    let (code, _, stderr) = schemas.run(&["diff"]);
    assert_eq!(code, 3);
    assert!(
        stderr.contains("no snapshot of misskey is older than misskey/2025.12.0")
            && stderr.contains(" next: "),
        "{stderr}"
    );
}

#[test]
fn documents_are_files_addresses_and_releases() {
    let schemas = releases();
    let served = document_of("Misskey", "2026.1.0", &["ping", "pong", "notes/new"]);
    let file = schemas.path().join("api.txt");
    fs::write(&file, &served).unwrap();
    let snapshot = schemas.path().join("misskey/2026.1.0.json");
    let address = serving(served);
    for source in [
        file.to_str().unwrap(),
        snapshot.to_str().unwrap(),
        &address,
        "misskey/2026.1.0",
    ] {
        let report = json(&schemas, &["misskey/2026.1.0", source]);
        assert_eq!(report["new"], "misskey/2026.1.0");
        assert_eq!(report["changes"], serde_json::json!([]), "{source}");
        let report = json(&schemas, &["misskey/2025.4.0", source]);
        assert_eq!(report["summary"]["changes"], 2, "{source}");
    }
}

#[test]
fn every_form_is_written_to_the_screen_or_to_a_file() {
    let (schemas, reports) = (releases(), folder());
    for (format, begin, holds) in [
        (
            "text",
            "misskey/2025.4.0 → misskey/2025.12.0\n",
            "the crate's next version is: minor\n",
        ),
        (
            "markdown",
            "# `misskey/2025.4.0` → `misskey/2025.12.0`\n",
            "`pong`",
        ),
        ("json", "{\n", "\"endpoint-added\""),
        ("html", "<!DOCTYPE html>", "endpoint-added"),
        (
            "upgrade",
            "# From `misskey/2025.4.0` to `misskey/2025.12.0`\n",
            "Nothing has to change",
        ),
    ] {
        let (code, stdout, stderr) = schemas.run(&["diff", "--format", format]);
        assert_eq!((code, stderr.as_str()), (0, ""));
        assert!(stdout.starts_with(begin), "{stdout}");
        assert!(stdout.contains(holds) && stdout.ends_with('\n'), "{stdout}");
        assert!(!stdout.contains('\u{1b}'));

        let out = reports.path().join(format!("new/report.{format}"));
        let arguments = ["diff", "--format", format, "--out", out.to_str().unwrap()];
        assert!(schemas.run(&arguments).1.starts_with("wrote "));
        assert_eq!(fs::read_to_string(&out).unwrap(), stdout);
        assert!(schemas.run(&arguments).1.starts_with("unchanged "));
    }
    // Text is what nobody asked for.
    assert_eq!(
        schemas.run(&["diff"]),
        schemas.run(&["diff", "--format", "text", "--out", "-"])
    );
}

#[test]
fn text_folds_unless_told_otherwise() {
    let schemas = Schemas::new("misskey/2.0.0");
    let names: Vec<_> = (0..30)
        .map(|number| format!("notes/n{number:02}"))
        .collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    schemas.import(&document_of("Misskey", "1.0.0", &["ping"]));
    schemas.import(&document_of(
        "Misskey",
        "2.0.0",
        &[&["ping"], &names[..]].concat(),
    ));
    let (_, short, _) = schemas.run(&["diff"]);
    assert!(
        short.contains("30 new endpoints: notes/n00, ")
            && short.contains("… and 18 more (--all shows them)")
            && !short.contains("notes/n29"),
        "{short}"
    );
    let (_, all, _) = schemas.run(&["diff", "--all"]);
    assert!(all.contains("notes/n29") && !all.contains("--all"), "{all}");
    // And the way back: what is gone is named one by one.
    let (_, back, _) = schemas.run(&["diff", "misskey/2.0.0", "misskey/1.0.0"]);
    assert!(
        back.contains("breaking   major") && back.contains("… and 18 more"),
        "{back}"
    );
    assert!(back.contains("30 breaking"), "{back}");
}

#[test]
fn fail_on_ends_with_1_after_the_report() {
    let schemas = releases();
    let (old, new) = ("misskey/2025.4.0", "misskey/2025.12.0");
    for (from, to, what, expected) in [
        (old, new, "breaking", 0),
        (old, new, "any", 1),
        (new, old, "breaking", 1),
        (new, old, "any", 1),
        (new, new, "any", 0),
    ] {
        let (code, stdout, stderr) = schemas.run(&["diff", from, to, "--fail-on", what]);
        assert_eq!(code, expected, "{from} {to} {what}: {stderr}");
        assert!(stdout.starts_with(from), "{stdout}");
        assert_eq!(stderr.contains("error: "), expected == 1, "{stderr}");
    }
}

#[test]
fn wrong_calls_end_with_2() {
    for arguments in [
        &["diff", "a", "b", "c"][..],
        &["diff", "--format", "yaml"],
        &["diff", "--fail-on", "risky"],
        &["diff", "--timeout", "0"],
        &["history", "now"],
        &["fetch"],
        &["fetch", "a", "b"],
    ] {
        assert_eq!(xtask(arguments).status.code(), Some(2), "{arguments:?}");
    }
    for command in ["diff", "fetch", "history"] {
        let (code, stdout, _) = shown(&xtask(&[command, "--help"]));
        assert_eq!(code, 0);
        assert!(
            stdout.contains("Examples:") && stdout.contains("Exit codes: 0 done"),
            "{stdout}"
        );
    }
}

#[test]
fn wrong_inputs_end_with_3_and_failed_transfers_with_4() {
    let schemas = releases();
    let broken = schemas.path().join("broken.txt");
    fs::write(&broken, "{\"openapi\": ").unwrap();
    let broken = broken.to_str().unwrap();
    let down = server(|_, stream| {
        crate::support::reply(stream, "503 Service Unavailable", "", b"");
    });
    for (source, status, expected) in [
        (broken, 3, "broken.txt: line 1"),
        (
            "misskey/2020.1.1",
            3,
            "there is no snapshot of misskey/2020.1.1",
        ),
        ("no/such/file", 4, "no/such/file cannot be read"),
        (&down, 4, "answered 503"),
        ("http://127.0.0.1:1", 4, "cannot be fetched"),
        ("http://user:secret@127.0.0.1:1", 3, "password"),
    ] {
        for arguments in [
            ["diff", source, "misskey/2025.4.0"],
            ["diff", "misskey/2025.4.0", source],
        ] {
            let (code, stdout, stderr) = schemas.run(&arguments);
            assert_eq!((code, stdout.as_str()), (status, ""), "{source}: {stderr}");
            assert!(
                stderr.contains(expected) && stderr.contains("\n next: "),
                "{source}: {stderr}"
            );
        }
    }
    let (_, _, stderr) = schemas.run(&["diff", "misskey/2020.1.1"]);
    assert!(
        stderr.contains("misskey/2025.4.0, misskey/2025.12.0, misskey/2026.1.0"),
        "{stderr}"
    );

    // What stands beside the documents is named as well.
    fs::write(schemas.path().join("overlay.yaml"), "overlay: [").unwrap();
    let (code, _, stderr) = schemas.run(&["diff"]);
    assert_eq!(code, 3);
    assert!(stderr.contains("correct schemas/overlay.yaml"), "{stderr}");
    fs::write(
        schemas.path().join("releases.yaml"),
        "current: now\nfloor: x\n",
    )
    .unwrap();
    let (code, _, stderr) = schemas.run(&["diff"]);
    assert_eq!(code, 3);
    assert!(stderr.contains("`now` is no release"), "{stderr}");
    fs::write(schemas.path().join("misskey/notes.json"), "{}").unwrap();
    let (code, _, stderr) = schemas.run(&["diff", "misskey/2020.1.1"]);
    assert_eq!(code, 3);
    assert!(
        stderr.contains("notes.json is not named after a release"),
        "{stderr}"
    );

    let nowhere = folder();
    let below_a_file = nowhere.path().join("file");
    fs::write(&below_a_file, "").unwrap();
    let schemas = releases();
    let out = below_a_file.join("report.md");
    let (code, _, stderr) = schemas.run(&["diff", "--out", out.to_str().unwrap()]);
    assert_eq!(code, 4);
    assert!(stderr.contains("cannot be written"), "{stderr}");
}

#[test]
fn upgrade_notes_show_the_code_before_and_after() {
    let (code, page, stderr) = shown(&xtask(&["diff", OLD, NEW, "--format", "upgrade"]));
    assert_eq!((code, stderr.as_str()), (0, ""));
    for (what, snippet) in [
        (
            "a constructor that takes other arguments",
            "- endpoints::clips::update::Request::new(clip_id: impl Into<ids::ClipId>, name: impl Into<String>) -> Self\n\
             + endpoints::clips::update::Request::new(clip_id: impl Into<ids::ClipId>) -> Self\n",
        ),
        (
            "a field that is gone",
            "- endpoints::admin::abuse_user_reports::Request::forwarded: Option<bool>\n```",
        ),
        ("a heading for its owner", "\n### `clips/update`\n"),
    ] {
        assert!(page.contains(snippet), "{what}:\n{page}");
    }
    // Every piece of code says something: none is empty, none the same before and after.
    for block in page.split("```diff\n").skip(1) {
        let code = block.split("```").next().unwrap();
        let lines = |mark: &str| -> Vec<&str> {
            code.lines()
                .filter_map(|line| line.strip_prefix(mark))
                .collect()
        };
        let (before, after) = (lines("- "), lines("+ "));
        assert_eq!(before.len() + after.len(), code.lines().count(), "{code}");
        assert!(before != after, "{code}");
    }
    // What is new is no matter of upgrading.
    assert!(!page.contains("new:"), "{page}");
    assert!(page.lines().count() < 1000);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    for format in ["text", "markdown", "json", "html", "upgrade"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", OLD, NEW, "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let (code, _, stderr) = shown(&output);
        assert_eq!((code, stderr.as_str()), (0, ""));
    }
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    for format in ["text", "markdown", "json", "html", "upgrade"] {
        let run = || xtask(&["diff", OLD, NEW, "--format", format]).stdout;
        let first = run();
        assert!(first.len() > 100);
        assert_eq!(first, run());
    }
}
