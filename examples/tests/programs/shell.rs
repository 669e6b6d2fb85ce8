//! What is around the programs: variables and arguments that are missing or wrong, errors for people, output that nobody reads.

use std::sync::atomic::{AtomicUsize, Ordering};

use misskey_tests::loopback::{Server, json};
use serde_json::json;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

use super::{TOKEN, at, bare, complained, ended, failed, printed, recorded, rest, succeeded};

const HOST_AND_TOKEN: [(&str, &[&str], &str); 5] = [
    (
        env!("CARGO_BIN_EXE_edit_profile"),
        &[],
        "whose profile it is",
    ),
    (
        env!("CARGO_BIN_EXE_follow_back_bot"),
        &[],
        "who follows back",
    ),
    (env!("CARGO_BIN_EXE_post_read_delete"), &[], "to post as"),
    (
        env!("CARGO_BIN_EXE_upload"),
        &["Cargo.toml"],
        "who gets the file",
    ),
    (env!("CARGO_BIN_EXE_what_server"), &[], "whose draft it is"),
];
const HOST_ALONE: [(&str, &[&str]); 4] = [
    (env!("CARGO_BIN_EXE_any_endpoint"), &[]),
    (env!("CARGO_BIN_EXE_connection"), &[]),
    (env!("CARGO_BIN_EXE_read_back"), &["ai"]),
    (env!("CARGO_BIN_EXE_timeline_tail"), &[]),
];

#[tokio::test]
async fn a_missing_variable_is_named_with_what_it_holds() {
    let with_token = HOST_AND_TOKEN.map(|(program, arguments, _)| (program, arguments));
    for (program, arguments) in with_token.into_iter().chain(HOST_ALONE) {
        let words = failed(bare(program, arguments)).await;
        assert_eq!(
            words,
            "error: MISSKEY_HOST is not set: it holds the server's host, for example `misskey.example`\n",
            "{program}"
        );
    }
    for (program, arguments, purpose) in HOST_AND_TOKEN {
        for empty in [None, Some(""), Some(" ")] {
            let mut command = bare(program, arguments);
            command.env("MISSKEY_HOST", "misskey.example");
            if let Some(empty) = empty {
                command.env("MISSKEY_TOKEN", empty);
            }
            let expected = format!(
                "error: MISSKEY_TOKEN is not set: it holds the token of the user {purpose} (Settings → API, or an app's)\n"
            );
            assert_eq!(failed(command).await, expected, "{program}");
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_variable_that_is_no_text_is_told_and_not_shown() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    for program in [
        env!("CARGO_BIN_EXE_edit_profile"),
        env!("CARGO_BIN_EXE_timeline_tail"),
    ] {
        let mut command = bare(program, &[]);
        command
            .env("MISSKEY_HOST", "misskey.example")
            .env("MISSKEY_TOKEN", OsStr::from_bytes(b"s3cr3t\xff"));
        let words = failed(command).await;
        assert_eq!(words, "error: MISSKEY_TOKEN is not text in UTF-8\n");
    }
}

/// Every program that takes arguments: how it is called, with as much as it takes, and what is missing if it is called with nothing.
fn with_arguments() -> Vec<(
    &'static str,
    &'static str,
    &'static [&'static str],
    Option<&'static str>,
)> {
    let mut programs: Vec<(_, _, &[&str], _)> = vec![
        (
            env!("CARGO_BIN_EXE_app_auth"),
            "app_auth HOST",
            &["x"],
            Some("HOST"),
        ),
        (
            env!("CARGO_BIN_EXE_connection"),
            "connection [PROXY [CERTIFICATE.pem]]",
            &["x", "y"],
            None,
        ),
        (
            env!("CARGO_BIN_EXE_miauth_cli"),
            "miauth_cli HOST [--elsewhere]",
            &["x", "--elsewhere"],
            Some("HOST"),
        ),
        (
            env!("CARGO_BIN_EXE_oauth_web"),
            "oauth_web URL [ADDRESS]",
            &["x", "y"],
            Some("URL"),
        ),
        (
            env!("CARGO_BIN_EXE_read_back"),
            "read_back USER",
            &["x"],
            Some("USER"),
        ),
        (
            env!("CARGO_BIN_EXE_upload"),
            "upload FILE",
            &["x"],
            Some("FILE"),
        ),
    ];
    if cfg!(feature = "keyring") {
        programs.push((
            env!("CARGO_BIN_EXE_keyring"),
            "keyring HOST",
            &["x"],
            Some("HOST"),
        ));
    }
    programs
}

#[tokio::test]
async fn what_is_not_known_is_refused_and_what_is_known_is_named() {
    for (program, usage, most, missing) in with_arguments() {
        let usage = format!("usage: {usage}\n");
        // A misspelt flag at the end and in place of all else, and one argument too many.
        for (arguments, unknown) in [
            ([most, &["--elsewere"]].concat(), "--elsewere"),
            (vec!["--elsewere"], "--elsewere"),
            (vec!["-v"], "-v"),
            ([most, &["too-many"]].concat(), "too-many"),
            ([most, &["--", "--help"]].concat(), "--help"),
        ] {
            let words = failed(bare(program, &arguments)).await;
            let expected = format!("error: `{unknown}` is not known here\n{usage}");
            assert!(words.starts_with(&expected), "{program}: {words}");
        }
        if let Some(missing) = missing {
            let words = failed(bare(program, &[])).await;
            let expected = format!("error: {missing} is missing\n{usage}");
            assert!(words.starts_with(&expected), "{program}: {words}");
        }
    }
}

#[tokio::test]
async fn help_is_printed_where_arguments_are_taken() {
    for (program, usage, most, _) in with_arguments() {
        for arguments in [vec!["--help"], [most, &["--help"]].concat()] {
            let output = succeeded(bare(program, &arguments)).await;
            let expected = format!("usage: {usage}\n");
            assert!(printed(&output).starts_with(&expected), "{program}");
            assert_eq!(complained(&output), "");
        }
    }
}

#[tokio::test]
async fn errors_are_told_in_words_with_their_cause() {
    let refusal = r#"{"error":{"message":"No such user.","code":"NO_SUCH_USER","id":"4362f8dc-731f-4ad8-a694-be5a88922a24","kind":"client"}}"#;
    let server = Server::fixed(json(404, refusal)).await;
    let words = failed(at(env!("CARGO_BIN_EXE_read_back"), &["nobody"], &server)).await;
    assert_eq!(
        words,
        "error: users/show: NO_SUCH_USER (HTTP 404): No such user.\n"
    );
    let words = failed(at(
        env!("CARGO_BIN_EXE_upload"),
        &["/no/such/file"],
        &server,
    ))
    .await;
    let cause = "error: the file `/no/such/file` cannot be read: ";
    assert!(words.starts_with(cause), "{words}");
    let words = failed(at(
        env!("CARGO_BIN_EXE_connection"),
        &["http://127.0.0.1:1", "/no/such/certificate.pem"],
        &server,
    ))
    .await;
    let cause = "error: /no/such/certificate.pem: ";
    assert!(words.starts_with(cause), "{words}");
}

#[tokio::test]
async fn a_file_to_upload_is_a_file_under_any_name() {
    let file = recorded("drive/files/create");
    let server = Server::answering(move |_| json(200, file.to_string())).await;
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_upload");
    let directory = folder.path().to_str().unwrap();
    let words = failed(at(program, &[directory], &server)).await;
    assert!(words.contains("is not a file but a directory"), "{words}");
    assert!(server.requests().is_empty());

    let mut names: Vec<std::ffi::OsString> = vec!["スクショ \"1\".png".into(), "--help".into()];
    #[cfg(target_os = "linux")]
    names.push(std::os::unix::ffi::OsStringExt::from_vec(
        b"\xff.png".to_vec(),
    ));
    for name in names {
        std::fs::write(folder.path().join(&name), "12345").unwrap();
        let mut command = at(program, &["--"], &server);
        command.arg(&name).current_dir(folder.path());
        let output = succeeded(command).await;
        let told = complained(&output);
        assert!(told.ends_with("\r5 of 5 bytes"), "{told}");
        let sent = server.requests().pop().unwrap().text();
        let field = format!("name=\"name\"\r\n\r\n{}\r\n", name.to_string_lossy());
        assert!(sent.contains(&field), "{sent}");
    }
}

/// Lets a program print into a pipe whose other end is closed already.
fn unread(mut command: Command) -> Command {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    command.stdout(writer);
    command
}

#[tokio::test]
async fn output_that_nobody_reads_is_the_end_and_no_failure() {
    let note = recorded("notes/create")["createdNote"].clone();
    let (user, me, file) = (
        recorded("users/show"),
        recorded("i"),
        recorded("drive/files/create"),
    );
    let server = Server::answering(move |request| match request.target.as_str() {
        "/api/users/show" => json(200, user.to_string()),
        "/api/users/notes" => json(200, json!([note]).to_string()),
        "/api/notes/create" => json(200, json!({ "createdNote": note }).to_string()),
        "/api/notes/show" => json(200, note.to_string()),
        "/api/i/update" => json(200, me.to_string()),
        "/api/drive/files/create" => json(200, file.to_string()),
        "/nodeinfo/2.1" => json(
            200,
            r#"{"software":{"name":"misskey","version":"2024.5.0"}}"#,
        ),
        "/api/endpoints" => json(200, "[]"),
        _ => json(404, "{}"),
    })
    .await;
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let programs: [(&str, &[&str]); 6] = [
        (env!("CARGO_BIN_EXE_read_back"), &["ai"]),
        (env!("CARGO_BIN_EXE_post_read_delete"), &[]),
        (env!("CARGO_BIN_EXE_edit_profile"), &[]),
        (env!("CARGO_BIN_EXE_what_server"), &[]),
        (env!("CARGO_BIN_EXE_upload"), &[manifest]),
        (env!("CARGO_BIN_EXE_miauth_cli"), &["--help"]),
    ];
    for (program, arguments) in programs {
        let output = succeeded(unread(at(program, arguments, &server))).await;
        let said = complained(&output);
        assert!(
            said.is_empty() || said.contains("bytes"),
            "{program}: {said}"
        );
    }
    // Nobody reads the complaints either.
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = unread(at(env!("CARGO_BIN_EXE_upload"), &[manifest], &server));
    let status = command.stderr(writer).status().await.unwrap();
    assert!(status.success(), "{status}");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = bare(env!("CARGO_BIN_EXE_read_back"), &[]);
    let status = command.stderr(writer).status().await.unwrap();
    assert_eq!(status.code(), Some(1));
}

#[tokio::test]
async fn the_first_line_of_many_can_be_read_alone() {
    let note = recorded("notes/create")["createdNote"].clone();
    let user = recorded("users/show");
    let pages = AtomicUsize::new(0);
    let server = Server::answering(move |request| match request.target.as_str() {
        "/api/users/show" => json(200, user.to_string()),
        // One page after the other, without an end.
        _ => {
            let mut note = note.clone();
            note["id"] = format!("page{}", pages.fetch_add(1, Ordering::Relaxed)).into();
            json(200, json!([note]).to_string())
        }
    })
    .await;
    let mut command = at(env!("CARGO_BIN_EXE_read_back"), &["ai"], &server);
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next_line().await.unwrap().is_some());
    drop(lines);
    let output = rest(child).await;
    assert!(output.status.success(), "{}", complained(&output));
    assert_eq!(complained(&output), "");
}

#[tokio::test]
async fn a_token_that_the_server_does_not_take_is_not_shown() {
    let refusal = r#"{"error":{"message":"Authentication failed.","code":"AUTHENTICATION_FAILED","id":"b0a7f5f8-dc2f-4171-b91f-de88ad238e14","kind":"client"}}"#;
    let server = Server::fixed(json(401, refusal)).await;
    let output = ended(at(env!("CARGO_BIN_EXE_edit_profile"), &[], &server)).await;
    assert_eq!(output.status.code(), Some(1));
    let words = complained(&output);
    assert!(
        words.contains("the server does not know the token"),
        "{words}"
    );
    assert!(!words.contains(TOKEN), "{words}");
}
