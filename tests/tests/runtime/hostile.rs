//! Servers and proxies that misbehave: every one of them ends in a clear error, and none in a panic, a hang or a full memory.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::time::{Duration, Instant};

use misskey_runtime::{Client, Error, ErrorKind, TokenPlace};
use misskey_tests::loopback::api::{Create, Delete, Reactions, RegistryGet, Show};
use misskey_tests::loopback::{NOTE, Request, Server, TOKEN, json, response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const HTML: &str = "content-type: text/html; charset=utf-8\r\n";
const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Just a moment...</title></head></html>";

/// What the endpoint makes of one fixed response.
async fn answer(bytes: Vec<u8>) -> Error {
    let server = Server::fixed(bytes).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(error.endpoint(), Some("notes/show"));
    error
}

#[tokio::test]
async fn html_instead_of_json() {
    for (status, headers) in [
        (200, HTML),
        (200, ""),
        (200, "content-type: application/json\r\n"),
        (502, HTML),
        (403, HTML),
    ] {
        let error = answer(response(status, headers, PAGE)).await;
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::UnexpectedResponse, Some(status)),
            "{error}"
        );
        assert!(error.to_string().contains("Just a moment..."), "{error}");
        assert_eq!(error.body().unwrap().as_ref(), PAGE.as_bytes());
    }
    // Also where nothing is expected: a page is no proof that the note is gone.
    let server = Server::fixed(response(200, HTML, PAGE)).await;
    assert_eq!(
        server.client().send(Delete {}).await.unwrap_err().kind(),
        ErrorKind::UnexpectedResponse
    );
    assert_eq!(
        server
            .client()
            .send(RegistryGet {})
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::UnexpectedResponse
    );
}

#[tokio::test]
async fn empty_errors() {
    for (status, words) in [
        (400, "without saying why"),
        (405, "method"),
        (413, "larger"),
        (503, "overloaded"),
        (500, "not an answer"),
    ] {
        let error = answer(response(status, "", "")).await;
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::UnexpectedResponse, Some(status))
        );
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(error.is_retryable(), status == 503);
    }
}

#[tokio::test]
async fn no_such_endpoint() {
    let body = r#"{"message":"Route POST:/api/x not found","error":"Not Found","statusCode":404}"#;
    let error = answer(json(404, body)).await;
    assert_eq!(
        (error.kind(), error.status(), error.code()),
        (ErrorKind::NoSuchEndpoint, Some(404), None)
    );
    let words = "this server does not have the endpoint";
    assert!(error.to_string().ends_with(words), "{error}");
    assert_eq!(error.body().unwrap().as_ref(), body.as_bytes());
}

#[tokio::test]
async fn shapes_of_the_web_framework() {
    for (status, body, words) in [
        (
            404,
            r#"{"error":"Not Found","message":"nothing here"}"#,
            "nothing here",
        ),
        (
            413,
            r#"{"statusCode":413,"code":"FST_ERR_CTP_BODY_TOO_LARGE","error":"Payload Too Large","message":"too large"}"#,
            "FST_ERR_CTP_BODY_TOO_LARGE: too large",
        ),
        (
            400,
            r#"{"statusCode":400,"error":"Bad Request","message":"Unexpected end"}"#,
            "Unexpected end",
        ),
        (415, r#"{"error":"Unsupported"}"#, "web framework"),
        (400, r#"{"statusCode":400}"#, "not an answer"),
        (400, r#"[1]"#, "not an answer"),
        (400, "null", "not an answer"),
        (400, r#"{"error":"#, "not an answer"),
    ] {
        let error = answer(json(status, body)).await;
        assert_eq!(
            (error.kind(), error.status(), error.code()),
            (ErrorKind::UnexpectedResponse, Some(status), None),
            "{body}"
        );
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(error.body().unwrap().as_ref(), body.as_bytes());
    }
}

#[tokio::test]
async fn truncated_json() {
    let error = answer(json(200, &NOTE[..40])).await;
    assert_eq!(
        (error.kind(), error.decode().unwrap().pointer()),
        (ErrorKind::Decode, "/createdAt"),
        "{error}"
    );
    assert!(error.to_string().contains("EOF"), "{error}");
}

#[tokio::test]
async fn an_empty_body_where_a_note_was_declared() {
    for bytes in [b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(), json(200, "")] {
        let error = answer(bytes).await;
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(
            error
                .to_string()
                .contains("an empty body, expected a JSON value"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn invalid_utf_8() {
    let mut body = br#"{"id":"x","createdAt":"2026-11-22T15:27:54.458Z","text":"a"#.to_vec();
    body.extend_from_slice(&[0xff, 0xfe, b'"', b'}']);
    let error = answer(json(200, &body)).await;
    assert_eq!(
        (error.kind(), error.decode().unwrap().pointer()),
        (ErrorKind::Decode, "/text"),
        "{error}"
    );
    assert_eq!(error.body().unwrap().as_ref(), &body);
    // In an error, in a header, and as free text.
    assert_eq!(
        answer(json(400, [0xff; 100])).await.kind(),
        ErrorKind::UnexpectedResponse
    );
    assert_eq!(
        answer(response(400, "x-odd: \u{ff}\u{fe}\r\n", ""))
            .await
            .status(),
        Some(400)
    );
    let server = Server::fixed(response(200, "content-type: text/plain\r\n", [0xff])).await;
    assert_eq!(
        server
            .client()
            .send(RegistryGet {})
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::Decode
    );
}

#[tokio::test]
async fn json_of_ten_thousand_levels() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        for bytes in [
            json(200, &deep),
            json(400, &deep),
            json(400, format!(r#"{{"error":{{"info":{deep}}}}}"#)),
        ] {
            let server = Server::fixed(bytes).await;
            let client = server.client();
            let error = client.send(Show::some()).await.unwrap_err();
            assert!(
                matches!(
                    error.kind(),
                    ErrorKind::Decode | ErrorKind::UnexpectedResponse
                ),
                "{error}"
            );
            assert!(error.to_string().len() < 2000);
            client.send(RegistryGet {}).await.unwrap_err();
        }
        // In a property that nobody reads, depth does no harm or is an error, but nothing worse.
        let note = NOTE.replacen('{', &format!("{{\"odd\":{deep},"), 1);
        let server = Server::fixed(json(200, note)).await;
        let _ = server.client().send(Show::some()).await;
    }
}

#[tokio::test]
async fn a_body_that_never_ends() {
    for (head, status) in [
        (
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
            None,
        ),
        ("HTTP/1.1 200 OK\r\n\r\n", None),
        (
            "HTTP/1.1 500 Oh\r\ntransfer-encoding: chunked\r\n\r\n",
            Some(500),
        ),
    ] {
        let server = Server::raw(move |mut stream| async move {
            Request::read(&mut stream, &mut Vec::new()).await;
            stream.write_all(head.as_bytes()).await.unwrap();
            let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
            while stream.write_all(chunk.as_bytes()).await.is_ok() {}
        })
        .await;
        let client = server.builder().response_limit(5_000_000).build().unwrap();
        let error = tokio::time::timeout(Duration::from_secs(20), client.send(Show::some()))
            .await
            .unwrap()
            .unwrap_err();
        assert_eq!(error.status(), status, "{error}");
        if status.is_none() {
            assert_eq!(error.kind(), ErrorKind::Transport);
            assert!(
                error.to_string().contains("more than 5000000 bytes"),
                "{error}"
            );
            assert!(!error.is_retryable());
        }
    }
}

#[tokio::test]
async fn a_body_of_a_gibibyte_is_refused_before_it_is_read() {
    let server = Server::raw(|mut stream| async move {
        Request::read(&mut stream, &mut Vec::new()).await;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n")
            .await
            .unwrap();
        let zeros = vec![b'0'; 1 << 20];
        for _ in 0..1024 {
            if stream.write_all(&zeros).await.is_err() {
                return;
            }
        }
    })
    .await;
    let begun = Instant::now();
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.to_string().contains("too large"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_connection_that_stalls() {
    for sent in [
        "",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":",
    ] {
        let server = Server::raw(move |mut stream| async move {
            Request::read(&mut stream, &mut Vec::new()).await;
            stream.write_all(sent.as_bytes()).await.unwrap();
            // Until the client is gone.
            assert_eq!(stream.read(&mut [0; 16]).await.unwrap_or(0), 0);
        })
        .await;
        let client = server
            .builder()
            .timeout(Duration::from_millis(300))
            .build()
            .unwrap();
        let error = client.send(Show::some()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(error.is_retryable());
        let error = client
            .send(Create::default())
            .timeout(Duration::from_millis(100))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        assert!(!error.is_retryable(), "the note may be there");
        assert!(error.to_string().contains("0.1 s"), "{error}");
    }
}

#[tokio::test]
async fn a_reset_in_the_middle_of_a_body() {
    for sent in [
        "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id",
        "HTTP/1",
        "",
    ] {
        let server = Server::raw(move |mut stream| async move {
            Request::read(&mut stream, &mut Vec::new()).await;
            stream.write_all(sent.as_bytes()).await.unwrap();
            stream.set_zero_linger().unwrap();
        })
        .await;
        let error = server.client().send(Show::some()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(error.is_retryable());
        let error = server.client().send(Create::default()).await.unwrap_err();
        assert!(!error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn bytes_that_are_not_http() {
    for sent in [
        "SSH-2.0-OpenSSH_9\r\n",
        "\0\0\0\0",
        "HTTP/1.1 999999 X\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n",
    ] {
        let server = Server::raw(move |mut stream| async move {
            Request::read(&mut stream, &mut Vec::new()).await;
            let _ = stream.write_all(sent.as_bytes()).await;
        })
        .await;
        assert_eq!(
            server.client().send(Show::some()).await.unwrap_err().kind(),
            ErrorKind::Transport,
            "{sent:?}"
        );
    }
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls() {
    let server = Server::raw(|mut stream| async move {
        let mut hello = [0; 3];
        stream.read_exact(&mut hello).await.unwrap();
        // A handshake, of whatever version of TLS.
        assert_eq!(hello[..2], [22, 3]);
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    })
    .await;
    let host = server.origin().replace("http://", "https://");
    let client = Client::builder(&host)
        .unwrap()
        .token(TOKEN)
        .build()
        .unwrap();
    let error = client.send(Create::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.is_retryable(), "nothing was sent: {error}");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn nobody_is_there() {
    let server = Server::fixed(Vec::new()).await;
    let client = server.client();
    drop(server);
    tokio::task::yield_now().await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let error = client.send(Create::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.is_retryable(), "nothing was sent");
}

#[tokio::test]
async fn redirects_on_the_same_origin() {
    for (status, location) in [(307, "/api/other"), (308, "other")] {
        let server = Server::answering(move |request| match request.target.as_str() {
            "/api/notes/show" => response(
                status,
                &format!(
                    "location: {}\r\n",
                    if location == "other" {
                        "/api/other"
                    } else {
                        location
                    }
                ),
                "",
            ),
            _ => json(200, NOTE),
        })
        .await;
        server.client().send(Show::some()).await.unwrap();
        let requests = server.requests();
        assert_eq!(
            (requests[1].method.as_str(), requests[1].target.as_str()),
            ("POST", "/api/other")
        );
        assert_eq!(requests[0].body, requests[1].body);
    }
    // These would turn the call into a GET.
    for status in [301, 302, 303] {
        let server = Server::fixed(response(status, "location: /api/other\r\n", "")).await;
        let error = server.client().send(Show::some()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::UnexpectedResponse, Some(status)),
            "{error}"
        );
        assert_eq!(server.requests().len(), 1);
    }
    let server = Server::answering(|request| match request.target.as_str() {
        "/api/notes/reactions" => response(301, "location: /moved\r\n", ""),
        _ => json(200, "[]"),
    })
    .await;
    assert!(
        server
            .client()
            .get(Reactions::default())
            .await
            .unwrap()
            .is_empty()
    );
    let server = Server::fixed(response(307, "location: /api/notes/show\r\n", "")).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert!(error.to_string().contains("redirects"), "{error}");
    assert!(server.requests().len() < 10);
}

#[tokio::test]
async fn redirects_to_another_origin_never_see_the_token() {
    let other = Server::fixed(json(200, NOTE)).await;
    let elsewhere = format!("{}/api/notes/show?i={TOKEN}", other.origin());
    let port = other.origin().rsplit(':').next().unwrap().to_owned();
    for location in [
        elsewhere,
        "http://misskey.example/api".to_owned(),
        "https://misskey.example/".to_owned(),
        format!("//localhost:{port}/x"),
        format!("http://127.0.0.1:{port}/"),
        "http://[".to_owned(),
        "javascript:1".to_owned(),
    ] {
        for status in [301, 302, 307, 308] {
            let server =
                Server::fixed(response(status, &format!("location: {location}\r\n"), "")).await;
            for place in [TokenPlace::Body, TokenPlace::Header] {
                let client = server.builder().token_place(place).build().unwrap();
                let error = client.send(Show::some()).await.unwrap_err();
                assert_eq!(
                    (error.kind(), error.status()),
                    (ErrorKind::UnexpectedResponse, Some(status)),
                    "{error}"
                );
                assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
                let error = client.get(Reactions::default()).await.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
            }
        }
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let (closed, mut wait) = tokio::sync::mpsc::channel(1);
    let server = Server::raw(move |mut stream| {
        let closed = closed.clone();
        async move {
            let mut buffer = Vec::new();
            Request::read(&mut stream, &mut buffer).await;
            let _ = stream.read(&mut [0; 16]).await;
            closed.send(()).await.unwrap();
        }
    })
    .await;
    let client = server.client();
    let call = client.send(Show::some());
    assert!(
        tokio::time::timeout(Duration::from_millis(200), call)
            .await
            .is_err()
    );
    tokio::time::timeout(Duration::from_secs(5), wait.recv())
        .await
        .unwrap()
        .unwrap();
}
