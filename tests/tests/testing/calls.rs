//! The server for users' tests: calls.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use misskey_client::endpoints::{drive, i, meta, notes, users};
use misskey_client::ids::NoteId;
use misskey_client::models::{DriveFile, MeDetailed, Note, UserDetailed};
use misskey_client::testing::{Answer, Sample, Server, TOKEN};
use misskey_client::{ErrorCode, ErrorKind, Maybe, RetryPolicy, TokenPlace, Upload};

fn id(text: &str) -> NoteId {
    text.parse().unwrap()
}

fn created(text: &str) -> notes::create::Response {
    Sample::sample_with(|response: &mut notes::create::Response| {
        response.created_note.text = Some(text.to_owned());
    })
}

/// What a test that fails would print.
fn words(panic: Box<dyn std::any::Any + Send>) -> String {
    match panic.downcast::<String>() {
        Ok(words) => *words,
        Err(panic) => (*panic.downcast::<&str>().expect("words")).to_owned(),
    }
}

#[tokio::test]
async fn answers_by_the_request_and_gives_the_request_back() {
    let server = Server::start().await;
    server
        .on::<notes::create::Request>()
        .answer(|request| created(request.text.as_deref().into_option().unwrap_or("nothing")));
    let client = server.client();
    let request = notes::create::Request::new().text("pong").local_only(true);
    let answer = notes::create(&client, request.clone()).await.unwrap();
    assert_eq!(answer.created_note.text.as_deref(), Some("pong"));
    assert_eq!(answer, created("pong"));
    let received = server.received::<notes::create::Request>().await;
    assert_eq!(received.text, Maybe::Value("pong".into()));
    assert_eq!(received, request);
    assert_eq!(server.requests::<notes::create::Request>(), [request]);
    let calls = server.calls();
    assert_eq!(calls[0].endpoint, "notes/create");
    assert_eq!(calls[0].token.as_deref(), Some(TOKEN));
    assert_eq!(calls[0].request.get("i"), None);
}

#[tokio::test]
async fn answers_errors_sequences_and_broken_connections() {
    let server = Server::start().await;
    server
        .on::<notes::delete::Request>()
        .error(ErrorCode::NoSuchNote);
    server.on::<notes::show::Request>().in_turn([
        Answer::value(Note::sample()),
        Answer::error_with_status(500, ErrorCode::InternalError),
        Answer::rate_limited(Duration::from_secs(7)),
        Answer::raw(502, "text/html", "<html>bad gateway</html>"),
        Answer::raw(200, "application/json", "{\"id\": 3}"),
        Answer::broken(),
        Answer::cut(),
    ]);
    let client = server.client();
    let deleted = notes::delete(&client, notes::delete::Request::new(id("9a"))).await;
    let error = deleted.unwrap_err();
    assert!(error.is(ErrorCode::NoSuchNote), "{error}");
    let show = || notes::show(&client, notes::show::Request::new(id("9a")));
    assert_eq!(show().await.unwrap(), Note::sample());
    let mut errors = Vec::new();
    for _ in 0..6 {
        errors.push(show().await.unwrap_err());
    }
    assert!(errors[0].is(ErrorCode::InternalError));
    assert_eq!(errors[1].retry_after(), Some(Duration::from_secs(7)));
    let kinds: Vec<_> = errors[2..].iter().map(|error| error.kind()).collect();
    assert_eq!(
        kinds,
        [
            ErrorKind::UnexpectedResponse,
            ErrorKind::Decode,
            ErrorKind::Transport,
            ErrorKind::Transport
        ]
    );
}

#[tokio::test]
async fn a_later_rule_goes_first_until_it_has_nothing_more_to_say() {
    let server = Server::start().await;
    server.on::<meta::Request>().error("SLEEPING");
    server
        .on::<meta::Request>()
        .in_turn([Answer::error("WAKING")]);
    server
        .on::<notes::show::Request>()
        .answer(|_| Note::sample_with(|note| note.text = Some("any".into())));
    server
        .on::<notes::show::Request>()
        .when(|request| request.note_id == id("9b"))
        .answer(|_| Note::sample_with(|note| note.text = Some("the one".into())));
    let client = server.client();
    for code in ["WAKING", "SLEEPING", "SLEEPING"] {
        let error = meta(&client, meta::Request::new()).await.unwrap_err();
        assert!(error.is(code), "{error}");
    }
    for (note, text) in [("9a", "any"), ("9b", "the one")] {
        let note = notes::show(&client, notes::show::Request::new(id(note)))
            .await
            .unwrap();
        assert_eq!(note.text.as_deref(), Some(text));
    }
}

#[tokio::test]
async fn answers_late_and_a_retry_policy_can_be_tested() {
    let server = Server::start().await;
    server
        .on::<notes::show::Request>()
        .after(Duration::from_millis(150))
        .in_turn([
            Answer::raw(503, "text/plain", "down"),
            Answer::value(Note::sample()),
        ]);
    let policy = RetryPolicy::new().first_wait(Duration::from_millis(1));
    let client = server.builder().retry(policy).build().unwrap();
    let begin = Instant::now();
    notes::show(&client, notes::show::Request::new(id("9a")))
        .await
        .unwrap();
    assert!(begin.elapsed() >= Duration::from_millis(300));
    assert_eq!(server.requests::<notes::show::Request>().len(), 2);
}

#[tokio::test]
async fn tokens_are_checked_as_a_server_does() {
    let server = Server::start().await;
    server.on::<i::Request>().answer(|_| MeDetailed::sample());
    server.on::<meta::Request>().error("ANYBODY");
    let anonymous = misskey_client::Client::builder(&server.origin())
        .unwrap()
        .build()
        .unwrap();
    let error = i(&anonymous, i::Request::new()).await.unwrap_err();
    assert!(error.is(ErrorCode::CredentialRequired), "{error}");
    assert!(
        meta(&anonymous, meta::Request::new())
            .await
            .unwrap_err()
            .is("ANYBODY")
    );
    let stranger = server.builder().token("another").build().unwrap();
    let error = i(&stranger, i::Request::new()).await.unwrap_err();
    assert!(error.is(ErrorCode::AuthenticationFailed), "{error}");
    let header = server
        .builder()
        .token_place(TokenPlace::Header)
        .build()
        .unwrap();
    i(&header, i::Request::new()).await.unwrap();
    server.revoke_token();
    let error = i(&server.client(), i::Request::new()).await.unwrap_err();
    assert!(error.is(ErrorCode::AuthenticationFailed), "{error}");
}

#[tokio::test]
async fn forms_and_queries_are_read_as_typed_requests() {
    let server = Server::start().await;
    server
        .on::<drive::files::create::Request>()
        .answer(|request| {
            DriveFile::sample_with(|file| {
                file.name = request.name.into_option().unwrap_or_default();
                file.is_sensitive = request.is_sensitive == Some(true);
            })
        });
    server.on::<meta::Request>().error("SEEN");
    let client = server.client();
    let request = drive::files::create::Request::new(Upload::from_bytes("3", "content"))
        .comment("a \"comment\"")
        .is_sensitive(true);
    let file = drive::files::create(&client, request).await.unwrap();
    assert_eq!((file.name.as_str(), file.is_sensitive), ("3", true));
    let received = server.received::<drive::files::create::Request>().await;
    assert_eq!(received.comment, Maybe::Value("a \"comment\"".into()));
    let bytes = received.file.bytes().expect("what came is in memory");
    assert_eq!(bytes.as_ref(), b"content");
    assert_eq!(received.file.name(), "3");
    let by_get = client.get(meta::Request::new().detail(false)).await;
    assert!(by_get.unwrap_err().is("SEEN"));
    assert_eq!(
        server.received::<meta::Request>().await,
        meta::Request::new().detail(false)
    );
}

#[tokio::test]
async fn one_endpoint_with_two_requests() {
    let server = Server::start().await;
    server
        .on::<users::show::Request>()
        .answer(|_| UserDetailed::sample());
    server
        .on::<users::show::ManyRequest>()
        .answer(|request| vec![UserDetailed::sample(); request.user_ids.len()]);
    let client = server.client();
    users::show(&client, users::show::Request::by_username("ai"))
        .await
        .unwrap();
    let ids = ["9a".parse().unwrap(), "9b".parse().unwrap()];
    let many: [misskey_client::ids::UserId; 2] = ids;
    let them = users::show(&client, users::show::Request::by_user_ids(many))
        .await
        .unwrap();
    assert_eq!(them.len(), 2);
}

#[tokio::test]
async fn a_call_that_the_test_does_not_expect_fails_it() {
    let server = Server::start().await;
    server.on::<meta::Request>().error("X");
    let error = i(&server.client(), i::Request::new()).await.unwrap_err();
    assert!(
        error.to_string().contains("`i` was called with {}"),
        "{error}"
    );
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| drop(server))).unwrap_err();
    let words = words(panic);
    assert!(
        words.contains("`i` was called with {}; the test expects calls of `meta`"),
        "{words}"
    );
    assert!(!words.contains(TOKEN), "{words}");
}

#[tokio::test]
async fn a_used_up_sequence_fails_the_test() {
    let server = Server::start().await;
    server.on::<i::Request>().in_turn([]);
    i(&server.client(), i::Request::new()).await.unwrap_err();
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| drop(server))).unwrap_err();
    assert!(words(panic).contains("or has an answer left"));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_does_not_come_fails_the_test_with_what_came() {
    let server = Server::start().await;
    let waiting = AssertUnwindSafe(server.received::<notes::create::Request>()).catch_unwind();
    let words = words(waiting.await.expect_err("a panic"));
    assert!(
        words.contains("no request for `notes/create` came within 10 s; nothing was called"),
        "{words}"
    );
}

#[tokio::test]
async fn plays_recordings() {
    let server = Server::start().await;
    server.play(
        r#"
{"endpoint": "notes/show", "request": {"noteId": "9a"}, "status": 400, "response": {"error": {"code": "NO_SUCH_NOTE", "message": "No.", "id": "x"}}}
{"endpoint": "ping", "request": {}, "status": 200, "response": {"pong": 1}}
{"endpoint": "ping", "request": {}, "status": 200, "response": {"pong": 2}, "response_headers": {"content-type": "application/json"}}
"#,
    );
    let client = server.client();
    let show = |note: &str| notes::show(&client, notes::show::Request::new(id(note)));
    assert!(show("9a").await.unwrap_err().is(ErrorCode::NoSuchNote));
    for pong in [1, 2, 2] {
        let request = misskey_client::endpoints::ping::Request::new();
        let answer = misskey_client::endpoints::ping(&client, request)
            .await
            .unwrap();
        assert_eq!(answer.pong.0, pong);
    }
    let error = show("9b").await.unwrap_err().to_string();
    assert!(
        error.contains(r#"in the recording it is called with {"noteId":"9a"}"#),
        "{error}"
    );
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| drop(server)));
    assert!(panic.is_err());
    let server = Server::start_blocking();
    let broken = std::panic::catch_unwind(AssertUnwindSafe(|| server.play("{}\nno json")));
    assert!(words(broken.unwrap_err()).contains("line 1: `endpoint`"));
}

#[test]
fn works_without_async() {
    let server = Server::start_blocking();
    server.on::<i::Request>().answer(|_| MeDetailed::sample());
    let client = misskey_client::blocking::Client::build(server.builder()).unwrap();
    client.send(i::Request::new()).unwrap();
    assert_eq!(server.requests::<i::Request>().len(), 1);
}
