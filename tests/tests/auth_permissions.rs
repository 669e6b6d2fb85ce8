//! One's own token, whose it is, and what a refused call lacked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use misskey_runtime::auth::{Refusal, permissions_for};
use misskey_runtime::{Client, Endpoint, EndpointInfo, ErrorKind};
use misskey_tests::loopback::api::{Create, Text};
use misskey_tests::loopback::{Server, Test, json};
use misskey_tests::sign_in::{GRANTED, Misskey};

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
        let error = Client::<Test>::builder("misskey.example")
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
    Client::<Test>::builder("misskey.example")
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
    assert_eq!(user.whoami().await.unwrap()["username"], "ai");
    assert!(nobody.whoami().await.is_err());
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
            Refusal::Permission(Some(Text("read:account".into()))),
        ),
    ];
    for (token, expected) in cases {
        let mut builder = misskey.builder();
        if let Some(token) = token {
            builder = builder.token(token);
        }
        let error = builder.build().unwrap().whoami().await.unwrap_err();
        assert_eq!(Refusal::<Text>::at(&ME, &error), Some(expected));
    }
}

#[tokio::test]
async fn a_refusal_names_the_permission_of_the_endpoint_that_was_called() {
    let error_of = |status: u16, code: &'static str| async move {
        let body = format!(r#"{{"error":{{"code":"{code}","message":"no"}}}}"#);
        let server = Server::fixed(json(status, body)).await;
        server.client().send(Create::default()).await.unwrap_err()
    };
    let error = error_of(403, "PERMISSION_DENIED").await;
    let refusal = Refusal::<Text>::at(&POST, &error).unwrap();
    assert_eq!(
        refusal,
        Refusal::Permission(Some(Text("write:notes".into())))
    );
    assert!(refusal.to_string().contains("write:notes"), "{refusal}");
    // An error of another endpoint says nothing about this one.
    assert_eq!(Refusal::<Text>::at(&ME, &error), None);
    // `of` goes by the request's own facts: this one's name no permission.
    assert_eq!(Create::INFO.permission, None);
    assert_eq!(
        Refusal::<Text>::of::<Create>(&error),
        Some(Refusal::Permission(None))
    );
    // The same code is an endpoint's own on endpoints that take an app's token.
    let error = error_of(400, "ACCESS_DENIED").await;
    assert_eq!(Refusal::<Text>::at(&POST, &error), None);
    assert_eq!(
        Refusal::<Text>::at(&POST.secure(), &error),
        Some(Refusal::OwnTokenOnly)
    );
    for (code, expected) in [
        ("ROLE_PERMISSION_DENIED", Some(Refusal::Role)),
        ("YOUR_ACCOUNT_SUSPENDED", Some(Refusal::Suspended)),
        ("YOUR_ACCOUNT_MOVED", Some(Refusal::Moved)),
        ("NO_SUCH_NOTE", None),
    ] {
        let error = error_of(403, code).await;
        assert_eq!(Refusal::<Text>::at(&POST, &error), expected);
    }
}

#[test]
fn a_program_asks_for_the_least_it_needs() {
    let permissions: Vec<Text> = permissions_for([POST, ME, DELETE, PUBLIC]).unwrap();
    assert_eq!(
        permissions,
        [Text("read:account".into()), Text("write:notes".into())]
    );
    assert!(permissions_for::<Text>([PUBLIC]).unwrap().is_empty());
    let error = permissions_for::<Text>([POST, SECURE]).unwrap_err();
    assert!(error.to_string().contains("i/change-password"), "{error}");
}
