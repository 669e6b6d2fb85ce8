//! From status, headers and body to a reply or to the error that it means.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use chrono::DateTime;
use http::header::{CONTENT_TYPE, DATE, HeaderName, RETRY_AFTER};
use serde_json::{Map, Value};

use crate::error::{ApiError, Detail, Error, Unexpected, between};
use crate::reply::Reply;
use crate::reply::secret::{Token, redact};

/// A response whose body has been read.
pub(crate) type Response = http::Response<Bytes>;

/// A header as text.
pub(crate) fn header(response: &Response, name: HeaderName) -> Option<&str> {
    response.headers().get(name)?.to_str().ok()
}

/// Tells success from the many shapes of failure.
pub(crate) fn read(response: Response, token: Option<&Token>) -> Result<Reply, Error> {
    let status = response.status();
    // misskey.io's fork says with 202 that what was sent is still being worked on, in the form of an error.
    let is_error = match status.as_u16() {
        200 | 204 => false,
        _ => !status.is_success() || has_error(response.body()),
    };
    if is_error {
        return Err(failure(&response, token));
    }
    let content_type = header(&response, CONTENT_TYPE).map(str::to_owned);
    if is_page(content_type.as_deref(), response.body()) {
        return Err(unexpected(
            &response,
            token,
            "a web page, as a proxy or a sign-in page in front of the server sends it",
        ));
    }
    Ok(Reply::new(
        response.status().as_u16(),
        content_type,
        response.into_body(),
        token.cloned(),
    ))
}

/// Whether a body is a page for browsers. A text of the API may begin like one, and says `text/plain`.
fn is_page(content_type: Option<&str>, body: &[u8]) -> bool {
    let kind = content_type.unwrap_or_default().trim_start();
    let is = |start: &str| {
        kind.get(..start.len())
            .is_some_and(|kind| kind.eq_ignore_ascii_case(start))
    };
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    is("text/html") || is("application/xhtml") || (first == Some(&b'<') && !is("text/plain"))
}

/// Whether a body is an error of the API.
#[cold]
fn has_error(body: &[u8]) -> bool {
    let body = serde_json::from_slice::<Value>(body);
    body.is_ok_and(|body| body.get("error").is_some_and(Value::is_object))
}

#[cold]
fn failure(response: &Response, token: Option<&Token>) -> Error {
    if between::is_challenge(response.headers()) {
        return unexpected(response, token, &plain_words(response));
    }
    let Ok(Value::Object(mut body)) = serde_json::from_slice::<Value>(response.body()) else {
        return unexpected(response, token, &plain_words(response));
    };
    match body.remove("error") {
        Some(Value::Object(error)) => api(response, error, token),
        // The web framework in front of the API has a shape of its own, in which `error` is a text.
        Some(Value::String(_)) => {
            let code = body
                .get("code")
                .and_then(Value::as_str)
                .map(|code| format!("{code}: "))
                .unwrap_or_default();
            let said = body
                .get("message")
                .and_then(Value::as_str)
                .unwrap_or_default();
            let words = format!("the server's web framework refused the call ({code}{said})");
            Error::new(Detail::Unexpected(Unexpected {
                is_no_endpoint: response.status().as_u16() == 404 && said.starts_with("Route "),
                ..not_api(response, redact::scrub(&words, token), String::new())
            }))
        }
        _ => unexpected(response, token, &plain_words(response)),
    }
}

/// The error object of the API, any of whose properties may be missing.
fn api(response: &Response, mut error: Map<String, Value>, token: Option<&Token>) -> Error {
    let mut text = |name: &str| match error.remove(name) {
        Some(Value::String(text)) => Some(redact::scrub(&text, token)),
        _ => None,
    };
    let (code, id, kind, message) = (text("code"), text("id"), text("kind"), text("message"));
    let mut info = error.remove("info");
    if let Some(info) = &mut info {
        scrub_value(info, token);
    }
    let retry_after = wait_of(response, info.as_ref());
    Error::new(Detail::Api(ApiError {
        status: response.status().as_u16(),
        code,
        id,
        kind,
        message,
        info,
        retry_after,
    }))
}

/// Takes the token out of every text in `value`; the depth is that of the decoder, which stops at 128.
fn scrub_value(value: &mut Value, token: Option<&Token>) {
    match value {
        Value::String(text) => *text = redact::scrub(text, token),
        Value::Array(items) => items.iter_mut().for_each(|item| scrub_value(item, token)),
        Value::Object(entries) => entries
            .values_mut()
            .for_each(|entry| scrub_value(entry, token)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// `Retry-After` in seconds or as a date, else `info.resetMs` or `info.reset`.
fn wait_of(response: &Response, info: Option<&Value>) -> Option<Duration> {
    if let Some(said) = header(response, RETRY_AFTER) {
        let said = said.trim();
        if let Ok(seconds) = said.parse::<u32>() {
            return Some(Duration::from_secs(u64::from(seconds)));
        }
        if let Ok(date) = DateTime::parse_from_rfc2822(said) {
            return Some(until(response, date.timestamp_millis()));
        }
    }
    if response.status().as_u16() != 429 {
        return None;
    }
    let info = info?;
    let millis = info
        .get("resetMs")
        .and_then(Value::as_f64)
        .or_else(|| info.get("reset")?.as_f64().map(|s| s * 1000.0))?;
    // A float to integer cast saturates, and a time in the far future is as good as never.
    #[allow(clippy::cast_possible_truncation, reason = "saturates")]
    let millis = millis as i64;
    Some(until(response, millis))
}

/// The time until a moment of the server's clock, by that clock where it says what it is.
fn until(response: &Response, millis: i64) -> Duration {
    let date = header(response, DATE).and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let now = match date {
        Some(date) => date.timestamp_millis(),
        None => SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|now| i64::try_from(now.as_millis()).ok())
            .unwrap_or_default(),
    };
    Duration::from_millis(u64::try_from(millis.saturating_sub(now)).unwrap_or_default())
}

/// What a status means when the body does not say.
fn plain_words(response: &Response) -> String {
    let status = response.status().as_u16();
    if let Some(words) = between::words(status, response.headers()) {
        return words;
    }
    match status {
        400 if response.body().is_empty() => {
            "the server refused the call without saying why, as it does for an upload without a file"
        }
        401 | 403 => "something in front of the API refused the call",
        404 => "there is no such endpoint at this address; is this a Misskey server?",
        405 => "the endpoint does not allow this method",
        413 => "the request or its file is larger than the server accepts",
        429 => "too many calls, according to something in front of the API",
        300..=399 => "a redirect that is not followed",
        _ => "not an answer of the API",
    }
    .to_owned()
}

/// An answer that is not the API's, with its first words.
pub(crate) fn unexpected(response: &Response, token: Option<&Token>, words: &str) -> Error {
    Error::new(Detail::Unexpected(not_api(
        response,
        redact::scrub(words, token),
        redact::head(response.body(), token),
    )))
}

fn not_api(response: &Response, message: String, excerpt: String) -> Unexpected {
    Unexpected {
        status: response.status().as_u16(),
        message,
        excerpt,
        body: response.body().clone(),
        retry_after: wait_of(response, None),
        is_no_endpoint: false,
        is_challenge: between::is_challenge(response.headers()),
    }
}
