//! One recorded exchange after the other once more through the crate: its request is written, its answer read, its error told.
#![allow(
    clippy::unwrap_used,
    reason = "test support stops where it fails; nothing of an exchange does that"
)]

use std::collections::BTreeMap;
use std::time::Duration;

use misskey_client::{Client, Error, ErrorCode, ErrorKind};
use serde_json::{Value, json};
use url::Url;

use crate::document::Document;
use crate::endpoints::{self, Entry};
use crate::fields::typed;
use crate::known::{Difference, differences, exact_differences};
use crate::loopback::TOKEN;
use crate::recording::{Exchange, Recorded, Sent};
use misskey_runtime::testing::form;

/// Where the crate and an exchange do not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Of this endpoint.
    pub endpoint: String,
    /// The exchange's number in the recording.
    pub exchange: u64,
    /// A JSON pointer into the request or the answer.
    pub pointer: String,
    /// What is wrong there.
    pub what: String,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            endpoint,
            exchange,
            pointer,
            what,
        } = self;
        write!(f, "{endpoint} (exchange {exchange}) {pointer:?}: {what}")
    }
}

/// Exchanges of one server, and what came of them.
pub struct Replay<'a> {
    document: &'a Document,
    /// What the recorded server says of itself, where there is a snapshot of it.
    own: Option<&'a Document>,
    /// How often which thing was done.
    pub counts: BTreeMap<String, usize>,
    /// In order of the exchanges.
    pub failures: Vec<Failure>,
}

impl<'a> Replay<'a> {
    /// Of the document that the crate was written from, and what the recorded server says of itself, where there is a snapshot of it.
    #[must_use]
    pub fn new(document: &'a Document, own: Option<&'a Document>) -> Self {
        Self {
            document,
            own,
            counts: BTreeMap::new(),
            failures: Vec::new(),
        }
    }

    fn count(&mut self, what: impl Into<String>) {
        *self.counts.entry(what.into()).or_default() += 1;
    }

    fn fail(&mut self, exchange: &Exchange, pointer: &str, what: impl std::fmt::Display) {
        self.failures.push(Failure {
            endpoint: exchange.endpoint.clone(),
            exchange: exchange.id,
            pointer: pointer.to_owned(),
            what: what.to_string(),
        });
    }

    /// Takes one more.
    pub async fn exchange(&mut self, exchange: &Exchange) {
        if exchange.extra {
            return self.count("skipped: routes that the document does not list");
        }
        let transport = Recorded::new(exchange);
        let client = Client::builder("recorded.example")
            .unwrap()
            .token(TOKEN)
            .transport(transport.clone())
            .build()
            .unwrap();
        let Some(entry) = endpoints::find(&exchange.endpoint) else {
            // Older servers and forks have endpoints that this crate does not: their errors are told all the same.
            self.count("endpoints that the crate does not have");
            return self.by_name(exchange, &client).await;
        };
        if let Some(reason) = exchange.invalid_on_purpose() {
            self.count(format!("requests made invalid on purpose: {reason}"));
            return self.by_name(exchange, &client).await;
        }
        let request = match asked(self.document, exchange) {
            Ok(_) if self.ignored(exchange) => {
                self.count("requests with nonsense that their server does not look at");
                return self.by_name(exchange, &client).await;
            }
            Ok(request) => request,
            Err(error) => return self.fail(exchange, "", error),
        };
        let get = exchange.method == "GET";
        let answer = match (get, entry.get(&request)) {
            (false, _) => entry.post(&client, &request),
            (true, Some(send)) => send(&client, &request),
            (true, None) => return self.fail(exchange, "", "GET is not allowed by the crate"),
        };
        match answer {
            Err(error) => self.fail(
                exchange,
                "",
                format!("the request is not expressible: {error}"),
            ),
            Ok(answer) => {
                let answer = answer.await;
                match transport.sent() {
                    Some(sent) => self.request(exchange, entry, &request, &sent),
                    None => self.fail(exchange, "", format!("nothing was sent: {answer:?}")),
                }
                self.answer(
                    exchange,
                    answer.map(|again| as_sent(exchange, entry, &request, again)),
                );
            }
        }
    }

    /// Whether a member of the request is of another type than the crate's, and nothing to the server, which was asked before it knew the member.
    fn ignored(&self, exchange: &Exchange) -> bool {
        let Some(own) = self.own else { return false };
        let properties = |document: &Document| {
            let schema = document.request(&exchange.endpoint)?;
            Some(document.at(&document.resolved(&schema))["properties"].clone())
        };
        let (Some(own), Some(ours)) = (properties(own), properties(self.document)) else {
            return false;
        };
        exchange.request.iter().any(|(name, value)| {
            let kind = &ours[name]["type"];
            own.get(name).is_none()
                && kind.to_string().contains("\"integer\"")
                && !(value.is_i64() || value.is_null())
        })
    }

    /// An exchange without a typed request: only what its answer means is looked at.
    async fn by_name(&mut self, exchange: &Exchange, client: &Client) {
        match client.call::<Value>(&exchange.endpoint, &json!({})).await {
            Err(error) if exchange.status >= 400 => self.error(exchange, &error),
            answer if exchange.status < 400 => {
                if answer.is_err() && exchange.response_text.is_none() {
                    self.fail(exchange, "", format!("{answer:?}"));
                }
            }
            other => self.fail(exchange, "", format!("{other:?} instead of an error")),
        }
    }

    fn request(&mut self, exchange: &Exchange, entry: &Entry, asked: &Value, sent: &Sent) {
        let written = if exchange.method == "GET" {
            query(self.document, &exchange.endpoint, &sent.url.to_string())
        } else if entry.info.multipart {
            fields(self.document, &exchange.endpoint, sent)
        } else {
            serde_json::from_slice(&sent.body).map_err(|error| error.to_string())
        };
        let mut written = match written {
            Ok(Value::Object(written)) => written,
            other => return self.fail(exchange, "", format!("sent {other:?}")),
        };
        if exchange.method == "POST" && written.remove("i") != Some(TOKEN.into()) {
            self.fail(exchange, "/i", "the token is missing");
        }
        let written = Value::Object(written);
        let found = match self.document.request(&exchange.endpoint) {
            Some(schema) => differences(self.document, &schema, asked, &written),
            None => exact_differences(&json!({}), &written),
        };
        self.count("requests expressed");
        for Difference { pointer, what } in found {
            self.fail(exchange, &pointer, format!("request: {what}"));
        }
    }

    fn answer(&mut self, exchange: &Exchange, answer: Result<Value, Error>) {
        match answer {
            Ok(again) if exchange.status < 300 => {
                self.count(format!("answers with {} read", exchange.status));
                self.response(exchange, &again);
            }
            Ok(_) => self.fail(
                exchange,
                "",
                format!("status {} was read as success", exchange.status),
            ),
            Err(error) if exchange.status >= 400 => self.error(exchange, &error),
            Err(error) => {
                let pointer = error
                    .decode()
                    .map_or(String::new(), |decode| decode.pointer().to_owned());
                self.fail(exchange, &pointer, format!("{error}"));
            }
        }
    }

    fn response(&mut self, exchange: &Exchange, again: &Value) {
        let Some(schema) = self.document.response(&exchange.endpoint) else {
            // An endpoint that answers nothing: whatever came says nothing.
            if !again.is_null() {
                self.fail(exchange, "", format!("nothing became {again}"));
            }
            return;
        };
        let original = match &exchange.response_text {
            Some(text) => Value::String(text.clone()),
            None => exchange.response.clone(),
        };
        for Difference { pointer, what } in differences(self.document, &schema, &original, again) {
            self.fail(exchange, &pointer, format!("response: {what}"));
        }
    }

    fn error(&mut self, exchange: &Exchange, error: &Error) {
        let expected = &exchange.response["error"];
        self.count(format!("answers with {} told as errors", exchange.status));
        let mut wrong = |what: &str, expected: &dyn std::fmt::Debug, told: &dyn std::fmt::Debug| {
            self.fail(
                exchange,
                &format!("/error/{what}"),
                format!("error: {expected:?} became {told:?}"),
            );
        };
        if error.status() != Some(exchange.status) {
            wrong("", &exchange.status, &error.status());
        }
        let headers = &exchange.response_headers;
        let wait = headers.get("retry-after").and_then(Value::as_str);
        let wait = wait.and_then(|seconds| seconds.parse().ok());
        let wait = wait.map(Duration::from_secs);
        if wait.is_some() && error.retry_after() != wait {
            wrong("", &wait, &error.retry_after());
        }
        if !expected.is_object() {
            // The web framework's own shape, or no body at all.
            if error.kind() != ErrorKind::UnexpectedResponse {
                wrong("", &ErrorKind::UnexpectedResponse, &error.kind());
            }
            return;
        }
        let Some(api) = error.api() else {
            return wrong("", &ErrorKind::Api, &error.kind());
        };
        let told = [
            ("code", &api.code),
            ("id", &api.id),
            ("kind", &api.kind),
            ("message", &api.message),
        ];
        for (name, told) in told {
            if expected[name].as_str() != told.as_deref() {
                wrong(name, &expected[name], told);
            }
        }
        if expected.get("info") != api.info.as_ref() {
            wrong("info", &expected["info"], &api.info);
        }
        let code = error.code().map(ErrorCode::from);
        if error.code() != expected["code"].as_str() {
            wrong("code", &expected["code"], &code);
        }
        if let Some(code) = code
            && format!("{code:?}").contains("(\"")
        {
            let declared = self.document.declares(&exchange.endpoint, code.as_str());
            if declared {
                self.fail(
                    exchange,
                    "/error/code",
                    format!("{code} is declared and has no variant"),
                );
            } else {
                self.count(format!("error codes that no document declares: {code}"));
            }
        }
    }
}

/// What was read, in the form in which it came: to who asks for one, some endpoints answer a list of one, which the crate reads as the one.
fn as_sent(exchange: &Exchange, entry: &Entry, request: &Value, again: Value) -> Value {
    if entry.asks_for_one(request) && exchange.response.is_array() {
        json!([again])
    } else {
        again
    }
}

/// What was asked, as JSON: a form's fields are texts of which some mean JSON.
fn asked(document: &Document, exchange: &Exchange) -> Result<Value, String> {
    let mut request = exchange.request.clone();
    if exchange.content_type.as_deref() != Some("multipart/form-data") {
        return Ok(request.into());
    }
    request.remove("file");
    let fields = request.into_iter().map(|(name, value)| match value {
        Value::String(text) => (name, text),
        other => (name, other.to_string()),
    });
    typed(document, &exchange.endpoint, fields).map(Value::Object)
}

fn query(document: &Document, endpoint: &str, url: &str) -> Result<Value, String> {
    let url = Url::parse(url).map_err(|error| error.to_string())?;
    typed(document, endpoint, url.query_pairs().into_owned()).map(Value::Object)
}

fn fields(document: &Document, endpoint: &str, sent: &Sent) -> Result<Value, String> {
    let content_type = sent.headers.get("content-type");
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let content_type = content_type.ok_or("no content type")?;
    let form = form::parts(content_type, &sent.body)?;
    let Some((file, fields)) = form.split_last() else {
        return Err("an empty form".to_owned());
    };
    if file.file_name.is_none() || file.content != endpoints::UPLOADED {
        return Err(format!("the last part is not the file: {file:?}"));
    }
    typed(document, endpoint, fields.iter().map(form::Part::field)).map(Value::Object)
}
