//! Frames: what comes in is taken apart in one pass, what goes out is put together.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::wire::Text;

/// A frame from the server, its bodies still JSON.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Incoming<'a> {
    Channel {
        id: Cow<'a, str>,
        kind: Cow<'a, str>,
        body: &'a str,
    },
    Connected {
        id: Cow<'a, str>,
    },
    NoteUpdated {
        id: Cow<'a, str>,
        kind: Cow<'a, str>,
        body: &'a str,
    },
    Other {
        kind: Cow<'a, str>,
        body: &'a str,
    },
}

/// Takes a frame apart; `None` if it is none.
pub(super) fn parse(text: &str) -> Option<Incoming<'_>> {
    serde_json::from_str::<Outer<'_>>(text)
        .ok()
        .and_then(Outer::into_frame)
}

/// `{type, body}`, with the body taken apart on the way where the type comes first, as it always does.
#[derive(Default)]
struct Outer<'a> {
    kind: Option<Cow<'a, str>>,
    body: Option<&'a RawValue>,
    inner: Option<Inner<'a>>,
}

/// `{id, type, body}`
#[derive(Default)]
struct Inner<'a> {
    id: Option<Cow<'a, str>>,
    kind: Option<Cow<'a, str>>,
    body: Option<&'a RawValue>,
}

fn is_nested(kind: &str) -> bool {
    matches!(kind, "channel" | "connected" | "noteUpdated")
}

impl<'a> Outer<'a> {
    fn into_frame(self) -> Option<Incoming<'a>> {
        let kind = self.kind?;
        let raw = |body: Option<&'a RawValue>| body.map_or("null", RawValue::get);
        if !is_nested(&kind) {
            return Some(Incoming::Other {
                kind,
                body: raw(self.body),
            });
        }
        let inner = match (self.inner, self.body) {
            (Some(inner), _) => inner,
            (None, Some(body)) => serde_json::from_str::<Inner<'a>>(body.get()).ok()?,
            (None, None) => return None,
        };
        let id = inner.id?;
        match kind.as_ref() {
            "connected" => Some(Incoming::Connected { id }),
            "channel" => Some(Incoming::Channel {
                id,
                kind: inner.kind?,
                body: raw(inner.body),
            }),
            _ => Some(Incoming::NoteUpdated {
                id,
                kind: inner.kind?,
                body: raw(inner.body),
            }),
        }
    }
}

impl<'de> Deserialize<'de> for Outer<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(OuterVisitor)
    }
}

struct OuterVisitor;

impl<'de> Visitor<'de> for OuterVisitor {
    type Value = Outer<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a frame")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Outer<'de>, M::Error> {
        let mut outer = Outer::default();
        while let Some(Text(key)) = map.next_key::<Text<'de>>()? {
            match key.as_ref() {
                "type" => outer.kind = Some(map.next_value::<Text<'de>>()?.0),
                "body" if outer.kind.as_deref().is_some_and(is_nested) => {
                    outer.inner = Some(map.next_value()?)
                }
                "body" => outer.body = Some(map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(outer)
    }
}

impl<'de> Deserialize<'de> for Inner<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InnerVisitor)
    }
}

struct InnerVisitor;

impl<'de> Visitor<'de> for InnerVisitor {
    type Value = Inner<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a frame's body")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Inner<'de>, M::Error> {
        let mut inner = Inner::default();
        while let Some(Text(key)) = map.next_key::<Text<'de>>()? {
            match key.as_ref() {
                "id" => inner.id = Some(map.next_value::<Text<'de>>()?.0),
                "type" => inner.kind = Some(map.next_value::<Text<'de>>()?.0),
                "body" => inner.body = Some(map.next_value()?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(inner)
    }
}

/// JSON of a string; serde_json writes every string.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Asks for a channel, and for an answer. `params` is a JSON object.
pub(super) fn connect(channel: &str, id: u64, params: &str) -> String {
    let channel = quoted(channel);
    // The server takes `params` as an object or not at all.
    let params = if params == "{}" {
        String::new()
    } else {
        format!(r#","params":{params}"#)
    };
    format!(
        r#"{{"type":"connect","body":{{"channel":{channel},"id":"{id}"{params},"pong":true}}}}"#
    )
}

pub(super) fn disconnect(id: u64) -> String {
    format!(r#"{{"type":"disconnect","body":{{"id":"{id}"}}}}"#)
}

/// A message to a channel. `body` is JSON, `null` where there is nothing to say: without a body the server ignores it.
pub(super) fn message(id: u64, kind: &str, body: &str) -> String {
    let kind = quoted(kind);
    format!(r#"{{"type":"channel","body":{{"id":"{id}","type":{kind},"body":{body}}}}}"#)
}

pub(super) fn capture(note: &str) -> String {
    format!(r#"{{"type":"subNote","body":{{"id":{}}}}}"#, quoted(note))
}

pub(super) fn release(note: &str) -> String {
    format!(r#"{{"type":"unsubNote","body":{{"id":{}}}}}"#, quoted(note))
}

pub(super) fn read_notification() -> String {
    r#"{"type":"readNotification","body":{}}"#.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_frames_apart() {
        let note = r#"{"type":"channel","body":{"id":"7","type":"note","body":{"id":"a","body":{"type":"x"}}}}"#;
        assert_eq!(
            parse(note),
            Some(Incoming::Channel {
                id: "7".into(),
                kind: "note".into(),
                body: r#"{"id":"a","body":{"type":"x"}}"#
            })
        );
        // The other way round, with escapes, and without a body.
        let odd = r#" {"body" : {"body":null, "more":[1,{}], "type":"no\u0074e","id":"7"},"type":"noteUpdated","x":1}"#;
        assert_eq!(
            parse(odd),
            Some(Incoming::NoteUpdated {
                id: "7".into(),
                kind: "note".into(),
                body: "null"
            })
        );
        let none = r#"{"type":"channel","body":{"id":"7","type":"readAllNotifications"}}"#;
        assert_eq!(
            parse(none),
            Some(Incoming::Channel {
                id: "7".into(),
                kind: "readAllNotifications".into(),
                body: "null"
            })
        );
        assert_eq!(
            parse(r#"{"type":"connected","body":{"id":"7"}}"#),
            Some(Incoming::Connected { id: "7".into() })
        );
        assert_eq!(
            parse(r#"{"type":"emojiAdded","body":[1]}"#),
            Some(Incoming::Other {
                kind: "emojiAdded".into(),
                body: "[1]"
            })
        );
        assert_eq!(
            parse(r#"{"type":"news"}"#),
            Some(Incoming::Other {
                kind: "news".into(),
                body: "null"
            })
        );
    }

    #[test]
    fn refuses_what_is_no_frame() {
        let cases = [
            "",
            "{",
            "null",
            "[]",
            "5",
            r#""type""#,
            r#"{"type":5}"#,
            r#"{"body":{}}"#,
            r#"{"type":"channel"}"#,
            r#"{"type":"channel","body":null}"#,
            r#"{"type":"channel","body":{"id":"7"}}"#,
            r#"{"type":"channel","body":{"id":7,"type":"x"}}"#,
            r#"{"type":"connected","body":{}}"#,
            r#"{"type":"emojiAdded","body":{}"#,
        ];
        for case in cases {
            assert_eq!(parse(case), None, "{case}");
        }
        assert_eq!(parse(&"[".repeat(10_000)), None);
    }

    #[test]
    fn puts_frames_together() {
        assert_eq!(
            connect("main", 1, "{}"),
            r#"{"type":"connect","body":{"channel":"main","id":"1","pong":true}}"#
        );
        assert_eq!(
            connect("a\"b", 2, r#"{"listId":"x"}"#),
            r#"{"type":"connect","body":{"channel":"a\"b","id":"2","params":{"listId":"x"},"pong":true}}"#
        );
        assert_eq!(
            message(3, "read", "null"),
            r#"{"type":"channel","body":{"id":"3","type":"read","body":null}}"#
        );
        assert_eq!(capture("n1"), r#"{"type":"subNote","body":{"id":"n1"}}"#);
    }
}
