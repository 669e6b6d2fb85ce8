//! The crate that the build script wrote, against a server on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use from_build_script::endpoints::notes::create::Visibility;
use from_build_script::endpoints::{self, notes};
use from_build_script::ids::NoteId;
use from_build_script::models::NoteVisibility;
use from_build_script::{Client, ErrorCode, Permission};
use misskey_tests::loopback::{Server, TOKEN, json};
use serde_json::json;

fn client(server: &Server) -> Client {
    let builder = Client::builder(&server.origin()).unwrap();
    builder.token(TOKEN).build().unwrap()
}

#[tokio::test]
async fn a_request_is_sent_and_its_answer_read() {
    let server = Server::fixed(json(
        200,
        r#"{"id":"1","createdAt":"2026-11-22T15:27:54.458Z","text":"Hello","visibility":"den","shiny":true}"#,
    ))
    .await;
    let request = notes::create::Request::new("Hello").visibility(Visibility::Public);
    let note = notes::create(&client(&server), request).await.unwrap();
    assert_eq!(note.id.as_str(), "1");
    assert_eq!(note.visibility, NoteVisibility::Unknown("den".into()));
    let requests = server.requests();
    assert_eq!(requests[0].target, "/api/notes/create");
    assert_eq!(
        requests[0].json(),
        json!({ "i": TOKEN, "text": "Hello", "visibility": "public" })
    );
    assert_eq!(notes::create::Request::PERMISSION, Permission::WriteNotes);
}

#[tokio::test]
async fn a_refusal_has_the_code_that_the_document_names() {
    let server = Server::fixed(json(
        400,
        r#"{"error":{"message":"No such note.","code":"NO_SUCH_NOTE","id":"8f9e5f4e-0a3b-4a43-9a31-6e5e6b8f1d11","kind":"client"}}"#,
    ))
    .await;
    let error = notes::delete(
        &client(&server),
        notes::delete::Request::new("1".parse::<NoteId>().unwrap()),
    )
    .await
    .unwrap_err();
    assert!(error.is(ErrorCode::NoSuchNote), "{error}");
}

#[tokio::test]
async fn pages_are_read_on() {
    let note = |id: &str| json!({ "id": id, "createdAt": "2026-11-22T15:27:54.458Z", "text": id, "visibility": "public" });
    let (first, second) = (
        json!([note("3"), note("2")]).to_string(),
        json!([note("1")]).to_string(),
    );
    let server = Server::answering(move |request| {
        let body = match request.json().get("untilId").and_then(|id| id.as_str()) {
            None => first.as_str(),
            Some("2") => second.as_str(),
            Some(_) => "[]",
        };
        json(200, body)
    })
    .await;
    let mut items = client(&server).items(notes::list::Request::new());
    let mut ids = Vec::new();
    while let Some(note) = items.next().await {
        ids.push(note.unwrap().id.to_string());
    }
    assert_eq!(ids, ["3", "2", "1"]);
}

#[tokio::test]
async fn endpoints_without_features_are_there() {
    let server = Server::fixed(json(200, r#"{"pong":1700000000000}"#)).await;
    let answer = endpoints::ping(&client(&server), endpoints::ping::Request::new())
        .await
        .unwrap();
    assert_eq!(answer.pong, 1_700_000_000_000);
}
