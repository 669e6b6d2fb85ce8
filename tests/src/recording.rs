//! Recorded exchanges, one a line, and a transport that answers with one of them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "test support stops where it fails"
)]

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use futures_util::StreamExt;
use misskey_client::bytes::Bytes;
use misskey_client::http::{HeaderMap, Request, Response, Uri};
use misskey_client::{RequestBody, ResponseBody, Transport, TransportFuture};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a client asked and what a server answered.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Exchange {
    /// Its number in the recording.
    pub id: u64,
    /// The endpoint's name.
    pub endpoint: String,
    /// `POST` or `GET`.
    pub method: String,
    /// Whose token was sent, if one was.
    #[serde(rename = "as", default)]
    pub user: Option<String>,
    /// What was asked, without the token.
    pub request: Map<String, Value>,
    /// Of the request.
    pub content_type: Option<String>,
    /// Of the answer.
    pub status: u16,
    /// Names in lower case.
    pub response_headers: Map<String, Value>,
    /// The answer's body; null where it had none.
    pub response: Value,
    /// The answer's body where it was not JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_text: Option<String>,
    /// What the exchange was for, where that is not plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Whether the document does not list the endpoint.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub extra: bool,
}

impl Exchange {
    /// The answer's body as it came.
    #[must_use]
    pub fn body(&self) -> Bytes {
        match (&self.response_text, &self.response) {
            (Some(text), _) => text.clone().into(),
            (None, Value::Null) => Bytes::new(),
            (None, json) => json.to_string().into(),
        }
    }

    /// Whether the server called the request malformed, or it was sent in a way that no well-formed call can be sent in.
    #[must_use]
    pub fn invalid_on_purpose(&self) -> Option<&'static str> {
        if self.request.contains_key("__raw__") {
            return Some("the body was no JSON object");
        }
        if self.status == 405 {
            return Some("GET where it is not allowed");
        }
        (self.response["error"]["code"] == "INVALID_PARAM")
            .then_some("the server answered INVALID_PARAM")
    }
}

/// The exchanges of a folder's `recordings.jsonl`.
///
/// # Panics
/// A line is not of this form.
#[must_use]
pub fn read(folder: &Path) -> Vec<Exchange> {
    let path = folder.join("recordings.jsonl");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines()
        .enumerate()
        .map(|(line, text)| {
            serde_json::from_str(text)
                .unwrap_or_else(|error| panic!("{}:{}: {error}", path.display(), line + 1))
        })
        .collect()
}

/// The folders that `RECORDINGS` names, from the workspace's folder if it is relative; without it those with the small sets in
/// `tests/data`.
#[must_use]
pub fn given() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    folders(&match std::env::var_os("RECORDINGS") {
        // Cargo runs tests in their package's folder; who types the command stands in the workspace's.
        Some(given) if !given.is_empty() => tests.join("..").join(given),
        _ => tests.join("data"),
    })
}

/// What a folder of recordings is called, such as `misskey-2026.3.2`.
#[must_use]
pub fn name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// The folder itself if it holds recordings, else every folder in it that does, in order of their names.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let holds = |folder: &Path| folder.join("recordings.jsonl").is_file();
    if holds(folder) {
        return vec![folder.to_owned()];
    }
    let entries =
        std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| holds(path))
        .collect();
    found.sort();
    assert!(
        !found.is_empty(),
        "{}: no recordings.jsonl here or one level below",
        folder.display()
    );
    found
}

/// Answers every request with one recorded answer and keeps what was sent.
#[derive(Clone)]
pub struct Recorded {
    exchange: Arc<Exchange>,
    sent: Arc<Mutex<Option<Sent>>>,
}

/// A request as it went out.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The whole URL.
    pub url: Uri,
    /// Secrets included.
    pub headers: HeaderMap,
    /// All of it.
    pub body: Vec<u8>,
}

impl Recorded {
    /// Of this exchange.
    #[must_use]
    pub fn new(exchange: &Exchange) -> Self {
        Self {
            exchange: Arc::new(exchange.clone()),
            sent: Arc::default(),
        }
    }

    /// The last request.
    #[must_use]
    pub fn sent(&self) -> Option<Sent> {
        self.sent.lock().unwrap().clone()
    }
}

impl Transport for Recorded {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture {
        let this = self.clone();
        Box::pin(async move {
            let mut body = Vec::new();
            let (head, pieces) = request.into_parts();
            match pieces {
                RequestBody::Bytes(bytes) => body.extend_from_slice(&bytes),
                RequestBody::Stream { mut stream, .. } => {
                    while let Some(piece) = stream.next().await {
                        body.extend_from_slice(&piece.unwrap());
                    }
                }
                _ => {}
            }
            *this.sent.lock().unwrap() = Some(Sent {
                url: head.uri,
                headers: head.headers,
                body,
            });
            let mut response = Response::builder().status(this.exchange.status);
            for (name, value) in &this.exchange.response_headers {
                response = response.header(name, value.as_str().unwrap_or_default());
            }
            Ok(response
                .body(ResponseBody::from(this.exchange.body()))
                .unwrap())
        })
    }
}
