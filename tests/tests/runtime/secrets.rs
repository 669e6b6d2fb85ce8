//! The token, looked for in everything that could show it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::error::Error as _;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use misskey_runtime::http::{Request as HttpRequest, Response as HttpResponse};
use misskey_runtime::{
    Error, RequestBody, RetryPolicy, TokenPlace, Transport, TransportError, TransportFuture, Upload,
};
use misskey_tests::loopback::api::{Create, CreateFile, Reactions, Show, Timeline};
use misskey_tests::loopback::{NOTE, Request, Server, TOKEN, json, response};
use tokio::io::AsyncWriteExt;
use tracing_subscriber::fmt::MakeWriter;

/// Everything that was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// All that an error can be made to say, its sources included.
fn words(error: &Error) -> String {
    let mut words = format!("{error} {error:?} {error:#?} {:?}", error.api());
    let mut next = error.source();
    while let Some(source) = next {
        words.push_str(&format!(" {source} {source:?}"));
        next = source.source();
    }
    if let Some(decode) = error.decode() {
        words.push_str(&format!(
            "{} {} {}",
            decode.pointer(),
            decode.message(),
            decode.excerpt()
        ));
    }
    words
}

/// Answers that repeat the token in every place that could be shown.
fn echoes() -> Vec<Vec<u8>> {
    let html = "content-type: text/html\r\n";
    vec![
        json(200, NOTE),
        json(200, format!(r#"{{"id":"{TOKEN}"}}"#)),
        json(200, format!(r#"{{"id":"x","createdAt":"{TOKEN}"}}"#)),
        json(200, format!(r#"{{"{TOKEN}":1,"id":{{}}}}"#)),
        json(200, format!(r#""{TOKEN}""#)),
        json(200, format!(r#"{{"text":"a\"{TOKEN}","id":7}}"#)),
        json(200, TOKEN),
        json(200, format!("0{TOKEN}0")),
        json(200, format!("{}{TOKEN}", "x".repeat(190))),
        json(200, format!("{}{TOKEN}", "x".repeat(1910))),
        response(200, html, format!("<p>{TOKEN}</p>")),
        response(502, html, format!("<p>{TOKEN}</p>")),
        json(
            400,
            format!(
                r#"{{"error":{{"message":"bad {TOKEN}","code":"{TOKEN}","id":"{TOKEN}","kind":"{TOKEN}","info":{{"a":["{TOKEN}"]}}}}}}"#
            ),
        ),
        json(
            400,
            format!(
                r#"{{"statusCode":400,"code":"{TOKEN}","error":"{TOKEN}","message":"{TOKEN}"}}"#
            ),
        ),
        json(400, format!(r#"{{"i":"{TOKEN}"}}"#)),
        json(418, format!(r#"["{TOKEN}"]"#)),
        response(302, &format!("location: /?i={TOKEN}\r\n"), TOKEN),
        response(
            307,
            &format!("location: https://{TOKEN}.example/{TOKEN}\r\n"),
            TOKEN,
        ),
        response(429, &format!("retry-after: {TOKEN}\r\n"), TOKEN),
        response(503, "", TOKEN),
        format!("{TOKEN}\r\n\r\n").into_bytes(),
    ]
}

#[tokio::test]
async fn the_token_is_nowhere_to_be_found() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(log.clone())
        .finish();
    // For all threads, and for what is logged by the `log` crate.
    tracing_subscriber::util::SubscriberInitExt::try_init(subscriber).unwrap();
    let mut said = String::new();
    let mut errors = 0;
    for bytes in echoes() {
        let server = Server::fixed(bytes).await;
        for place in [TokenPlace::Body, TokenPlace::Header] {
            let builder = server.builder().token_place(place).retry(
                RetryPolicy::new()
                    .max_attempts(2)
                    .first_wait(Duration::from_millis(1)),
            );
            said.push_str(&format!("{builder:?} {builder:#?}"));
            let client = builder.build().unwrap();
            said.push_str(&format!("{client:?} {client:#?}"));
            let (call, file) = (
                client.send(Show::some()),
                CreateFile::new(Upload::from_bytes("x", vec![0; 10])),
            );
            said.push_str(&format!(
                "{call:?} {file:?} {:?}",
                client.pages(Timeline::default())
            ));
            let results = [
                call.await.map(drop),
                client.send(Create::default()).await.map(drop),
                client.get(Reactions::default()).await.map(drop),
                client.send(file).await.map(drop),
                client
                    .call::<serde_json::Value>("i", &serde_json::json!({"x": {}}))
                    .await
                    .map(drop),
                client
                    .items(Timeline::default())
                    .next()
                    .await
                    .unwrap_or_else(|| panic!("no page"))
                    .map(drop),
                client
                    .send(Create::default())
                    .raw()
                    .await
                    .map(|reply| said.push_str(&format!("{reply:?}"))),
                client
                    .send(Create::default())
                    .timeout(Duration::ZERO)
                    .await
                    .map(drop),
            ];
            for error in results.into_iter().filter_map(Result::err) {
                errors += 1;
                said.push_str(&words(&error));
            }
        }
    }
    // The server is gone.
    let server = Server::raw(|mut stream| async move {
        Request::read(&mut stream, &mut Vec::new()).await;
        stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n")
            .await
            .unwrap();
    })
    .await;
    said.push_str(&words(
        &server.client().send(Show::some()).await.unwrap_err(),
    ));
    assert!(errors > 200, "{errors}");

    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(
        logged.contains("misskey_call")
            && logged.contains("notes/show")
            && logged.contains("status=502"),
        "the log is on:\n{logged}"
    );
    // A half of it is too much already.
    for part in [TOKEN, &TOKEN[..16], &TOKEN[16..]] {
        for (name, text) in [("log", &logged), ("words", &said)] {
            if let Some(at) = text.find(part) {
                panic!(
                    "in the {name}: {}",
                    &text[at.saturating_sub(300)..(at + 50).min(text.len())]
                );
            }
        }
    }
}

#[tokio::test]
async fn other_secrets_of_an_answer_are_not_shown_either() {
    let body = r#"{"token": "another-secret-1", "list":{"backupCodes":["another-secret-2","another-secret-3"]},"accessToken":"another-secret-4","id":1}"#;
    let server = Server::fixed(json(200, body)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert_eq!(error.decode().unwrap().pointer(), "/id");
    assert!(
        error.to_string().contains("[secret]") && !words(&error).contains("another-secret"),
        "{error}"
    );
    assert_eq!(
        error.body().unwrap().as_ref(),
        body.as_bytes(),
        "the whole body is there for who asks for it"
    );
    let server = Server::fixed(json(200, r#"{"id":["x"],"token":"another-secret-1"}"#)).await;
    let error = server.client().send(Show::some()).await.unwrap_err();
    assert!(!words(&error).contains("another-secret"), "{error}");
}

#[tokio::test]
async fn a_transport_of_ones_own_cannot_show_it_by_accident() {
    struct Spy(Arc<Mutex<String>>);
    impl Transport for Spy {
        fn send(&self, request: HttpRequest<RequestBody>) -> TransportFuture {
            self.0
                .lock()
                .unwrap()
                .push_str(&format!("{request:?} {}", request.uri()));
            Box::pin(async { Err(TransportError::exchange("spied upon")) })
        }
    }
    let said = Arc::new(Mutex::new(String::new()));
    for place in [TokenPlace::Body, TokenPlace::Header] {
        let client = misskey_runtime::Client::builder("misskey.example").unwrap();
        let client = client
            .token(TOKEN)
            .token_place(place)
            .transport(Spy(Arc::clone(&said)))
            .build()
            .unwrap();
        client.send(Show::some()).await.unwrap_err();
        client.get(Reactions::default()).await.unwrap_err();
        client
            .send(CreateFile::new(Upload::from_bytes("x", vec![0])))
            .await
            .unwrap_err();
    }
    let said = said.lock().unwrap();
    assert!(
        said.contains("https://misskey.example/api/notes/show") && !said.contains(&TOKEN[..16]),
        "{said}"
    );
}

#[test]
fn a_secret_of_the_wrong_kind_is_not_repeated() {
    let reply =
        misskey_runtime::Reply::from_parts(200, None, r#"{"accessToken":"another-secret"}"#);
    let error = reply
        .json::<std::collections::BTreeMap<String, u8>>()
        .unwrap_err();
    assert_eq!(
        (error.pointer(), error.expected()),
        ("/accessToken", Some("u8"))
    );
    assert!(!words(&error.into()).contains("another-secret"));
}

#[tokio::test]
async fn an_answer_without_a_network() {
    struct Canned;
    impl Transport for Canned {
        fn send(&self, _: HttpRequest<RequestBody>) -> TransportFuture {
            Box::pin(async { Ok(HttpResponse::new(NOTE.into())) })
        }
    }
    let builder = misskey_runtime::Client::builder("misskey.example").unwrap();
    let client = builder.transport(Arc::new(Canned)).build().unwrap();
    assert_eq!(
        client.send(Show::some()).await.unwrap().text.as_deref(),
        Some("Hello")
    );
}
