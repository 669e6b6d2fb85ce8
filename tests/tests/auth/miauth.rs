//! MiAuth, step by step over real HTTP: the URL, the page, the check, the wait, the callback, and the failure of each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::{Duration, Instant};

use misskey_runtime::ErrorKind;
use misskey_runtime::auth::{MiAuth, Session};
use misskey_tests::loopback::{json, response};
use misskey_tests::sign_in::{GRANTED, Misskey, open, own_user, parameters};
use serde_json::json as value;

fn begin(misskey: &Misskey) -> MiAuth {
    MiAuth::new(&misskey.origin())
        .unwrap()
        .poll_interval(Duration::from_millis(50))
}

fn permissions() -> [&'static str; 2] {
    ["read:account", "write:notes"]
}

#[tokio::test]
async fn the_whole_way_to_a_client_that_acts_as_the_user() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey)
        .name("My app")
        .permissions(permissions())
        .start();
    assert!(
        session.check().await.unwrap().is_none(),
        "nobody has agreed yet"
    );
    assert_eq!(open(session.url()).await, None);
    let grant = session.check().await.unwrap().expect("the user has agreed");
    assert_eq!(grant.user.username, "ai");
    assert_eq!(grant.token(), GRANTED);
    assert_eq!(grant.origin(), misskey.origin());
    let client = grant.into_client().unwrap();
    assert_eq!(own_user(&client).await.unwrap()["username"], "ai");
    let last = misskey.server.requests().pop().unwrap();
    assert_eq!(last.json()["i"], GRANTED);
}

#[tokio::test]
async fn the_url_says_what_the_app_asks_for() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey)
        .name("Äpp & more + 100%")
        .icon("https://app.example/icon.png?size=1&x=2")
        .callback("my-app://back?from=misskey")
        .unwrap()
        .permissions(permissions())
        .permissions(["read:account"])
        .start();
    let url = session.url();
    assert!(
        !url.contains('+'),
        "a space is %20, which every reader understands: {url}"
    );
    let start = format!("{}/miauth/{}?", misskey.origin(), session.id());
    assert!(url.starts_with(&start), "{url}");
    let asked = parameters(url);
    assert_eq!(asked["name"], "Äpp & more + 100%");
    assert_eq!(asked["icon"], "https://app.example/icon.png?size=1&x=2");
    assert_eq!(asked["callback"], "my-app://back?from=misskey");
    assert_eq!(asked["permission"], "read:account,write:notes");
    assert_eq!(asked.len(), 4);
}

#[test]
fn every_session_has_a_fresh_uuid() {
    let ids: std::collections::BTreeSet<String> = (0..100)
        .map(|_| {
            MiAuth::new("misskey.example")
                .unwrap()
                .start()
                .id()
                .to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 100);
    for id in ids {
        let bytes = id.as_bytes();
        assert_eq!(bytes.len(), 36, "{id}");
        assert_eq!(bytes[14], b'4', "{id} is of version 4");
        assert!(
            matches!(bytes[19], b'8' | b'9' | b'a' | b'b'),
            "{id} is of the usual variant"
        );
    }
}

#[test]
fn a_host_in_any_form_is_one_origin() {
    let origins = [
        ("misskey.example", "https://misskey.example"),
        ("  Misskey.EXAMPLE  ", "https://misskey.example"),
        (
            "https://misskey.example/@ai/pages?x=1#top",
            "https://misskey.example",
        ),
        ("misskey.example/about", "https://misskey.example"),
        ("misskey.example:3000", "https://misskey.example:3000"),
        ("https://misskey.example:443", "https://misskey.example"),
        ("ミスキー.example", "https://xn--nckxa7i0e.example"),
        ("http://localhost:3000/x", "http://localhost:3000"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ];
    for (typed, origin) in origins {
        let session = MiAuth::new(typed).unwrap().start();
        let url = session.url();
        assert!(
            url.starts_with(&format!("{origin}/miauth/")),
            "{typed}: {url}"
        );
    }
}

#[test]
fn what_is_no_host_is_a_clear_error() {
    let wrong = [
        ("", "empty"),
        ("@ai@misskey.example", "user's name"),
        ("ai@misskey.example", "user name"),
        ("https://ai:secret@misskey.example", "user name"),
        ("ftp://misskey.example", "ftp"),
        ("http://misskey.example", "in the clear"),
        ("two words", "not one"),
        ("https://", "not one"),
        ("misskey.example:port", "not one"),
    ];
    for (typed, words) in wrong {
        let error = MiAuth::new(typed).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{typed}: {error}");
        assert!(error.to_string().contains(words), "{typed}: {error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}

#[test]
fn callbacks_that_the_server_refuses_are_refused_here() {
    for wrong in [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "/callback",
        "",
    ] {
        let error = MiAuth::new("misskey.example")
            .unwrap()
            .callback(wrong)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{wrong}");
        assert!(error.to_string().contains("callback"), "{error}");
    }
}

#[tokio::test]
async fn a_wait_ends_when_the_user_agrees() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey).start();
    let agree = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        open(session.url()).await
    };
    let (grant, _) = tokio::join!(session.wait(), agree);
    assert_eq!(grant.unwrap().token(), GRANTED);
    let path = format!("/api/miauth/{}/check", session.id());
    let asked = misskey.asked(&path);
    assert!(
        (2..=6).contains(&asked),
        "{asked} questions in 0.2 to 0.4 s"
    );
}

#[tokio::test]
async fn a_wait_asks_less_and_less_often_and_ends() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey)
        .wait_limit(Duration::from_millis(1500))
        .start();
    let begun = Instant::now();
    let error = session.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotGranted, "{error}");
    assert!(error.to_string().contains("1.5 s"), "{error}");
    assert!(
        begun.elapsed() >= Duration::from_millis(1400),
        "{:?}",
        begun.elapsed()
    );
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "{:?}",
        begun.elapsed()
    );
    // Every 50 ms would be 30 questions; 50, 75, 112, 168, then 250 ms are at most 10 and the last.
    let asked = misskey.asked(&format!("/api/miauth/{}/check", session.id()));
    assert!((4..=12).contains(&asked), "{asked}");
}

#[tokio::test]
async fn a_cancelled_wait_asks_no_more_and_can_be_taken_up_again() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey).start();
    let cancelled = tokio::time::timeout(Duration::from_millis(150), session.wait()).await;
    assert!(cancelled.is_err());
    tokio::time::sleep(Duration::from_millis(50)).await;
    let before = misskey.server.requests().len();
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(misskey.server.requests().len(), before);
    open(session.url()).await;
    assert_eq!(session.wait().await.unwrap().token(), GRANTED);
}

#[tokio::test]
async fn a_wait_outlasts_a_server_that_restarts() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey).start();
    open(session.url()).await;
    misskey.state().instead.extend([
        json(200, r#"{"ok":false}"#),
        response(502, "content-type: text/html\r\n", "<html>down</html>"),
        json(429, r#"{"error":{"code":"RATE_LIMIT_EXCEEDED"}}"#),
    ]);
    assert_eq!(session.wait().await.unwrap().token(), GRANTED);
}

#[tokio::test]
async fn a_wait_does_not_outlast_a_server_that_was_never_there() {
    let gone = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let session: Session = MiAuth::new(&gone).unwrap().start();
    let error = session.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        !error.to_string().contains(session.id()),
        "the id fetches the token: {error}"
    );
}

#[tokio::test]
async fn a_server_without_miauth_is_told_so() {
    let misskey = Misskey::start().await;
    for (status, body) in [(404, r#"{"error":"Record not found"}"#), (405, "")] {
        misskey.state().instead.push_back(json(status, body));
        let session = begin(&misskey).start();
        let error = session.check().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotOffered, "{error}");
        assert!(error.to_string().contains("miauth/check"), "{error}");
        assert!(
            !format!("{error} {error:?}").contains(session.id()),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_second_check_of_a_session_has_its_own_error() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey).start();
    open(session.url()).await;
    session.check().await.unwrap().unwrap();
    let before = misskey.server.requests().len();
    for error in [
        session.check().await.unwrap_err(),
        session.wait().await.unwrap_err(),
        session
            .finish(&format!("?session={}", session.id()))
            .await
            .unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::Used, "{error}");
    }
    assert_eq!(
        misskey.server.requests().len(),
        before,
        "no question was sent"
    );
}

#[tokio::test]
async fn a_callback_is_taken_if_it_is_this_sessions() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey)
        .callback("https://app.example/back?a=b")
        .unwrap()
        .start();
    let back = open(session.url()).await.unwrap();
    assert!(
        back.starts_with("https://app.example/back?a=b&session="),
        "{back}"
    );
    // A web service meets the callback in another request, with nothing but the id.
    let again = begin(&misskey).resume(session.id()).unwrap();
    assert_eq!(again.finish(&back).await.unwrap().token(), GRANTED);
}

#[tokio::test]
async fn a_session_that_a_server_glued_to_the_callback_is_taken() {
    let misskey = Misskey::start().await;
    for (before, behind) in [
        ("https://app.example/cb?type=misskey?session=", ""),
        (
            "https://app.example/cb?type=misskey?session=",
            "&more=1#top",
        ),
        ("https://app.example/cb?type=misskey%3Fsession%3D", ""),
        ("app://x/miauth&session=", ""),
        ("app://x/miauth?session=", "?more=1"),
    ] {
        let session = begin(&misskey).start();
        open(session.url()).await;
        let back = format!("{before}{}{behind}", session.id());
        assert_eq!(session.finish(&back).await.unwrap().token(), GRANTED);
    }
}

#[tokio::test]
async fn a_callback_of_another_session_is_refused_without_a_question() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey).start();
    let other = begin(&misskey).start();
    for wrong in [
        format!("https://app.example/back?session={}", other.id()),
        "https://app.example/back".to_owned(),
        String::new(),
        format!("?session={}&session={}", session.id(), other.id()),
        format!("?x=y?session={}?session={}", session.id(), other.id()),
        format!("app://x&session={}?session={}", other.id(), session.id()),
        format!("?session={}x", session.id()),
    ] {
        let error = session.finish(&wrong).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WrongCallback, "{wrong}: {error}");
        assert!(!error.to_string().contains(other.id()), "{error}");
    }
    assert!(misskey.server.requests().is_empty());
}

#[tokio::test]
async fn a_forged_or_late_callback_is_expired() {
    let misskey = Misskey::start().await;
    let session = begin(&misskey).start();
    let error = session
        .finish(&format!("?session={}", session.id()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired, "{error}");
}

#[test]
fn what_is_no_session_is_not_resumed() {
    for wrong in ["", "../../i", "a b", "a?b", &"x".repeat(129)] {
        let error = MiAuth::new("misskey.example")
            .unwrap()
            .resume(wrong)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{wrong}");
    }
}

#[tokio::test]
async fn answers_that_are_none_are_errors_without_the_token() {
    let misskey = Misskey::start().await;
    let answers = [
        (r#"{"ok":"yes"}"#.to_owned(), "/ok"),
        (r#"[]"#.to_owned(), "expected an object"),
        (r#"{"ok":true,"user":{}}"#.to_owned(), "/token"),
        (
            format!(r#"{{"ok":true,"token":["{GRANTED}"],"user":{{}}}}"#),
            "/token",
        ),
        (format!(r#"{{"ok":true,"token":"{GRANTED}"}}"#), "user"),
        (
            format!(r#"{{"ok":true,"token":"{GRANTED}","user":{{"a":"#),
            "EOF",
        ),
    ];
    for (body, words) in answers {
        misskey.state().instead.push_back(json(200, &body));
        let error = begin(&misskey).start().check().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert_eq!(error.kind(), ErrorKind::Decode, "{shown}");
        assert!(shown.contains(words), "{body}: {shown}");
        assert!(!shown.contains(GRANTED), "{shown}");
        assert!(error.body().is_some(), "nothing that came is lost");
    }
}

#[tokio::test]
async fn a_user_that_cannot_be_read_is_an_error_with_its_place_and_without_the_token() {
    let misskey = Misskey::start().await;
    misskey.state().user = value!({ "id": "9a", "username": "ai", "avatarUrl": [GRANTED] });
    let session = MiAuth::new(&misskey.origin()).unwrap().start();
    open(session.url()).await;
    let error = session.check().await.unwrap_err();
    assert_eq!(error.decode().unwrap().pointer(), "/user/avatarUrl");
    let mut shown = format!("{error} {error:?}");
    let mut next = std::error::Error::source(&error);
    while let Some(cause) = next {
        shown.push_str(&format!(" {cause} {cause:?}"));
        next = cause.source();
    }
    assert!(!shown.contains(GRANTED), "{shown}");
}

#[tokio::test]
async fn a_token_that_is_none_does_not_become_a_client() {
    let misskey = Misskey::start().await;
    misskey.state().instead.push_back(json(
        200,
        r#"{"ok":true,"token":"two words","user":{"id":"9a","username":"ai"}}"#,
    ));
    let grant = begin(&misskey).start().check().await.unwrap().unwrap();
    let error = grant.into_client().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(!error.to_string().contains("two words"), "{error}");
}

#[tokio::test]
async fn the_clients_own_token_has_no_part_in_a_sign_in() {
    let misskey = Misskey::start().await;
    let client = misskey.builder().token("MyOwnTokenMyOwnT").build().unwrap();
    let session = MiAuth::with_client(&client).unwrap().start();
    open(session.url()).await;
    session.check().await.unwrap().unwrap();
    for request in misskey.server.requests() {
        assert!(!request.text().contains("MyOwnToken"));
    }
}

#[tokio::test]
async fn nothing_shows_the_token_or_the_session() {
    let misskey = Misskey::start().await;
    let auth = begin(&misskey);
    let mut shown = format!("{auth:?}");
    let session = auth.start();
    shown.push_str(&format!("{session:?}"));
    let id = session.id().to_owned();
    open(session.url()).await;
    let grant = session.wait().await.unwrap();
    shown.push_str(&format!("{grant:?}"));
    shown.push_str(&format!("{:?}", grant.into_client().unwrap()));
    assert!(!shown.contains(GRANTED) && !shown.contains(&id), "{shown}");
}

#[test]
fn futures_go_where_the_program_wants_them() {
    fn is_send<T: Send>(_: T) {}
    let session = MiAuth::new("misskey.example").unwrap().start();
    is_send(session.check());
    is_send(session.wait());
    is_send(session.finish(""));
    is_send(MiAuth::new("misskey.example").unwrap().listen());
}
