//! The tables of `wire`: what they read, what they write, and that both agree.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![allow(
    missing_docs,
    unreachable_pub,
    reason = "types as the generator writes them"
)]

use std::fmt::Debug;

use misskey_runtime::Maybe;
use misskey_runtime::wire::{self, Json, JsonObject, OneOrMany};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{json, to_value};

/// Both directions, without what the feature `testing` adds: the types here are compared by derived impls.
macro_rules! both {
    ($kind:ident $($table:tt)*) => {
        wire::$kind!(write $($table)*);
        wire::$kind!(read $($table)*);
    };
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Presences {
    pub required: i64,
    pub nullable: Option<String>,
    pub optional: Option<String>,
    pub maybe: Maybe<String>,
    pub free: Json,
    pub maybe_free: Maybe<Json>,
}
both! {
    object Presences {
        required: "required" required,
        nullable: "nullable" nullable,
        optional: "optional" optional,
        maybe: "maybe" maybe,
        free: "free\"✓" required,
        maybe_free: "maybeFree" maybe,
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Nothing {}
both! { object Nothing {} }

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    Public,
    Quoted,
    Unknown(String),
}
wire::open_enum! {
    Mode or Unknown {
        Public = "public",
        Quoted = "\"❤\"",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    pub id: String,
    pub mode: Option<Mode>,
}
both! { object Note { id: "id" required, mode: "mode" optional, } }

/// A branch for several values keeps the tag.
#[derive(Debug, Clone, PartialEq)]
pub struct Logics {
    pub kind: Mode,
    pub values: Vec<Tree>,
}
both! { object Logics { kind: "type" required, values: "values" required, } }

#[derive(Debug, Clone, PartialEq)]
pub enum Tree {
    Note(Note),
    Logics(Logics),
    Empty(Nothing),
    Unknown(JsonObject),
}
both! {
    tagged_union Tree by "type" {
        Note(Note) drop ["note"],
        Logics(Logics) keep ["and" "or"],
        Empty(Nothing) drop ["empty"],
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Text(String),
    Integer(i64),
    Boolean(bool),
    List(Vec<i64>),
    Object(Note),
    Unknown(Json),
}
both! {
    shape_union Shape {
        Text string,
        Integer integer,
        Boolean boolean,
        List list,
        Object object,
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Ratio {
    Number(f64),
    Unknown(Json),
}
both! { shape_union Ratio { Number number, } }

#[derive(Debug, Clone, PartialEq)]
pub struct ByUrl {
    pub url: String,
    pub title: Option<String>,
}
both! { object ByUrl { url: "url" required, title: "title" optional, } }

#[derive(Debug, Clone, PartialEq)]
pub enum Keyed {
    Id(Note),
    Url(ByUrl),
    Unknown(Json),
}
both! {
    keyed_union Keyed {
        Id(Note) ["id"],
        Url(ByUrl) ["url"],
    }
}

/// Reads from text and from a value, which must agree; no object in `text` may have a member twice.
fn read<T: DeserializeOwned + PartialEq + Debug>(text: &str) -> Result<T, String> {
    let value: Json = serde_json::from_str(text).unwrap();
    let from_slice = read_text::<T>(text);
    assert_eq!(
        from_slice.as_ref().ok(),
        serde_json::from_value::<T>(value).ok().as_ref(),
        "{text}"
    );
    from_slice
}

fn read_text<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_slice::<T>(text.as_bytes()).map_err(|error| error.to_string())
}

/// What is read is written as it came.
fn back<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &Json) -> T {
    let value: T = read(&json.to_string()).unwrap();
    assert_eq!(&to_value(&value).unwrap(), json);
    value
}

fn presences() -> Presences {
    Presences {
        required: 1,
        ..Presences::default()
    }
}

#[test]
fn each_presence_is_written_in_its_own_way() {
    assert_eq!(
        to_value(presences()).unwrap(),
        json!({ "required": 1, "nullable": null, "free\"✓": null })
    );
    let nulls = Presences {
        maybe: Maybe::Null,
        maybe_free: Maybe::Null,
        ..presences()
    };
    let expected = json!({ "required": 1, "nullable": null, "maybe": null, "free\"✓": null, "maybeFree": null });
    assert_eq!(to_value(nulls).unwrap(), expected);
    let full = json!({ "required": 1, "nullable": "n", "optional": "o", "maybe": "m", "free\"✓": [1], "maybeFree": { "a": 1 } });
    assert_eq!(back::<Presences>(&full).maybe, Maybe::Value("m".into()));
    assert_eq!(to_value(Nothing {}).unwrap(), json!({}));
}

#[test]
fn absent_and_null_are_read_as_the_presence_says() {
    assert_eq!(
        read::<Presences>(r#"{"required":1,"free\"✓":null}"#).unwrap(),
        presences()
    );
    let nulls: Presences = read(r#"{"required":1,"free\"✓":null,"nullable":null,"optional":null,"maybe":null,"maybeFree":null}"#).unwrap();
    assert_eq!(
        nulls,
        Presences {
            maybe: Maybe::Null,
            maybe_free: Maybe::Null,
            ..presences()
        }
    );
    let error = read::<Presences>(r#"{"free\"✓":1}"#).unwrap_err();
    assert!(error.contains("missing field `required`"), "{error}");
    let error = read::<Presences>(r#"{"required":1}"#).unwrap_err();
    assert!(error.contains("missing field `free"), "{error}");
    let error = read::<Presences>(r#"{"required":null,"free\"✓":1}"#).unwrap_err();
    assert!(error.contains("null"), "{error}");
}

#[test]
fn order_escapes_unknown_members_and_repetition_do_not_matter() {
    let text = r#"{"x":{"y":[1,{"z":null}]},"maybe":"m","optional":"o","req\u0075ired":1,"free\"\u2713":0,"":[],"optional2":7}"#;
    let expected = Presences {
        optional: Some("o".into()),
        maybe: Maybe::Value("m".into()),
        free: json!(0),
        ..presences()
    };
    assert_eq!(read::<Presences>(text).unwrap(), expected);
    // The last one counts, as everywhere in JavaScript.
    let twice: Presences = read_text(
        r#"{"required":1,"maybe":"a","required":2,"maybe":null,"free\"✓":1,"free\"✓":null}"#,
    )
    .unwrap();
    assert_eq!(
        twice,
        Presences {
            required: 2,
            maybe: Maybe::Null,
            ..presences()
        }
    );
    assert_eq!(read::<Nothing>(r#"{"a":1}"#).unwrap(), Nothing {});
}

#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    pub inside: Presences,
    pub perhaps: Option<Presences>,
    pub three: (i64, Option<String>, bool),
}
both! {
    object Around {
        inside: "inside" required,
        perhaps: "perhaps" optional,
        three: "three" required,
    }
}

#[test]
fn nothing_of_an_earlier_object_of_the_same_name_stays() {
    let full =
        r#"{"required":1,"nullable":"n","optional":"o","maybe":"m","free\"✓":[1],"maybeFree":2}"#;
    let bare = r#"{"required":0,"free\"✓":0}"#;
    let text = |inside: &str, perhaps: &str| {
        format!(
            r#"{{"inside":{full},"perhaps":{full},"three":[1,"a",true],"inside":{inside},"three":[2,null,false],"perhaps":{perhaps}}}"#
        )
    };
    let last = Presences {
        free: json!(0),
        ..Presences::default()
    };
    let read = |text: &str| read_text::<Around>(text);
    let expected = Around {
        inside: last.clone(),
        perhaps: Some(last),
        three: (2, None, false),
    };
    assert_eq!(read(&text(bare, bare)).unwrap(), expected);
    let without = Around {
        perhaps: None,
        ..expected
    };
    assert_eq!(read(&text(bare, "null")).unwrap(), without);
    // What the earlier one had does not make up for what this one lacks.
    let error = read(&text(r#"{"free\"✓":0}"#, bare)).unwrap_err();
    assert!(error.contains("missing field `required`"), "{error}");
}

#[test]
fn what_is_no_object_is_refused_by_name() {
    for text in ["[]", "null", "1", "\"a\"", "true"] {
        let error = read::<Presences>(text).unwrap_err();
        assert!(error.contains("an object (Presences)"), "{error}");
        let error = read::<Tree>(text).unwrap_err();
        assert!(error.contains("an object (Tree)"), "{error}");
    }
    let error = read::<Presences>(r#"{"required":"one","free\"✓":1}"#).unwrap_err();
    assert!(error.contains("i64"), "{error}");
}

#[test]
fn open_enums_keep_what_they_do_not_know() {
    let unknown = |text: &str| Mode::Unknown(text.into());
    for (wire, mode) in [
        ("public", Mode::Public),
        ("\"❤\"", Mode::Quoted),
        ("PUBLIC", unknown("PUBLIC")),
        ("", unknown("")),
    ] {
        assert_eq!(back::<Mode>(&json!(wire)), mode);
        assert_eq!(
            (mode.as_str(), mode.to_string().as_str(), mode.as_ref()),
            (wire, wire, wire)
        );
        assert_eq!(
            (wire.parse::<Mode>().unwrap(), Mode::from(wire.to_owned())),
            (mode.clone(), mode)
        );
    }
    assert_eq!(read::<Mode>(r#""p\u0075blic""#).unwrap(), Mode::Public);
    assert!(read::<Mode>("1").unwrap_err().contains("a string"));
}

#[test]
fn the_tag_may_stand_anywhere() {
    let note = Tree::Note(Note {
        id: "a".into(),
        mode: Some(Mode::Public),
    });
    for text in [
        r#"{"type":"note","id":"a","mode":"public"}"#,
        r#"{"id":"a","type":"note","mode":"public"}"#,
        r#"{"mode":"public","x":[{}],"id":"a","type":"note"}"#,
        r#"{"mode":"public","id":"a","t\u0079pe":"n\u006fte"}"#,
    ] {
        assert_eq!(read::<Tree>(text).unwrap(), note, "{text}");
    }
    assert_eq!(
        to_value(note).unwrap(),
        json!({ "type": "note", "id": "a", "mode": "public" })
    );
    back::<Tree>(
        &json!({ "type": "or", "values": [{ "type": "empty" }, { "type": "and", "values": [] }] }),
    );
    assert_eq!(
        read::<Tree>(r#"{"type":"empty","more":1}"#).unwrap(),
        Tree::Empty(Nothing {})
    );
}

#[test]
fn a_tag_that_is_missing_or_odd_leaves_the_object_as_it_came() {
    for object in [
        json!({}),
        json!({ "id": "a" }),
        json!({ "type": null, "id": "a" }),
        json!({ "type": 1, "id": { "deep": [null, 1.5, "x"] } }),
        json!({ "type": ["note"], "id": "a" }),
        json!({ "type": "Note", "id": "a" }),
        json!({ "a": 1, "type": "", "z": [{ "type": "note" }] }),
    ] {
        let Tree::Unknown(kept) = back::<Tree>(&object) else {
            panic!("{object} was understood")
        };
        assert_eq!(Json::Object(kept), object);
    }
    // Of two tags the first one counts.
    assert_eq!(
        read_text::<Tree>(r#"{"type":"empty","type":"note"}"#).unwrap(),
        Tree::Empty(Nothing {})
    );
}

#[test]
fn a_known_branch_that_does_not_fit_is_an_error() {
    assert!(
        read::<Tree>(r#"{"type":"note"}"#)
            .unwrap_err()
            .contains("missing field `id`")
    );
    // Whether the member came before the tag or after it; and the place that is told is one in the whole text.
    for text in [r#"{"id":1,"type":"note"}"#, r#"{"type":"note","id":1}"#] {
        let error = read::<Tree>(text).unwrap_err();
        assert!(error.contains("expected a string"), "{error}");
        assert_eq!(error.matches(" line ").count(), 1, "{error}");
    }
}

#[test]
fn shapes_are_told_apart_and_others_kept() {
    for (json, shape) in [
        (json!("a"), Shape::Text("a".into())),
        (json!(-1), Shape::Integer(-1)),
        (json!(i64::MAX), Shape::Integer(i64::MAX)),
        (json!(u64::MAX), Shape::Unknown(json!(u64::MAX))),
        (json!(1.5), Shape::Unknown(json!(1.5))),
        (json!(true), Shape::Boolean(true)),
        (json!([1, 2]), Shape::List(vec![1, 2])),
        (
            json!({ "id": "a" }),
            Shape::Object(Note {
                id: "a".into(),
                mode: None,
            }),
        ),
        (json!(null), Shape::Unknown(json!(null))),
    ] {
        assert_eq!(back::<Shape>(&json), shape);
    }
    assert!(read::<Shape>("[true]").is_err());
    assert!(
        read::<Shape>("{}")
            .unwrap_err()
            .contains("missing field `id`")
    );
    assert_eq!(read::<Ratio>("1").unwrap(), Ratio::Number(1.0));
    assert_eq!(read::<Ratio>("-0.5").unwrap(), Ratio::Number(-0.5));
    for kept in [json!("a"), json!([{}]), json!({ "a": [] }), json!(false)] {
        assert_eq!(back::<Ratio>(&kept), Ratio::Unknown(kept));
    }
}

#[test]
fn keyed_unions_go_by_their_members() {
    assert_eq!(
        back::<Keyed>(&json!({ "id": "a" })),
        Keyed::Id(Note {
            id: "a".into(),
            mode: None
        })
    );
    let url = ByUrl {
        url: "u".into(),
        title: Some("t".into()),
    };
    assert_eq!(
        back::<Keyed>(&json!({ "url": "u", "title": "t" })),
        Keyed::Url(url)
    );
    for other in [
        json!({}),
        json!({ "title": "t" }),
        json!([1]),
        json!("a"),
        json!(null),
    ] {
        assert_eq!(back::<Keyed>(&other), Keyed::Unknown(other));
    }
    assert!(read::<Keyed>(r#"{"id":1}"#).is_err());
}

#[test]
fn one_or_many_is_either() {
    let one = || Note {
        id: "a".into(),
        mode: None,
    };
    assert_eq!(
        back::<OneOrMany<Note>>(&json!({ "id": "a" })),
        OneOrMany::One(one())
    );
    assert_eq!(
        back::<OneOrMany<Note>>(&json!([{ "id": "a" }])),
        OneOrMany::Many(vec![one()])
    );
    assert_eq!(
        back::<OneOrMany<Note>>(&json!([])),
        OneOrMany::Many(Vec::new())
    );
    assert_eq!(
        back::<OneOrMany<Mode>>(&json!("public")),
        OneOrMany::One(Mode::Public)
    );
    back::<OneOrMany<Tree>>(&json!([{ "type": "empty" }, { "type": "new", "a": 1 }]));
    back::<OneOrMany<Tree>>(&json!({ "type": "new", "a": 1 }));
    for text in ["1", "null", "[[]]"] {
        assert!(read::<OneOrMany<Note>>(text).is_err(), "{text}");
    }
}

#[test]
fn deep_nesting_is_refused_and_never_overflows() {
    let nested = |depth: usize, open: &str, inner: &str, close: &str| {
        format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
    };
    // Tags first, and last: then every level waits as text inside the level above.
    for (open, close) in [
        (r#"{"type":"or","values":["#, "]}"),
        (r#"{"values":["#, r#"],"type":"or"}"#),
    ] {
        assert!(read_text::<Tree>(&nested(40, open, r#"{"type":"empty"}"#, close)).is_ok());
        let error = read_text::<Tree>(&nested(100_000, open, "1", close)).unwrap_err();
        assert!(error.contains("recursion limit"), "{error}");
    }
    for (open, close) in [(r#"{"x":"#, "}"), ("[", "]")] {
        let text = nested(100_000, open, "1", close);
        assert!(read_text::<Shape>(&text).is_err());
        assert!(read_text::<Keyed>(&text).is_err());
        assert!(read_text::<Presences>(&text).is_err());
        assert!(read_text::<Tree>(&text).is_err());
    }
}

#[test]
fn brackets_in_text_are_no_nesting() {
    let text = format!(r#"{{"x":"\"{}\\","type":"empty"}}"#, "[{".repeat(500));
    assert_eq!(read::<Tree>(&text).unwrap(), Tree::Empty(Nothing {}));
    let deep = format!(
        r#"{{"x":"\"","y":{}1{},"type":"empty"}}"#,
        "[".repeat(129),
        "]".repeat(129)
    );
    assert!(
        read_text::<Tree>(&deep)
            .unwrap_err()
            .contains("recursion limit")
    );
}

#[test]
fn broken_json_is_an_error_wherever_it_breaks() {
    let whole =
        r#"{"x":[1,"\u00e9"],"type":"and","values":[{"type":"note","id":"a","mode":"public"}]}"#;
    assert!(read_text::<Tree>(whole).is_ok());
    for end in 0..whole.len() {
        assert!(
            read_text::<Tree>(&whole[..end]).is_err(),
            "{}",
            &whole[..end]
        );
    }
    assert!(serde_json::from_slice::<Tree>(b"{\"type\":\"note\",\"id\":\"\xff\"}").is_err());
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        (-1000i32..1000).prop_map(|eighths| Json::from(f64::from(eighths) / 8.0)),
        text().prop_map(Json::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let name = prop_oneof![
            text(),
            Just("type".to_owned()),
            Just("id".to_owned()),
            Just("url".to_owned())
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
            prop::collection::vec((name, inner), 0..3)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

/// Text with whatever JSON has to escape.
fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>(), 0..5)
        .prop_map(|characters| characters.into_iter().collect())
}

fn maybe<T: Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Maybe<T>> {
    prop_oneof![
        Just(Maybe::Absent),
        Just(Maybe::Null),
        value.prop_map(Maybe::Value)
    ]
}

fn any_presences() -> impl Strategy<Value = Presences> {
    let value = any_json().prop_filter("the null of free JSON is `Maybe::Null`", |json| {
        !json.is_null()
    });
    let texts = || prop::option::of(text());
    (
        any::<i64>(),
        texts(),
        texts(),
        maybe(text()),
        any_json(),
        maybe(value),
    )
        .prop_map(
            |(required, nullable, optional, maybe, free, maybe_free)| Presences {
                required,
                nullable,
                optional,
                maybe,
                free,
                maybe_free,
            },
        )
}

fn any_note() -> impl Strategy<Value = Note> {
    let mode = prop_oneof![Just("public".to_owned()), text()].prop_map(Mode::from);
    (text(), prop::option::of(mode)).prop_map(|(id, mode)| Note { id, mode })
}

fn any_tree() -> impl Strategy<Value = Tree> {
    let unknown = prop::collection::vec((text(), any_json()), 0..4).prop_map(|members| {
        let mut object: JsonObject = members.into_iter().collect();
        object.insert("type".into(), json!("new"));
        Tree::Unknown(object)
    });
    let leaf = prop_oneof![
        any_note().prop_map(Tree::Note),
        Just(Tree::Empty(Nothing {})),
        unknown
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        (any::<bool>(), prop::collection::vec(inner, 0..3)).prop_map(|(and, values)| {
            let kind = Mode::from(if and { "and" } else { "or" });
            Tree::Logics(Logics { kind, values })
        })
    })
}

/// The same JSON with the members of each object in another order.
fn rotated(json: &Json, by: usize) -> String {
    match json {
        Json::Object(object) => {
            let mut members: Vec<_> = object
                .iter()
                .map(|(name, value)| format!("{}:{}", json!(name), rotated(value, by / 2)))
                .collect();
            let len = members.len().max(1);
            members.rotate_left(by % len);
            format!("{{{}}}", members.join(","))
        }
        Json::Array(items) => format!(
            "[{}]",
            items
                .iter()
                .map(|item| rotated(item, by))
                .collect::<Vec<_>>()
                .join(",")
        ),
        other => other.to_string(),
    }
}

fn comes_back<T: DeserializeOwned + Serialize + PartialEq + Debug>(value: &T, by: usize) {
    let json = to_value(value).unwrap();
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), json);
    for text in [text, rotated(&json, by)] {
        assert_eq!(
            &serde_json::from_slice::<T>(text.as_bytes()).unwrap(),
            value,
            "{text}"
        );
    }
    assert_eq!(&serde_json::from_value::<T>(json).unwrap(), value);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(presences in any_presences(), tree in any_tree(), note in any_note(), by in 0usize..100) {
        comes_back(&presences, by);
        comes_back(&tree, by);
        comes_back(&Keyed::Id(note.clone()), by);
        comes_back(&Shape::Object(note.clone()), by);
        comes_back(&OneOrMany::Many(vec![note.clone(), note]), by);
    }

    #[test]
    fn what_is_not_understood_is_kept(json in any_json()) {
        let text = json.to_string();
        let tree = serde_json::from_slice::<Tree>(text.as_bytes()).ok();
        prop_assert_eq!(&tree, &serde_json::from_value::<Tree>(json.clone()).ok());
        if let Some(Tree::Unknown(object)) = tree {
            prop_assert_eq!(Json::Object(object), json.clone());
        }
        if let Ok(Ratio::Unknown(kept)) = serde_json::from_slice::<Ratio>(text.as_bytes()) {
            prop_assert_eq!(kept, json.clone());
        }
        if let Ok(Keyed::Unknown(kept)) = serde_json::from_slice::<Keyed>(text.as_bytes()) {
            prop_assert_eq!(kept, json);
        }
    }
}
