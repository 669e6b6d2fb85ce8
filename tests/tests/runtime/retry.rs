//! When a call is sent again: never by default, never a write that may have been done, and not before the server allows.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use misskey_runtime::{ErrorKind, RetryPolicy, Upload};
use misskey_tests::loopback::api::{Create, CreateFile, Show};
use misskey_tests::loopback::{NOTE, Request, Server, json, response};
use tokio::io::AsyncWriteExt;

fn quick() -> RetryPolicy {
    RetryPolicy::new()
        .first_wait(Duration::from_millis(20))
        .longest_wait(Duration::from_millis(60))
}

/// Answers `bytes` the first `times` times, and then a note.
async fn failing(times: usize, bytes: Vec<u8>) -> Server {
    let count = AtomicUsize::new(0);
    Server::answering(move |_| {
        if count.fetch_add(1, Ordering::SeqCst) < times {
            bytes.clone()
        } else {
            json(200, NOTE)
        }
    })
    .await
}

#[tokio::test]
async fn nothing_is_repeated_unless_asked_for() {
    let server = failing(1, response(503, "", "")).await;
    server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn reads_are_repeated_after_a_gateway_error() {
    for status in [502, 503, 504] {
        let server = failing(3, response(status, "content-type: text/html\r\n", "<html>")).await;
        let client = server.builder().retry(quick()).build().unwrap();
        client.send(Show::some()).await.unwrap();
        let bodies: Vec<_> = server
            .requests()
            .into_iter()
            .map(|request| request.body)
            .collect();
        assert_eq!(bodies.len(), 4);
        assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]));
    }
    let server = failing(4, response(503, "", "")).await;
    let client = server.builder().retry(quick()).build().unwrap();
    assert_eq!(
        client.send(Show::some()).await.unwrap_err().status(),
        Some(503)
    );
    assert_eq!(server.requests().len(), 4, "the cap on attempts");
    // A call can do without.
    client.send(Show::some()).retry(None).await.unwrap();
    let server = failing(1, response(503, "", "")).await;
    server
        .client()
        .send(Show::some())
        .retry(quick())
        .await
        .unwrap();
}

#[tokio::test]
async fn final_errors_are_not_repeated() {
    for bytes in [
        json(400, r#"{"error":{"code":"NO_SUCH_NOTE"}}"#),
        json(500, r#"{"error":{"code":"INTERNAL_ERROR"}}"#),
        json(200, "{}"),
        response(200, "content-type: text/html\r\n", "<html>"),
        response(404, "", ""),
    ] {
        let server = failing(1, bytes).await;
        server
            .client()
            .send(Show::some())
            .retry(quick())
            .await
            .unwrap_err();
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_write_is_never_sent_twice_unless_asked_for() {
    let server = failing(1, response(504, "", "")).await;
    assert_eq!(
        server
            .client()
            .send(Create::default())
            .retry(quick())
            .await
            .unwrap_err()
            .status(),
        Some(504)
    );
    assert_eq!(server.requests().len(), 1);
    let server = failing(1, response(504, "", "")).await;
    server
        .client()
        .send(Create::default())
        .retry(quick().repeat_writes(true))
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 2);
    // The connection breaks after the request was read; the note may be there.
    let count = std::sync::Arc::new(AtomicUsize::new(0));
    let seen = std::sync::Arc::clone(&count);
    let server = Server::raw(move |mut stream| {
        let seen = std::sync::Arc::clone(&seen);
        async move {
            if Request::read(&mut stream, &mut Vec::new()).await.is_some()
                && seen.fetch_add(1, Ordering::SeqCst) > 0
            {
                stream.write_all(&json(200, NOTE)).await.unwrap();
            }
        }
    })
    .await;
    assert_eq!(
        server
            .client()
            .send(Create::default())
            .retry(quick())
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::Transport
    );
    assert_eq!(count.load(Ordering::SeqCst), 1);
    count.store(0, Ordering::SeqCst);
    server
        .client()
        .send(Show::some())
        .retry(quick())
        .await
        .unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);
    // A timeout as well.
    let server = Server::raw(|mut stream| async move {
        Request::read(&mut stream, &mut Vec::new()).await;
        tokio::time::sleep(Duration::from_secs(5)).await;
    })
    .await;
    let patience = Duration::from_millis(50);
    server
        .client()
        .send(Create::default())
        .timeout(patience)
        .retry(quick())
        .await
        .unwrap_err();
    assert_eq!(server.connections(), 1);
    server
        .client()
        .send(Show::some())
        .timeout(patience)
        .retry(quick().max_attempts(2))
        .await
        .unwrap_err();
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn a_connection_that_was_not_made_is_tried_again_for_writes_too() {
    let address = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let client = misskey_runtime::Client::builder(&format!("http://{address}"))
        .unwrap()
        .build()
        .unwrap();
    let call = tokio::spawn(
        client
            .send(Create::default())
            .retry(quick().max_attempts(50)),
    );
    tokio::time::sleep(Duration::from_millis(150)).await;
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let (mut stream, _) = listener.accept().await.unwrap();
    Request::read(&mut stream, &mut Vec::new()).await.unwrap();
    stream.write_all(&json(200, NOTE)).await.unwrap();
    call.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_rate_limit_is_waited_for() {
    let limited = response(
        429,
        "retry-after: 1\r\n",
        r#"{"error":{"code":"RATE_LIMIT_EXCEEDED"}}"#,
    );
    let server = failing(1, limited.clone()).await;
    let begun = Instant::now();
    server
        .client()
        .send(Create::default())
        .retry(quick())
        .await
        .unwrap();
    assert!(
        begun.elapsed() >= Duration::from_secs(1),
        "not before the server allows"
    );
    assert_eq!(server.requests().len(), 2);
    // Without a word from the server, as 2024.5.0 does it.
    let server = failing(2, json(429, r#"{"error":{"code":"RATE_LIMIT_EXCEEDED"}}"#)).await;
    server
        .client()
        .send(Create::default())
        .retry(quick())
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 3);
    // A wait beyond the whole time is not begun.
    let server = failing(1, response(429, "retry-after: 3600\r\n", "")).await;
    let begun = Instant::now();
    let error = server
        .client()
        .send(Create::default())
        .retry(quick())
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[tokio::test]
async fn the_whole_time_is_capped() {
    let server = failing(1000, response(503, "", "")).await;
    let policy = RetryPolicy::new()
        .max_attempts(1000)
        .first_wait(Duration::from_millis(50))
        .longest_wait(Duration::from_millis(50))
        .max_total(Duration::from_millis(400));
    let begun = Instant::now();
    assert_eq!(
        server
            .client()
            .send(Show::some())
            .retry(policy.clone())
            .await
            .unwrap_err()
            .status(),
        Some(503)
    );
    assert!(begun.elapsed() < Duration::from_secs(10));
    assert!(server.requests().len() > 4);
    // Also while an attempt hangs.
    let server = Server::raw(|stream| async move {
        let _open = stream;
        std::future::pending().await
    })
    .await;
    let begun = Instant::now();
    assert_eq!(
        server
            .client()
            .send(Show::some())
            .retry(policy)
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::Timeout
    );
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn an_upload_from_a_reader_is_sent_once() {
    let policy = quick().repeat_writes(true);
    let server = failing(1, response(503, "", "")).await;
    let reader = Upload::from_reader("x", io::Cursor::new(vec![1; 10]));
    assert_eq!(
        server
            .client()
            .send(CreateFile::new(reader))
            .retry(policy.clone())
            .await
            .unwrap_err()
            .status(),
        Some(503)
    );
    let server = failing(1, response(503, "", "")).await;
    server
        .client()
        .send(CreateFile::new(Upload::from_bytes("x", vec![1; 10])))
        .retry(policy)
        .await
        .unwrap();
    assert_eq!(server.requests().len(), 2);
}
