//! `cargo xtask fetch`, against servers of the test's own.

use std::fs;

use crate::support::{Schemas, document_of, reply, server, serving};

const NAMES: [&str; 12] = [
    "a/b", "c/d", "e/f", "g/h", "i/j", "k/l", "m/n", "o/p", "q/r", "s/t", "u/v", "w/x",
];

/// The current release, with more endpoints than are shown.
fn schemas() -> Schemas {
    let schemas = Schemas::new("misskey/2025.4.0");
    schemas.import(&document_of("Misskey", "2025.4.0", &NAMES));
    schemas
}

#[test]
fn a_new_release_is_imported_and_summed_up_on_one_screen() {
    let schemas = schemas();
    let address = serving(document_of("Misskey", "2025.5.0", &["a/b", "notes/new"]));
    let (code, stdout, stderr) = schemas.run(&["fetch", &address]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert!(stdout.starts_with("wrote "), "{stdout}");
    for expected in [
        "against the current release, misskey/2025.4.0:",
        "endpoints 12 → 2",
        "11 breaking",
        "the crate's next version is: major",
        "new endpoints (1): notes/new",
        "… and 5 more that are not compatible",
        "next: `cargo xtask diff misskey/2025.4.0 misskey/2025.5.0` shows all",
    ] {
        assert!(stdout.contains(expected), "{expected}: {stdout}");
    }
    assert!(stdout.lines().count() <= 24, "{stdout}");
    assert!(!stdout.contains('\u{1b}'));
    assert!(schemas.text("misskey/2025.5.0.json").contains("/notes/new"));
    // Nobody asked for this.
    assert!(
        schemas
            .text("releases.yaml")
            .contains("current: misskey/2025.4.0 ")
    );

    // The same once more: the file stays, the comparison is as useful as before.
    let (code, again, _) = schemas.run(&["fetch", &format!("{address}/api.json")]);
    assert_eq!(code, 0);
    assert!(again.starts_with("unchanged "), "{again}");
    assert_eq!(
        again.lines().skip(1).collect::<Vec<_>>(),
        stdout.lines().skip(1).collect::<Vec<_>>()
    );
}

#[test]
fn current_is_renamed_and_the_rest_of_the_file_stays() {
    let schemas = schemas();
    let address = serving(document_of("Misskey", "2025.5.0", &["a/b"]));
    let (code, stdout, _) = schemas.run(&["fetch", &address, "--current"]);
    assert_eq!(code, 0);
    assert!(
        stdout.contains("next: misskey/2025.5.0 is current now; `cargo xtask diff` shows all"),
        "{stdout}"
    );
    assert_eq!(
        schemas.text("releases.yaml"),
        "# First comment.\ncurrent: misskey/2025.5.0 # kept\n# Second comment.\nfloor: misskey/2025.4.0\n"
    );
    let (_, stdout, _) = schemas.run(&["diff"]);
    assert!(
        stdout.starts_with("misskey/2025.4.0 → misskey/2025.5.0\n"),
        "{stdout}"
    );
}

#[test]
fn a_fork_cannot_become_current_and_nothing_is_written() {
    let schemas = schemas();
    let before = schemas.text("releases.yaml");
    let address = serving(document_of("Cherry Pick", "4.0.0 (2025.4.0)", &NAMES));
    let (code, stdout, stderr) = schemas.run(&["fetch", &address, "--current"]);
    assert_eq!((code, stdout.as_str()), (3, ""));
    assert!(
        stderr.contains(
            "cherry-pick/4.0.0 cannot become current: the current release is one of misskey"
        ),
        "{stderr}"
    );
    assert!(!schemas.path().join("cherry-pick").exists());
    assert_eq!(schemas.text("releases.yaml"), before);
    // Without the wish it is a snapshot like any other.
    let (code, stdout, _) = schemas.run(&["fetch", &address]);
    assert_eq!(code, 0);
    assert!(stdout.contains("cherry-pick/4.0.0.json"), "{stdout}");
    assert!(schemas.path().join("cherry-pick/4.0.0.json").is_file());
}

#[test]
fn the_current_release_itself_is_recognized() {
    let schemas = schemas();
    let address = serving(document_of("Misskey", "2025.4.0", &NAMES));
    for arguments in [&["fetch", &address][..], &["fetch", &address, "--current"]] {
        let (code, stdout, stderr) = schemas.run(arguments);
        assert_eq!((code, stderr.as_str()), (0, ""));
        assert!(
            stdout.starts_with("unchanged ") && stdout.contains("nothing changed"),
            "{stdout}"
        );
        assert_eq!(stdout.lines().count(), 2, "{stdout}");
    }
}

#[test]
fn what_an_overwritten_snapshot_said_is_compared() {
    let schemas = schemas();
    let address = serving(document_of("Misskey", "2025.4.0", &NAMES[1..]));
    let (code, stdout, _) = schemas.run(&["fetch", &address]);
    assert_eq!(code, 0);
    assert!(
        stdout.starts_with("updated ")
            && stdout.contains("against the snapshot that stood there before:")
            && stdout.contains("1 breaking")
            && stdout.contains("  breaking   major  a/b: ")
            && stdout.contains("next: `cargo xtask regen`"),
        "{stdout}"
    );
    assert!(!schemas.text("misskey/2025.4.0.json").contains("/a/b"));
}

#[test]
fn servers_that_bend_their_document_are_named() {
    let schemas = schemas();
    for (software, version, warned) in [
        ("Misskey", "2024.1.0", false),
        ("Misskey", "2024.2.0", true),
        ("Misskey", "2024.10.1", true),
        ("Misskey", "2024.11.0", true),
        ("Misskey", "2024.11.1", false),
        ("Fork", "4.10.0 (2024.9.0)", true),
        ("Fork", "4.17.0 (2025.10.2)", false),
    ] {
        let address = serving(document_of(software, version, &["a/b"]));
        let (code, _, stderr) = schemas.run(&["fetch", &address]);
        assert_eq!(code, 0, "{stderr}");
        assert_eq!(
            stderr.contains("serves another document from the second request on"),
            warned,
            "{version}: {stderr}"
        );
    }
}

#[test]
fn a_host_is_asked_over_https_and_failures_change_nothing() {
    let schemas = schemas();
    let (code, _, stderr) = schemas.run(&["fetch", "127.0.0.1:1", "--timeout", "5"]);
    assert_eq!(code, 4);
    assert!(
        stderr.contains("https://127.0.0.1:1/api.json cannot be fetched"),
        "{stderr}"
    );
    let html = server(|_, stream| reply(stream, "200 OK", "", b"<!DOCTYPE html>"));
    let (code, _, stderr) = schemas.run(&["fetch", &html]);
    assert_eq!(code, 3);
    assert!(stderr.contains("not JSON"), "{stderr}");

    // A name that no order of releases has a place for.
    let odd = serving(document_of("Misskey", "develop", &["a/b"]));
    let (code, _, stderr) = schemas.run(&["fetch", &odd]);
    assert_eq!(code, 3);
    assert!(
        stderr.contains("the server's version `develop` cannot be compared"),
        "{stderr}"
    );
    assert_eq!(
        fs::read_dir(schemas.path().join("misskey"))
            .unwrap()
            .count(),
        1
    );
}
