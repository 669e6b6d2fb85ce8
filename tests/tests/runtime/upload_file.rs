//! What an upload tells of its file: the name that arrives, what is no file, and how far it is.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]
#![cfg_attr(
    not(unix),
    allow(unused_imports, reason = "pipes are looked for on Unix only")
)]

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use misskey_runtime::testing::form::{self, Part};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Error, ErrorKind, Progress, Reply, TokenPlace, Upload,
};
use misskey_tests::loopback::api::CreateFile;
use misskey_tests::loopback::{Request, Server, TOKEN, json, response};
use serde::Serialize;

fn parts(request: &Request) -> Vec<Part> {
    form::parts(request.header("content-type").unwrap(), &request.body).unwrap()
}

/// The fields of that name before the file.
fn fields(request: &Request, name: &str) -> Vec<String> {
    let parts = parts(request);
    let (file, fields) = parts.split_last().unwrap();
    assert!(file.name == "file" && file.file_name.is_some(), "{file:?}");
    fields
        .iter()
        .map(Part::field)
        .filter(|(known, _)| known == name)
        .map(|(_, value)| value)
        .collect()
}

/// A request with a name and a token of its own.
#[derive(Default, Serialize)]
struct Named {
    #[serde(skip)]
    file: Upload,
    name: Option<&'static str>,
    i: Option<&'static str>,
}

impl Endpoint for Named {
    type Response = serde_json::Value;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/create").multipart().writes();

    fn upload(&mut self) -> Option<Upload> {
        Some(std::mem::take(&mut self.file))
    }

    fn decode(reply: &Reply) -> Result<serde_json::Value, DecodeError> {
        reply.json()
    }
}

#[tokio::test]
async fn a_name_arrives_as_it_is() {
    let server = Server::fixed(json(200, "{}")).await;
    let client = server.client();
    let names = [
        "スクショ \"1\" a;b.png",
        "a\\b.png",
        "two\r\nlines\n.png",
        "100%22.png",
        " ",
    ];
    for name in names {
        let upload = Upload::from_bytes(name, "x");
        client.send(CreateFile::new(upload)).await.unwrap();
        let request = server.requests().pop().unwrap();
        assert_eq!(fields(&request, "name"), [name]);
    }
    let renamed = Upload::from_bytes("x", "x").file_name("y");
    client.send(CreateFile::new(renamed)).await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(fields(&request, "name"), ["y"]);
    assert_eq!(
        parts(&request).pop().unwrap().file_name,
        Some("y".to_owned())
    );
}

#[tokio::test]
async fn no_field_is_sent_twice() {
    let server = Server::fixed(json(200, "{}")).await;
    let client = server.client();
    let file = || Upload::from_bytes("of the file", "x");
    let cases = [
        (file(), Some("of the request"), vec!["of the request"]),
        (file(), Some(""), vec![""]),
        (file(), None, vec!["of the file"]),
        (file().file_name(""), None, vec![]),
        (
            Upload::default(),
            Some("of the request"),
            vec!["of the request"],
        ),
    ];
    for (file, name, expected) in cases {
        let request = Named {
            file,
            name,
            i: None,
        };
        client.send(request).await.unwrap();
        let request = server.requests().pop().unwrap();
        assert_eq!(fields(&request, "name"), expected);
        assert_eq!(fields(&request, "i"), [TOKEN]);
    }
    let request = Named {
        i: Some("another token"),
        ..Named::default()
    };
    client.send(request).await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(fields(&request, "i"), ["another token"]);
    // With the token in the header, the name goes the same way.
    let client = server
        .builder()
        .token_place(TokenPlace::Header)
        .build()
        .unwrap();
    client.send(CreateFile::new(file())).await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(fields(&request, "name"), ["of the file"]);
}

// Other systems keep no such names.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_path_that_is_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let server = Server::fixed(json(200, "{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(OsStr::from_bytes(b"\xe9t\xe9 \xff.png"));
    let missing = Upload::from_path(&path).await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::Upload);
    assert!(
        format!("{missing:#} {missing:?}").contains("t\u{fffd} \u{fffd}.png"),
        "{missing:#}"
    );
    std::fs::write(&path, "content").unwrap();
    let upload = Upload::from_path(&path).await.unwrap();
    let _ = format!("{upload:?}");
    server.client().send(CreateFile::new(upload)).await.unwrap();
    let request = &server.requests()[0];
    let name = "\u{fffd}t\u{fffd} \u{fffd}.png";
    assert_eq!(fields(request, "name"), [name]);
    let file = parts(request).pop().unwrap();
    assert_eq!(file.file_name.as_deref(), Some(name));
    assert_eq!(file.content, b"content");
}

/// How something ends that may open a pipe at this path, which waits for somebody who writes into it.
#[cfg(unix)]
async fn ended<T>(path: &Path, opening: impl Future<Output = Result<T, Error>>) -> Error {
    match tokio::time::timeout(Duration::from_secs(5), opening).await {
        Ok(result) => {
            let error = result.err().unwrap();
            assert_eq!(error.kind(), ErrorKind::Upload, "{error}");
            error
        }
        Err(_) => {
            // Lets go the thread that waits, without which the test could not even fail.
            let _ = std::fs::OpenOptions::new().write(true).open(path);
            panic!("{} was opened", path.display());
        }
    }
}

#[cfg(unix)]
fn pipe(path: &Path) {
    let made = std::process::Command::new("mkfifo").arg(path).status();
    assert!(made.unwrap().success());
}

#[cfg(unix)]
#[tokio::test]
async fn what_is_no_regular_file_is_refused_before_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    pipe(&at("pipe"));
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    std::os::unix::fs::symlink(at("pipe"), at("link to pipe")).unwrap();
    std::os::unix::fs::symlink(folder.path(), at("link to folder")).unwrap();
    std::os::unix::fs::symlink(at("nothing"), at("link to nothing")).unwrap();
    for (name, words) in [
        ("pipe", "pipe` is not a file but a pipe"),
        ("link to pipe", "link to pipe` is not a file but a pipe"),
        ("socket", "socket` is not a file but a socket"),
        (".", "is not a file but a directory"),
        ("link to folder", "is not a file but a directory"),
        ("link to nothing", "cannot be read"),
    ] {
        let path = at(name);
        let error = ended(&path, Upload::from_path(&path)).await;
        assert!(error.to_string().contains(words), "{name}: {error}");
    }
    let zero = Path::new("/dev/zero");
    let error = ended(zero, Upload::from_path(zero)).await;
    assert!(
        error.to_string().contains("is not a file but a device"),
        "{error}"
    );
    // A link to a file is as good as the file, under the link's name.
    let server = Server::fixed(json(200, "{}")).await;
    std::fs::write(at("file"), "x").unwrap();
    std::os::unix::fs::symlink(at("file"), at("link.png")).unwrap();
    let upload = Upload::from_path(at("link.png")).await.unwrap();
    server.client().send(CreateFile::new(upload)).await.unwrap();
    assert_eq!(fields(&server.requests()[0], "name"), ["link.png"]);
}

#[cfg(unix)]
#[tokio::test]
async fn what_takes_a_files_place_is_refused_when_it_is_sent() {
    let server = Server::fixed(json(200, "{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cat.png");
    for words in ["a directory", "a pipe"] {
        std::fs::write(&path, "x").unwrap();
        let upload = Upload::from_path(&path).await.unwrap();
        std::fs::remove_file(&path).unwrap();
        match words {
            "a pipe" => pipe(&path),
            _ => std::fs::create_dir(&path).unwrap(),
        }
        let call = server.client().send(CreateFile::new(upload));
        let error = ended(&path, call).await;
        assert!(error.to_string().contains(words), "{error}");
        let _ = std::fs::remove_dir(&path);
    }
    assert!(server.requests().is_empty(), "nothing was sent");
}

type Told = Arc<Mutex<Vec<Progress>>>;

/// An upload, and what it tells of its progress.
fn watched(upload: Upload) -> (Upload, Told) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let upload = upload.on_progress(move |progress| tell.lock().unwrap().push(progress));
    (upload, told)
}

#[tokio::test]
async fn progress_counts_the_file_and_not_the_form() {
    const LENGTH: u64 = 400_000;
    let server = Server::fixed(json(200, "{}")).await;
    let content = vec![1; 400_000];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x");
    std::fs::write(&path, &content).unwrap();
    let reader = || Upload::from_reader("x", io::Cursor::new(content.clone()));
    for (upload, total) in [
        (Upload::from_bytes("x", content.clone()), Some(LENGTH)),
        (Upload::from_path(&path).await.unwrap(), Some(LENGTH)),
        (reader().length(LENGTH), Some(LENGTH)),
        (reader(), None),
    ] {
        let (upload, told) = watched(upload);
        server.client().send(CreateFile::new(upload)).await.unwrap();
        let told = told.lock().unwrap().clone();
        assert!(told.len() > 4, "{told:?}");
        assert!(told.windows(2).all(|pair| pair[0].sent < pair[1].sent));
        assert!(told.iter().all(|progress| progress.total == total));
        assert_eq!(told.first().unwrap().sent, 0);
        assert_eq!(told.last().unwrap().sent, LENGTH);
    }
}

#[tokio::test]
async fn progress_of_an_empty_file_is_told_once() {
    let server = Server::fixed(json(200, "{}")).await;
    let (upload, told) = watched(Upload::from_bytes("x", ""));
    server.client().send(CreateFile::new(upload)).await.unwrap();
    let told = told.lock().unwrap().clone();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].sent, told[0].total), (0, Some(0)));
}

#[tokio::test]
async fn progress_begins_anew_where_a_file_is_sent_again() {
    let server = Server::answering(|request| match request.target.as_str() {
        "/api/drive/files/create" => response(307, "location: /api/moved\r\n", ""),
        _ => json(200, "{}"),
    })
    .await;
    let (upload, told) = watched(Upload::from_bytes("x", "content"));
    server.client().send(CreateFile::new(upload)).await.unwrap();
    let sent: Vec<u64> = told.lock().unwrap().iter().map(|told| told.sent).collect();
    assert_eq!(sent, [0, 7, 0, 7]);
}
