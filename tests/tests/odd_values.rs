//! Values that are odd and mean something all the same, as servers send them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use misskey_client::endpoints::notes;
use misskey_client::models::Note;
use misskey_client::streaming::{StreamEvent, TimelineEvent};
use misskey_client::{DecodeError, Endpoint, Reply};
use misskey_tests::loopback::{Server, json};
use misskey_tests::recording;
use serde_json::{Value, json};

/// A note as a real server answered it.
fn note() -> Value {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/misskey-2026.3.2");
    let mut exchanges = recording::read(&data).into_iter();
    let found =
        exchanges.find(|exchange| exchange.endpoint == "notes/create" && exchange.status == 200);
    found.unwrap().response["createdNote"].clone()
}

/// What the body of `notes/show` is read as.
fn read(body: impl Into<Vec<u8>>) -> Result<Note, DecodeError> {
    notes::show::Request::decode(&Reply::from_parts(
        200,
        Some("application/json"),
        body.into(),
    ))
}

/// The note with a member written in so many characters.
fn with(member: &str, written: &str) -> String {
    let mut note = note();
    note[member] = json!("HERE");
    note.to_string().replace(r#""HERE""#, written)
}

#[test]
fn times() {
    let poll = |time: &str| {
        format!(
            r#"{{"expiresAt":"{time}","multiple":false,"choices":[{{"isVoted":false,"text":"a","votes":0}}]}}"#
        )
    };
    for (time, millis) in [
        ("+011843-04-12T00:00:00.000Z", 311_570_496_000_000),
        ("+275760-09-13T00:00:00.000Z", 8_640_000_000_000_000),
        ("-271821-04-20T00:00:00.000Z", -8_640_000_000_000_000),
        ("2026-11-22T15:27:54.458999Z", 1_795_361_274_458),
        ("2026-11-22T15:27:54.458", 1_795_361_274_458),
        ("2026-11-22 15:27:54.458+00", 1_795_361_274_458),
    ] {
        let note = read(with("poll", &poll(time))).unwrap();
        let expires = note
            .poll
            .into_option()
            .unwrap()
            .expires_at
            .into_option()
            .unwrap();
        assert_eq!(expires.unix_millis(), millis, "{time}");
    }
    let error = read(with("poll", &poll("tomorrow"))).unwrap_err();
    assert_eq!(error.pointer(), "/poll/expiresAt");
}

#[test]
fn whole_numbers() {
    for (written, number) in [
        ("3.0", 3),
        ("1e3", 1000),
        ("1.50E+1", 15),
        ("-0.0", 0),
        ("-0", 0),
        ("9007199254740991.0", 9_007_199_254_740_991),
    ] {
        assert_eq!(
            read(with("renoteCount", written)).unwrap().renote_count,
            number,
            "{written}"
        );
        let map = format!(r#"{{"👍":{written}}}"#);
        let note = read(with("reactions", &map)).unwrap();
        assert_eq!(note.reactions["👍"], number, "{written}");
    }
    // A fraction is no count, and the error still says where, in the body as it came.
    for written in ["3.5", "1e30", "\"3\""] {
        let body = with("renoteCount", written);
        let error = read(body.clone()).unwrap_err();
        assert_eq!(error.pointer(), "/renoteCount", "{written}");
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[test]
fn half_a_character() {
    for (written, text) in [
        (r#""abc\ud83d""#, "abc\u{fffd}"),
        (r#""\ude00abc""#, "\u{fffd}abc"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\\ud83d \ud83d\n""#, "\\ud83d \u{fffd}\n"),
    ] {
        assert_eq!(
            read(with("text", written)).unwrap().text.as_deref(),
            Some(text),
            "{written}"
        );
    }
    let note = read(with("reactions", r#"{":a\ud83d:":1}"#)).unwrap();
    assert_eq!(note.reactions.keys().collect::<Vec<_>>(), [":a\u{fffd}:"]);
}

/// An odd value beside one that cannot be read: the latter is told.
#[test]
fn the_fault_is_told_and_not_the_oddity() {
    let body = with("text", r#""abc\ud83d""#).replace(r#""renoteCount":0"#, r#""renoteCount":"x""#);
    let error = read(body).unwrap_err();
    assert_eq!(error.pointer(), "/renoteCount");
    assert!(error.excerpt().contains(r#""x""#), "{error}");
}

#[tokio::test]
async fn everywhere_that_something_is_read() {
    let odd = with("renoteCount", "3.0").replace(r#""visibility""#, r#""x\ud800":1,"visibility""#);
    let server = Server::fixed(json(200, odd.clone())).await;
    let client = misskey_client::Client::builder(&server.origin())
        .unwrap()
        .build()
        .unwrap();
    let request = notes::show::Request::new("n1".parse::<misskey_client::ids::NoteId>().unwrap());
    assert_eq!(notes::show(&client, request).await.unwrap().renote_count, 3);
    let by_name: Note = client.call("notes/show", &json!({})).await.unwrap();
    assert_eq!(by_name.renote_count, 3);

    let event = TimelineEvent::decode("note", &Reply::from_parts(101, None, odd.clone())).unwrap();
    assert!(matches!(event, TimelineEvent::Note(note) if note.renote_count == 3));

    let list = Reply::from_parts(200, None, format!("[{odd},{odd}]"));
    assert_eq!(list.list::<Note>().unwrap().len(), 2);
    // One of them cannot be read, and the other one is odd.
    let list = Reply::from_parts(200, None, format!("[5,{odd}]"));
    let error = list.list::<Note>().unwrap_err();
    let items = error.items::<Note>().unwrap();
    assert_eq!(items[1].as_ref().unwrap().renote_count, 3);
}
