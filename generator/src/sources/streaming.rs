//! `schemas/streaming.yaml`: channels, their events and messages, which no document of the server describes.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{
    self, Deserialize, Deserializer, MapAccess, Visitor, value::MapAccessDeserializer,
};
use serde_json::Value;

/// Frames that the runtime sends and understands; others in the file would be promises that nobody keeps.
const CLIENT_FRAMES: &[&str] = &[
    "connect",
    "disconnect",
    "channel",
    "subNote",
    "unsubNote",
    "readNotification",
];
const SERVER_FRAMES: &[&str] = &["channel", "connected", "noteUpdated"];

/// The file.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Streaming {
    /// How many channels the server serves over one connection.
    pub max_channels: usize,
    client_frames: Vec<String>,
    server_frames: Vec<String>,
    /// Events that several channels have in common, by what they are called together.
    #[serde(default)]
    pub shared_events: IndexMap<String, IndexMap<String, Payload>>,
    /// Channels by name.
    pub channels: IndexMap<String, Channel>,
    /// What can happen to a note.
    pub note_updated: IndexMap<String, Payload>,
    /// What everybody is told.
    pub broadcasts: IndexMap<String, Payload>,
}

/// A channel.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Channel {
    /// Our sentence.
    pub doc: String,
    /// Whether a token is needed.
    #[serde(default)]
    pub credential: bool,
    /// The permission that an app's token needs.
    #[serde(default)]
    pub permission: Option<String>,
    /// Whether it is served once over one connection.
    #[serde(default)]
    pub shared: bool,
    /// Whether its events go on after `disconnect`.
    #[serde(default)]
    pub lingers: bool,
    /// What `connect` takes.
    #[serde(default)]
    pub params: IndexMap<String, Member>,
    /// Types of its own.
    #[serde(default)]
    pub types: IndexMap<String, TypeEntry>,
    /// What it sends.
    #[serde(default)]
    pub events: ChannelEvents,
    /// What it takes.
    #[serde(default)]
    pub messages: IndexMap<String, Payload>,
    /// How what it has told is listed.
    #[serde(default)]
    pub history: Option<History>,
}

/// An endpoint that lists what a channel has told. Parameters of the channel go into the members of the request that have their names.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct History {
    /// The endpoint.
    pub endpoint: String,
    /// The event that an item of its list was.
    pub event: String,
    /// Parameters that have another name in the request.
    #[serde(default)]
    pub params: IndexMap<String, String>,
    /// Members of the request that are always the same.
    #[serde(default)]
    pub constants: IndexMap<String, bool>,
}

/// What a channel sends: `events: timeline`, or events described in place.
#[derive(Debug, Clone)]
pub(crate) enum ChannelEvents {
    /// Those that stand under this name in `sharedEvents`.
    Shared(String),
    /// Its own.
    Own(IndexMap<String, Payload>),
}

impl Default for ChannelEvents {
    fn default() -> Self {
        Self::Own(IndexMap::new())
    }
}

impl<'de> Deserialize<'de> for ChannelEvents {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EventsVisitor;

        impl<'de> Visitor<'de> for EventsVisitor {
            type Value = ChannelEvents;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("events by name, or the name of an entry of `sharedEvents`")
            }
            fn visit_str<E: de::Error>(self, name: &str) -> Result<ChannelEvents, E> {
                Ok(ChannelEvents::Shared(name.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ChannelEvents, A::Error> {
                IndexMap::deserialize(MapAccessDeserializer::new(map)).map(ChannelEvents::Own)
            }
        }

        deserializer.deserialize_any(EventsVisitor)
    }
}

/// An event or a message.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Payload {
    /// Our sentence.
    pub doc: String,
    /// What it carries.
    #[serde(default)]
    pub payload: Option<Written>,
    /// What it carries, described in place.
    #[serde(default)]
    pub fields: Option<IndexMap<String, Member>>,
}

/// A type with a name.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TypeEntry {
    /// Our sentence.
    pub doc: String,
    /// An object.
    #[serde(default)]
    pub fields: Option<IndexMap<String, Member>>,
    /// A string enum.
    #[serde(default)]
    pub values: Option<IndexMap<String, String>>,
}

/// A field or parameter.
#[derive(Debug, Clone)]
pub(crate) struct Member(pub MemberFacts);

/// What is said of a field or parameter.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(crate) struct MemberFacts {
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Option<Written>,
    /// An object, described in place.
    pub fields: Option<IndexMap<String, Member>>,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether an object described in place may be null.
    pub nullable: bool,
    /// What the server assumes.
    pub default: Option<Value>,
    /// Whether an empty list is refused.
    pub non_empty: bool,
    /// Our sentence.
    pub doc: Option<String>,
}

/// A type as the file writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    /// `text`
    Text,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `json`
    Json,
    /// `time`
    Time,
    /// `millis`
    Millis,
    /// `id(User)`
    Id(String),
    /// A component or a type of the file.
    Named(String),
    /// `…[]`
    List(Box<Written>),
    /// `…?`
    Nullable(Box<Written>),
}

impl Streaming {
    /// Reads the file.
    ///
    /// # Errors
    /// The text is not YAML, or not of this form; the message has the place.
    pub(crate) fn parse(yaml: &str) -> Result<Self, serde_yaml::Error> {
        let file: Self = serde_yaml::from_str(yaml)?;
        file.check()
            .map_err(<serde_yaml::Error as de::Error>::custom)?;
        Ok(file)
    }

    fn check(&self) -> Result<(), String> {
        for (key, frames, known) in [
            ("clientFrames", &self.client_frames, CLIENT_FRAMES),
            ("serverFrames", &self.server_frames, SERVER_FRAMES),
        ] {
            if frames.len() != known.len()
                || !known
                    .iter()
                    .all(|known| frames.iter().any(|frame| frame == known))
            {
                return Err(format!(
                    "{key}: the runtime knows {known:?}, and the list must be these; teach runtime/src/streaming first"
                ));
            }
        }
        for (name, channel) in &self.channels {
            let own = match &channel.events {
                ChannelEvents::Own(events) => events.iter().collect(),
                ChannelEvents::Shared(shared) if self.shared_events.contains_key(shared) => {
                    Vec::new()
                }
                ChannelEvents::Shared(shared) => {
                    return Err(format!(
                        "channels.{name}.events: `sharedEvents` has no `{shared}`"
                    ));
                }
            };
            for (message, payload) in own.into_iter().chain(&channel.messages) {
                payload.check(&format!("channels.{name}: {message}"))?;
            }
            for (ty, entry) in &channel.types {
                if entry.fields.is_some() == entry.values.is_some() {
                    return Err(format!(
                        "channels.{name}.types.{ty}: needs either `fields` or `values`"
                    ));
                }
            }
            let has = |event: &str| match &channel.events {
                ChannelEvents::Own(events) => events.contains_key(event),
                ChannelEvents::Shared(shared) => self
                    .shared_events
                    .get(shared)
                    .is_some_and(|events| events.contains_key(event)),
            };
            if let Some(history) = &channel.history
                && !has(&history.event)
            {
                return Err(format!(
                    "channels.{name}.history: the channel has no event `{}`",
                    history.event
                ));
            }
            if channel.lingers && !(channel.shared && channel.params.is_empty()) {
                return Err(format!(
                    "channels.{name}: only a shared channel without parameters can be kept when it lingers"
                ));
            }
        }
        for (name, events) in &self.shared_events {
            for (event, payload) in events {
                payload.check(&format!("sharedEvents.{name}.{event}"))?;
            }
        }
        for (key, events) in [
            ("noteUpdated", &self.note_updated),
            ("broadcasts", &self.broadcasts),
        ] {
            for (event, payload) in events {
                payload.check(&format!("{key}.{event}"))?;
            }
        }
        Ok(())
    }

    /// Takes out what refers to a component that the document lacks, and says what was taken out: for a document that the file
    /// was not written for.
    pub(crate) fn keep_known(&mut self, is_component: impl Fn(&str) -> bool) -> Vec<String> {
        let mut dropped = Vec::new();
        for (name, events) in &mut self.shared_events {
            events.retain(|event, payload| {
                let missing = payload.missing(&is_component);
                dropped.extend(
                    missing
                        .iter()
                        .map(|ty| format!("sharedEvents.{name}.{event}: there is no `{ty}`")),
                );
                missing.is_none()
            });
        }
        let shared_events = &self.shared_events;
        self.channels.retain(|name, channel| {
            let own: Vec<String> = channel.types.keys().cloned().collect();
            let known = |ty: &str| is_component(ty) || own.iter().any(|own| own == ty);
            let mut keep =
                |what: &str, list: &mut IndexMap<String, Payload>| {
                    list.retain(|event, payload| {
                        let missing = payload.missing(&known);
                        dropped.extend(missing.iter().map(|ty| {
                            format!("channels.{name}.{what}.{event}: there is no `{ty}`")
                        }));
                        missing.is_none()
                    });
                };
            keep("messages", &mut channel.messages);
            match &mut channel.events {
                ChannelEvents::Shared(name) => shared_events
                    .get(name)
                    .is_some_and(|events| !events.is_empty()),
                ChannelEvents::Own(events) => {
                    keep("events", events);
                    !events.is_empty()
                }
            }
        });
        for (key, events) in [
            ("noteUpdated", &mut self.note_updated),
            ("broadcasts", &mut self.broadcasts),
        ] {
            events.retain(|event, payload| {
                let missing = payload.missing(&is_component);
                dropped.extend(
                    missing
                        .iter()
                        .map(|ty| format!("{key}.{event}: there is no `{ty}`")),
                );
                missing.is_none()
            });
        }
        dropped
    }
}

impl Payload {
    fn check(&self, place: &str) -> Result<(), String> {
        if self.payload.is_some() && self.fields.is_some() {
            return Err(format!(
                "{place}: has both `payload` and `fields`; one of them is what it carries"
            ));
        }
        Ok(())
    }

    fn missing(&self, known: &dyn Fn(&str) -> bool) -> Option<String> {
        let written = self.payload.as_ref().and_then(|ty| ty.missing(known));
        written.or_else(|| {
            self.fields
                .iter()
                .flat_map(IndexMap::values)
                .find_map(|member| member.missing(known))
        })
    }
}

impl Member {
    pub(crate) fn missing(&self, known: &dyn Fn(&str) -> bool) -> Option<String> {
        let written = self.0.ty.as_ref().and_then(|ty| ty.missing(known));
        written.or_else(|| {
            self.0
                .fields
                .iter()
                .flat_map(IndexMap::values)
                .find_map(|member| member.missing(known))
        })
    }
}

impl Written {
    pub(crate) fn missing(&self, known: &dyn Fn(&str) -> bool) -> Option<String> {
        match self {
            Self::Named(name) if !known(name) => Some(name.clone()),
            Self::List(inner) | Self::Nullable(inner) => inner.missing(known),
            _ => None,
        }
    }

    fn parse(text: &str) -> Result<Self, String> {
        if let Some(inner) = text.strip_suffix("[]") {
            return Ok(Self::List(Box::new(Self::parse(inner)?)));
        }
        if let Some(inner) = text.strip_suffix('?') {
            return Ok(Self::Nullable(Box::new(Self::parse(inner)?)));
        }
        let is_name = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_uppercase())
                && name.chars().all(|c| c.is_ascii_alphanumeric())
        };
        Ok(match text {
            "text" => Self::Text,
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "json" => Self::Json,
            "time" => Self::Time,
            "millis" => Self::Millis,
            other => match other
                .strip_prefix("id(")
                .and_then(|rest| rest.strip_suffix(')'))
            {
                Some(entity) if is_name(entity) => Self::Id(entity.to_owned()),
                None if is_name(other) => Self::Named(other.to_owned()),
                _ => {
                    return Err(format!(
                        "`{other}` is no type; the head of schemas/streaming.yaml says how types are written"
                    ));
                }
            },
        })
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MemberVisitor)
    }
}

struct MemberVisitor;

impl<'de> Visitor<'de> for MemberVisitor {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a type, or what is to be said of a field")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Member, E> {
        let ty = Some(Written::parse(text).map_err(E::custom)?);
        Ok(Member(MemberFacts {
            ty,
            ..MemberFacts::default()
        }))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Member, A::Error> {
        let facts = MemberFacts::deserialize(MapAccessDeserializer::new(map))?;
        if facts.ty.is_some() == facts.fields.is_some() {
            return Err(de::Error::custom("a field needs either `type` or `fields`"));
        }
        Ok(Member(facts))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test fails by panicking")]
    use super::*;

    const HEAD: &str = "maxChannels: 2\nclientFrames: [connect, disconnect, channel, subNote, unsubNote, readNotification]\n\
                        serverFrames: [channel, connected, noteUpdated]\nnoteUpdated: {}\nbroadcasts: {}\n";

    fn error(rest: &str) -> String {
        Streaming::parse(&format!("{HEAD}{rest}"))
            .map_or_else(|error| error.to_string(), |_| "no error".into())
    }

    #[test]
    fn reads_types() {
        let id = || Box::new(Written::Id("User".into()));
        assert_eq!(
            Written::parse("id(User)[]?"),
            Ok(Written::Nullable(Box::new(Written::List(id()))))
        );
        assert_eq!(Written::parse("Note"), Ok(Written::Named("Note".into())));
        for wrong in [
            "", "note", "id()", "id(user)", "[]", "?", "id(User", "No te",
        ] {
            assert!(Written::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn says_where_the_file_is_wrong() {
        let channel = |body: &str| error(&format!("channels:\n  main:\n    doc: D.\n{body}"));
        for (body, words) in [
            ("    colour: red\n", "unknown field `colour`"),
            (
                "    events:\n      note: {doc: D., payload: nonsense}\n",
                "`nonsense` is no type",
            ),
            (
                "    events:\n      note: {doc: D., payload: Note, fields: {}}\n",
                "channels.main: note: has both",
            ),
            (
                "    events:\n      note: {payload: Note}\n",
                "missing field `doc`",
            ),
            (
                "    types:\n      Tick: {doc: D.}\n",
                "channels.main.types.Tick: needs either",
            ),
            (
                "    params:\n      a: {optional: true}\n",
                "needs either `type` or `fields`",
            ),
            ("    lingers: true\n", "only a shared channel"),
        ] {
            let said = channel(body);
            assert!(said.contains(words), "{body}: {said}");
        }
        assert!(error("channels: {}\nmore: 1\n").contains("unknown field `more`"));
        let frames = Streaming::parse(&HEAD.replace("subNote, ", ""))
            .map(|_| ())
            .map_err(|error| error.to_string());
        assert!(frames.is_err());
    }

    #[test]
    fn drops_what_another_document_lacks() {
        let text = format!(
            "{HEAD}channels:\n  a:\n    doc: D.\n    events:\n      x: {{doc: D., payload: 'Note[]'}}\n      y: {{doc: D.}}\n  \
             b:\n    doc: D.\n    types: {{Own: {{doc: D., values: {{v: D.}}}}}}\n    events:\n      z: {{doc: D., fields: {{f: Gone, g: Own}}}}\n"
        );
        let mut file = Streaming::parse(&text)
            .map_err(|error| error.to_string())
            .unwrap_or_else(|error| panic!("{error}"));
        let dropped = file.keep_known(|name| name == "Other");
        assert_eq!(
            dropped,
            [
                "channels.a.events.x: there is no `Note`",
                "channels.b.events.z: there is no `Gone`"
            ]
        );
        assert_eq!(file.channels.keys().collect::<Vec<_>>(), ["a"]);
    }
}
