//! The program that a server calls.

use std::time::{Duration, Instant};

use misskey_client::endpoints::notes;
use misskey_client::models::Note;
use misskey_client::testing::{Sample, Server, WebhookRequest, webhook};
use misskey_client::webhook::UserEvent;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::Child;

use super::{at, bare, complained, failed};

/// The program at work, for this secret, and where it listens.
async fn started(server: &Server, secret: &str) -> (Child, String) {
    let mut command = at(env!("CARGO_BIN_EXE_webhook_bot"), &["127.0.0.1:0"], server);
    command.env("WEBHOOK_SECRET", secret);
    let mut child = command.spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = tokio::time::timeout(Duration::from_secs(30), lines.next_line());
    let line = line.await.unwrap().unwrap().unwrap_or_default();
    // Whatever it prints later is read by nobody, which must not matter to it.
    let url = line
        .strip_prefix("listening on ")
        .unwrap_or_else(|| panic!("{line}"));
    (child, url.to_owned())
}

async fn deliver(url: &str, headers: &[(String, String)], body: Vec<u8>) -> u16 {
    let address = url.trim_start_matches("http://").trim_end_matches('/');
    let mut request = format!(
        "POST / HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        if !["host", "content-length", "connection"].contains(&name.to_lowercase().as_str()) {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    request.push_str("\r\n");
    let mut bytes = request.into_bytes();
    bytes.extend(body);
    let mut stream = TcpStream::connect(address).await.unwrap();
    // What is too large may be refused before it was read.
    let _ = stream.write_all(&bytes).await;
    let mut answer = vec![0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    String::from_utf8(answer).unwrap()[9..].parse().unwrap()
}

fn mention(secret: &str, text: &str) -> WebhookRequest {
    let note = Note::sample_with(|note| note.text = Some(text.into()));
    webhook(secret, Some("9me"), &UserEvent::Mention(Box::new(note)))
}

#[tokio::test]
async fn answers_within_the_five_seconds_that_a_server_waits() {
    let server = Server::start().await;
    server
        .on::<notes::create::Request>()
        .after(Duration::from_secs(2))
        .answer(|_| Sample::sample());
    let (_child, url) = started(&server, "s3cr3t").await;
    let request = mention("s3cr3t", "ping");
    let begin = Instant::now();
    let status = deliver(&url, &request.headers, request.body.clone()).await;
    assert_eq!(status, 204);
    let took = begin.elapsed();
    let reply = server.received::<notes::create::Request>().await;
    assert_eq!(reply.text.as_deref().into_option(), Some("pong"));
    // The server posts for two seconds, and nobody waits for that.
    assert!(took < Duration::from_secs(2), "{took:?}");
    // What the server repeats is taken, and not answered once more.
    assert_eq!(deliver(&url, &request.headers, request.body).await, 200);
    let other = mention("s3cr3t", "again");
    deliver(&url, &other.headers, other.body).await;
    let _ = server.received::<notes::create::Request>().await;
    assert_eq!(server.requests::<notes::create::Request>().len(), 2);
}

#[tokio::test]
async fn refuses_what_is_not_from_the_server() {
    let server = Server::start().await;
    let (mut child, url) = started(&server, "s3cr3t").await;
    let good = mention("s3cr3t", "ping");
    let wrong = mention("guessed", "ping");
    for (headers, body, status) in [
        (wrong.headers, wrong.body, 401),
        (Vec::new(), good.body.clone(), 401),
        (good.headers.clone(), b"kind: yaml".to_vec(), 400),
        (good.headers.clone(), vec![b' '; 600 * 1024], 413),
    ] {
        assert_eq!(deliver(&url, &headers, body).await, status);
    }
    child.start_kill().unwrap();
    let said = complained(&child.wait_with_output().await.unwrap());
    assert!(
        !said.contains("s3cr3t") && !said.contains("guessed"),
        "{said}"
    );
    assert!(server.calls().is_empty());
}

/// Each recorded delivery is taken; the mentions that people wrote are answered.
#[tokio::test]
async fn takes_what_a_real_server_sent() {
    let server = Server::start().await;
    server
        .on::<notes::create::Request>()
        .answer(|_| Sample::sample());
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/data/webhooks/deliveries.jsonl"
    );
    let text = std::fs::read_to_string(path).unwrap();
    let recorded: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let secret_of = |entry: &Value| {
        entry["headers"]["x-misskey-hook-secret"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let secret = secret_of(
        recorded
            .iter()
            .find(|entry| entry["type"] == "mention")
            .unwrap(),
    );
    let (_child, url) = started(&server, &secret).await;
    let (mut taken, mut refused, mut answered) = (0, 0, 0);
    for entry in &recorded {
        let headers: Vec<_> = entry["headers"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect();
        let status = deliver(&url, &headers, entry["body"].to_string().into_bytes()).await;
        if secret_of(entry) == secret {
            assert!((200..300).contains(&status), "{status}: {entry}");
            taken += 1;
            answered += usize::from(entry["type"] == "mention" && entry["real"] == true);
        } else {
            assert_eq!(status, 401);
            refused += 1;
        }
    }
    for _ in 0..answered {
        let _ = server.received::<notes::create::Request>().await;
    }
    assert_eq!(server.requests::<notes::create::Request>().len(), answered);
    assert!(
        taken >= 8 && refused >= 1 && answered >= 1,
        "{taken} {refused} {answered}"
    );
}

#[tokio::test]
async fn says_what_is_missing() {
    let said = failed(bare(env!("CARGO_BIN_EXE_webhook_bot"), &["127.0.0.1:0"])).await;
    assert!(said.contains("WEBHOOK_SECRET is not set"), "{said}");
    let said = failed(bare(env!("CARGO_BIN_EXE_webhook_bot"), &[])).await;
    assert!(said.contains("usage: webhook_bot ADDRESS"), "{said}");
}
