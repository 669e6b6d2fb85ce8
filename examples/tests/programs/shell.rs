//! What is around the programs: variables and arguments that are missing or wrong, errors for people, output that nobody reads.

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

use super::*;

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
    let server = Server::start().await;
    server
        .on::<users::show::Request>()
        .each(|_| Answer::error_with_status(404, ErrorCode::NoSuchUser));
    let words = failed(at(env!("CARGO_BIN_EXE_read_back"), &["nobody"], &server)).await;
    assert_eq!(
        words,
        "error: users/show: NO_SUCH_USER (HTTP 404): The test says NO_SUCH_USER.\n"
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
    let server = Server::start().await;
    server
        .on::<drive::files::create::Request>()
        .answer(|_| DriveFile::sample());
    let folder = tempfile::tempdir().unwrap();
    let program = env!("CARGO_BIN_EXE_upload");
    let directory = folder.path().to_str().unwrap();
    let words = failed(at(program, &[directory], &server)).await;
    assert!(words.contains("is not a file but a directory"), "{words}");
    assert!(server.calls().is_empty());

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
        let sent = server.received::<drive::files::create::Request>().await;
        assert_eq!(sent.name.as_option().unwrap(), &name.to_string_lossy());
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
    let server = Server::start().await;
    server.runs("misskey", "2024.5.0");
    server
        .on::<users::show::Request>()
        .answer(|_| UserDetailed::sample());
    server
        .on::<users::notes::Request>()
        .answer(|_| vec![Note::sample()]);
    server
        .on::<notes::create::Request>()
        .answer(|_| Sample::sample());
    server
        .on::<notes::show::Request>()
        .answer(|_| Note::sample());
    server
        .on::<notes::delete::Request>()
        .error(ErrorCode::NoSuchNote);
    server
        .on::<i::update::Request>()
        .answer(|_| MeDetailed::sample());
    server
        .on::<drive::files::create::Request>()
        .answer(|_| DriveFile::sample());
    server
        .on::<endpoints::endpoints::Request>()
        .answer(|_| Vec::new());
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
    let server = Server::start().await;
    server
        .on::<users::show::Request>()
        .answer(|_| UserDetailed::sample());
    // One page after the other, without an end.
    let mut pages = 0;
    server.on::<users::notes::Request>().answer(move |_| {
        pages += 1;
        vec![Note::sample_with(|note| {
            note.id = format!("page{pages}").parse().unwrap()
        })]
    });
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
    let server = Server::start().await;
    server.revoke_token();
    let output = ended(at(env!("CARGO_BIN_EXE_edit_profile"), &[], &server)).await;
    assert_eq!(output.status.code(), Some(1));
    let words = complained(&output);
    assert!(
        words.contains("the server does not know the token"),
        "{words}"
    );
    assert!(!words.contains(TOKEN), "{words}");
}
