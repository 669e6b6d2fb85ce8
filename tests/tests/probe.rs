//! `cargo xtask probe` against servers on loopback that answer what real ones did, and what none should.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use misskey_tests::document::Document;
use misskey_tests::endpoints;
use misskey_tests::loopback::{Request, Server, TOKEN, json, response};
use misskey_tests::probe::plan::{Left, left};
use misskey_tests::probe::scrub::{Scrubber, is_secret};
use misskey_tests::probe::{Failure, Job, Report, run};
use misskey_tests::recording::{self, Exchange};
use misskey_tests::releases::{nearest, supported};
use misskey_tests::replay::Replay;
use serde_json::{Value, json};

/// Changes an answer that a real server gave.
type Change = dyn Fn(&str, &mut Value) + Send + Sync;

/// A server that answers what one of the release did, changed by `change`.
async fn server(change: impl Fn(&str, &mut Value) + Send + Sync + 'static) -> Server {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/misskey-2026.3.2");
    let exchanges = recording::read(&data);
    let change: Arc<Change> = Arc::new(change);
    Server::answering(move |request| {
        identity(request, "misskey", "2026.3.2").unwrap_or_else(|| {
            let endpoint = endpoint(request).unwrap();
            let asked = request.json();
            answer(&exchanges, endpoint, &asked, &*change)
        })
    })
    .await
}

/// What nodeinfo says.
fn identity(request: &Request, software: &str, version: &str) -> Option<Vec<u8>> {
    match request.target.as_str() {
        "/.well-known/nodeinfo" => Some(json(200, json!({ "links": [] }).to_string())),
        "/nodeinfo/2.1" => {
            let software = json!({ "name": software, "version": version });
            Some(json(200, json!({ "software": software }).to_string()))
        }
        _ => None,
    }
}

/// The recorded answer to the request that is most like this one; of what was not recorded, that it was malformed.
fn answer(exchanges: &[Exchange], endpoint: &str, asked: &Value, change: &Change) -> Vec<u8> {
    let fits = |it: &&Exchange| it.endpoint == endpoint && it.status == 200;
    let likeness = |it: &&Exchange| {
        let shared = asked.as_object().unwrap().keys();
        shared.filter(|name| it.request.contains_key(*name)).count()
    };
    let Some(exchange) = exchanges.iter().filter(fits).max_by_key(likeness) else {
        let error = json!({ "error": {
            "code": "INVALID_PARAM", "id": "3d81ceae-475f-4600-b2a8-2bc116157532", "kind": "client", "message": "no"
        } });
        return json(400, error.to_string());
    };
    let mut answer = exchange.clone();
    change(endpoint, &mut answer.response);
    json(200, answer.body())
}

/// The endpoint that a request calls.
fn endpoint(request: &Request) -> Option<&str> {
    request.target.strip_prefix("/api/")
}

/// The endpoints that were called, in order.
fn called(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let called = requests.iter().filter_map(endpoint);
    called.map(str::to_owned).collect()
}

fn job(server: &Server) -> Job {
    Job {
        origin: server.origin(),
        token_file: None,
        record: None,
        pause: 0,
        most: 1000,
    }
}

/// A folder with a token in it, and a place for recordings.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("token"), format!("{TOKEN}\n")).unwrap();
    folder
}

fn with_token(server: &Server, folder: &tempfile::TempDir) -> Job {
    Job {
        token_file: Some(folder.path().join("token")),
        record: Some(folder.path().to_owned()),
        ..job(server)
    }
}

async fn report(job: &Job) -> Report {
    run(job, &|_, _| {})
        .await
        .unwrap_or_else(|failure| panic!("{failure:?}"))
}

async fn failure(job: &Job) -> Failure {
    match run(job, &|_, _| {}).await {
        Ok(report) => panic!("{report}"),
        Err(failure) => failure,
    }
}

#[tokio::test]
async fn a_server_as_its_document_says_gives_nothing_to_report() {
    let server = server(|_, _| {}).await;
    let folder = folder();
    let found = report(&with_token(&server, &folder)).await;
    assert_eq!(found.status(), 0, "{found}");
    let text = found.to_string();
    assert!(text.contains("judged by misskey 2026.3.2\n"), "{text}");
    assert!(
        text.contains("0 contradictions to the document, of 0 kinds"),
        "{text}"
    );
    let called = called(&server);
    let different: BTreeSet<_> = called.iter().collect();
    assert!(different.len() > 90, "{}", different.len());
    // What needs nothing, what needs an id that came with something else, and what needs a value of the document.
    for name in [
        "meta",
        "users/achievements",
        "notes/state",
        "charts/drive",
        "hashtags/show",
    ] {
        assert!(called.iter().any(|it| it == name), "{name}: {different:?}");
    }
}

#[tokio::test]
async fn the_same_answers_bring_the_same_calls() {
    let mut asked = Vec::new();
    for _ in 0..2 {
        let server = server(|_, _| {}).await;
        let found = report(&job(&server)).await;
        let requests = server.requests();
        let sent = requests.iter().map(|it| (it.target.clone(), it.text()));
        asked.push((
            sent.collect::<Vec<_>>(),
            found.to_string().replace(&server.origin(), "here"),
        ));
    }
    assert_eq!(asked[0], asked[1]);
}

#[tokio::test]
async fn a_contradiction_is_found_with_its_place_in_the_document() {
    let server = server(|endpoint, answer| {
        if endpoint == "notes/global-timeline" {
            let user = answer[0]["user"].as_object_mut().unwrap();
            user.remove("username").unwrap();
        }
        if endpoint == "server-info" {
            answer["cpu"]["cores"] = json!("many");
        }
    })
    .await;
    let found = report(&job(&server)).await;
    assert_eq!(found.status(), 1, "{found}");
    let kind = |place: &str| {
        let kind = found.kinds().iter().find(|kind| kind.place == place);
        kind.unwrap_or_else(|| panic!("{place}: {found}"))
    };
    let lacking = kind("UserLite.username");
    assert_eq!(
        (lacking.says.as_str(), lacking.came.as_str()),
        ("required", "absent")
    );
    assert_eq!(
        (lacking.endpoint.as_str(), lacking.pointer.as_str()),
        ("notes/global-timeline", "/*/user/username")
    );
    assert_eq!(
        lacking.target,
        "$.components.schemas.UserLite.required[?@ == 'username']"
    );
    let wrong = kind("server-info.response.cpu.cores");
    assert_eq!(wrong.came, "string");
    assert_eq!(
        wrong.target,
        "$.paths['/server-info'].post.responses['200'].content['application/json'].schema.properties.cpu.properties.cores"
    );
    let text = found.to_string();
    assert!(
        text.contains("server-info \"/cpu/cores\": "),
        "what the crate does not read is told too: {text}"
    );
}

#[tokio::test]
async fn a_status_and_an_error_that_nobody_declared_are_found() {
    let server = Server::answering(|request| {
        identity(request, "misskey", "2026.3.2").unwrap_or_else(|| match endpoint(request) {
            Some("ping") => response(204, "", ""),
            _ => json(418, r#"{"error":{"code":"I_AM_AI"}}"#),
        })
    })
    .await;
    let found = report(&job(&server)).await;
    let targets: Vec<_> = found.kinds().iter().map(|kind| &kind.target).collect();
    assert!(
        targets
            .iter()
            .any(|it| *it == "$.paths['/ping'].post.responses"),
        "{found}"
    );
    assert!(
        targets
            .iter()
            .any(|it| *it == "$.paths['/meta'].post['x-misskey-errors']"),
        "{found}"
    );
}

/// Over everything that a run with a token sends.
#[tokio::test]
async fn nothing_is_sent_that_does_more_than_read() {
    let server = server(|_, _| {}).await;
    let folder = folder();
    report(&with_token(&server, &folder)).await;
    let mut marks = 0;
    for request in server.requests() {
        let Some(name) = endpoint(&request) else {
            assert_eq!(request.method, "GET");
            assert_eq!(request.header("authorization"), None);
            continue;
        };
        let info = endpoints::find(name).unwrap().info;
        assert!(!info.writes && !info.multipart && !info.secure, "{name}");
        let body = request.json();
        assert!(body.get("i").is_none());
        assert_eq!(
            request.header("authorization"),
            Some(format!("Bearer {TOKEN}").as_str())
        );
        if name.starts_with("i/notifications") {
            assert_eq!(body["markAsRead"], false, "{body}");
            marks += 1;
        }
        assert!(name != "users/show" || body.get("host").is_none());
        assert!(!["ap/show", "fetch-rss", "notes/translate"].contains(&name));
    }
    assert!(marks > 2, "{marks}");
}

/// Of every release, whatever its document says.
#[test]
fn no_endpoint_that_does_more_than_read_is_ever_planned() {
    let mut effects = 0;
    for release in supported() {
        let mut planned = 0;
        for endpoint in &release.api.endpoints {
            let name = &endpoint.name;
            let info = endpoints::find(name).map(|entry| entry.info);
            let writes = endpoint.writes || info.is_some_and(|info| info.writes);
            let why = left(endpoint, true);
            if writes && info.is_some() {
                assert_eq!(why, Some(Left::Writes), "{name}");
            }
            if endpoint.side_effect.is_some() {
                assert_ne!(why, None, "{name}");
                effects += 1;
            }
            if why.is_none() {
                let info = info.unwrap();
                assert!(!writes && !info.secure && !info.multipart, "{name}");
                let permission = info.permission.unwrap_or("read:");
                let may_be_read = info.get || permission.starts_with("read:");
                assert!(may_be_read || name == "chat/rooms/members", "{name}");
                planned += 1;
            }
            let anonymous = left(endpoint, false);
            assert!(
                anonymous.is_some() || !info.unwrap().credential,
                "{name} needs a token"
            );
        }
        assert!(planned > 100, "{}: {planned}", release.name());
    }
    assert!(effects > 30, "{effects}");
}

#[tokio::test]
async fn a_server_that_asks_to_wait_is_left_alone() {
    let server = Server::answering(|request| {
        identity(request, "misskey", "2026.3.2").unwrap_or_else(|| {
            let error = r#"{"error":{"code":"RATE_LIMIT_EXCEEDED","id":"d5826d14-3982-4d2e-8011-b9e9f02499ef"}}"#;
            let wait = match endpoint(request) {
                Some("ping") => "retry-after: 0\r\n",
                Some("meta") => "retry-after: 99999999999\r\n",
                _ => "",
            };
            response(429, &format!("content-type: application/json\r\n{wait}"), error)
        })
    })
    .await;
    let found = report(&job(&server)).await;
    let called = called(&server);
    let times = |name: &str| called.iter().filter(|it| *it == name).count();
    assert_eq!(
        (times("ping"), times("meta"), times("stats")),
        (2, 1, 1),
        "{called:?}"
    );
    let text = found.to_string();
    assert!(text.contains("left alone after 429: ping\n"), "{text}");
    assert!(text.contains(" 0 answered"), "{text}");
}

#[tokio::test]
async fn no_more_calls_than_allowed() {
    let server = server(|_, _| {}).await;
    let job = Job {
        most: 7,
        pause: 20,
        ..job(&server)
    };
    let begun = std::time::Instant::now();
    let found = report(&job).await;
    assert_eq!(called(&server).len(), 7);
    assert!(begun.elapsed() >= std::time::Duration::from_millis(6 * 20));
    assert!(
        found.to_string().contains("stopped after 7 calls"),
        "{found}"
    );
}

#[tokio::test]
async fn a_server_that_stops_answering_is_given_up() {
    let server = Server::answering(|request| {
        // Nothing at all, which the client takes for a broken connection.
        identity(request, "misskey", "2026.3.2").unwrap_or_else(|| b"nonsense\r\n\r\n".to_vec())
    })
    .await;
    let found = report(&job(&server)).await;
    assert_eq!(found.status(), 4);
    assert!(found.to_string().contains("answers no more"), "{found}");
    assert_eq!(called(&server).len(), 3);
}

#[tokio::test]
async fn an_answer_without_end_is_not_read_to_it() {
    let server = Server::answering(|request| {
        identity(request, "misskey", "2026.3.2").unwrap_or_else(|| match endpoint(request) {
            Some("ping") => json(200, vec![b' '; 9 << 20]),
            _ => json(404, "{}"),
        })
    })
    .await;
    let found = report(&job(&server)).await;
    let text = found.to_string();
    assert!(
        text.contains("no answer: ping: the answer has more than 8 MiB"),
        "{text}"
    );
    // It went on.
    assert!(called(&server).len() > 20);
}

#[tokio::test]
async fn what_cannot_be_begun_says_why_and_what_to_do() {
    let folder = folder();
    let unknown = Server::answering(|request| {
        let rejected = r#"{"error":{"code":"AUTHENTICATION_FAILED","id":"b0a7f5f8-dc2f-4171-b91f-de88ad238e14"}}"#;
        identity(request, "misskey", "2026.3.2").unwrap_or_else(|| json(401, rejected))
    })
    .await;
    let failed = failure(&with_token(&unknown, &folder)).await;
    assert_eq!(failed.status, 3);
    assert!(failed.what.contains("does not know the token"));
    assert_eq!(called(&unknown).len(), 1);

    // The recording that this left is not written over.
    let again = failure(&with_token(&unknown, &folder)).await;
    assert_eq!(again.status, 3);
    assert!(again.what.contains("is there already"), "{again:?}");

    let empty = folder.path().join("empty");
    std::fs::write(&empty, " \n").unwrap();
    let mut job = job(&unknown);
    job.token_file = Some(empty);
    assert_eq!(failure(&job).await.status, 3);
    job.token_file = Some(folder.path().join("none"));
    assert_eq!(failure(&job).await.status, 4);

    let other =
        Server::answering(|request| identity(request, "mastodon", "4.3.0").unwrap_or_default())
            .await;
    let failed = failure(&self::job(&other)).await;
    assert_eq!(failed.status, 3);
    assert!(
        failed.what.contains("no snapshot of \"mastodon\""),
        "{failed:?}"
    );
    assert!(failed.next.contains("cargo xtask fetch"), "{failed:?}");

    let nobody = Job {
        origin: "http://127.0.0.1:1".to_owned(),
        ..self::job(&other)
    };
    assert_eq!(failure(&nobody).await.status, 4);
}

#[test]
fn a_server_is_judged_by_its_release_or_the_nearest_older_one() {
    for (software, version, judge) in [
        ("misskey", "2026.3.2", "misskey 2026.3.2"),
        ("misskey", "2026.4.0", "misskey 2026.3.2"),
        ("misskey", "2025.4.1", "misskey 2025.4.1"),
        ("misskey", "2099.1.0", "misskey 2026.6.0"),
        ("misskey", "2023.1.0", "misskey 2024.5.0"),
        ("misskey", "2025.4.1-mhq.13", "misskeyio 2025.4.1-mhq.13"),
        ("misskey", "2025.4.1-mhq.99", "misskeyio 2025.4.1-mhq.13"),
        ("misskey", "2026.5.0-alpha.1", "misskey 2026.3.2"),
        ("sharkey", "2025.5.2-dev", "sharkey 2025.5.2-dev"),
        ("cherrypick", "4.17.0 (2025.10.2)", "cherrypick 4.17.0"),
    ] {
        let found = nearest(software, version).unwrap();
        assert_eq!(found.title(), judge, "{software} {version}");
    }
    assert!(nearest("misskey", "newest").is_err());
    assert!(nearest("mastodon", "4.3.0").is_err());
}

#[tokio::test]
async fn a_recording_holds_no_secret_and_is_taken_by_the_replay() {
    let server = server(|endpoint, answer| {
        if endpoint == "i" {
            answer["name"] = json!(format!("It is {TOKEN}, write to alice@example.com"));
            answer["email"] = json!("alice@example.com");
            answer["description"] = json!("from 203.0.113.77 at https://a.example/?x=1&token=abc");
            answer["token"] = json!("0123456789abcdef");
        }
        if endpoint == "server-info" {
            *answer = json!(TOKEN);
        }
    })
    .await;
    let folder = folder();
    let found = report(&with_token(&server, &folder)).await;
    let recorded = folder.path().join("misskey-2026.3.2");
    let lines = std::fs::read_to_string(recorded.join("recordings.jsonl")).unwrap();
    for secret in [
        TOKEN,
        "alice@example.com",
        "203.0.113.77",
        "token=abc",
        "0123456789abcdef",
    ] {
        assert!(!lines.contains(secret), "{secret}");
        assert!(!found.to_string().contains(secret), "{secret}");
    }
    assert!(
        lines.contains("xxxxx@xxxxxxx.xxx") && lines.contains("\"0000000000xxxxxx\""),
        "the form stays"
    );

    let exchanges = recording::read(&recorded);
    assert_eq!(exchanges.len(), called(&server).len());
    assert_eq!(exchanges[0].user.as_deref(), Some("probe"));
    let (document, own) = (
        Document::corrected(),
        nearest("misskey", "2026.3.2").unwrap().document(),
    );
    let mut replay = Replay::new(&document, Some(&own));
    for exchange in &exchanges {
        replay.exchange(exchange).await;
    }
    let failed: BTreeSet<_> = replay.failures.iter().map(|it| &*it.endpoint).collect();
    // It was a text, and said to be one in the report.
    assert_eq!(
        failed,
        BTreeSet::from(["server-info"]),
        "{:?}",
        replay.failures
    );
}

#[test]
fn what_is_scrubbed_and_what_stays() {
    let scrubber = Scrubber::new(Some(TOKEN));
    for (text, expected) in [
        ("plain text", "plain text"),
        ("@alice@misskey.example", "@alice@misskey.example"),
        (":blob@misskey.example:", ":blob@misskey.example:"),
        ("alice@misskey.example", "xxxxx@xxxxxxx.xxxxxxx"),
        (
            "mailto:a.b+c@example.com, @d@e.example",
            "mailto:x.x+x@xxxxxxx.xxx, @d@e.example",
        ),
        ("a@b", "a@b"),
        (
            "https://a.example/?token=s3cr3t&i=xyz#top",
            "https://a.example/?token=x0xx0x&i=xxx#top",
        ),
        (
            "https://a.example/?tokenId=9abc&q=1",
            "https://a.example/?tokenId=9abc&q=1",
        ),
        ("from 203.0.113.77:4000.", "from 192.0.2.1:4000."),
        (
            "2001:db9::7 and [2001:db9::8]:80",
            "2001:db8::1 and [2001:db8::1]:80",
        ),
        (
            "http://127.0.0.1:3000/ and [::1]",
            "http://127.0.0.1:3000/ and [::1]",
        ),
        (
            "std::vector at 12:30:45 in 2026.3.2",
            "std::vector at 12:30:45 in 2026.3.2",
        ),
        ("2026-11-22T15:27:54.458Z", "2026-11-22T15:27:54.458Z"),
        ("あ@い.う 🙂?&", "あ@い.う 🙂?&"),
        (
            "S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3",
            "x0xx0xx0xx0xx0xx0xx0xx0xx0xx0xx0",
        ),
    ] {
        assert_eq!(scrubber.text(text), expected);
    }
    let value = scrubber.value(json!({
        "token": "aB3", "tokens": ["x1", { "a": "b2" }], "tokenId": "9abc", "hasPassword": true, "code": "invite1",
        "error": { "code": "NO_SUCH_NOTE", "info": { "secret": null } }, "smtpPass": "pw", TOKEN: 1
    }));
    let token: String = scrubber.text(TOKEN);
    assert_eq!(
        value,
        json!({
            "token": "xx0", "tokens": ["x0", { "a": "x0" }], "tokenId": "9abc", "hasPassword": true, "code": "xxxxxx0",
            "error": { "code": "NO_SUCH_NOTE", "info": { "secret": null } }, "smtpPass": "xx", token: 1
        })
    );
    for name in [
        "i",
        "accessToken",
        "access_token",
        "hcaptchaSecretKey",
        "objectStorageAccessKey",
        "swPrivateKey",
        "deeplAuthKey",
        "twoFactorBackupCodes",
        "Set-Cookie",
    ] {
        assert!(is_secret(name), "{name}");
    }
    for name in ["id", "text", "username", "swPublickey", "isBot", "tokenId"] {
        assert!(!is_secret(name), "{name}");
    }
}

/// The program itself, as `cargo xtask probe` runs it.
#[tokio::test(flavor = "multi_thread")]
async fn the_program_prints_the_report_and_ends_with_its_code() {
    let server = server(|endpoint, answer| {
        if endpoint == "server-info" {
            *answer = json!(TOKEN);
        }
    })
    .await;
    let folder = folder();
    let job = serde_json::to_string(&with_token(&server, &folder)).unwrap();
    let ran = |argument: String| async {
        let program = || {
            let mut program = Command::new(env!("CARGO_BIN_EXE_probe"));
            program.arg(argument).output().unwrap()
        };
        tokio::task::spawn_blocking(program).await.unwrap()
    };
    let ended = ran(job.clone()).await;
    let (stdout, stderr) = (
        String::from_utf8(ended.stdout).unwrap(),
        String::from_utf8(ended.stderr).unwrap(),
    );
    assert_eq!(ended.status.code(), Some(1), "{stdout}{stderr}");
    assert!(
        stdout.contains("server-info.response: the document says object, came string"),
        "{stdout}"
    );
    assert!(stdout.contains("recordings.jsonl"), "{stdout}");
    assert_eq!(stderr, "");
    assert!(!stdout.contains(TOKEN));

    let ended = ran(job).await;
    let stderr = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(3));
    assert!(
        stderr.starts_with("error: ") && stderr.contains("\n next: "),
        "{stderr}"
    );
    assert_eq!(ran("{}".to_owned()).await.status.code(), Some(2));
}
