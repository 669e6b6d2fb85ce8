//! The programs as a user runs them, against a server on loopback that answers with what a real server answered.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::process::{Output, Stdio};
use std::time::Duration;

use misskey_tests::loopback::{Request, Server, json};
use misskey_tests::recording;
use serde_json::{Value, json};
use tokio::process::{Child, Command};

#[path = "programs/shell.rs"]
mod shell;
#[path = "programs/sign_in.rs"]
mod sign_in;
#[path = "programs/streams.rs"]
mod streams;

const TOKEN: &str = "0123456789abcdefghijklmnopqrstuv";

/// What a real server answered this endpoint with.
fn recorded(endpoint: &str) -> Value {
    let data =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/misskey-2026.3.2");
    let exchanges = recording::read(&data);
    let found = exchanges
        .into_iter()
        .find(|exchange| exchange.endpoint == endpoint && exchange.status == 200);
    found
        .unwrap_or_else(|| panic!("no recorded answer of {endpoint}"))
        .response
}

/// A program without any of its variables.
fn bare(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env_remove("MISSKEY_HOST")
        .env_remove("MISSKEY_TOKEN")
        .env_remove("APP_SECRET")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// A program with a server and a token.
fn at(program: &str, arguments: &[&str], server: &Server) -> Command {
    let mut command = bare(program, arguments);
    command
        .env("MISSKEY_HOST", server.origin())
        .env("MISSKEY_TOKEN", TOKEN);
    command
}

/// Lets a program run to its end.
async fn ended(mut command: Command) -> Output {
    rest(command.spawn().unwrap()).await
}

/// Lets a program that runs go on to its end.
async fn rest(child: Child) -> Output {
    let output = tokio::time::timeout(Duration::from_secs(30), child.wait_with_output());
    output.await.unwrap().unwrap()
}

/// Lets a program run to its end, which must be a success.
async fn succeeded(command: Command) -> Output {
    let output = ended(command).await;
    assert!(output.status.success(), "{}", complained(&output));
    output
}

/// Lets a program run to its end, which must be a failure in words; gives these.
async fn failed(command: Command) -> String {
    let output = ended(command).await;
    let words = complained(&output);
    assert_eq!(output.status.code(), Some(1), "{words}");
    assert!(words.starts_with("error: "), "{words}");
    assert!(
        !words.contains("Error {") && !words.contains(TOKEN),
        "{words}"
    );
    words
}

async fn run(program: &str, arguments: &[&str], server: &Server) -> Output {
    succeeded(at(program, arguments, server)).await
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn complained(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The paths that were called, in order.
fn called(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests
        .iter()
        .map(|request| request.target.clone())
        .collect()
}

#[tokio::test]
async fn post_read_delete() {
    let created = recorded("notes/create");
    let note = created["createdNote"].clone();
    let id = note["id"].as_str().unwrap().to_owned();
    let server = Server::answering(move |request| match request.target.as_str() {
        "/api/notes/create" => json(200, created.to_string()),
        "/api/notes/show" => json(200, note.to_string()),
        _ => json(
            400,
            r#"{"error":{"message":"No such note.","code":"NO_SUCH_NOTE","id":"490be23f-8c1f-4796-819f-94cb4f9d1630","kind":"client"}}"#,
        ),
    })
    .await;
    let output = run(env!("CARGO_BIN_EXE_post_read_delete"), &[], &server).await;
    assert_eq!(
        called(&server),
        ["/api/notes/create", "/api/notes/show", "/api/notes/delete"]
    );
    let requests = server.requests();
    assert_eq!(
        requests[0].json(),
        json!({ "i": TOKEN, "text": "Hello", "visibility": "home" })
    );
    assert_eq!(requests[2].json(), json!({ "i": TOKEN, "noteId": id }));
    assert!(printed(&output).contains("already gone"));
}

#[tokio::test]
async fn edit_profile() {
    let me = recorded("i");
    let server = Server::answering(move |_: &Request| json(200, me.to_string())).await;
    run(env!("CARGO_BIN_EXE_edit_profile"), &[], &server).await;
    let sent = server.requests()[0].json();
    assert_eq!(
        sent,
        json!({ "i": TOKEN, "name": "Ai", "description": null })
    );
}

#[tokio::test]
async fn upload() {
    let file = recorded("drive/files/create");
    let name = file["name"].as_str().unwrap().to_owned();
    let server = Server::answering(move |_: &Request| json(200, file.to_string())).await;
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = run(env!("CARGO_BIN_EXE_upload"), &[manifest], &server).await;
    assert!(printed(&output).contains(&name));
    let body = server.requests()[0].text();
    let token = body.find(TOKEN).unwrap();
    let content = body.find("misskey-examples").unwrap();
    assert!(token < content, "fields stand before the file");
}

#[tokio::test]
async fn any_endpoint() {
    let server_info = recorded("server-info");
    let meta = recorded("meta");
    let server = Server::answering(move |request| match request.target.as_str() {
        "/api/server-info" => json(200, server_info.to_string()),
        _ => json(200, meta.to_string()),
    })
    .await;
    let output = run(env!("CARGO_BIN_EXE_any_endpoint"), &[], &server).await;
    assert!(printed(&output).contains("meta took"));
}

#[tokio::test]
async fn what_server() {
    let with = |version: &'static str, endpoints: &'static [&'static str]| {
        let nodeinfo = json!({ "software": { "name": "misskey", "version": version } });
        Server::answering(move |request| match request.target.as_str() {
            "/nodeinfo/2.1" => json(200, nodeinfo.to_string()),
            "/api/endpoints" => json(200, json!(endpoints).to_string()),
            "/api/notes/drafts/create" => json(400, "{}"),
            _ => json(404, "{}"),
        })
    };
    let old = with("2024.5.0", &["endpoints", "notes/create"]).await;
    let output = run(env!("CARGO_BIN_EXE_what_server"), &[], &old).await;
    assert_eq!(printed(&output), "misskey 2024.5.0\nno drafts here\n");
    let server = with("2025.8.0", &["endpoints", "notes/drafts/create"]).await;
    let output = ended(at(env!("CARGO_BIN_EXE_what_server"), &[], &server)).await;
    assert_eq!(
        printed(&output),
        "misskey 2025.8.0\na draft here stays one\n"
    );
    let requests = server.requests();
    let draft = requests
        .iter()
        .find(|request| request.target.ends_with("drafts/create"));
    assert_eq!(
        draft.unwrap().json(),
        json!({ "i": TOKEN, "text": "Hello" })
    );
}

#[tokio::test]
async fn read_back() {
    let note = recorded("notes/create")["createdNote"].clone();
    let user = recorded("users/show");
    let server = Server::answering(move |request| {
        let first = request.json().get("untilId").is_none();
        match request.target.as_str() {
            "/api/users/show" => json(200, user.to_string()),
            _ if first => json(200, json!([note]).to_string()),
            _ => json(200, "[]"),
        }
    })
    .await;
    let output = run(env!("CARGO_BIN_EXE_read_back"), &["ai"], &server).await;
    assert_eq!(
        called(&server),
        ["/api/users/show", "/api/users/notes", "/api/users/notes"]
    );
    assert_eq!(printed(&output).lines().count(), 1);
}

#[tokio::test]
async fn connection() {
    let stats = json!({
        "notesCount": 3, "originalNotesCount": 2, "usersCount": 1, "originalUsersCount": 1, "instances": 0,
        "driveUsageLocal": 0, "driveUsageRemote": 0, "reactionsCount": 0
    });
    let server = Server::answering(move |_| json(200, stats.to_string())).await;
    let direct = run(env!("CARGO_BIN_EXE_connection"), &[], &server).await;
    assert_eq!(printed(&direct), "3 notes of 1 users\n");
    // The server as its own proxy: it is asked for the whole URL then.
    let origin = server.origin();
    run(env!("CARGO_BIN_EXE_connection"), &[&origin], &server).await;
    assert_eq!(
        called(&server),
        ["/api/stats".to_owned(), format!("{origin}/api/stats")]
    );
}
