//! One's own token, whose it is, and what a refused call lacked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use misskey_client::auth::whoami;
use misskey_client::endpoints::{i, notes};
use misskey_runtime::auth::permissions_for;
use misskey_runtime::{Client, Endpoint, EndpointInfo, ErrorKind, Refusal};
use misskey_tests::loopback::api::Create;
use misskey_tests::loopback::{Server, json};
use misskey_tests::sign_in::{GRANTED, Misskey, own_user};

const ME: EndpointInfo = EndpointInfo::new("i")
    .permission("read:account")
    .credential();
const POST: EndpointInfo = EndpointInfo::new("notes/create").permission("write:notes");
const DELETE: EndpointInfo = EndpointInfo::new("notes/delete").permission("write:notes");
const PUBLIC: EndpointInfo = EndpointInfo::new("notes/show");
const SECURE: EndpointInfo = EndpointInfo::new("i/change-password").credential().secure();

#[test]
fn tokens_that_cannot_be_right_are_refused_when_the_client_is_built() {
    let wrong = [
        "",
        "   ",
        "two words",
        "tab\tinside",
        "new\nline",
        "nul\0",
        "quo\"te",
        "tökén",
    ];
    for token in wrong {
        let error = Client::builder("misskey.example")
            .unwrap()
            .token(token)
            .build()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{token:?}");
        assert!(error.to_string().contains("token"), "{error}");
        if !token.trim().is_empty() {
            assert!(!format!("{error} {error:?}").contains(token), "{error}");
        }
    }
    // What a file or a shell adds at the end is not part of it.
    Client::builder("misskey.example")
        .unwrap()
        .token("abc\n")
        .build()
        .unwrap();
}

#[tokio::test]
async fn one_client_serves_several_users() {
    let misskey = Misskey::start().await;
    let nobody = misskey.builder().build().unwrap();
    let user = nobody.with_token(GRANTED).unwrap();
    assert!(!nobody.has_token());
    assert_eq!(own_user(&user).await.unwrap()["username"], "ai");
    assert!(own_user(&nobody).await.is_err());
    assert_eq!(
        nobody.with_token("two words").unwrap_err().kind(),
        ErrorKind::InvalidInput
    );
    assert_eq!(misskey.server.connections(), 1, "they share connections");
}

#[tokio::test]
async fn whoami_says_what_was_lacking() {
    let misskey = Misskey::start().await;
    let cases = [
        (None, Refusal::NoToken),
        (Some("Unknown000000000"), Refusal::UnknownToken),
        (
            Some("TokenWithoutPermission0000000000"),
            Refusal::Permission(Some("read:account")),
        ),
    ];
    for (token, expected) in cases {
        let mut builder = misskey.builder();
        if let Some(token) = token {
            builder = builder.token(token);
        }
        let error = whoami(&builder.build().unwrap()).await.unwrap_err();
        assert_eq!(error.refusal(), Some(expected));
        assert!(error.to_string().contains(&expected.to_string()), "{error}");
    }
}

#[tokio::test]
async fn a_refusal_names_the_permission_of_the_endpoint_that_was_called() {
    let refusing = |status: u16, code: &'static str| async move {
        let body = format!(r#"{{"error":{{"code":"{code}","message":"no"}}}}"#);
        let server = Server::fixed(json(status, body)).await;
        let client = server.client();
        (server, client)
    };
    let (_server, client) = refusing(403, "PERMISSION_DENIED").await;
    let posting = || notes::create(&client, notes::create::Request::new());
    let error = posting().await.unwrap_err();
    assert_eq!(
        error.refusal(),
        Some(Refusal::Permission(Some("write:notes")))
    );
    assert!(error.to_string().contains("write:notes"), "{error}");
    // This request's own facts name no permission, and nothing is known of an endpoint that is called by its name.
    assert_eq!(Create::INFO.permission, None);
    for error in [
        client.send(Create::default()).await.unwrap_err(),
        own_user(&client).await.unwrap_err(),
    ] {
        assert_eq!(error.refusal(), Some(Refusal::Permission(None)));
    }
    // The same code is an endpoint's own on endpoints that take an app's token.
    let (_server, client) = refusing(400, "ACCESS_DENIED").await;
    let error = notes::create(&client, notes::create::Request::new()).await;
    assert_eq!(error.unwrap_err().refusal(), None);
    let secure = i::change_password::Request::new("old", "new");
    let error = i::change_password(&client, secure).await.unwrap_err();
    assert_eq!(error.refusal(), Some(Refusal::OwnTokenOnly));
    for (code, expected) in [
        ("ROLE_PERMISSION_DENIED", Some(Refusal::Role)),
        ("YOUR_ACCOUNT_SUSPENDED", Some(Refusal::Suspended)),
        ("YOUR_ACCOUNT_MOVED", Some(Refusal::Moved)),
        ("NO_SUCH_NOTE", None),
    ] {
        let (_server, client) = refusing(403, code).await;
        let error = client.send(Create::default()).await.unwrap_err();
        assert_eq!(error.refusal(), expected);
    }
}

#[test]
fn a_program_asks_for_the_least_it_needs() {
    let permissions = permissions_for([POST, ME, DELETE, PUBLIC]).unwrap();
    assert_eq!(permissions, ["read:account", "write:notes"]);
    assert!(permissions_for([PUBLIC]).unwrap().is_empty());
    let error = permissions_for([POST, SECURE]).unwrap_err();
    assert!(error.to_string().contains("i/change-password"), "{error}");
}
