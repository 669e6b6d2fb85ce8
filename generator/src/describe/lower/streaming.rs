//! Channels: what streaming.yaml says, with the types of the document.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::builder::Builder;
use super::context::Context;
use super::endpoint::spread;
use super::history;
use crate::error::ModelError;
use crate::model::{
    Body, Channel, Event, Events, Field, Home, Lifetime, Limits, Message, Presence, Streaming,
    Type, TypeId, Variant,
};
use crate::sources::streaming::{self as file, ChannelEvents, Member, Payload, TypeEntry, Written};
use crate::words::naming::{camel, ident, module, type_name, unique};

/// Names in the module `streaming` that the runtime brings.
const RUNTIME_NAMES: &[&str] = &[
    "AnyChannel",
    "AnyEvent",
    "Broadcast",
    "Broadcasts",
    "Capture",
    "ChannelInfo",
    "ChannelParams",
    "Connect",
    "Connection",
    "FilledSubscription",
    "FillsGaps",
    "Gap",
    "NoteUpdated",
    "Reconnect",
    "Sender",
    "StreamEvent",
    "Subscription",
];

/// Builds everything; types of the document that events hold become received ones.
pub(super) fn build(
    builder: &mut Builder<'_>,
    streaming: &file::Streaming,
) -> Result<(), ModelError> {
    let mut taken: BTreeSet<String> = RUNTIME_NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    let mut modules = BTreeSet::new();
    let mut scribe = Scribe {
        builder,
        taken: &mut taken,
        file: "streaming",
    };
    let mut shared_events = Vec::new();
    for (name, events) in &streaming.shared_events {
        let ty = unique(format!("{}Event", camel(name)), scribe.taken, "Kind");
        let place = format!("sharedEvents.{name}");
        let module = unique(module(name), &mut modules, "_events");
        shared_events.push((name, scribe.enumeration(&place, module, ty, events)?));
    }
    let mut channels = Vec::new();
    for (name, channel) in &streaming.channels {
        let module = unique(module(name), &mut modules, "_channel");
        channels.push(scribe.channel(name, channel, module, &shared_events)?);
    }
    let mut fixed = |key: &str, module: &str, name: &str, events: &IndexMap<String, Payload>| {
        let module = unique(module.into(), &mut modules, "_events");
        scribe.enumeration(key, module, name.into(), events)
    };
    let note_updated = fixed(
        "noteUpdated",
        "note_updated",
        "NoteUpdated",
        &streaming.note_updated,
    )?;
    let broadcasts = fixed(
        "broadcasts",
        "broadcast",
        "Broadcast",
        &streaming.broadcasts,
    )?;
    let note_id = note_id(builder);
    let built = Streaming {
        max_channels: streaming.max_channels,
        shared_events: shared_events
            .into_iter()
            .map(|(_, events)| events)
            .collect(),
        channels,
        note_updated,
        broadcasts,
        note_id,
    };
    collect_permissions(builder, &built);
    mark_directions(builder, &built);
    builder.api.streaming = Some(built);
    Ok(())
}

fn note_id(builder: &Builder<'_>) -> Type {
    let note = builder
        .api
        .types
        .iter()
        .find(|def| def.home == Home::Model("Note".into()) && def.place == "Note");
    let fields = note.and_then(|note| match &note.body {
        Body::Struct(fields) => Some(fields),
        _ => None,
    });
    let id = fields.and_then(|fields| fields.iter().find(|field| field.wire == "id"));
    id.map_or(Type::Text, |id| id.ty.clone())
}

fn collect_permissions(builder: &mut Builder<'_>, streaming: &Streaming) {
    let permissions = &mut builder.api.permissions;
    let mut taken: BTreeSet<String> = permissions
        .iter()
        .map(|permission| permission.name.clone())
        .collect();
    for kind in streaming
        .channels
        .iter()
        .filter_map(|channel| channel.permission.as_ref())
    {
        if let Err(place) = permissions.binary_search_by(|known| known.value.cmp(kind)) {
            permissions.insert(
                place,
                Variant {
                    name: unique(camel(kind), &mut taken, "Permission"),
                    value: kind.clone(),
                    doc: None,
                    lifetime: Lifetime::default(),
                },
            );
        }
    }
}

fn mark_directions(builder: &mut Builder<'_>, streaming: &Streaming) {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for channel in &streaming.channels {
        sent.push(channel.params);
        channel
            .messages
            .iter()
            .filter_map(|message| message.payload.as_ref())
            .for_each(|ty| ty.mentions(&mut sent));
    }
    let all = streaming
        .channels
        .iter()
        .map(|channel| &channel.events)
        .chain([&streaming.note_updated, &streaming.broadcasts]);
    all.flat_map(|events| &events.list)
        .filter_map(|event| event.payload.as_ref())
        .for_each(|ty| ty.mentions(&mut received));
    spread(&mut builder.api.types, sent, |def| {
        std::mem::replace(&mut def.sent, true)
    });
    spread(&mut builder.api.types, received, |def| {
        std::mem::replace(&mut def.received, true)
    });
}

/// Where in the file something stands.
pub(super) struct Place {
    pub(super) home: Home,
    pub(super) path: String,
    /// What names of types below begin with.
    pub(super) prefix: String,
    /// The channel's own types.
    pub(super) own: IndexMap<String, TypeId>,
}

/// Turns what one of our files says into types.
pub(super) struct Scribe<'a, 'b> {
    pub(super) builder: &'a mut Builder<'b>,
    pub(super) taken: &'a mut BTreeSet<String>,
    /// The file, without its ending.
    pub(super) file: &'static str,
}

impl Scribe<'_, '_> {
    fn channel(
        &mut self,
        name: &str,
        channel: &file::Channel,
        module: String,
        shared_events: &[(&String, Events)],
    ) -> Result<Channel, ModelError> {
        let home = Home::Channel(name.into());
        let mut place = Place {
            home: home.clone(),
            path: format!("channels.{name}"),
            prefix: camel(name),
            own: IndexMap::new(),
        };
        let params = self.reserve(&place, &camel(name), &place.path, Some(&channel.doc));
        place.prefix = self.builder.api.types[params].name.clone();
        self.own_types(&channel.types, &mut place)?;
        let inner = Place {
            path: format!("{}.params", place.path),
            own: place.own.clone(),
            home: home.clone(),
            prefix: place.prefix.clone(),
        };
        let fields = self.fields(&channel.params, &inner)?;
        let non_empty = channel
            .params
            .values()
            .enumerate()
            .filter(|(_, member)| member.0.non_empty)
            .map(|(index, _)| index)
            .collect();
        self.builder.api.types[params].body = Body::Struct(fields);
        let path = format!("{}.events", place.path);
        let (event_name, list, shares_events) = match &channel.events {
            ChannelEvents::Shared(shared) => {
                let Some((_, events)) = shared_events.iter().find(|(name, _)| *name == shared)
                else {
                    return Err(ModelError::new(
                        self.here(&path),
                        format!("`sharedEvents` has no `{shared}`"),
                    ));
                };
                (events.name.clone(), events.list.clone(), true)
            }
            ChannelEvents::Own(events) => {
                let name = unique(format!("{}Event", place.prefix), self.taken, "Kind");
                (name, self.events(events, &path, &place)?, false)
            }
        };
        let messages = self.messages(&channel.messages, &place)?;
        let history = match &channel.history {
            Some(history) => {
                history::build(self.builder, history, params, &list).map_err(|why| {
                    ModelError::new(self.here(&format!("{}.history", place.path)), why)
                })?
            }
            None => None,
        };
        let sender = (!messages.is_empty())
            .then(|| unique(format!("{}Sender", place.prefix), self.taken, "Half"));
        Ok(Channel {
            name: name.into(),
            doc: channel.doc.clone(),
            permission: channel.permission.clone(),
            credential: channel.credential,
            shared: channel.shared,
            lingers: channel.lingers,
            params,
            non_empty,
            events: Events {
                module,
                home,
                name: event_name,
                list,
            },
            shares_events,
            sender,
            messages,
            history,
        })
    }

    /// Types that a place describes for itself.
    pub(super) fn own_types(
        &mut self,
        types: &IndexMap<String, TypeEntry>,
        place: &mut Place,
    ) -> Result<(), ModelError> {
        for (ty, entry) in types {
            let id = self.reserve(
                place,
                &camel(ty),
                &below(&place.path, &format!("types.{ty}")),
                Some(&entry.doc),
            );
            place.own.insert(ty.clone(), id);
        }
        for (ty, entry) in types {
            let path = below(&place.path, &format!("types.{ty}"));
            let id = place.own[ty];
            self.builder.api.types[id].body = match (&entry.fields, &entry.values) {
                (Some(fields), _) => {
                    let inner = Place {
                        prefix: self.builder.api.types[id].name.clone(),
                        own: place.own.clone(),
                        home: place.home.clone(),
                        path: path.clone(),
                    };
                    Body::Struct(self.fields(fields, &inner)?)
                }
                (None, Some(values)) => Body::Enum(variants(values)),
                (None, None) => {
                    return Err(ModelError::new(
                        self.here(&path),
                        "has neither fields nor values",
                    ));
                }
            };
        }
        Ok(())
    }

    /// Events that are no single channel's.
    fn enumeration(
        &mut self,
        key: &str,
        module: String,
        name: String,
        events: &IndexMap<String, Payload>,
    ) -> Result<Events, ModelError> {
        let place = Place {
            home: Home::Channel(key.into()),
            path: key.into(),
            prefix: name.clone(),
            own: IndexMap::new(),
        };
        let list = self.events(events, key, &place)?;
        Ok(Events {
            module,
            home: place.home,
            name,
            list,
        })
    }

    fn events(
        &mut self,
        events: &IndexMap<String, Payload>,
        path: &str,
        place: &Place,
    ) -> Result<Vec<Event>, ModelError> {
        let mut names = ["Gap", "Lagged", "Unknown"].map(ToOwned::to_owned).into();
        let mut list = Vec::new();
        for (wire, payload) in events {
            let variant = unique(camel(wire), &mut names, "Event");
            let payload_ty = self.payload(wire, payload, &format!("{path}.{wire}"), place)?;
            list.push(Event {
                wire: wire.clone(),
                variant,
                doc: payload.doc.clone(),
                payload: payload_ty,
            });
        }
        Ok(list)
    }

    fn messages(
        &mut self,
        messages: &IndexMap<String, Payload>,
        place: &Place,
    ) -> Result<Vec<Message>, ModelError> {
        let mut names = ["send", "from", "clone"].map(ToOwned::to_owned).into();
        let mut list = Vec::new();
        for (wire, payload) in messages {
            let method = unique(ident(wire), &mut names, "_message");
            let ty = self.payload(
                &format!("{wire}Message"),
                payload,
                &format!("{}.messages.{wire}", place.path),
                place,
            )?;
            list.push(Message {
                wire: wire.clone(),
                method,
                doc: payload.doc.clone(),
                payload: ty,
            });
        }
        Ok(list)
    }

    fn payload(
        &mut self,
        name: &str,
        payload: &Payload,
        path: &str,
        place: &Place,
    ) -> Result<Option<Type>, ModelError> {
        match (&payload.payload, &payload.fields) {
            (Some(written), _) => self.written(written, path, place).map(Some),
            (None, Some(fields)) => self
                .object(name, fields, Some(&payload.doc), path, place)
                .map(Some),
            (None, None) => Ok(None),
        }
    }

    /// An object described in place.
    pub(super) fn object(
        &mut self,
        name: &str,
        fields: &IndexMap<String, Member>,
        doc: Option<&String>,
        path: &str,
        place: &Place,
    ) -> Result<Type, ModelError> {
        let id = self.reserve(
            place,
            &format!("{}{}", place.prefix, camel(name)),
            path,
            doc,
        );
        let prefix = self.builder.api.types[id].name.clone();
        let inner = Place {
            home: place.home.clone(),
            path: path.into(),
            prefix,
            own: place.own.clone(),
        };
        let fields = self.fields(fields, &inner)?;
        self.builder.api.types[id].body = Body::Struct(fields);
        Ok(Type::Named(id))
    }

    fn fields(
        &mut self,
        members: &IndexMap<String, Member>,
        place: &Place,
    ) -> Result<Vec<Field>, ModelError> {
        let mut taken = BTreeSet::from(["new".to_owned()]);
        let mut fields = Vec::new();
        for (wire, Member(facts)) in members {
            let path = format!("{}.{wire}", place.path);
            let (ty, nullable) = match (&facts.ty, &facts.fields) {
                (Some(Written::Nullable(inner)), _) => (self.written(inner, &path, place)?, true),
                (Some(written), _) => (self.written(written, &path, place)?, facts.nullable),
                (None, Some(members)) => (
                    self.object(wire, members, facts.doc.as_ref(), &path, place)?,
                    facts.nullable,
                ),
                (None, None) => {
                    return Err(ModelError::new(
                        self.here(&path),
                        "has neither a type nor fields",
                    ));
                }
            };
            let presence = Presence::of(&ty, facts.optional, nullable);
            // Neither the list nor a list in it.
            let limits = Limits {
                min_items: facts.non_empty.then_some(1),
                ..Limits::default()
            };
            let item_limits = match &ty {
                Type::List(item) if matches!(**item, Type::List(_)) => limits.clone(),
                _ => Limits::default(),
            };
            fields.push(Field {
                wire: wire.clone(),
                ident: unique(ident(wire), &mut taken, "_other"),
                ty,
                boxed: false,
                presence,
                doc: facts.doc.clone(),
                limits,
                item_limits,
                default: facts.default.clone(),
                sample: None,
                deprecated: false,
                guarded: false,
                looser: None,
                origin: None,
                lifetime: Lifetime::default(),
            });
        }
        Ok(fields)
    }

    pub(super) fn written(
        &mut self,
        written: &Written,
        path: &str,
        place: &Place,
    ) -> Result<Type, ModelError> {
        Ok(match written {
            Written::Text => Type::Text,
            Written::Boolean => Type::Boolean,
            Written::Integer => Type::Integer,
            Written::Number => Type::Fraction,
            Written::Json => {
                self.builder.api.untyped.insert(
                    format!("streaming: {path}"),
                    "the server takes or sends any JSON here".into(),
                );
                Type::Json
            }
            Written::Time => Type::Timestamp,
            Written::Millis => Type::UnixMillis,
            Written::Id(entity) => self.builder.id_type(entity),
            Written::Named(name) => match place.own.get(name) {
                Some(id) => Type::Named(*id),
                None => self.builder.component_type(name, &self.here(path))?,
            },
            Written::List(inner) => Type::List(Box::new(self.written(inner, path, place)?)),
            Written::Nullable(inner) => Type::Nullable(Box::new(self.written(inner, path, place)?)),
        })
    }

    fn here(&self, path: &str) -> String {
        format!("schemas/{}.yaml, {path}", self.file)
    }

    fn reserve(&mut self, place: &Place, name: &str, path: &str, doc: Option<&String>) -> TypeId {
        let name = unique(type_name(name), self.taken, "Other");
        let context = Context::of_channel(
            &format!("{}: {path}", self.file),
            &self.here(path),
            &name,
            place.home.clone(),
        );
        self.builder.reserve(&context, doc.cloned())
    }
}

fn below(path: &str, step: &str) -> String {
    if path.is_empty() {
        step.to_owned()
    } else {
        format!("{path}.{step}")
    }
}

fn variants(values: &IndexMap<String, String>) -> Vec<Variant> {
    let mut taken = BTreeSet::from(["Unknown".to_owned()]);
    values
        .iter()
        .map(|(value, doc)| Variant {
            name: unique(camel(value), &mut taken, "Value"),
            value: value.clone(),
            doc: Some(doc.clone()),
            lifetime: Lifetime::default(),
        })
        .collect()
}
