//! The programs that listen.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use misskey_tests::loopback::{Request, Server, json};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

use super::{at, bare, complained, ended, recorded, succeeded};

/// A server with a stream that sends these events on every channel, and this answer to every call.
async fn server(
    channel: &'static str,
    events: Vec<Value>,
    answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static,
) -> Server {
    let (events, answer) = (Arc::new(events), Arc::new(answer));
    Server::raw(move |mut stream| {
        let (events, answer) = (Arc::clone(&events), Arc::clone(&answer));
        async move {
            let mut start = [0; 14];
            while stream.peek(&mut start).await.unwrap_or_default() < start.len() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            if &start == b"GET /streaming" {
                return serve_stream(stream, channel, &events).await;
            }
            let mut buffer = Vec::new();
            while let Some(request) = Request::read(&mut stream, &mut buffer).await {
                if stream.write_all(&answer(&request)).await.is_err() {
                    return;
                }
            }
        }
    })
    .await
}

async fn serve_stream(stream: TcpStream, channel: &str, events: &[Value]) {
    let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
    while let Some(Ok(message)) = socket.next().await {
        let Message::Text(text) = message else {
            continue;
        };
        let frame: Value = serde_json::from_str(&text).unwrap();
        if frame["type"] != "connect" {
            continue;
        }
        assert_eq!(frame["body"]["channel"], channel);
        let id = &frame["body"]["id"];
        let mut frames = vec![json!({ "type": "connected", "body": { "id": id } })];
        frames.extend(events.iter().map(|event| {
            json!({ "type": "channel", "body": { "id": id, "type": event["type"], "body": event["body"] } })
        }));
        for frame in frames {
            let _ = socket.send(Message::text(frame.to_string())).await;
        }
    }
}

#[tokio::test]
async fn follow_back_bot() {
    let lite = recorded("following/create");
    let followed = |id: &str| {
        let mut user = lite.clone();
        user["id"] = id.into();
        user["username"] = id.into();
        json!({ "type": "followed", "body": user })
    };
    let mut events: Vec<Value> = ["open", "locked", "remote", "known", "gone", "unsure"]
        .map(followed)
        .into();
    // A follow is told twice, and one that was missed by the notification alone.
    for id in ["open", "last"] {
        let user = followed(id)["body"].clone();
        events.push(json!({ "type": "notification", "body": {
            "id": format!("n{id}"), "createdAt": "2026-11-22T15:27:54.458Z", "type": "follow", "user": user, "userId": id
        } }));
    }
    let relation = recorded("users/relation")[0].clone();
    let refusal = |code: &str| {
        json!({ "error": { "message": "No.", "code": code, "id": "x", "kind": "client" } })
            .to_string()
    };
    let server = server("main", events, move |request| {
        let asked = request.json();
        let user = asked["userId"].as_str().unwrap();
        match (request.target.as_str(), user) {
            ("/api/following/create", "known") => json(400, refusal("ALREADY_FOLLOWING")),
            ("/api/following/create", "gone") => json(400, refusal("NO_SUCH_USER")),
            ("/api/following/create", _) => json(200, lite.to_string()),
            (_, "unsure") => json(500, refusal("INTERNAL_ERROR")),
            _ => {
                let mut relation = relation.clone();
                relation["id"] = user.into();
                relation["isFollowing"] = matches!(user, "open" | "last").into();
                relation["hasPendingFollowRequestFromYou"] = (user == "locked").into();
                json(200, json!([relation]).to_string())
            }
        }
    })
    .await;
    let mut command = at(env!("CARGO_BIN_EXE_follow_back_bot"), &[], &server);
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for expected in [
        "open follows",
        "followed back",
        "locked follows",
        "asked to follow back",
        "remote follows",
        "asked to follow back",
        "known follows",
        "followed already",
        "gone follows",
        "unsure follows",
        "last follows",
        "followed back",
    ] {
        let line = tokio::time::timeout(Duration::from_secs(30), lines.next_line());
        assert_eq!(line.await.unwrap().unwrap().unwrap(), expected);
    }
    child.start_kill().unwrap();
    let said = complained(&child.wait_with_output().await.unwrap());
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said[0].starts_with("not followed back: following/create: NO_SUCH_USER"),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("followed back, or asked to; "),
        "{said:?}"
    );
}

fn notes(texts: &[&str]) -> Vec<Value> {
    let note = &recorded("notes/create")["createdNote"];
    let events = texts.iter().map(|text| {
        let mut note = note.clone();
        note["text"] = (*text).into();
        json!({ "type": "note", "body": note })
    });
    events.collect()
}

#[tokio::test]
async fn timeline_tail() {
    for (token, channel) in [
        (None, "localTimeline"),
        (Some(""), "localTimeline"),
        (Some("x"), "homeTimeline"),
    ] {
        let server = server(channel, notes(&["one", "two"]), |_| json(404, "{}")).await;
        let mut command = bare(env!("CARGO_BIN_EXE_timeline_tail"), &[]);
        command.env("MISSKEY_HOST", server.origin());
        if let Some(token) = token {
            command.env("MISSKEY_TOKEN", token);
        }
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for text in ["one", "two"] {
            let line = tokio::time::timeout(Duration::from_secs(30), lines.next_line());
            let line = line.await.unwrap().unwrap().unwrap();
            assert!(line.ends_with(&format!(": {text}")), "{line}");
        }
        child.kill().await.unwrap();
    }
}

#[tokio::test]
async fn output_that_nobody_reads_ends_a_listener_quietly() {
    let note = server("homeTimeline", notes(&["one", "two"]), |_| json(404, "{}")).await;
    let lite = recorded("following/create");
    let followed = vec![json!({ "type": "followed", "body": lite })];
    let followed = server("main", followed, |_| json(404, "{}")).await;
    for (program, server) in [
        (env!("CARGO_BIN_EXE_timeline_tail"), note),
        (env!("CARGO_BIN_EXE_follow_back_bot"), followed),
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = at(program, &[], &server);
        command.stdout(writer);
        assert_eq!(complained(&succeeded(command).await), "");
    }
}

/// A token that the server takes back: the program ends with what it said, and not with success.
#[tokio::test]
async fn a_revoked_token_ends_a_listener_with_an_error() {
    let accepted = Arc::new(AtomicUsize::new(0));
    for program in [
        env!("CARGO_BIN_EXE_timeline_tail"),
        env!("CARGO_BIN_EXE_follow_back_bot"),
    ] {
        let count = Arc::clone(&accepted);
        count.store(0, Ordering::SeqCst);
        let server = Server::raw(move |mut stream| {
            let count = Arc::clone(&count);
            async move {
                if count.fetch_add(1, Ordering::SeqCst) == 0 {
                    let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
                    let connect = socket.next().await.unwrap().unwrap().into_text().unwrap();
                    let connect: Value = serde_json::from_str(&connect).unwrap();
                    let connected = json!({ "type": "connected", "body": { "id": connect["body"]["id"] } });
                    socket.send(Message::text(connected.to_string())).await.unwrap();
                    return;
                }
                let mut buffer = Vec::new();
                let _ = Request::read(&mut stream, &mut buffer).await;
                let _ = stream
                    .write_all(b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"Misskey\"\r\nContent-Length: 0\r\n\r\n")
                    .await;
            }
        })
        .await;
        let output = ended(at(program, &[], &server)).await;
        assert_eq!(output.status.code(), Some(1), "{program}");
        let said = complained(&output);
        assert!(
            said.contains("the server refused the token for streaming"),
            "{said}"
        );
    }
}

#[tokio::test]
async fn a_listener_waits_for_a_server_that_is_not_up_yet() {
    let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = port.local_addr().unwrap();
    drop(port);
    let mut command = bare(env!("CARGO_BIN_EXE_timeline_tail"), &[]);
    command.env("MISSKEY_HOST", format!("http://{address}"));
    let mut child = command.spawn().unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(child.try_wait().unwrap().is_none(), "it waits");
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    let events = notes(&["here"]);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            serve_stream(stream, "localTimeline", &events).await;
        }
    });
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = tokio::time::timeout(Duration::from_secs(30), lines.next_line());
    assert!(line.await.unwrap().unwrap().unwrap().ends_with(": here"));
    child.kill().await.unwrap();
}
