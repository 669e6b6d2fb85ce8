//! Webhooks: recorded deliveries are read whole, and what is no delivery is refused with words and a status.
//!
//! `RECORDINGS=DIR cargo test -p misskey-tests --test webhook -- --nocapture` reads every file in `DIR/webhooks`; without `RECORDINGS` it is
//! the small set in `tests/data`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use misskey_client::UnixMillis;
use misskey_client::http::{HeaderMap, HeaderName, HeaderValue};
use misskey_client::webhook::{
    Delivery, Error, ErrorKind, Event, Receiver, SystemEvent, UserEvent,
};
use serde_json::{Value, json};

/// One request of a server.
struct Recorded {
    line: String,
    headers: HeaderMap,
    body: String,
    entry: Value,
}

fn load(path: &Path) -> Vec<Recorded> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .enumerate()
        .map(|(index, line)| {
            let entry: Value = serde_json::from_str(line).unwrap();
            let headers = entry["headers"].as_object().unwrap().iter();
            let headers = headers.map(|(name, value)| {
                let name: HeaderName = name.parse().unwrap();
                (
                    name,
                    HeaderValue::from_str(value.as_str().unwrap()).unwrap(),
                )
            });
            Recorded {
                line: format!("{}:{}", path.display(), index + 1),
                headers: headers.collect(),
                body: entry["body"].to_string(),
                entry,
            }
        })
        .collect()
}

fn files() -> Vec<PathBuf> {
    let folder = match std::env::var_os("RECORDINGS") {
        Some(folder) => PathBuf::from(folder).join("webhooks"),
        None => PathBuf::from("data/webhooks"),
    };
    let entries =
        std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The event's name, and the id of what it is about.
fn told(event: &Event) -> (&'static str, Option<String>) {
    let of = |id: &dyn ToString| Some(id.to_string());
    match event {
        Event::User(event) => match event {
            UserEvent::Note(note) => ("note", of(&note.id)),
            UserEvent::Reply(note) => ("reply", of(&note.id)),
            UserEvent::Renote(note) => ("renote", of(&note.id)),
            UserEvent::Mention(note) => ("mention", of(&note.id)),
            UserEvent::Follow(user) => ("follow", of(&user.id)),
            UserEvent::Followed(user) => ("followed", of(&user.id)),
            UserEvent::Unfollow(user) => ("unfollow", of(&user.id)),
            other => panic!("{other:?}"),
        },
        Event::System(event) => match event {
            SystemEvent::AbuseReport(report) => ("abuseReport", of(&report.id)),
            SystemEvent::AbuseReportResolved(report) => ("abuseReportResolved", of(&report.id)),
            SystemEvent::UserCreated(user) => ("userCreated", of(&user.id)),
            SystemEvent::InactiveModeratorsWarning(_) => ("inactiveModeratorsWarning", None),
            SystemEvent::InactiveModeratorsInvitationOnlyChanged => {
                ("inactiveModeratorsInvitationOnlyChanged", None)
            }
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_recorded_delivery_is_read_and_its_repeats_are_not() {
    let (mut read, mut repeated, mut tests) = (0, 0, 0);
    for file in files() {
        let mut receivers: BTreeMap<String, Receiver> = BTreeMap::new();
        for recorded in load(&file) {
            let Recorded {
                line,
                headers,
                body,
                entry,
            } = &recorded;
            let secret = headers["x-misskey-hook-secret"].to_str().unwrap();
            let receiver = receivers
                .entry(secret.to_owned())
                .or_insert_with(|| match secret {
                    "" => Receiver::without_secret(),
                    secret => Receiver::new(secret),
                });
            let delivery = match receiver.read(headers, body) {
                Err(error) if error.kind() == ErrorKind::Repeated && entry["attempt"] != 1 => {
                    assert_eq!(error.status(), 200);
                    repeated += 1;
                    continue;
                }
                other => other.unwrap_or_else(|error| panic!("{line}: {error}")),
            };
            read += 1;
            let envelope = &entry["body"];
            let (kind, id) = told(&delivery.event);
            assert_eq!(kind, envelope["type"], "{line}");
            assert_eq!(
                delivery.server,
                envelope["server"].as_str().unwrap(),
                "{line}"
            );
            assert_eq!(
                delivery.hook_id,
                envelope["hookId"].as_str().unwrap(),
                "{line}"
            );
            assert_eq!(
                delivery.event_id,
                envelope["eventId"].as_str().unwrap(),
                "{line}"
            );
            assert_eq!(
                delivery.created_at,
                UnixMillis(envelope["createdAt"].as_i64().unwrap()),
                "{line}"
            );
            assert_eq!(
                delivery.user_id.as_ref().map(|id| id.as_str()),
                envelope["userId"].as_str(),
                "{line}"
            );
            let is_user = entry["kind"] == "user";
            assert_eq!(delivery.event.user().is_some(), is_user, "{line}");
            assert_eq!(delivery.event.system().is_some(), !is_user, "{line}");
            let content = &envelope["body"];
            let about = [&content["note"], &content["user"], content]
                .into_iter()
                .find_map(|value| value["id"].as_str());
            assert_eq!(id.as_deref(), about, "{line}");
            let is_told_as_test = entry["real"] == false && about.is_some();
            assert_eq!(delivery.is_test(), is_told_as_test, "{line}");
            tests += usize::from(delivery.is_test());
            assert_eq!(
                delivery.body().bytes(),
                body.as_bytes(),
                "{line}: nothing is lost"
            );
        }
    }
    println!(
        "{read} deliveries read, {tests} of them seen to be tests; {repeated} repeats refused"
    );
    assert!(read >= 20 && repeated >= 1 && tests >= 8);
}

fn event(kind: &str, body: Value) -> Value {
    json!({
        "server": "https://misskey.example", "hookId": "9hook", "userId": "9user", "eventId": "e-1",
        "createdAt": 1_795_643_129_167_i64, "type": kind, "body": body,
    })
}

fn headers(secret: &str) -> Vec<(String, String)> {
    vec![
        ("content-type".into(), "application/json".into()),
        ("X-Misskey-Hook-Secret".into(), secret.into()),
        ("x-misskey-host".into(), "misskey.example".into()),
    ]
}

fn refused(result: Result<Delivery, Error>) -> (ErrorKind, u16, String) {
    let error = result.expect_err("a refusal");
    (error.kind(), error.status(), error.to_string())
}

#[test]
fn the_secret_has_to_be_the_webhooks() {
    let body = event("unknown", Value::Null).to_string();
    let receiver = Receiver::new("s3cr3t, with = and \"");
    for wrong in [
        "",
        "s3cr3t",
        "S3cr3t, with = and \"",
        "s3cr3t, with = and \" .",
    ] {
        let (kind, status, words) = refused(receiver.read(headers(wrong), &body));
        assert_eq!((kind, status), (ErrorKind::Secret, 401), "{wrong}");
        assert!(
            !words.contains("s3cr3t") && !words.contains("S3cr3t"),
            "{words}"
        );
    }
    let (kind, _, words) = refused(receiver.read([("x-misskey-host", "misskey.example")], &body));
    assert_eq!(kind, ErrorKind::Secret);
    assert!(words.contains("x-misskey-hook-secret"), "{words}");
    let mut twice = headers("s3cr3t, with = and \"");
    twice.push(("x-misskey-hook-secret".into(), "other".into()));
    assert_eq!(refused(receiver.read(&twice, &body)).0, ErrorKind::Secret);
    assert!(!format!("{receiver:?}").contains("s3cr3t"));
    receiver
        .read(headers("s3cr3t, with = and \""), &body)
        .unwrap();
}

#[test]
fn an_empty_secret_is_not_no_secret() {
    let body = event("unknown", Value::Null).to_string();
    for empty in ["", " \n"] {
        let (kind, _, words) = refused(Receiver::new(empty).read(headers(""), &body));
        assert_eq!(kind, ErrorKind::Secret);
        assert!(words.contains("Receiver::without_secret"), "{words}");
    }
    Receiver::without_secret().read(headers(""), &body).unwrap();
}

#[test]
fn a_secret_beyond_ascii_is_known_as_servers_send_it() {
    let body = event("unknown", Value::Null).to_string();
    // Node writes the letter as one byte.
    Receiver::new("é")
        .read([("x-misskey-hook-secret", [0xe9])], &body)
        .unwrap();
    Receiver::new("é")
        .read([("x-misskey-hook-secret", "é")], &body)
        .unwrap();
    assert!(
        Receiver::new("è")
            .read([("x-misskey-hook-secret", [0xe9])], &body)
            .is_err()
    );
}

#[test]
fn headers_come_as_every_framework_gives_them() {
    let body = event("unknown", Value::Null).to_string();
    let receiver = || Receiver::new("x");
    let pairs = headers("x");
    receiver().read(&pairs, &body).unwrap();
    receiver()
        .read(pairs.iter().map(|(name, value)| (name, value)), &body)
        .unwrap();
    receiver()
        .read(pairs.into_iter().collect::<BTreeMap<_, _>>(), &body)
        .unwrap();
    receiver()
        .read([("X-MISSKEY-HOOK-SECRET", "x")], body.as_bytes())
        .unwrap();
    let mut map = HeaderMap::new();
    map.insert("x-misskey-hook-secret", HeaderValue::from_static("x"));
    receiver().read(&map, body.clone()).unwrap();
    receiver().read(&map, body.into_bytes()).unwrap();
}

#[test]
fn a_body_has_a_limit() {
    let receiver = Receiver::new("x").body_limit(300);
    let small = event("unknown", json!({"text": "a"})).to_string();
    receiver.read(headers("x"), &small).unwrap();
    let large = event("unknown", json!({"text": "a".repeat(300)})).to_string();
    let (kind, status, words) = refused(receiver.read(headers("x"), &large));
    assert_eq!((kind, status), (ErrorKind::TooLarge, 413));
    assert!(
        words.contains("300") && words.contains("body_limit"),
        "{words}"
    );
    let (kind, ..) = refused(Receiver::new("x").read(headers("x"), vec![b' '; 1024 * 1024 + 1]));
    assert_eq!(kind, ErrorKind::TooLarge);
    // Who does not know the secret learns nothing of limits.
    assert_eq!(
        refused(receiver.read(headers("y"), &large)).0,
        ErrorKind::Secret
    );
}

#[test]
fn what_is_no_delivery_is_refused_and_says_where() {
    let mut without_id = event("note", Value::Null);
    without_id.as_object_mut().unwrap().remove("eventId");
    let mut long_id = event("note", Value::Null);
    long_id["eventId"] = "x".repeat(1000).into();
    let mut odd_time = event("note", Value::Null);
    odd_time["createdAt"] = "yesterday".into();
    for (body, words) in [
        ("note: yaml".to_owned(), "no delivery"),
        ("<html>".into(), "no delivery"),
        (String::new(), "no delivery"),
        ("[]".into(), "no delivery"),
        ("{}".into(), "no delivery"),
        (without_id.to_string(), "eventId"),
        (long_id.to_string(), "eventId"),
        (odd_time.to_string(), "/createdAt"),
    ] {
        let (kind, status, said) = refused(Receiver::new("x").read(headers("x"), &body));
        assert_eq!((kind, status), (ErrorKind::Malformed, 400), "{body}");
        assert!(said.contains(words), "{body}: {said}");
    }
    let (kind, ..) = refused(Receiver::new("x").read(headers("x"), [0xff, 0xfe]));
    assert_eq!(kind, ErrorKind::Malformed);
}

#[test]
fn an_event_that_is_not_what_it_should_be_says_where_and_is_not_remembered() {
    let receiver = Receiver::new("x");
    let body = event("mention", json!({"note": {"id": 1}})).to_string();
    for _ in 0..2 {
        let error = receiver
            .read(headers("x"), &body)
            .expect_err("an odd event");
        assert_eq!((error.kind(), error.status()), (ErrorKind::Event, 422));
        assert!(error.to_string().contains("`mention`"), "{error}");
        assert_eq!(error.decode().unwrap().pointer(), "/note/id");
    }
}

#[test]
fn an_unknown_event_is_kept_as_it_came() {
    let receiver = Receiver::new("x");
    let delivery = receiver
        .read(
            headers("x"),
            event("reaction", json!({"a": [1]})).to_string(),
        )
        .unwrap();
    match delivery.event.user() {
        Some(UserEvent::Unknown { kind, body }) => {
            assert_eq!(kind, "reaction");
            assert_eq!(*body, json!({"a": [1]}));
        }
        other => panic!("{other:?}"),
    }
    let mut system = event("flood", json!({}));
    system.as_object_mut().unwrap().remove("userId");
    system["eventId"] = "e-2".into();
    system.as_object_mut().unwrap().remove("body");
    let delivery = receiver.read(headers("x"), system.to_string()).unwrap();
    assert!(
        matches!(
            delivery.event.system(),
            Some(SystemEvent::Unknown {
                body: Value::Null,
                ..
            })
        ),
        "{delivery:?}"
    );
    assert_eq!(delivery.user_id, None);
}

#[test]
fn a_server_that_does_not_say_where_it_is_says_it_in_a_header() {
    let mut older = event("x", Value::Null);
    older.as_object_mut().unwrap().remove("server");
    let delivery = Receiver::new("x")
        .read(headers("x"), older.to_string())
        .unwrap();
    assert_eq!(delivery.server, "https://misskey.example");
    let nowhere = [("x-misskey-hook-secret", "x")];
    assert_eq!(
        refused(Receiver::new("x").read(nowhere, older.to_string())).0,
        ErrorKind::Malformed
    );
}

#[test]
fn a_repeat_is_refused_until_the_event_is_forgotten() {
    let receiver = Receiver::new("x");
    let body = event("unknown", Value::Null).to_string();
    let delivery = receiver.read(headers("x"), &body).unwrap();
    let (kind, status, words) = refused(receiver.read(headers("x"), &body));
    assert_eq!((kind, status), (ErrorKind::Repeated, 200));
    assert!(words.contains("e-1"), "{words}");
    receiver.forget(&delivery.event_id);
    receiver.read(headers("x"), &body).unwrap();
}

#[test]
fn of_two_at_once_one_is_read() {
    let receiver = Receiver::new("x");
    let body = event("unknown", Value::Null).to_string();
    let read = std::thread::scope(|scope| {
        let started: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| receiver.read(headers("x"), &body).is_ok()))
            .collect();
        started
            .into_iter()
            .filter_map(|done| done.join().ok())
            .filter(|read| *read)
            .count()
    });
    assert_eq!(read, 1);
}
