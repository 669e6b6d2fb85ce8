//! The programs as a user runs them, against a server on loopback that answers with what a real server answered.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::process::{Output, Stdio};
use std::time::Duration;

use misskey_client::endpoints::{self, drive, i, meta, notes, server_info, stats, users};
use misskey_client::models::{DriveFile, MeDetailed, Note, NoteVisibility, UserDetailed};
use misskey_client::testing::{Answer, Sample, Server, TOKEN};
use misskey_client::{ErrorCode, Maybe};
use misskey_tests::recording;
use serde_json::Value;
use tokio::process::{Child, Command};

#[path = "programs/shell.rs"]
mod shell;
#[path = "programs/sign_in.rs"]
mod sign_in;
#[path = "programs/streams.rs"]
mod streams;
#[path = "programs/webhooks.rs"]
mod webhooks;

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

/// The same, as the type that programs see.
fn real<T: serde::de::DeserializeOwned>(endpoint: &str) -> T {
    serde_json::from_value(recorded(endpoint)).unwrap()
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

/// The endpoints that were called, in order.
fn called(server: &Server) -> Vec<String> {
    server
        .calls()
        .into_iter()
        .map(|call| call.endpoint)
        .collect()
}

#[tokio::test]
async fn post_read_delete() {
    let server = Server::start().await;
    let created: notes::create::Response = real("notes/create");
    let note = created.created_note.clone();
    server
        .on::<notes::create::Request>()
        .answer(move |_| created.clone());
    server.on::<notes::show::Request>().answer({
        let note = note.clone();
        move |_| note.clone()
    });
    server
        .on::<notes::delete::Request>()
        .error(ErrorCode::NoSuchNote);
    let output = run(env!("CARGO_BIN_EXE_post_read_delete"), &[], &server).await;
    assert_eq!(
        called(&server),
        ["notes/create", "notes/show", "notes/delete"]
    );
    assert_eq!(
        server.requests::<notes::create::Request>(),
        [notes::create::Request::new()
            .text("Hello")
            .visibility(NoteVisibility::Home)]
    );
    assert_eq!(
        server.requests::<notes::delete::Request>(),
        [notes::delete::Request::new(note.id)]
    );
    assert!(printed(&output).contains("already gone"));
}

#[tokio::test]
async fn edit_profile() {
    let server = Server::start().await;
    server.on::<i::update::Request>().answer(|_| real("i"));
    run(env!("CARGO_BIN_EXE_edit_profile"), &[], &server).await;
    assert_eq!(
        server.requests::<i::update::Request>(),
        [i::update::Request::new()
            .name("Ai")
            .description(Maybe::Null)]
    );
}

#[tokio::test]
async fn upload() {
    let server = Server::start().await;
    let file: DriveFile = real("drive/files/create");
    let name = file.name.clone();
    server
        .on::<drive::files::create::Request>()
        .answer(move |_| file.clone());
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = run(env!("CARGO_BIN_EXE_upload"), &[manifest], &server).await;
    assert!(printed(&output).contains(&name));
    let sent = server
        .received::<drive::files::create::Request>()
        .await
        .file;
    assert_eq!(sent.name(), "Cargo.toml");
    assert_eq!(
        sent.bytes().unwrap().as_ref(),
        std::fs::read(manifest).unwrap()
    );
}

#[tokio::test]
async fn any_endpoint() {
    let server = Server::start().await;
    server
        .on::<server_info::Request>()
        .answer(|_| real("server-info"));
    server.on::<meta::Request>().answer(|_| real("meta"));
    let output = run(env!("CARGO_BIN_EXE_any_endpoint"), &[], &server).await;
    assert!(printed(&output).contains("meta took"));
}

#[tokio::test]
async fn what_server() {
    let with = async |version: &str, names: &'static [&'static str]| {
        let server = Server::start().await;
        server.runs("misskey", version);
        server
            .on::<endpoints::endpoints::Request>()
            .answer(|_| names.iter().map(|name| (*name).to_owned()).collect());
        server.on::<notes::drafts::create::Request>().error("NO");
        server
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
    assert_eq!(
        server.requests::<notes::drafts::create::Request>(),
        [notes::drafts::create::Request::new().text("Hello")]
    );
}

#[tokio::test]
async fn read_back() {
    let server = Server::start().await;
    server
        .on::<users::show::Request>()
        .answer(|_| real("users/show"));
    server
        .on::<users::notes::Request>()
        .answer(|request| match request.until_id {
            None => vec![Note::sample()],
            Some(_) => Vec::new(),
        });
    let output = run(env!("CARGO_BIN_EXE_read_back"), &["ai"], &server).await;
    assert_eq!(
        called(&server),
        ["users/show", "users/notes", "users/notes"]
    );
    assert_eq!(printed(&output).lines().count(), 1);
}

#[tokio::test]
async fn connection() {
    let server = Server::start().await;
    server.on::<stats::Request>().answer(|_| {
        Sample::sample_with(|stats: &mut stats::Response| {
            stats.notes_count = 3;
            stats.original_users_count = 1;
            stats.users_count = 1;
        })
    });
    let direct = run(env!("CARGO_BIN_EXE_connection"), &[], &server).await;
    assert_eq!(printed(&direct), "3 notes of 1 users\n");
    // The server as its own proxy: it is asked for the whole URL then.
    let origin = server.origin();
    run(env!("CARGO_BIN_EXE_connection"), &[&origin], &server).await;
    assert_eq!(called(&server), ["stats", "stats"]);
}
