//! Any status, headers and body through the whole call path: errors in all their shapes.
#![no_main]

use std::sync::Mutex;

use libfuzzer_sys::fuzz_target;
use misskey_runtime::{Api, Client, HttpRequest, HttpResponse, Transport, TransportFuture};

const TOKEN: &str = "S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3";

#[derive(Debug)]
struct Fuzz;

#[derive(Clone, PartialEq)]
struct Text(String);

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Api for Fuzz {
    type ErrorCode = Text;
    type Permission = Text;
    type User = serde_json::Value;
    const USER_AGENT: &'static str = "misskey-fuzz";
}

/// Gives one response, once.
struct Canned(Mutex<Option<HttpResponse>>);

impl Transport for Canned {
    fn send(&self, _: HttpRequest) -> TransportFuture {
        let response = self.0.lock().expect("one thread").take();
        Box::pin(async move { response.ok_or_else(|| misskey_runtime::TransportError::exchange("only one")) })
    }
}

const NAMES: [&str; 6] = ["content-type", "retry-after", "date", "location", "content-length", "x"];

fuzz_target!(|input: (u16, Vec<(u8, String)>, Vec<u8>, bool)| {
    let (status, headers, mut body, echo) = input;
    if echo {
        // The token of the client, in the middle of what came.
        let middle = body.len() / 2;
        body.splice(middle..middle, TOKEN.bytes());
    }
    let named = |(name, value): (u8, String)| (NAMES[usize::from(name) % NAMES.len()].to_owned(), value);
    let response = HttpResponse::with_bytes(100 + status % 900, headers.into_iter().map(named).collect(), body);
    let client = Client::<Fuzz>::builder("misskey.example").expect("a host").token(TOKEN);
    let client = client.transport(Canned(Mutex::new(Some(response)))).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    if let Err(error) = runtime.block_on(client.call("x", &serde_json::json!({}))) {
        let words = format!("{error} {error:?} {:?} {:?}", error.code().is_some(), error.retry_after());
        assert!(!words.contains(TOKEN), "{words}");
        let _ = (error.is_retryable(), error.status(), error.body());
    }
});
