//! The legacy flow, step by step over real HTTP: the app, the session, the page, the two secrets, and the failure of each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;

use misskey_runtime::ErrorKind;
use misskey_runtime::auth::{App, AppAuth};
use misskey_tests::loopback::json;
use misskey_tests::sign_in::{ACCESS, APP_SECRET, Misskey, open, own_user, sha256_hex};

fn begin(misskey: &Misskey) -> AppAuth {
    AppAuth::new(&misskey.origin())
        .unwrap()
        .poll_interval(Duration::from_millis(50))
}

async fn registered(misskey: &Misskey) -> App {
    begin(misskey).name("My app").register().await.unwrap()
}

#[tokio::test]
async fn the_whole_way_to_a_client_that_acts_as_the_user() {
    let misskey = Misskey::start().await;
    let app = begin(&misskey)
        .name("My app")
        .description("An app of a test")
        .callback("my-app://callback")
        .unwrap()
        .permissions(["read:account", "read:account"])
        .register()
        .await
        .unwrap();
    assert_eq!(app.secret(), APP_SECRET);
    let body = misskey.server.requests()[0].json();
    assert_eq!(
        body,
        serde_json::json!({
            "name": "My app", "description": "An app of a test",
            "permission": ["read:account"], "callbackUrl": "my-app://callback",
        })
    );
    let session = app.start().await.unwrap();
    assert!(
        session.check().await.unwrap().is_none(),
        "nobody has agreed yet"
    );
    let back = open(session.url()).await.unwrap();
    // Servers that do not look what the callback has glue the session to its end.
    let back = back.replace("callback?", "callback?type=misskey?");
    let grant = session.finish(&back).await.unwrap();
    assert_eq!(grant.token(), sha256_hex(&format!("{ACCESS}{APP_SECRET}")));
    assert_eq!(grant.user.username, "ai");
    let client = grant.into_client().unwrap();
    assert_eq!(own_user(&client).await.unwrap()["username"], "ai");
}

#[tokio::test]
async fn a_known_secret_signs_in_users_without_a_new_app() {
    let misskey = Misskey::start().await;
    let app = begin(&misskey).with_secret(APP_SECRET).unwrap();
    for _ in 0..2 {
        let session = app.start().await.unwrap();
        let (grant, _) = tokio::join!(session.wait(), open(session.url()));
        grant.unwrap();
    }
    assert_eq!(misskey.asked("/api/app/create"), 0);
}

#[tokio::test]
async fn an_app_without_name_or_secret_is_refused_at_once() {
    let misskey = Misskey::start().await;
    let error = begin(&misskey).register().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
    let error = begin(&misskey).with_secret(" ").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
    assert!(misskey.server.requests().is_empty());
}

#[tokio::test]
async fn a_wrong_secret_is_the_apis_error_without_the_secret() {
    let misskey = Misskey::start().await;
    let error = begin(&misskey)
        .with_secret("WrongSecret")
        .unwrap()
        .start()
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("NO_SUCH_APP"));
    assert!(!format!("{error} {error:?}").contains("WrongSecret"));
}

#[tokio::test]
async fn a_page_elsewhere_is_not_opened() {
    let misskey = Misskey::start().await;
    let app = registered(&misskey).await;
    for url in [
        "https://evil.example/auth/x",
        "javascript:alert(1)",
        "/auth/x",
    ] {
        let answer = format!(r#"{{"token":"x","url":"{url}"}}"#);
        misskey.state().instead.push_back(json(200, answer));
        let error = app.start().await.unwrap_err();
        assert!(error.to_string().contains("/url"), "{error}");
    }
}

#[tokio::test]
async fn a_user_who_does_not_agree_is_waited_for_no_longer_than_said() {
    let misskey = Misskey::start().await;
    misskey.state().agrees = false;
    let app = begin(&misskey)
        .wait_limit(Duration::from_millis(300))
        .with_secret(APP_SECRET)
        .unwrap();
    let session = app.start().await.unwrap();
    assert_eq!(open(session.url()).await, None);
    let error = session.wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotGranted, "{error}");
}

#[tokio::test]
async fn a_callback_that_is_not_this_sessions_is_refused_and_a_forged_one_told() {
    let misskey = Misskey::start().await;
    let app = registered(&misskey).await;
    let session = app.start().await.unwrap();
    let other = app.start().await.unwrap();
    let back = open(other.url()).await.unwrap();
    let before = misskey.server.requests().len();
    for wrong in [back.as_str(), "my-app://callback", ""] {
        let error = session.finish(wrong).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::WrongCallback, "{error}");
    }
    assert_eq!(misskey.server.requests().len(), before);
    let own = session.url().rsplit('/').next().unwrap();
    let error = session.finish(&format!("?token={own}")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotGranted, "{error}");
}

#[tokio::test]
async fn sessions_that_are_over_are_told_apart() {
    let misskey = Misskey::start().await;
    let app = registered(&misskey).await;
    let session = app.start().await.unwrap();
    open(session.url()).await;
    session.check().await.unwrap().unwrap();
    let error = session.check().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Used, "{error}");
    let session = app.start().await.unwrap();
    misskey.state().legacy.clear();
    let error = session.check().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired, "{error}");
}

#[tokio::test]
async fn a_server_without_the_flow_is_told_so() {
    let misskey = Misskey::start().await;
    let app = begin(&misskey).with_secret(APP_SECRET).unwrap();
    misskey.state().instead.push_back(json(
        404,
        r#"{"message":"Route not found","error":"Not Found","statusCode":404}"#,
    ));
    let error = app.start().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOffered, "{error}");
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let misskey = Misskey::start().await;
    let app = registered(&misskey).await;
    let session = app.start().await.unwrap();
    let mut shown = format!("{app:?} {session:?}");
    open(session.url()).await;
    let grant = session.wait().await.unwrap();
    shown.push_str(&format!("{grant:?}"));
    for secret in [APP_SECRET, ACCESS, grant.token(), "session0"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
