//! Files on their way: the form of the body, its order, files that change, and servers that have enough.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use misskey_runtime::{ErrorKind, TokenPlace, Upload};
use misskey_tests::loopback::api::CreateFile;
use misskey_tests::loopback::{Request, Server, TOKEN, json, response};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, ReadBuf};

/// The parts of a form: each one's head and content.
fn parts(request: &Request) -> Vec<(String, Vec<u8>)> {
    let kind = request.header("content-type").unwrap();
    let boundary = format!(
        "--{}",
        kind.strip_prefix("multipart/form-data; boundary=").unwrap()
    );
    let mut parts = Vec::new();
    let mut rest = request.body.strip_prefix(boundary.as_bytes()).unwrap();
    let seam = format!("\r\n{boundary}").into_bytes();
    while let Some(after) = rest.strip_prefix(b"\r\n") {
        let end = after
            .windows(seam.len())
            .position(|window| window == seam)
            .unwrap();
        let part = &after[..end];
        let head = part
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .unwrap();
        parts.push((
            String::from_utf8(part[..head].to_vec()).unwrap(),
            part[head + 4..].to_vec(),
        ));
        rest = &after[end + seam.len()..];
    }
    assert_eq!(rest, b"--\r\n");
    parts
}

fn field(name: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"")
}

#[tokio::test]
async fn fields_come_before_the_file_and_the_token_first_of_all() {
    let server = Server::fixed(json(200, "{}")).await;
    let content = b"\x89PNG\r\n--misskey\r\n\0".to_vec();
    let upload = Upload::from_bytes("a \"b\"\r\nç.png", content.clone()).content_type("image/png");
    server
        .client()
        .send(CreateFile::new(upload.clone()))
        .await
        .unwrap();
    let request = &server.requests()[0];
    assert_eq!(
        request.header("content-length").unwrap(),
        request.body.len().to_string()
    );
    let parts = parts(request);
    assert_eq!(parts[0], (field("i"), TOKEN.as_bytes().to_vec()));
    assert_eq!(parts[1], (field("comment"), b"a \"comment\"".to_vec()));
    assert_eq!(parts[2], (field("isSensitive"), b"true".to_vec()));
    // The name as it is, and once more in the file's head, the way browsers write it there.
    let name = "a \"b\"\r\nç.png";
    assert_eq!(parts[3], (field("name"), name.as_bytes().to_vec()));
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22%0D%0Aç.png\"\r\nContent-Type: image/png";
    assert_eq!(parts[4], (head.to_owned(), content));
    assert_eq!(parts.len(), 5);

    // By the header, and without what is null.
    let client = server
        .builder()
        .token_place(TokenPlace::Header)
        .build()
        .unwrap();
    client
        .send(CreateFile {
            comment: None,
            ..CreateFile::new(upload)
        })
        .await
        .unwrap();
    let request = &server.requests()[1];
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert_eq!(self::parts(request).len(), 3);
    assert!(!request.text().contains(TOKEN));
}

#[tokio::test]
async fn a_file_from_a_path_and_from_a_reader() {
    let server = Server::fixed(json(200, "{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cat.png");
    let content: Vec<u8> = (0..300_000u32).map(|n| (n % 251) as u8).collect();
    std::fs::write(&path, &content).unwrap();
    let client = server.client();
    client
        .send(CreateFile::new(Upload::from_path(&path).await.unwrap()))
        .await
        .unwrap();
    let reader = Upload::from_reader("cat.png", io::Cursor::new(content.clone()));
    client.send(CreateFile::new(reader.clone())).await.unwrap();
    for request in server.requests() {
        let (head, file) = parts(&request).pop().unwrap();
        assert!(
            head.contains("filename=\"cat.png\"\r\nContent-Type: application/octet-stream"),
            "{head}"
        );
        assert!(file == content);
    }
    assert_eq!(
        server.requests()[1].header("content-length"),
        None,
        "of unknown length"
    );
    // A reader can be read once.
    let error = client.send(CreateFile::new(reader)).await.unwrap_err();
    assert!(
        error.kind() == ErrorKind::Upload && error.to_string().contains("used up"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_empty_file_is_a_file() {
    let server = Server::fixed(json(200, "{}")).await;
    server
        .client()
        .send(CreateFile::new(Upload::from_bytes("empty", Vec::new())))
        .await
        .unwrap();
    assert_eq!(parts(&server.requests()[0]).pop().unwrap().1, b"");
}

#[tokio::test]
async fn files_that_are_missing_or_too_large() {
    let server = Server::fixed(json(200, "{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no.png");
    let error = Upload::from_path(&missing).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Upload);
    assert!(error.to_string().contains("no.png"), "{error}");
    assert!(
        Upload::from_path(folder.path())
            .await
            .unwrap_err()
            .to_string()
            .contains("not a file")
    );
    // Gone between being named and being sent.
    std::fs::write(&missing, "x").unwrap();
    let upload = Upload::from_path(&missing).await.unwrap();
    std::fs::remove_file(&missing).unwrap();
    let error = server
        .client()
        .send(CreateFile::new(upload))
        .await
        .unwrap_err();
    assert!(
        error.kind() == ErrorKind::Upload && error.to_string().contains("no.png"),
        "{error}"
    );
    // None in the request.
    let error = server
        .client()
        .send(CreateFile::default())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("takes a file"), "{error}");
    // Larger than the client may send.
    let client = server.builder().upload_limit(10).build().unwrap();
    let error = client
        .send(CreateFile::new(Upload::from_bytes("x", vec![0; 11])))
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("11 bytes, more than the 10"),
        "{error}"
    );
    client
        .send(CreateFile::new(Upload::from_bytes("x", vec![0; 10])))
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 1);
    // A header cannot be smuggled in.
    let odd = Upload::from_bytes("x", vec![0]).content_type("a/b\r\nx: y");
    assert_eq!(
        client.send(CreateFile::new(odd)).await.unwrap_err().kind(),
        ErrorKind::InvalidInput
    );
}

#[tokio::test]
async fn a_file_that_changes_while_it_is_sent() {
    for (said, words) in [(2_000_000, "ended after 1000000"), (500_000, "has grown")] {
        let server = Server::fixed(json(200, "{}")).await;
        let upload = Upload::from_reader("x", io::Cursor::new(vec![7; 1_000_000])).length(said);
        let error = server
            .client()
            .send(CreateFile::new(upload))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Upload, "{error}");
        assert!(format!("{error:#}").contains(words), "{error:#}");
        assert_eq!(
            server.requests().len(),
            0,
            "the server must not take a part for the whole"
        );
    }
    // A file on disk that shrinks.
    let server = Server::fixed(json(200, "{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    std::fs::write(&path, vec![7; 500_000]).unwrap();
    let upload = Upload::from_path(&path).await.unwrap();
    std::fs::write(&path, vec![7; 1000]).unwrap();
    let error = server
        .client()
        .send(CreateFile::new(upload))
        .await
        .unwrap_err();
    assert!(
        format!("{error:#}").contains("500000 bytes long, and ended after 1000"),
        "{error:#}"
    );
}

#[tokio::test]
async fn a_reader_that_fails() {
    struct Broken;
    impl AsyncRead for Broken {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Ready(Err(io::Error::other("the disk is on fire")))
        }
    }
    let server = Server::fixed(json(200, "{}")).await;
    let error = server
        .client()
        .send(CreateFile::new(Upload::from_reader("x", Broken)))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Upload, "{error}");
    assert!(
        format!("{error:#}").contains("the disk is on fire"),
        "{error:#}"
    );
}

/// Content that is made while it is read, and counts how much.
struct Endless(Arc<AtomicU64>);

impl AsyncRead for Endless {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let length = buffer.remaining();
        buffer.put_slice(&vec![7; length]);
        self.0
            .fetch_add(u64::try_from(length).unwrap(), Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }
}

#[tokio::test]
async fn an_answer_in_the_middle_of_an_upload_arrives() {
    let refusal =
        r#"{"error":{"message":"m","code":"FILE_SIZE_TOO_LARGE","id":"x","kind":"client"}}"#;
    for (stay, answer) in [
        (true, json(413, refusal)),
        (true, response(413, "", "")),
        (false, json(413, refusal)),
        (true, response(413, "connection: close\r\n", refusal)),
    ] {
        for length in [None, Some(1 << 30)] {
            let expected = if answer.ends_with(b"}") {
                "FILE_SIZE_TOO_LARGE"
            } else {
                "larger than the server accepts"
            };
            let answer = answer.clone();
            let (gone, mut wait) = tokio::sync::mpsc::channel(1);
            let server = Server::raw(move |mut stream| {
                let (answer, gone) = (answer.clone(), gone.clone());
                async move {
                    let mut buffer = Vec::new();
                    Request::head(&mut stream, &mut buffer).await.unwrap();
                    stream.read_exact(&mut vec![0; 1 << 20]).await.unwrap();
                    stream.write_all(&answer).await.unwrap();
                    if stay {
                        // Reads no further, and does not close either, until the client is gone.
                        tokio::time::sleep(Duration::from_millis(500)).await;
                        while stream
                            .read(&mut vec![0; 1 << 20])
                            .await
                            .is_ok_and(|read| read > 0)
                        {}
                    } else {
                        stream.shutdown().await.unwrap();
                        tokio::time::sleep(Duration::from_millis(200)).await;
                    }
                    let _ = gone.send(()).await;
                }
            })
            .await;
            let read = Arc::new(AtomicU64::new(0));
            let mut upload = Upload::from_reader("x", Endless(Arc::clone(&read)));
            if let Some(length) = length {
                upload = upload.length(length);
            }
            let begun = Instant::now();
            let call = server.client().send(CreateFile::new(upload));
            let error = tokio::time::timeout(Duration::from_secs(10), call)
                .await
                .unwrap()
                .unwrap_err();
            assert_eq!(error.status(), Some(413), "{error}");
            assert!(error.to_string().contains(expected), "{error}");
            assert!(begun.elapsed() < Duration::from_secs(5));
            // The rest is not sent into the void, and the connection does not stay.
            tokio::time::timeout(Duration::from_secs(10), wait.recv())
                .await
                .unwrap();
            assert!(
                read.load(Ordering::Relaxed) < 100 << 20,
                "{} bytes were read",
                read.load(Ordering::Relaxed)
            );
        }
    }
}

#[tokio::test]
async fn a_slow_drip_is_not_a_standstill() {
    struct Drip(tokio::time::Interval, u8);
    impl AsyncRead for Drip {
        fn poll_read(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
            buffer: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            if self.0.poll_tick(cx).is_pending() {
                return Poll::Pending;
            }
            if self.1 > 0 {
                self.1 -= 1;
                buffer.put_slice(b"x");
            }
            Poll::Ready(Ok(()))
        }
    }
    let server = Server::fixed(json(200, "{}")).await;
    let client = server
        .builder()
        .stall_timeout(Duration::from_secs(1))
        .timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    let drip = |every, times| {
        Upload::from_reader(
            "x",
            Drip(tokio::time::interval(Duration::from_millis(every)), times),
        )
    };
    client.send(CreateFile::new(drip(80, 20))).await.unwrap();
    assert_eq!(
        parts(&server.requests()[0]).pop().unwrap().1,
        vec![b'x'; 20]
    );
    let error = client
        .send(CreateFile::new(drip(60_000, 20)))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("stalled"), "{error}");
    // A time for the whole ends it as well.
    let error = client
        .send(CreateFile::new(drip(50, 200)))
        .timeout(Duration::from_millis(400))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[tokio::test]
async fn a_server_that_takes_nothing_is_a_standstill() {
    let server = Server::raw(|mut stream| async move {
        Request::head(&mut stream, &mut Vec::new()).await;
        tokio::time::sleep(Duration::from_secs(30)).await;
    })
    .await;
    let client = server
        .builder()
        .stall_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let upload = Upload::from_reader("x", Endless(Arc::default()));
    let error = tokio::time::timeout(
        Duration::from_secs(10),
        client.send(CreateFile::new(upload)),
    )
    .await
    .unwrap()
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[tokio::test]
async fn a_redirected_upload() {
    let moved = |request: &Request| match request.target.as_str() {
        "/api/drive/files/create" => response(307, "location: /api/moved\r\n", ""),
        _ => json(200, "{}"),
    };
    let server = Server::answering(moved).await;
    server
        .client()
        .send(CreateFile::new(Upload::from_bytes("x", vec![1; 100])))
        .await
        .unwrap();
    let requests = server.requests();
    assert_eq!(parts(&requests[0]), parts(&requests[1]));
    let error = server
        .client()
        .send(CreateFile::new(Upload::from_reader(
            "x",
            io::Cursor::new([1]),
        )))
        .await
        .unwrap_err();
    assert!(error.to_string().contains("a second time"), "{error}");
}
