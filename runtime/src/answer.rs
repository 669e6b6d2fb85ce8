//! From status, headers and body to a reply or to the fault that it means.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use chrono::DateTime;
use serde_json::{Map, Value};

use crate::error::{ApiError, Detail, Unexpected};
use crate::redact;
use crate::secret::Token;
use crate::{Fault, Reply};

/// What is kept of a response once its body is read.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Tells success from the many shapes of failure.
pub(crate) fn read(answer: Answer, token: Option<&Token>) -> Result<Reply, Fault> {
    if (200..300).contains(&answer.status) {
        if answer
            .header("content-type")
            .is_some_and(|kind| kind.trim_start().starts_with("text/html"))
        {
            return Err(unexpected(
                &answer,
                token,
                "a web page, as a proxy or a sign-in page in front of the server sends it",
            ));
        }
        let content_type = answer.header("content-type").map(str::to_owned);
        return Ok(Reply::new(
            answer.status,
            content_type,
            answer.body,
            token.cloned(),
        ));
    }
    Err(failure(&answer, token))
}

#[cold]
fn failure(answer: &Answer, token: Option<&Token>) -> Fault {
    let Ok(Value::Object(mut body)) = serde_json::from_slice::<Value>(&answer.body) else {
        return unexpected(answer, token, plain_words(answer));
    };
    match body.remove("error") {
        Some(Value::Object(error)) => api(answer, error, token),
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
            let hint = if answer.status == 404 {
                "; this server does not have the endpoint"
            } else {
                ""
            };
            let words = format!("the server's web framework refused the call ({code}{said}){hint}");
            fault(answer, redact::scrub(&words, token), String::new())
        }
        _ => unexpected(answer, token, plain_words(answer)),
    }
}

/// The error object of the API, any of whose properties may be missing.
fn api(answer: &Answer, mut error: Map<String, Value>, token: Option<&Token>) -> Fault {
    let mut text = |name: &str| match error.remove(name) {
        Some(Value::String(text)) => Some(redact::scrub(&text, token)),
        _ => None,
    };
    let (code, id, kind, message) = (text("code"), text("id"), text("kind"), text("message"));
    let mut info = error.remove("info");
    if let Some(info) = &mut info {
        scrub_value(info, token);
    }
    let retry_after = wait_of(answer, info.as_ref());
    Fault::new(Detail::Api(ApiError {
        status: answer.status,
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
fn wait_of(answer: &Answer, info: Option<&Value>) -> Option<Duration> {
    if let Some(header) = answer.header("retry-after") {
        let header = header.trim();
        if let Ok(seconds) = header.parse::<u32>() {
            return Some(Duration::from_secs(u64::from(seconds)));
        }
        if let Ok(date) = DateTime::parse_from_rfc2822(header) {
            return Some(until(answer, date.timestamp_millis()));
        }
    }
    if answer.status != 429 {
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
    Some(until(answer, millis))
}

/// The time until a moment of the server's clock, by that clock where it says what it is.
fn until(answer: &Answer, millis: i64) -> Duration {
    let date = answer
        .header("date")
        .and_then(|date| DateTime::parse_from_rfc2822(date).ok());
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
fn plain_words(answer: &Answer) -> &'static str {
    match answer.status {
        400 if answer.body.is_empty() => {
            "the server refused the call without saying why, as it does for an upload without a file"
        }
        401 | 403 => "something in front of the API refused the call",
        404 => "there is no such endpoint at this address; is this a Misskey server?",
        405 => "the endpoint does not allow this method",
        413 => "the request or its file is larger than the server accepts",
        429 => "too many calls, says something in front of the API",
        502..=504 => "the server is down or overloaded, says the proxy in front of it",
        300..=399 => "a redirect that is not followed",
        _ => "not an answer of the API",
    }
}

/// An answer that is not the API's, with its first words.
pub(crate) fn unexpected(answer: &Answer, token: Option<&Token>, words: &str) -> Fault {
    fault(
        answer,
        redact::scrub(words, token),
        redact::head(&answer.body, token),
    )
}

fn fault(answer: &Answer, message: String, excerpt: String) -> Fault {
    Fault::new(Detail::Unexpected(Unexpected {
        status: answer.status,
        message,
        excerpt,
        body: answer.body.clone(),
        retry_after: wait_of(answer, None),
    }))
}
