//! Any status, headers and body through the whole call path: errors in all their shapes.
#![no_main]

use std::sync::Mutex;

use libfuzzer_sys::fuzz_target;
use misskey_runtime::http::{HeaderValue, Request, Response, StatusCode};
use misskey_runtime::{Client, RequestBody, ResponseBody, Transport, TransportFuture};

const TOKEN: &str = "S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3";

/// Gives one response, once.
struct Canned(Mutex<Option<Response<ResponseBody>>>);

impl Transport for Canned {
    fn send(&self, _: Request<RequestBody>) -> TransportFuture {
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
    let mut response = Response::new(ResponseBody::from(body));
    *response.status_mut() = StatusCode::from_u16(100 + status % 900).expect("three digits");
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().append(NAMES[usize::from(name) % NAMES.len()], value);
        }
    }
    let client = Client::builder("misskey.example").expect("a host").token(TOKEN);
    let client = client.transport(Canned(Mutex::new(Some(response)))).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    if let Err(error) = runtime.block_on(client.call::<serde_json::Value>("x", &serde_json::json!({}))) {
        let words = format!("{error} {error:#} {error:?} {:?} {:?}", error.code().is_some(), error.retry_after());
        assert!(!words.contains(TOKEN), "{words}");
        let _ = (error.is_retryable(), error.status(), error.body());
    }
});
