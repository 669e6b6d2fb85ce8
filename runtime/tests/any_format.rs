//! Types of the wire read by whatever reads them: JSON, other formats, and what derived types put between a format and a type.
//!
//! `cargo xtask ci` runs this a second time with `serde_json/arbitrary_precision`, which another crate of a program may switch on.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    unreachable_pub,
    reason = "tests"
)]

use std::collections::BTreeMap;

use misskey_runtime::wire::{self, Json, JsonObject};
use misskey_runtime::{Maybe, Timestamp, UnixMillis};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

misskey_runtime::id_type! {
    /// The id of a thing.
    ThingId
}

#[derive(Debug, Clone, PartialEq)]
pub struct Follow {
    id: ThingId,
    at: Timestamp,
    note: Maybe<String>,
    tags: Vec<String>,
}
wire::object! { read Follow { id: "id" required, at: "at" required, note: "note" maybe, tags: "tags" required, } }
wire::object! { write Follow { id: "id" required, at: "at" required, note: "note" maybe, tags: "tags" required, } }

#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    id: ThingId,
    count: i64,
    share: f64,
    since: UnixMillis,
}
wire::object! { read Count { id: "id" required, count: "count" required, share: "share" required, since: "since" required, } }
wire::object! { write Count { id: "id" required, count: "count" required, share: "share" required, since: "since" required, } }

/// Told apart by a member.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    Follow(Follow),
    Count(Count),
    Unknown(JsonObject),
}
wire::tagged_union! { read Event by "type" { Follow(Follow) drop ["follow"], Count(Count) drop ["count"], } }
wire::tagged_union! { write Event by "type" { Follow(Follow) drop ["follow"], Count(Count) drop ["count"], } }

/// Told apart by their shape, a number among them.
#[derive(Debug, Clone, PartialEq)]
pub enum Word {
    Text(String),
    Number(i64),
    Object(Follow),
    List(Vec<i64>),
    Unknown(Json),
}
wire::shape_union! { read Word { Text string, Number integer, Object object, List list, } }
wire::shape_union! { write Word { Text string, Number integer, Object object, List list, } }

/// Two shapes, neither of them an object.
#[derive(Debug, Clone, PartialEq)]
pub enum Size {
    Share(f64),
    Name(String),
    Unknown(Json),
}
wire::shape_union! { read Size { Share number, Name string, } }
wire::shape_union! { write Size { Share number, Name string, } }

fn follow() -> Event {
    Event::Follow(Follow {
        id: "t1".parse().unwrap(),
        at: "2026-11-22T15:27:54.458Z".parse().unwrap(),
        note: Maybe::Null,
        tags: vec!["a".to_owned()],
    })
}

fn count() -> Event {
    Event::Count(Count {
        id: "t2".parse().unwrap(),
        count: 7,
        share: 0.5,
        since: UnixMillis(1),
    })
}

/// The tag first, in the middle, and last.
fn written() -> [String; 3] {
    let tag = r#""type":"follow""#;
    let id = r#""id":"t1""#;
    let rest = r#""at":"2026-11-22T15:27:54.458Z","note":null,"tags":["a"]"#;
    [
        format!("{{{tag},{id},{rest}}}"),
        format!("{{{id},{tag},{rest}}}"),
        format!("{{{id},{rest},{tag}}}"),
    ]
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flattened {
    kept: String,
    #[serde(flatten)]
    event: Event,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Never { never: bool },
    Event(Event),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "content")]
enum Adjacent {
    Event(Event),
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

#[test]
fn inside_types_that_are_derived() {
    for text in written() {
        assert_eq!(read::<Event>(&text), follow());
        let beside = text.replacen('{', r#"{"kept":"x","#, 1);
        let flattened: Flattened = read(&beside);
        assert_eq!((flattened.kept.as_str(), flattened.event), ("x", follow()));
        assert_eq!(read::<Untagged>(&text), Untagged::Event(follow()));
        let adjacent = format!(r#"{{"content":{text},"kind":"Event"}}"#);
        assert_eq!(read::<Adjacent>(&adjacent), Adjacent::Event(follow()));
        let value: Json = read(&text);
        assert_eq!(
            serde_json::from_value::<Event>(value.clone()).unwrap(),
            follow()
        );
        assert_eq!(
            serde_json::from_value::<Untagged>(value).unwrap(),
            Untagged::Event(follow())
        );
        assert_eq!(
            read::<BTreeMap<String, Option<Event>>>(&format!(r#"{{"a":{text},"b":null}}"#))["a"],
            Some(follow())
        );
    }
    let unknown = r#"{"id":"x","deep":{"type":[1,2.5,{"a":null}]},"type":"new"}"#;
    for read in [
        read::<Event>(unknown),
        read::<Flattened>(&unknown.replacen('{', r#"{"kept":"","#, 1)).event,
        serde_json::from_value(read(unknown)).unwrap(),
    ] {
        let Event::Unknown(object) = read else {
            panic!("{read:?}")
        };
        assert_eq!(Json::Object(object), self::read::<Json>(unknown));
    }
}

#[test]
fn other_formats() {
    for event in [follow(), count()] {
        let bytes = rmp_serde::to_vec_named(&event).unwrap();
        assert_eq!(rmp_serde::from_slice::<Event>(&bytes).unwrap(), event);
        let mut bytes = Vec::new();
        ciborium::into_writer(&event, &mut bytes).unwrap();
        assert_eq!(
            ciborium::from_reader::<Event, _>(bytes.as_slice()).unwrap(),
            event
        );
        let yaml = serde_yaml::to_string(&event).unwrap();
        assert_eq!(serde_yaml::from_str::<Event>(&yaml).unwrap(), event);
    }
    // With the tag last, as a map of any other kind of writer has it.
    for text in written() {
        let value: Json = read(&text);
        let bytes = rmp_serde::to_vec_named(&value).unwrap();
        assert_eq!(rmp_serde::from_slice::<Event>(&bytes).unwrap(), follow());
        let flattened: Json = read(&text.replacen('{', r#"{"kept":"x","#, 1));
        let mut bytes = Vec::new();
        ciborium::into_writer(&flattened, &mut bytes).unwrap();
        assert_eq!(
            ciborium::from_reader::<Flattened, _>(bytes.as_slice())
                .unwrap()
                .event,
            follow()
        );
    }
    for word in [
        Word::Text("a".into()),
        Word::Number(3),
        Word::List(vec![1, 2]),
    ] {
        let bytes = rmp_serde::to_vec_named(&word).unwrap();
        assert_eq!(rmp_serde::from_slice::<Word>(&bytes).unwrap(), word);
    }
}

#[test]
fn numbers_among_other_shapes() {
    assert_eq!(
        read::<Vec<Word>>(r#"[3,-4,"x",[1],3.0,1e2]"#),
        [
            Word::Number(3),
            Word::Number(-4),
            Word::Text("x".into()),
            Word::List(vec![1]),
            Word::Number(3),
            Word::Number(100),
        ]
    );
    let object = &written()[0];
    assert!(matches!(read::<Word>(object), Word::Object(_)));
    assert_eq!(
        read::<Vec<Size>>(r#"[3,0.25,"x",-1e-2]"#),
        [
            Size::Share(3.0),
            Size::Share(0.25),
            Size::Name("x".into()),
            Size::Share(-0.01),
        ]
    );
    // What no branch is for stays as it came.
    let Word::Unknown(value) = read::<Word>("0.5") else {
        panic!("a branch for a fraction")
    };
    assert_eq!(value, read::<Json>("0.5"));
    let Size::Unknown(value) = read::<Size>(r#"{"a":1}"#) else {
        panic!("a branch for an object")
    };
    assert_eq!(value, read::<Json>(r#"{"a":1}"#));
    assert_eq!(
        read::<Event>(r#"{"type":"count","id":"t2","count":7,"share":0.5,"since":1}"#),
        count()
    );
    assert_eq!(
        read::<Event>(r#"{"id":"t2","count":7,"share":0.5,"since":1,"type":"count"}"#),
        count()
    );
}
