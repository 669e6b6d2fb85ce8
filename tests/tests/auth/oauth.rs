//! OAuth 2.0, step by step over real HTTP: discovery, the page, the callback, the code, and the failure of each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use misskey_runtime::ErrorKind;
use misskey_runtime::auth::{OAuth, OAuthSession};
use misskey_tests::loopback::{json, response};
use misskey_tests::sign_in::{CALLBACK, CLIENT_ID, GRANTED, Misskey, open, own_user, parameters};
use serde_json::{Value, json as value};

fn begin(misskey: &Misskey) -> OAuth {
    OAuth::new(&misskey.origin(), CLIENT_ID, CALLBACK)
        .unwrap()
        .permissions(["read:account", "write:notes"])
}

async fn started(misskey: &Misskey) -> OAuthSession {
    begin(misskey).start().await.unwrap()
}

/// What is wrong with what a server says of itself.
type Change = fn(&mut Value);

#[tokio::test]
async fn the_whole_way_to_a_client_that_acts_as_the_user() {
    let misskey = Misskey::start().await;
    let session = started(&misskey).await;
    let asked = parameters(session.url());
    assert_eq!(asked["scope"], "read:account write:notes");
    assert_eq!(asked["state"], session.state());
    let back = open(session.url()).await.unwrap();
    assert!(back.starts_with(CALLBACK), "{back}");
    // Web frameworks run handlers on any thread.
    let grant = tokio::spawn(async move { session.finish(&back).await })
        .await
        .unwrap()
        .unwrap();
    assert_eq!(grant.token(), GRANTED);
    assert_eq!(grant.permissions, ["read:account", "write:notes"]);
    assert!(!format!("{grant:?}").contains(GRANTED));
    let client = grant.into_client().unwrap();
    assert_eq!(own_user(&client).await.unwrap()["username"], "ai");
}

#[tokio::test]
async fn what_was_granted_is_said_not_what_was_asked() {
    let misskey = Misskey::start().await;
    misskey.state().metadata = |document| {
        document.as_object_mut().unwrap().remove("scopes_supported");
    };
    let session = begin(&misskey)
        .permissions(["write:nothing"])
        .start()
        .await
        .unwrap();
    let back = open(session.url()).await.unwrap();
    let grant = session.finish(&back).await.unwrap();
    assert!(!grant.permissions.iter().any(|kind| kind == "write:nothing"));
    misskey.state().token_answer = |answer| {
        answer.as_object_mut().unwrap().remove("scope");
    };
    let session = started(&misskey).await;
    let back = open(session.url()).await.unwrap();
    assert_eq!(
        session.finish(&back).await.unwrap().permissions.len(),
        2,
        "all that was asked"
    );
}

#[tokio::test]
async fn every_session_has_its_own_state_and_challenge() {
    let misskey = Misskey::start().await;
    let (one, two) = (started(&misskey).await, started(&misskey).await);
    assert_ne!(one.state(), two.state());
    assert_ne!(
        parameters(one.url())["code_challenge"],
        parameters(two.url())["code_challenge"]
    );
    assert!(!format!("{one:?}").contains(one.state()));
}

#[tokio::test]
async fn servers_that_do_not_offer_it_are_told_so() {
    let changes: [(Change, &str); 3] = [
        (|document| *document = Value::Null, "no OAuth 2.0"),
        (
            |document| document["code_challenge_methods_supported"] = value!(["plain"]),
            "S256",
        ),
        (
            |document| document["response_types_supported"] = value!([]),
            "codes",
        ),
    ];
    for (change, words) in changes {
        let misskey = Misskey::start().await;
        misskey.state().metadata = change;
        let error = begin(&misskey).start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotOffered, "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn metadata_that_leads_elsewhere_is_not_followed() {
    let changes: [(Change, &str); 5] = [
        (
            |document| document["issuer"] = value!("https://evil.example"),
            "/issuer",
        ),
        (
            |document| document["authorization_endpoint"] = value!("https://evil.example/a"),
            "/authorization_endpoint",
        ),
        (
            |document| document["token_endpoint"] = value!("https://evil.example/t"),
            "/token_endpoint",
        ),
        (
            |document| document["token_endpoint"] = value!(7),
            "/token_endpoint",
        ),
        (|document| *document = value!(["x"]), "expected an object"),
    ];
    for (change, pointer) in changes {
        let misskey = Misskey::start().await;
        misskey.state().metadata = change;
        let error = begin(&misskey).start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(pointer), "{error}");
    }
}

#[tokio::test]
async fn permissions_that_the_server_does_not_know_make_no_sign_in() {
    let misskey = Misskey::start().await;
    let nothing = OAuth::new(&misskey.origin(), CLIENT_ID, CALLBACK).unwrap();
    let unknown = OAuth::new(&misskey.origin(), CLIENT_ID, CALLBACK)
        .unwrap()
        .permissions(["write:nothing"]);
    for auth in [nothing, unknown] {
        let error = auth.start().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{error}");
        assert!(error.to_string().contains("permission"), "{error}");
    }
}

#[test]
fn urls_that_are_none_are_refused_at_once() {
    let wrong = [
        ("app.example", CALLBACK),
        ("ftp://app.example/", CALLBACK),
        ("https://user@app.example/", CALLBACK),
        ("https://app.example/#x", CALLBACK),
        (CLIENT_ID, "callback"),
        (CLIENT_ID, "javascript:alert(1)"),
        (CLIENT_ID, "https://app.example/callback#x"),
    ];
    for (client_id, callback) in wrong {
        let error = OAuth::new("misskey.example", client_id, callback).unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::InvalidInput,
            "{client_id} {callback}"
        );
    }
}

#[tokio::test]
async fn a_user_who_refuses_has_refused() {
    let misskey = Misskey::start().await;
    misskey.state().agrees = false;
    let session = started(&misskey).await;
    let back = open(session.url()).await.unwrap();
    let error = session.finish(&back).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Denied, "{error}");
    assert_eq!(misskey.asked("/oauth/token"), 0);
}

#[tokio::test]
async fn callbacks_of_another_sign_in_or_server_are_refused_without_a_request() {
    let misskey = Misskey::start().await;
    let other = started(&misskey).await;
    let back_of_other = open(other.url()).await.unwrap();
    let iss = misskey.origin();
    let wrong: [fn(&str, &str, &str) -> String; 10] = [
        |other, _, _| other.to_owned(),
        |_, _, _| CALLBACK.to_owned(),
        |_, state, _| format!("?code=x&state={state}"),
        |_, state, _| format!("?code=x&state={state}&iss=https://evil.example"),
        |_, state, iss| format!("?code=x&state={state}&state=y&iss={iss}"),
        |_, state, iss| format!("?code=x&code=y&state={state}&iss={iss}"),
        |_, state, iss| format!("?state={state}&iss={iss}"),
        // Only sessions are looked for where servers glue them on.
        |_, state, iss| format!("?x=y?state={state}&iss={iss}&code=x"),
        |_, state, iss| format!("?state={state}?iss={iss}&code=x"),
        |_, state, iss| format!("?state={state}&iss={iss}?code=x"),
    ];
    for make in wrong {
        let session = started(&misskey).await;
        let callback = make(&back_of_other, session.state(), &iss);
        let error = session.finish(&callback).await.unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::WrongCallback,
            "{callback}: {error}"
        );
    }
    assert_eq!(misskey.asked("/oauth/token"), 0);
}

#[tokio::test]
async fn a_code_may_hold_what_separates_parameters_elsewhere() {
    let misskey = Misskey::start().await;
    let session = started(&misskey).await;
    let back = open(session.url()).await.unwrap();
    let bound = misskey.state().codes.remove("code0").unwrap();
    misskey.state().codes.insert("a?state=b".to_owned(), bound);
    let back = back.replace("code=code0", "code=a?state=b");
    assert_eq!(session.finish(&back).await.unwrap().token(), GRANTED);
}

#[tokio::test]
async fn a_code_that_is_too_old_or_used_is_expired() {
    let misskey = Misskey::start().await;
    let session = started(&misskey).await;
    let back = open(session.url()).await.unwrap();
    misskey.state().codes.clear();
    let error = session.finish(&back).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired, "{error}");
    assert!(error.to_string().contains("the server's words"), "{error}");
    assert!(!error.to_string().contains("code0"), "{error}");
}

#[tokio::test]
async fn answers_in_place_of_a_token_are_told_as_what_they_are() {
    let misskey = Misskey::start().await;
    let cases: [(Vec<u8>, ErrorKind, &str); 6] = [
        (
            json(400, r#"{"error":"unauthorized_client"}"#),
            ErrorKind::SignIn,
            "unauthorized_client",
        ),
        (
            response(502, "content-type: text/html\r\n", "<html>down</html>"),
            ErrorKind::UnexpectedResponse,
            "502",
        ),
        (
            response(200, "content-type: text/html\r\n", "<html>log in</html>"),
            ErrorKind::UnexpectedResponse,
            "web page",
        ),
        (
            response(302, "location: https://evil.example/\r\n", ""),
            ErrorKind::UnexpectedResponse,
            "redirect",
        ),
        (
            json(404, r#"{"error":{"code":"UNKNOWN_OAUTH_ENDPOINT"}}"#),
            ErrorKind::Api,
            "UNKNOWN_OAUTH_ENDPOINT",
        ),
        (
            json(
                200,
                format!(r#"{{"access_token":["{GRANTED}"],"token_type":"Bearer"}}"#),
            ),
            ErrorKind::Decode,
            "oauth/token",
        ),
    ];
    for (answer, kind, words) in cases {
        let session = started(&misskey).await;
        let back = open(session.url()).await.unwrap();
        misskey.state().instead.push_back(answer);
        let error = session.finish(&back).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert_eq!(error.kind(), kind, "{shown}");
        assert!(shown.contains(words), "{words}: {shown}");
        assert!(!shown.contains(GRANTED), "{shown}");
    }
}

#[tokio::test]
async fn a_token_of_another_type_is_refused() {
    let misskey = Misskey::start().await;
    misskey.state().token_answer = |answer| answer["token_type"] = value!("mac");
    let session = started(&misskey).await;
    let back = open(session.url()).await.unwrap();
    let error = session.finish(&back).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SignIn, "{error}");
    assert!(error.to_string().contains("Bearer"), "{error}");
}
