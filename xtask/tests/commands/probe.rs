//! `cargo xtask probe`: whether it may call, and what it hands on. The calls themselves are tested in `tests/tests/probe.rs`.

use std::process::{Command, Stdio};

use crate::support::{Schemas, folder, shown};

/// Runs the command where nobody can be asked.
fn probe(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("probe")
        .args(arguments)
        .stdin(Stdio::null())
        // Whatever is called in spite of all this is not built.
        .env("CARGO", "no-such-cargo")
        .output()
        .unwrap();
    shown(&output)
}

#[test]
fn another_machine_is_not_called_without_a_yes() {
    for host in [
        "misskey.example",
        "misskey.example:3000",
        "http://192.0.2.1",
        "https://[2001:db8::1]",
        "localhost.misskey.example",
        "127.0.0.1.misskey.example",
    ] {
        let (code, stdout, stderr) = probe(&[host, "--most", "7"]);
        assert_eq!((code, stdout.as_str()), (2, ""), "{host}: {stderr}");
        assert!(
            stderr.contains("is another machine") && stderr.contains("called 7 times"),
            "{stderr}"
        );
        assert!(stderr.contains("add --yes"), "{stderr}");
    }
    let (code, _, stderr) = probe(&["misskey.example", "--yes"]);
    assert_eq!(code, 4, "it went on: {stderr}");
    assert!(stderr.contains("cargo cannot be run"), "{stderr}");
}

#[test]
fn this_machine_is_called_without_a_question() {
    for host in [
        "localhost",
        "http://localhost:3000",
        "http://a.LOCALHOST",
        "http://127.1.2.3:80/",
        "http://[::1]:3000",
    ] {
        let (code, _, stderr) = probe(&[host]);
        assert_eq!(code, 4, "{host}: {stderr}");
        assert!(stderr.contains("cargo cannot be run"), "{host}: {stderr}");
    }
}

#[test]
fn calls_that_cannot_be_meant() {
    for (arguments, why) in [
        (&["ftp://a.example"][..], "over http or https"),
        (
            &["https://a@b.example"],
            "more in it than a host and a port",
        ),
        (&["a.example/api"], "more in it than a host and a port"),
        (&["a b"], "cannot be read"),
        (
            &["http://a.example", "--yes", "--token-file", "t"],
            "a token would go to http://a.example where others can read it",
        ),
        (&["localhost", "--most", "0"], "--most"),
        (&["localhost", "--pause", "soon"], "--pause"),
        (&[], "<HOST>"),
    ] {
        let (code, stdout, stderr) = probe(arguments);
        assert_eq!((code, stdout.as_str()), (2, ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(why), "{arguments:?}: {stderr}");
    }
    let schemas = Schemas::new("misskey/2025.4.0");
    let (code, _, stderr) = schemas.run(&["probe", "localhost"]);
    assert_eq!(code, 2);
    assert!(stderr.contains("leave --schemas out"), "{stderr}");
}

/// With a program in place of cargo that tells what it was called with.
#[cfg(unix)]
#[test]
fn the_job_is_handed_on_and_the_code_handed_back() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    let cargo = folder.path().join("cargo");
    let script = "#!/bin/sh\necho \"$@\"\n[ \"$1\" = build ] || exit 3\n";
    fs::write(&cargo, script).unwrap();
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let token = folder.path().join("token");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["probe", "HTTP://LocalHost:3000", "--pause", "0"])
        .args(["--record", "seen", "--token-file"])
        .arg(&token)
        .current_dir(folder.path())
        .env("CARGO", &cargo)
        .output()
        .unwrap();
    let (code, stdout, stderr) = shown(&output);
    assert_eq!((code, stderr.as_str()), (3, ""));
    let (_, job) = stdout.rsplit_once(" -- ").unwrap();
    let job: serde_json::Value = serde_json::from_str(job).unwrap();
    let seen = folder.path().canonicalize().unwrap().join("seen");
    assert_eq!(
        job,
        serde_json::json!({
            "origin": "http://localhost:3000", "pause": 0, "most": 200,
            "token_file": token.to_str(), "record": seen.to_str(),
        })
    );
    assert!(stdout.starts_with("build --package misskey-tests --bin probe\n"));
}

#[test]
fn help_says_what_is_called_and_what_a_recording_keeps() {
    let (code, stdout, _) = probe(&["--help"]);
    assert_eq!(code, 0);
    let text: Vec<_> = stdout.split_whitespace().collect();
    let text = text.join(" ");
    for expected in [
        "everything that only reads",
        "`sideEffects` in schemas/names.yaml",
        "Read a recording before you give it to anybody",
        "--token-file <FILE>",
        "[default: 200]",
        "Exit codes: 0 nothing was found, 1 contradictions were found, 2 called wrongly",
    ] {
        assert!(text.contains(expected), "{expected}: {stdout}");
    }
}
