//! What errors say: each cause once, whoever prints it, and each of the kind that it is.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use misskey_client::endpoints::notes;
use misskey_client::streaming::{Main, Reconnect};
use misskey_client::{Client, Error, ErrorCode, ErrorKind, Refusal, Upload};
use misskey_runtime::auth::MiAuth;
use misskey_tests::loopback::api::{CreateFile, Show, Timeline};
use misskey_tests::loopback::{NOTE, Server, TOKEN, json, response};
use serde::ser::Error as _;
use serde_json::{Value, json as value};
use tokio::io::{AsyncRead, AsyncWriteExt, ReadBuf};

/// What an error and its causes say, the outermost first.
fn chain(error: &Error) -> Vec<String> {
    let mut texts = vec![error.to_string()];
    let mut next = error.source();
    while let Some(cause) = next {
        texts.push(cause.to_string());
        next = cause.source();
    }
    texts
}

/// Checks that an error is of its kind and says everything once, however it is shown, and gives what it says in full.
fn told(error: Error, kind: ErrorKind) -> String {
    assert_eq!(error.kind(), kind, "{error:?}");
    let (short, full, debug) = (
        error.to_string(),
        format!("{error:#}"),
        format!("{error:?}"),
    );
    let texts = chain(&error);
    for (at, cause) in texts.iter().enumerate() {
        assert!(!cause.trim().is_empty(), "{texts:?}");
        assert!(
            texts
                .iter()
                .take(at)
                .all(|above| !above.contains(cause.as_str())),
            "`{cause}` is said twice: {texts:?}"
        );
    }
    assert_eq!(full, texts.join(": "));
    assert!(debug.contains(&format!("kind: {kind:?}")), "{debug}");
    for shown in [&short, &full, &debug] {
        assert!(!shown.contains(TOKEN), "{shown}");
        assert!(!shown.contains('\n'), "{shown}");
    }
    let any = anyhow::Error::from(error);
    assert_eq!(any.to_string(), short);
    assert_eq!(format!("{any:#}"), full);
    full
}

/// Checks that a text has all of these words, in this order.
#[track_caller]
fn says(text: &str, words: &[&str]) {
    let mut rest = text;
    for word in words {
        match rest.split_once(word) {
            Some((_, behind)) => rest = behind,
            None => panic!("no `{word}` in its place in `{text}`"),
        }
    }
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::fixed(json(200, NOTE)).await;
    let client = server.client();
    drop(server);
    // The listener goes with the task that has it.
    tokio::task::yield_now().await;
    let error = client.send(Show::some()).await.unwrap_err();
    assert!(error.is_retryable());
    assert_eq!(error.endpoint(), Some("notes/show"));
    says(
        &told(error, ErrorKind::Transport),
        &["notes/show: could not connect to the server: ", "refused"],
    );
    let error = client.stream().await.unwrap_err();
    says(
        &told(error, ErrorKind::Transport),
        &["streaming: could not connect to the server: ", "refused"],
    );
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id\"\r\nzz\r\n";
    for bytes in [cut, chunked, "HTTP/1.1 200", "what is this\r\n\r\n", ""] {
        let server = Server::raw(move |mut stream| async move {
            stream.write_all(bytes.as_bytes()).await.unwrap();
            // What is not read would make the kernel reset the connection before the answer has arrived.
            stream.shutdown().await.unwrap();
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        })
        .await;
        let error = server.client().send(Show::some()).await.unwrap_err();
        says(
            &told(error, ErrorKind::Transport),
            &["notes/show: the connection broke before the answer was complete: "],
        );
    }
}

#[tokio::test]
async fn a_timeout() {
    let server = Server::raw(|stream| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(stream);
    })
    .await;
    let call = server.client().send(Show::some());
    let error = call.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert_eq!(
        told(error, ErrorKind::Timeout),
        "notes/show: no complete answer within 0.05 s"
    );
    let client = server.builder().stall_timeout(Duration::from_millis(50));
    let file = CreateFile::new(Upload::from_bytes("a.png", "x"));
    let error = client.build().unwrap().send(file).await.unwrap_err();
    says(
        &told(error, ErrorKind::Timeout),
        &["drive/files/create: the upload stalled"],
    );
}

#[tokio::test]
async fn an_answer_that_does_not_fit() {
    let server = Server::fixed(json(200, r#"{"id":"x","createdAt":7}"#)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(error.decode().unwrap().pointer(), "/createdAt");
    assert!(error.source().is_none(), "its words are all in the error");
    says(
        &told(error, ErrorKind::Decode),
        &["notes/show: the response (HTTP 200) could not be read, at /createdAt: "],
    );
    let server = Server::fixed(response(502, "content-type: text/html\r\n", "<p>no</p>")).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    says(
        &told(error, ErrorKind::UnexpectedResponse),
        &["notes/show: ", "HTTP 502", "<p>no</p>"],
    );
}

#[tokio::test]
async fn a_file_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.png");
    let error = Upload::from_path(&path).await.unwrap_err();
    says(
        &told(error, ErrorKind::Upload),
        &["the file `", "a.png` cannot be read: "],
    );
    let error = Upload::from_path(folder.path()).await.unwrap_err();
    says(&told(error, ErrorKind::Upload), &["is not a file"]);

    // It was there when the upload was made, and is gone when it is sent.
    std::fs::write(&path, "x").unwrap();
    let upload = Upload::from_path(&path).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let server = Server::fixed(json(200, "{}")).await;
    let error = server
        .client()
        .send(CreateFile::new(upload))
        .await
        .unwrap_err();
    assert_eq!(error.endpoint(), Some("drive/files/create"));
    assert!(!error.is_retryable());
    says(
        &told(error, ErrorKind::Upload),
        &["drive/files/create: the file `", "a.png` cannot be read: "],
    );
    assert!(server.requests().is_empty());
}

/// Reads a little, and then breaks.
struct Breaks(bool);

impl AsyncRead for Breaks {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.0 {
            return Poll::Ready(Err(io::Error::other("the disk is on fire")));
        }
        self.0 = true;
        buffer.put_slice(b"a little");
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn a_reader_that_breaks() {
    let server = Server::fixed(json(200, "{}")).await;
    let client = server.client();
    for upload in [
        Upload::from_reader("a.png", Breaks(false)),
        Upload::from_reader("a.png", Breaks(false)).length(1_000_000),
    ] {
        let error = client
            .send(CreateFile::new(upload.clone()))
            .await
            .unwrap_err();
        assert!(!error.is_retryable());
        assert_eq!(
            told(error, ErrorKind::Upload),
            "drive/files/create: the upload was broken off: the disk is on fire"
        );
        let error = client.send(CreateFile::new(upload)).await.unwrap_err();
        says(
            &told(error, ErrorKind::Upload),
            &["drive/files/create: ", "used up"],
        );
    }
    let short = Upload::from_reader("a.png", &b"abc"[..]).length(5);
    let error = client.send(CreateFile::new(short)).await.unwrap_err();
    says(
        &told(error, ErrorKind::Upload),
        &[
            "drive/files/create: the upload was broken off: ",
            "it was 5 bytes long",
        ],
    );
}

/// Has no form on the wire.
struct Unwritable;

impl serde::Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("a lock is poisoned"))
    }
}

#[tokio::test]
async fn a_request_that_cannot_be_written() {
    let server = Server::fixed(json(200, "{}")).await;
    let client = server.client();
    let error = client.call::<Value>("x/y", &Unwritable).await.unwrap_err();
    assert_eq!(
        told(error, ErrorKind::InvalidInput),
        "x/y: the request cannot be written as JSON: a lock is poisoned"
    );
    for odd in [value!([1]), value!("text"), value!(null)] {
        let error = client.call::<Value>("x/y", &odd).await.unwrap_err();
        assert_eq!(
            told(error, ErrorKind::InvalidInput),
            "x/y: a request must be a JSON object"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_refusal_names_what_is_missing() {
    let body = r#"{"error":{"message":"Your app does not have the necessary permissions.","code":"PERMISSION_DENIED","id":"1370e5b7-d4eb-4566-bb1d-7748ee6a1838","kind":"permission"}}"#;
    let server = Server::fixed(json(403, body)).await;
    let error = server
        .client()
        .send(notes::create::Request::default())
        .await
        .unwrap_err();
    assert_eq!(
        error.refusal(),
        Some(Refusal::Permission(Some("write:notes")))
    );
    assert!(error.source().is_none());
    says(
        &told(error, ErrorKind::Api),
        &[
            "notes/create: PERMISSION_DENIED (HTTP 403): ",
            "the token lacks the permission write:notes",
        ],
    );
    // By its name alone, nothing is known of an endpoint.
    let error = server
        .client()
        .call::<Value>("notes/create", &value!({}))
        .await
        .unwrap_err();
    assert_eq!(error.refusal(), Some(Refusal::Permission(None)));
}

#[tokio::test]
async fn an_error_code_by_its_name() {
    let body = r#"{"error":{"message":"No such note.","code":"NO_SUCH_NOTE","id":"24fcbfc6-2e37-42b6-8388-c29b3861a08d","kind":"client"}}"#;
    let server = Server::fixed(json(400, body)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert!(error.is(ErrorCode::NoSuchNote));
    assert!(error.is("NO_SUCH_NOTE"));
    assert!(!error.is(ErrorCode::NoSuchUser));
    let code: Option<&str> = error.code();
    assert_eq!(code, Some("NO_SUCH_NOTE"));
    assert_eq!(code.map(ErrorCode::from), Some(ErrorCode::NoSuchNote));
    assert_eq!(
        told(error, ErrorKind::Api),
        "notes/show: NO_SUCH_NOTE (HTTP 400): No such note."
    );
    // Some errors have none.
    let server = Server::fixed(json(500, r#"{"error":{"message":"Oops."}}"#)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(error.code(), None);
    assert!(!error.is(ErrorCode::NoSuchNote));
    told(error, ErrorKind::Api);
}

/// misskey.io's fork: what was sent is still being worked on.
#[tokio::test]
async fn an_error_that_comes_with_202() {
    let body = r#"{"error":{"message":"Still processing.","code":"PROCESSING","id":"1"}}"#;
    let server = Server::fixed(json(202, body)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(
        (error.code(), error.status()),
        (Some("PROCESSING"), Some(202))
    );
    says(&told(error, ErrorKind::Api), &["PROCESSING"]);

    // Anything else that comes with it is an answer.
    let server = Server::fixed(json(202, NOTE)).await;
    assert!(server.client().send(Show::some()).await.is_ok());
}

#[tokio::test]
async fn a_server_without_miauth() {
    let server = Server::fixed(json(404, r#"{"error":{"message":"No."}}"#)).await;
    let session = MiAuth::new(&server.origin()).unwrap().start();
    let error = session.check().await.unwrap_err();
    // It tells of the call at which it failed.
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.api().unwrap().message.as_deref(), Some("No."));
    let text = told(error, ErrorKind::NotOffered);
    says(
        &text,
        &["this server does not support MiAuth", "HTTP 404", "No."],
    );
    assert!(!text.contains(session.id()), "{text}");
}

#[tokio::test]
async fn a_list_that_cannot_go_on() {
    // As many as the endpoint gives at once, whatever is asked.
    let notes: Vec<String> = (10..30)
        .rev()
        .map(|n| NOTE.replace("9abcdefghi", &format!("9abcdefg{n}")))
        .collect();
    let server = Server::fixed(json(200, format!("[{}]", notes.join(",")))).await;
    let mut pages = server.client().pages(Timeline::default());
    assert_eq!(pages.next().await.unwrap().unwrap().len(), 20);
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(
        told(error, ErrorKind::List),
        "notes/timeline: the list cannot be continued: the server sends the same items again, whatever it is asked for, and there may be more"
    );
    let upwards = Timeline {
        until_id: Some("x".to_owned()),
        ..Timeline::default()
    };
    let mut pages = server.client().pages(upwards).oldest_first();
    let error = pages.next().await.unwrap().unwrap_err();
    // Here it is the request that is wrong, and nothing was sent.
    says(
        &told(error, ErrorKind::InvalidInput),
        &["notes/timeline: ", "from old to new"],
    );
}

#[tokio::test]
async fn a_stream_that_was_closed_or_lost() {
    let server = crate::streaming_server::Server::start().await;
    let (connection, peer) = crate::streaming_server::pair(&server, &server.client()).await;
    // The other end need not say goodbye, but must be there.
    let ((), _) = tokio::join!(connection.close(), async { drop(peer) });
    let error = connection.channel(Main::new()).await.unwrap_err();
    says(
        &told(error, ErrorKind::Closed),
        &["main: this connection was closed", "`stream`"],
    );

    let never = server.client().stream().reconnect(Reconnect::never());
    let (connection, mut peer) = crate::streaming_server::pair_with(&server, never).await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap();
    drop(peer);
    let error = crate::streaming_server::within(main.next())
        .await
        .unwrap()
        .unwrap_err();
    says(&told(error, ErrorKind::Transport), &["not made again"]);
}

#[tokio::test]
async fn what_the_program_gave_or_the_machine_lacks() {
    let input = |error: Error, words: &[&str]| says(&told(error, ErrorKind::InvalidInput), words);
    for (host, words) in [
        ("", "the host is empty"),
        ("a b", "the host is not one"),
        ("ftp://misskey.example", "the scheme `ftp`"),
        ("https://x.example/path", "must not have a path"),
    ] {
        input(Client::builder(host).unwrap_err(), &[words]);
    }
    let plain = Client::builder("http://misskey.example").unwrap();
    input(plain.build().unwrap_err(), &["in the clear", "allow_http"]);
    let builder = || Client::builder("misskey.example").unwrap();
    input(builder().token("a b").build().unwrap_err(), &["token"]);
    input(
        builder().user_agent("a\nb").build().unwrap_err(),
        &["user agent"],
    );
    let client = builder().build().unwrap();
    input(
        client.call::<Value>("../x", &value!({})).await.unwrap_err(),
        &["call: an endpoint's name looks like"],
    );
    input(
        client.document("nodeinfo").await.unwrap_err(),
        &["document: ", "one slash"],
    );
    let limited = builder().upload_limit(3).build().unwrap();
    let file = CreateFile::new(Upload::from_bytes("a.png", "four"));
    input(
        limited.send(file).await.unwrap_err(),
        &["drive/files/create: ", "4 bytes", "the 3"],
    );

    let error = builder().root_certificate("no PEM").unwrap_err();
    says(
        &told(error, ErrorKind::Setup),
        &["-----BEGIN CERTIFICATE-----"],
    );
}

#[test]
fn an_error_is_as_small_as_a_pointer() {
    // The `Result` of every call carries it, so it must not make each of them large.
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
