//! What stands in front of a server answers in its place: one set of rules for calls and sign-ins; streams have theirs in `streaming_endings`.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use misskey_runtime::auth::MiAuth;
use misskey_runtime::{Error, ErrorKind, RetryPolicy};
use misskey_tests::loopback::api::{Create, Delete, RegistryGet, Show};
use misskey_tests::loopback::{NOTE, Server, json, response};

const HTML: &str = "content-type: text/html; charset=UTF-8\r\n";
const CHALLENGE: &str =
    "content-type: text/html; charset=UTF-8\r\nserver: cloudflare\r\ncf-mitigated: challenge\r\n";
const PAGE: &str = "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>";

fn quick() -> RetryPolicy {
    RetryPolicy::new()
        .first_wait(Duration::from_millis(5))
        .longest_wait(Duration::from_millis(20))
}

/// Answers `bytes` the first `times` times, and then `last`.
async fn failing(times: usize, bytes: Vec<u8>, last: Vec<u8>) -> Server {
    let count = AtomicUsize::new(0);
    Server::answering(move |_| {
        if count.fetch_add(1, Ordering::SeqCst) < times {
            bytes.clone()
        } else {
            last.clone()
        }
    })
    .await
}

#[tokio::test]
async fn a_server_that_the_proxy_cannot_reach() {
    for (status, words) in [
        (502, "down or overloaded, according to the proxy"),
        (503, "down or overloaded, according to the proxy"),
        (504, "down or overloaded, according to the proxy"),
        (520, "the proxy in front of the server got no proper answer"),
        (521, "the proxy in front of the server could not reach it"),
        (522, "the proxy in front of the server could not reach it"),
        (523, "the proxy in front of the server could not reach it"),
        (524, "the proxy in front of the server got no proper answer"),
        (525, "the proxy in front of the server could not reach it"),
        (526, "the proxy in front of the server could not reach it"),
        (527, "the proxy in front of the server got no proper answer"),
        (530, "the proxy in front of the server could not reach it"),
    ] {
        let answer = response(status, &format!("{HTML}server: cloudflare\r\n"), PAGE);
        // What reads is repeated until it is through.
        let server = failing(2, answer.clone(), json(200, NOTE)).await;
        let client = server.builder().retry(quick()).build().unwrap();
        client.send(Show::some()).await.unwrap();
        assert_eq!(server.requests().len(), 3, "{status}");
        // What writes is not: the note may be there.
        let server = failing(2, answer, json(200, NOTE)).await;
        let client = server.builder().retry(quick()).build().unwrap();
        let error = client.send(Create::default()).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{status}");
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::UnexpectedResponse, Some(status))
        );
        let said = error.to_string();
        assert!(
            said.contains(words) && said.contains("(it calls itself `cloudflare`)"),
            "{said}"
        );
        assert!(!error.is_retryable());
    }
    // Others beside them say nothing about the server.
    for status in [500, 501, 505, 519, 528, 529, 531, 599] {
        let server = failing(1, response(status, HTML, PAGE), json(200, NOTE)).await;
        let client = server.builder().retry(quick()).build().unwrap();
        client.send(Show::some()).await.unwrap_err();
        assert_eq!(server.requests().len(), 1, "{status}");
    }
}

/// A challenge is passed by browsers only, and nothing has reached the server: so it may be repeated whatever the call does.
#[tokio::test]
async fn a_challenge_to_browsers() {
    for (status, body) in [
        (403, PAGE),
        (503, PAGE),
        (429, ""),
        (403, r#"{"error":{"code":"X"}}"#),
    ] {
        let server = failing(1, response(status, CHALLENGE, body), json(200, NOTE)).await;
        let error = server.client().send(Create::default()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
        assert!(
            error.to_string().contains("demands a browser check"),
            "{error}"
        );
        assert!(error.is_retryable());
        let server = failing(1, response(status, CHALLENGE, body), json(200, NOTE)).await;
        let client = server.builder().retry(quick()).build().unwrap();
        client.send(Create::default()).await.unwrap();
        assert_eq!(server.requests().len(), 2);
    }
    // The same page without the header is a refusal like any other.
    let server = failing(1, response(403, HTML, PAGE), json(200, NOTE)).await;
    let client = server.builder().retry(quick()).build().unwrap();
    let error = client.send(Show::some()).await.unwrap_err();
    assert!(
        error.to_string().contains("something in front of the API"),
        "{error}"
    );
}

#[tokio::test]
async fn pages_of_every_kind() {
    for headers in [
        HTML,
        "content-type: TEXT/HTML\r\n",
        "content-type: application/xhtml+xml\r\n",
        "content-type: application/json\r\n",
        "content-type: application/octet-stream\r\n",
        "",
    ] {
        let server = Server::fixed(response(200, headers, format!("\r\n {PAGE}"))).await;
        let client = server.client();
        let not_an_answer = |error: Error| {
            assert_eq!(
                error.kind(),
                ErrorKind::UnexpectedResponse,
                "{headers}: {error}"
            );
            assert!(error.to_string().contains("web page"), "{headers}: {error}");
            assert!(error.body().is_some());
        };
        not_an_answer(client.send(Show::some()).await.unwrap_err());
        // Also where nothing is expected: a page is no proof that the note is gone.
        not_an_answer(client.send(Delete {}).await.unwrap_err());
        not_an_answer(client.send(RegistryGet {}).await.unwrap_err());
    }
    // A text of the API that begins like a page is none.
    let server = Server::fixed(response(
        200,
        "content-type: text/plain; charset=utf-8\r\n",
        "<b>",
    ))
    .await;
    assert_eq!(server.client().send(RegistryGet {}).await.unwrap(), "<b>");
}

#[tokio::test]
async fn a_sign_in_waits_for_what_passes() {
    let granted = r#"{"ok":true,"token":"abcdefghijklmnop","user":{"id":"u1","username":"ai"}}"#;
    for answer in [
        response(522, HTML, PAGE),
        response(530, "", "error code: 1033"),
        response(403, CHALLENGE, PAGE),
        response(500, HTML, PAGE),
        response(429, "", ""),
    ] {
        let count = AtomicUsize::new(0);
        let server = Server::answering(move |_| match count.fetch_add(1, Ordering::SeqCst) {
            0 => json(200, r#"{"ok":false}"#),
            1 | 2 => answer.clone(),
            _ => json(200, granted),
        })
        .await;
        let sign_in = MiAuth::new(&server.origin())
            .unwrap()
            .poll_interval(Duration::from_millis(50));
        assert_eq!(
            sign_in.start().wait().await.unwrap().token(),
            "abcdefghijklmnop"
        );
    }
    // A refusal in front of the server ends it as it ends a call.
    let count = AtomicUsize::new(0);
    let server = Server::answering(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => json(200, r#"{"ok":false}"#),
        _ => response(403, HTML, PAGE),
    })
    .await;
    let sign_in = MiAuth::new(&server.origin())
        .unwrap()
        .poll_interval(Duration::from_millis(50));
    assert_eq!(
        sign_in.start().wait().await.unwrap_err().status(),
        Some(403)
    );
}
