//! Every endpoint over real HTTP, judged by the document alone.
//!
//! A server on loopback holds each request against the document's schema (the corrected snapshot, and the document as served where
//! that is there) and answers with instances that are valid by it. What the crate read must be what was sent, to the last member.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use misskey_client::{Client, TokenPlace};
use misskey_runtime::testing::form;
use misskey_tests::document::Document;
use misskey_tests::endpoints::{self, Answer, Entry};
use misskey_tests::fields::typed;
use misskey_tests::instance::Instances;
use misskey_tests::known::exact_differences;
use misskey_tests::loopback::{self, Request, Server, TOKEN, response};
use misskey_tests::releases::supported;
use serde_json::{Map, Value, json};

#[test]
fn the_crate_has_the_endpoints_of_the_document() {
    let document = Document::corrected();
    let ours: BTreeSet<&str> = endpoints::all().map(|entry| entry.info.name).collect();
    assert_eq!(ours, document.endpoints().collect());
}

/// Without this, a judge who accepts everything would let everything below pass.
#[test]
fn the_judge_refuses() {
    let judge = Judge::new();
    let read = |name: &str, body: Value| {
        judge.read(&Request {
            method: "POST".to_owned(),
            target: format!("/api/{name}"),
            headers: vec![("content-type".to_owned(), "application/json".to_owned())],
            body: body.to_string().into_bytes(),
        })
    };
    let right = json!({ "i": TOKEN, "text": "Hello" });
    assert_eq!(read("notes/create", right), Ok(json!({ "text": "Hello" })));
    for (name, body) in [
        ("notes/create", json!({ "text": "Hello" })),
        ("notes/create", json!({ "i": TOKEN })),
        (
            "notes/create",
            json!({ "i": TOKEN, "text": "Hello", "visibility": "friends" }),
        ),
        (
            "notes/create",
            json!({ "i": TOKEN, "text": "Hello", "fileIds": ["not an id"] }),
        ),
        ("notes/show", json!({ "i": TOKEN, "noteId": null })),
        ("users/show", json!({ "i": TOKEN, "host": null })),
        ("users/relation", json!({ "i": TOKEN, "userId": 5 })),
        ("i/registry/set", json!([])),
    ] {
        assert!(read(name, body.clone()).is_err(), "{name} {body}");
    }
}

/// Every release answers a list of one to `users/relation` for one user, whatever its document says.
#[test]
fn one_is_read_from_a_list_of_one_and_of_no_other_length() {
    use misskey_client::endpoints::users::relation;
    use misskey_client::{Endpoint, Reply};
    let document = Document::corrected();
    let schema = document.response("users/relation").unwrap();
    let mut answers = Instances::new(&document, 3).of(&schema);
    answers.retain(Value::is_object);
    let one = answers.pop().unwrap();
    let reply =
        |answer: &Value| Reply::from_parts(200, Some("application/json"), answer.to_string());
    for answer in [&one, &json!([one])] {
        let read: relation::Response = relation::Request::decode(&reply(answer)).unwrap();
        assert_eq!(json!(read.id), one["id"]);
        let read: relation::ManyResponse = relation::ManyRequest::decode(&reply(answer)).unwrap();
        assert_eq!(read.len(), 1);
    }
    for answer in [json!([]), json!([one, one])] {
        let error = relation::Request::decode(&reply(&answer)).unwrap_err();
        assert_eq!(error.expected(), Some("one value or a list of one"));
        let read = relation::ManyRequest::decode(&reply(&answer)).unwrap();
        assert_eq!(read.len(), answer.as_array().unwrap().len());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_endpoint_over_http() {
    let judge = Arc::new(Judge::new());
    let server = {
        let judge = Arc::clone(&judge);
        Server::answering(move |request| judge.answer(request)).await
    };
    let client = Client::builder(&server.origin()).unwrap().token(TOKEN);
    let client = client.token_place(TokenPlace::Body).build().unwrap();

    let relaxed = Document::corrected();
    let mut run = Run {
        judge: &judge,
        client: &client,
        requests: Instances::new(&judge.corrected, 1),
        responses: Instances::new(&relaxed, 2),
        calls: 0,
        not_empty: Vec::new(),
        failures: BTreeSet::new(),
    };
    for entry in endpoints::all() {
        run.endpoint(entry).await;
    }
    println!(
        "{} calls of {} endpoints",
        run.calls,
        endpoints::all().len()
    );
    // A text, a file, a poll or a renote: a rule over four members, which no constructor tells.
    assert_eq!(run.not_empty, ["notes/create"]);
    let failures: Vec<_> = run.failures.iter().take(60).collect();
    assert!(
        failures.is_empty(),
        "{} failures: {failures:#?}",
        run.failures.len()
    );
    for (side, instances) in [("requests", &run.requests), ("responses", &run.responses)] {
        let (places, options) = instances.choices();
        println!("{side}: {options} options at {places} places");
        let missed = instances.missed();
        assert!(missed.is_empty(), "{side}: never made: {missed:#?}");
    }
}

struct Run<'a> {
    judge: &'a Judge,
    client: &'a Client,
    requests: Instances<'a>,
    responses: Instances<'a>,
    calls: usize,
    /// Endpoints whose `Request::new()` takes nothing although the document refuses an empty request.
    not_empty: Vec<&'static str>,
    failures: BTreeSet<String>,
}

impl Run<'_> {
    async fn endpoint(&mut self, entry: &Entry) {
        let name = entry.info.name;
        let facts = self.judge.corrected.facts(name).unwrap().clone();
        let schema = self.judge.corrected.request(name);
        let schema = schema.filter(|schema| self.judge.corrected.says_something(schema));
        let requests = instances(&mut self.requests, schema.as_deref(), json!({}));
        let answers = self.judge.corrected.response(name);
        let mut responses = match &answers {
            Some(_) => instances(&mut self.responses, answers.as_deref(), Value::Null),
            None => vec![json!({}), Value::Null],
        };
        if facts.nothing {
            responses.push(Value::Null);
        }
        let empty = entry.empty.map(|_| json!({}));
        let valid = |schema: &String| self.judge.corrected.validator(schema).is_valid(&json!({}));
        let empty = empty.filter(|_| schema.as_ref().is_none_or(valid));
        if entry.empty.is_some() && empty.is_none() {
            self.not_empty.push(name);
        }
        let first = responses[0].clone();
        for (requests, responses) in entry.paired(requests, responses) {
            assert!(!requests.is_empty() && !responses.is_empty(), "{name}");
            let rounds = responses.len().max(requests.len());
            for round in 0..rounds {
                let answer = &responses[round % responses.len()];
                let request = &requests[round % requests.len()];
                self.call(entry, request, answer, answers.is_some(), |client| {
                    entry
                        .post(client, request)
                        .map_err(|error| format!("not expressible: {error}"))
                })
                .await;
            }
            for request in requests.iter().filter_map(in_query) {
                let Some(send) = entry.get(&request) else {
                    continue;
                };
                self.call(
                    entry,
                    &request,
                    &responses[0],
                    answers.is_some(),
                    |client| {
                        send(client, &request).map_err(|error| format!("not expressible: {error}"))
                    },
                )
                .await;
            }
        }
        if let (Some(send), Some(request)) = (entry.empty, &empty) {
            self.call(entry, request, &first, answers.is_some(), |client| {
                Ok(send(client))
            })
            .await;
        }
    }

    async fn call(
        &mut self,
        entry: &Entry,
        request: &Value,
        answer: &Value,
        answers: bool,
        send: impl FnOnce(&Client) -> Result<Answer, String>,
    ) {
        let name = entry.info.name;
        self.calls += 1;
        *self.judge.next.lock().unwrap() = answer.clone();
        *self.judge.seen.lock().unwrap() = None;
        let again = match send(self.client) {
            Ok(call) => call.await.map_err(|error| error.to_string()),
            Err(error) => Err(error),
        };
        let mut fail = |what: String| {
            self.failures.insert(format!("{name}: {what}"));
        };
        match again {
            Err(error) => return fail(format!("{error} (request {request})")),
            Ok(again) => {
                let expected = if answers { answer } else { &Value::Null };
                for difference in exact_differences(expected, &again) {
                    fail(format!(
                        "response {}: {}",
                        difference.pointer, difference.what
                    ));
                }
            }
        }
        let seen = self.judge.seen.lock().unwrap().take();
        let Some(seen) = seen else {
            return fail("the server saw no request".to_owned());
        };
        let mut expected = request.clone();
        if entry.info.multipart {
            // What is null cannot be said in a form, and the file is the judge's business.
            expected = in_query(&expected).unwrap_or_default();
            expected.as_object_mut().unwrap().remove("file");
        }
        for difference in exact_differences(&expected, &seen) {
            fail(format!(
                "request {}: {}",
                difference.pointer, difference.what
            ));
        }
    }
}

/// Instances of a schema, or what stands for none.
fn instances(maker: &mut Instances<'_>, schema: Option<&str>, none: Value) -> Vec<Value> {
    schema.map_or_else(|| vec![none], |schema| maker.of(schema))
}

/// A request as a query or a form can say it: without null; `None` where it holds lists or objects.
fn in_query(request: &Value) -> Option<Value> {
    let mut request = request.as_object()?.clone();
    request.retain(|_, value| !value.is_null());
    let flat = request
        .values()
        .all(|value| !value.is_object() && !value.is_array());
    flat.then_some(Value::Object(request))
}

/// The server: holds requests against the document and answers what it is told to.
struct Judge {
    corrected: Document,
    served: Option<Document>,
    next: Mutex<Value>,
    seen: Mutex<Option<Value>>,
}

impl Judge {
    fn new() -> Self {
        let served = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!(
            "../../shared/openapi/{}.json",
            supported().last().unwrap().name()
        ));
        let served = Document::served(&served);
        println!(
            "the served document is {}",
            if served.is_some() {
                "there"
            } else {
                "not there"
            }
        );
        Self {
            corrected: Document::corrected_strictly(),
            served,
            next: Mutex::default(),
            seen: Mutex::default(),
        }
    }

    fn answer(&self, request: &Request) -> Vec<u8> {
        match self.read(request) {
            Ok(seen) => *self.seen.lock().unwrap() = Some(seen),
            Err(objection) => {
                let error = json!({ "error": { "message": objection, "code": "OBJECTION" } });
                return loopback::json(400, error.to_string());
            }
        }
        match &*self.next.lock().unwrap() {
            Value::Null => response(204, "", ""),
            // As the server sends what is a text and nothing else.
            Value::String(text) => {
                response(200, "content-type: text/plain; charset=utf-8\r\n", text)
            }
            other => loopback::json(200, other.to_string()),
        }
    }

    /// The request without its token, if it is a valid one.
    fn read(&self, request: &Request) -> Result<Value, String> {
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((&request.target, ""));
        let name = path.strip_prefix("/api/").ok_or("not below /api/")?;
        let content_type = request.header("content-type").unwrap_or_default();
        let mut file = false;
        let mut body = match (request.method.as_str(), content_type) {
            ("GET", _) => {
                let url = format!("http://x/?{query}");
                let url = reqwest::Url::parse(&url).map_err(|error| error.to_string())?;
                match query {
                    "" => Map::new(),
                    _ => typed(&self.corrected, name, url.query_pairs().into_owned())?,
                }
            }
            ("POST", "application/json") => match serde_json::from_slice(&request.body) {
                Ok(Value::Object(body)) => body,
                other => return Err(format!("no JSON object: {other:?}")),
            },
            ("POST", form) if form.starts_with("multipart/form-data") => {
                let parts = form::parts(form, &request.body)?;
                let (last, fields) = parts.split_last().ok_or("an empty form")?;
                file = last.file_name.is_some() && last.content == endpoints::UPLOADED;
                typed(&self.corrected, name, fields.iter().map(form::Part::field))?
            }
            other => return Err(format!("neither GET, JSON nor a form: {other:?}")),
        };
        let token = match request.method.as_str() {
            "GET" => request.header("authorization") == Some(&format!("Bearer {TOKEN}")),
            _ => body.remove("i") == Some(TOKEN.into()),
        };
        if !token {
            return Err("no token".to_owned());
        }
        let seen = Value::Object(body.clone());
        if file {
            // The document has the file among the fields.
            body.insert("file".to_owned(), "binary".into());
        }
        let body = Value::Object(body);
        let documents = std::iter::once(&self.corrected).chain(&self.served);
        for document in documents {
            let objection = match document.request(name) {
                Some(schema) => document.objection(&schema, &body),
                None => (seen != json!({})).then(|| "members, where none is declared".to_owned()),
            };
            if let Some(objection) = objection {
                return Err(format!("{objection} in {body}"));
            }
        }
        Ok(seen)
    }
}
