//! `cargo xtask import` as a person or a script meets it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{document, document_of, folder, nodeinfo, reply, server, shown, xtask};

#[test]
fn a_file_becomes_a_snapshot() {
    let folder = folder();
    let (api, out) = (
        folder.path().join("api.json"),
        folder.path().join("new/snapshot.json"),
    );
    fs::write(&api, document("2026.3.2")).unwrap();
    let import = || {
        shown(&xtask(&[
            "import",
            api.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
        ]))
    };

    let (code, stdout, stderr) = import();
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert!(
        stdout.starts_with("wrote ")
            && stdout.ends_with("(misskey 2026.3.2: 1 endpoints, 1 schemas)\n"),
        "{stdout}"
    );
    let snapshot: Value = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(snapshot["openapi"], "3.0.3");
    assert!(import().1.starts_with("unchanged "));

    fs::write(&api, document("2026.3.3")).unwrap();
    assert!(import().1.starts_with("updated "));
    // Nothing else is left in the folder.
    assert_eq!(fs::read_dir(out.parent().unwrap()).unwrap().count(), 1);

    let (code, stdout, _) = shown(&xtask(&["import", api.to_str().unwrap(), "--out", "-"]));
    assert_eq!((code, stdout), (0, fs::read_to_string(&out).unwrap()));
}

#[test]
fn a_server_is_asked_for_its_document() {
    let address = server(|request, stream| {
        if request.starts_with("GET /api.json ") {
            reply(
                stream,
                "200 OK",
                "content-type: application/json\r\n",
                document("2024.5.0").as_bytes(),
            );
        } else {
            nodeinfo(request, stream, "misskey");
        }
    });
    for source in [
        address.clone(),
        format!("{address}/"),
        format!("{address}/api.json"),
    ] {
        let (code, stdout, stderr) = shown(&xtask(&["import", &source, "--out", "-"]));
        assert_eq!(code, 0, "{stderr}");
        assert!(stdout.contains("\"version\": \"2024.5.0\""));
        // This release is known to change its document by serving it. No bar, no colour: this is no terminal.
        assert!(
            stderr.starts_with("warning: a server of 2024.5.0"),
            "{stderr}"
        );
        assert!(!stderr.contains('\u{1b}') && !stdout.contains('\u{1b}'));
    }
    let (code, _, stderr) = shown(&xtask(&[
        "import",
        &format!("{address}/nothing"),
        "--out",
        "-",
    ]));
    assert_eq!(code, 4);
    assert!(
        stderr.contains("answered 404") && stderr.contains("next: check that a Misskey server"),
        "{stderr}"
    );
}

/// Never "misskey" in silence: what is not sure is said.
#[test]
fn what_serves_a_document_is_asked_named_or_doubted() {
    let serving = |software: Option<&'static str>| {
        server(move |request, stream| match software {
            _ if request.starts_with("GET /api.json ") => {
                let document = document("2026.3.2");
                reply(stream, "200 OK", "", document.as_bytes());
            }
            Some(software) => nodeinfo(request, stream, software),
            None => reply(stream, "403 Forbidden", "", b""),
        })
    };
    let imported = |source: &str, more: &[&str]| {
        let arguments = [&["import", source, "--out", "-"], more].concat();
        let (code, stdout, stderr) = shown(&xtask(&arguments));
        assert_eq!(code, 0, "{stderr}");
        let snapshot: Value = serde_json::from_str(&stdout).unwrap();
        let software = snapshot["info"]["x-misskey-source"]["software"].clone();
        (software.as_str().unwrap().to_owned(), stderr)
    };
    let fork = serving(Some("Badgerkey"));
    assert_eq!(
        imported(&fork, &[]),
        ("badgerkey".to_owned(), String::new())
    );
    let named = imported(&fork, &["--software", "otterkey"]);
    assert_eq!(named, ("otterkey".to_owned(), String::new()));
    let own = serving(Some("misskey"));
    assert_eq!(imported(&own, &[]), ("misskey".to_owned(), String::new()));

    let (software, stderr) = imported(&serving(None), &[]);
    assert_eq!(software, "misskey");
    assert!(
        stderr.contains("because nodeinfo does not tell") && stderr.contains("403"),
        "{stderr}"
    );
    let folder = folder();
    let api = folder.path().join("api.json");
    let mut unnamed: Value = serde_json::from_str(&document("2026.3.2")).unwrap();
    unnamed.as_object_mut().unwrap().remove("externalDocs");
    fs::write(&api, unnamed.to_string()).unwrap();
    let (software, stderr) = imported(api.to_str().unwrap(), &[]);
    assert_eq!(software, "misskey");
    assert!(stderr.contains("say so with --software"), "{stderr}");
}

#[test]
fn what_is_not_understood_is_told_at_once_or_left_out() {
    let folder = folder();
    let api = folder.path().join("api.json");
    let mut served: Value =
        serde_json::from_str(&document_of("Misskey", "2026.3.2", &["ping", "pong"])).unwrap();
    served["components"]["schemas"]["Error"]["not"] = Value::Null;
    served["paths"]["/pong"]["post"]["responses"] = Value::Null;
    fs::write(&api, served.to_string()).unwrap();
    let api = api.to_str().unwrap();
    let (code, _, stderr) = shown(&xtask(&["import", api, "--out", "-"]));
    assert_eq!(code, 3);
    for expected in [
        "2 faults:\n  #/components/schemas/Error/not: unknown keyword",
        "\n  #/paths/~1pong/post/responses: expected an object",
        "--lenient",
    ] {
        assert!(stderr.contains(expected), "{expected}: {stderr}");
    }
    let (code, stdout, stderr) = shown(&xtask(&["import", api, "--out", "-", "--lenient"]));
    assert_eq!(code, 0, "{stderr}");
    assert_eq!(stderr.matches("left out: #/").count(), 2, "{stderr}");
    let snapshot: Value = serde_json::from_str(&stdout).unwrap();
    let paths: Vec<_> = snapshot["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/ping"]);
}

#[test]
fn a_body_without_end_is_given_up() {
    let address = server(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
        let spaces = vec![b' '; 1 << 20];
        while stream.write_all(&spaces).is_ok() {}
    });
    let (code, _, stderr) = shown(&xtask(&["import", &address, "--out", "-"]));
    assert_eq!(code, 3);
    assert!(
        stderr.contains("more than 32 MiB") && stderr.contains("next: "),
        "{stderr}"
    );
}

#[test]
fn a_stalled_server_is_given_up() {
    let address = server(|_, stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{");
        thread::sleep(Duration::from_secs(30));
    });
    let start = Instant::now();
    let (code, _, stderr) = shown(&xtask(&[
        "import",
        &address,
        "--out",
        "-",
        "--timeout",
        "1",
    ]));
    assert_eq!(code, 4);
    assert!(
        stderr.contains("cannot be fetched: ") && stderr.contains("timeout"),
        "{stderr}"
    );
    assert!(start.elapsed() < Duration::from_secs(15));
}

#[test]
fn what_is_not_a_document_is_refused_with_the_place_and_the_next_step() {
    let html = server(|_, stream| {
        reply(
            stream,
            "200 OK",
            "content-type: text/html\r\n",
            b"<!DOCTYPE html>",
        )
    });
    let cut = server(|_, stream| {
        let _ = stream.write_all(
            b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\nconnection: close\r\n\r\n{\"openapi\": ",
        );
    });
    for (source, expected, status) in [
        (html.as_str(), "line 1, column 1: not JSON", 3),
        (cut.as_str(), "cannot be fetched", 4),
        (
            "http://user:secret@127.0.0.1:1/",
            "the address holds a user name or a password",
            3,
        ),
        ("https://", "this is no address", 3),
        ("http://127.0.0.1:1", "cannot be fetched", 4),
        ("/no/such/file.json", "/no/such/file.json cannot be read", 4),
    ] {
        let (code, stdout, stderr) = shown(&xtask(&["import", source, "--out", "-"]));
        assert_eq!((code, stdout.as_str()), (status, ""), "{source}: {stderr}");
        assert!(
            stderr.contains(expected) && stderr.contains("\n next: "),
            "{source}: {stderr}"
        );
        assert!(!stderr.contains("secret"), "{stderr}");
    }

    let folder = folder();
    let api = folder.path().join("api.json");
    fs::write(
        &api,
        document("2026.3.2").replace("\"paths\":", "\"webhooks\":{},\"paths\":"),
    )
    .unwrap();
    let (code, _, stderr) = shown(&xtask(&["import", api.to_str().unwrap(), "--out", "-"]));
    assert_eq!(code, 3);
    assert!(
        stderr.contains("api.json: #/webhooks: unknown keyword"),
        "{stderr}"
    );
}

#[test]
fn a_place_that_cannot_be_written_is_named() {
    let folder = folder();
    let api = folder.path().join("api.json");
    fs::write(&api, document("2026.3.2")).unwrap();
    let below_a_file = api.join("snapshot.json");
    let (code, _, stderr) = shown(&xtask(&[
        "import",
        api.to_str().unwrap(),
        "--out",
        below_a_file.to_str().unwrap(),
    ]));
    assert_eq!(code, 4);
    assert!(
        stderr.contains("cannot be written") && stderr.contains("next: "),
        "{stderr}"
    );
}

#[test]
fn calls_and_help() {
    for arguments in [
        &[][..],
        &["import"],
        &["import", "a", "b"],
        &["import", "a", "--timeout", "0"],
        &["imprt"],
    ] {
        assert_eq!(xtask(arguments).status.code(), Some(2), "{arguments:?}");
    }
    for arguments in [&["--help"][..], &["import", "--help"]] {
        let (code, stdout, _) = shown(&xtask(arguments));
        assert_eq!(code, 0);
        assert!(stdout.to_lowercase().contains("exit codes:"), "{stdout}");
    }
    assert!(
        shown(&xtask(&["import", "--help"]))
            .1
            .contains("cargo xtask import https://misskey.example")
    );
}

#[test]
fn the_snapshots_of_the_repository_are_found_from_anywhere() {
    let snapshot = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/misskey/2026.3.2.json");
    let elsewhere = folder();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", snapshot.to_str().unwrap()])
        .current_dir(elsewhere.path())
        .output()
        .unwrap();
    let (code, stdout, stderr) = shown(&output);
    assert_eq!(code, 0, "{stderr}");
    assert!(
        stdout.starts_with(
            "unchanged schemas/misskey/2026.3.2.json (misskey 2026.3.2: 433 endpoints"
        ),
        "{stdout}"
    );
}
