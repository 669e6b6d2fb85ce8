//! The streaming API: a file for each channel, with its parameters, its events and what sends to it.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::brief::Brief;
use super::cfg::Cfg;
use super::doc;
use super::file::{File, ident};
use super::history;
use super::types::Types;
use crate::model::{Api, Body, Home, Type, TypeId};
use crate::model::{Channel, Event, Events, Message, Streaming};
use crate::words::naming::{camel, ident as module_name, lower_first};

/// The files below `src`; none where nothing is known of streaming.
pub(super) fn files(api: &Api, brief: &Brief) -> BTreeMap<String, File> {
    let Some(streaming) = &api.streaming else {
        return BTreeMap::new();
    };
    let mut files = BTreeMap::new();
    for channel in &streaming.channels {
        files.insert(path(&channel.events), channel_file(api, brief, channel));
    }
    for events in &streaming.shared_events {
        let what = shared_docs(api, streaming, events);
        let channels = sharing(streaming, events);
        let channels: Vec<&str> = channels.map(|channel| channel.name.as_str()).collect();
        let file = events_file(api, events, &channels, &what, brief);
        files.insert(path(events), file);
    }
    let note_updated =
        "Something that happened to a [captured](crate::streaming::Connection::capture) note.";
    files.insert(
        path(&streaming.note_updated),
        events_file(api, &streaming.note_updated, &[], note_updated, brief),
    );
    let broadcasts =
        "An event that the server sends to [everybody](crate::streaming::Connection::broadcasts).";
    files.insert(
        path(&streaming.broadcasts),
        events_file(api, &streaming.broadcasts, &[], broadcasts, brief),
    );
    files.insert("streaming.rs".into(), root(api, streaming));
    files
}

fn path(events: &Events) -> String {
    format!("streaming/{}.rs", events.module)
}

/// The module, with everything in it under one roof.
fn root(api: &Api, streaming: &Streaming) -> File {
    let mut file = File::new(root_docs(streaming));
    file.push(quote! {
        #[doc(inline)]
        pub use misskey_runtime::streaming::{
            AnyChannel, AnyEvent, Broadcasts, Capture, Captured, ChannelInfo, ChannelParams, Connect, Connection,
            FilledSubscription, FillsGaps, Gap, Reconnect, Sender, StreamEvent, Subscription,
        };
    });
    let all = streaming
        .channels
        .iter()
        .map(|channel| &channel.events)
        .chain(&streaming.shared_events)
        .chain([&streaming.note_updated, &streaming.broadcasts]);
    for events in all {
        let module = ident(&events.module);
        let names = names(api, streaming, events);
        file.push(quote! { mod #module; pub use #module::{#(#names),*}; });
    }
    let types = Types {
        api,
        home: &streaming.broadcasts.home,
    };
    let note_id = types.ty(&streaming.note_id, &mut file);
    // Where the document has no notes, their ids are texts, and nothing can be captured.
    if let Type::Id(_) = streaming.note_id {
        file.push(quote! {
            impl Captured for #note_id {
                type Event = NoteUpdated;
            }
        });
    }
    file
}

fn root_docs(streaming: &Streaming) -> Vec<String> {
    let mut lines = vec![
        "The streaming API: events as they happen.".into(),
        String::new(),
        "[`Client::stream`](crate::Client::stream) makes a [`Connection`], which carries several channels. The type of the parameters says which channel to open:".into(),
        "`stream.channel(HomeTimeline::new()).await?` is a [`Subscription`], whose `next()` gives the events. Dropping it disconnects the channel.".into(),
        "[`Connection::capture`] follows one note, and [`Connection::broadcasts`] gives what the server tells everybody, as [`Broadcast`].".into(),
        String::new(),
        "A lost connection is made again with all its channels, and each reader then gets a `Gap`: what it missed can be fetched over HTTP,".into(),
        "and [`Subscription::filling_gaps`] does so for timelines and notifications.".into(),
        "A reader that does not keep up loses its oldest events and gets `Lagged` with their number; other readers are not held up.".into(),
        "Not every error ends a reader: after an event that cannot be read comes the next one. [`Error::is_last`](crate::Error::is_last) is true for the error that does,".into(),
        "for example because the server refuses the token.".into(),
        String::new(),
        "| channel | parameters | token | permission |".into(),
        "| --- | --- | --- | --- |".into(),
    ];
    for channel in &streaming.channels {
        let token = if channel.credential { "needed" } else { "" };
        let permission = channel
            .permission
            .as_ref()
            .map(|kind| format!("`{kind}`"))
            .unwrap_or_default();
        lines.push(format!(
            "| `{}` | [`{}`] | {token} | {permission} |",
            channel.name,
            camel(&channel.name)
        ));
    }
    lines
}

/// The channels that have these events in common.
fn sharing<'a>(streaming: &'a Streaming, events: &'a Events) -> impl Iterator<Item = &'a Channel> {
    streaming
        .channels
        .iter()
        .filter(|channel| channel.shares_events && channel.events.name == events.name)
}

/// Which channels tell these events.
fn shared_docs(api: &Api, streaming: &Streaming, events: &Events) -> String {
    let channels: Vec<String> = sharing(streaming, events)
        .map(|channel| {
            format!(
                "[`{0}`](crate::streaming::{0})",
                api.types[channel.params].name
            )
        })
        .collect();
    format!("An event of these channels: {}.", channels.join(", "))
}

/// What a file holds, for the module above it.
fn names(api: &Api, streaming: &Streaming, events: &Events) -> Vec<proc_macro2::Ident> {
    let mut names: Vec<String> = own(api, &events.home)
        .into_iter()
        .map(|id| api.types[id].name.clone())
        .collect();
    let channel = streaming
        .channels
        .iter()
        .find(|channel| channel.events.home == events.home);
    if !channel.is_some_and(|channel| channel.shares_events) {
        names.push(events.name.clone());
    }
    names.extend(channel.and_then(|channel| channel.sender.clone()));
    names.sort();
    names.iter().map(|name| ident(name)).collect()
}

fn own(api: &Api, home: &Home) -> Vec<TypeId> {
    (0..api.types.len())
        .filter(|id| &api.types[*id].home == home)
        .collect()
}

fn events_file(api: &Api, events: &Events, channels: &[&str], what: &str, brief: &Brief) -> File {
    let mut file = File::new(vec![what.to_owned()]);
    let types = Types {
        api,
        home: &events.home,
    };
    event_enum(&types, events, channels, what, brief, &mut file);
    for id in own(api, &events.home) {
        types.define(id, &mut file);
    }
    file
}

fn channel_file(api: &Api, brief: &Brief, channel: &Channel) -> File {
    let mut file = File::new(vec![format!(
        "`{}`: {}",
        channel.name,
        lower_first(&channel.doc)
    )]);
    let types = Types {
        api,
        home: &channel.events.home,
    };
    let params = &api.types[channel.params].name;
    let about = about(channel);
    types.define_as(channel.params, &about, &mut file);
    implement(api, channel, &mut file);
    history::fills_gaps(api, brief, channel, &mut file);
    if channel.shares_events {
        file.import(&format!("crate::streaming::{}", channel.events.name));
    } else {
        let what = format!("An event of the channel [`{params}`].");
        event_enum(
            &types,
            &channel.events,
            &[&channel.name],
            &what,
            brief,
            &mut file,
        );
    }
    if let Some(sender) = &channel.sender {
        sender_of(&types, channel, sender, &mut file);
    }
    for id in own(api, &channel.events.home)
        .into_iter()
        .filter(|id| *id != channel.params)
    {
        types.define(id, &mut file);
    }
    file
}

/// What a channel's parameters say of the channel.
fn about(channel: &Channel) -> Vec<String> {
    let mut facts = vec![format!("The channel `{}`.", channel.name)];
    facts.push(match (&channel.permission, channel.credential) {
        (Some(kind), _) => format!(
            "Needs a token with the permission [`{kind}`](crate::Permission::{}).",
            camel(kind)
        ),
        (None, true) => "Needs a token.".into(),
        (None, false) => "Works without a token.".into(),
    });
    if channel.shared {
        facts.push("It can be open only once on a connection.".into());
    }
    if channel.lingers {
        facts.push("The server goes on sending its events after it is disconnected, so it stays open once it was, and opening it again picks it up.".into());
    }
    if let Some(history) = &channel.history {
        facts.push(format!("Missed events are listed by `{}`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).", history.endpoint));
    }
    if let Some(sender) = &channel.sender {
        facts.push(format!("[`Subscription::sender`](crate::streaming::Subscription::sender) gives a [`{sender}`] to write to it."));
    }
    vec![channel.doc.clone(), String::new(), facts.join(" ")]
}

fn implement(api: &Api, channel: &Channel, file: &mut File) {
    let params = ident(&api.types[channel.params].name);
    let event = ident(&channel.events.name);
    file.import("misskey_runtime::streaming::ChannelInfo");
    file.import("misskey_runtime::streaming::ChannelParams");
    let sender = match &channel.sender {
        Some(sender) => {
            let sender = ident(sender);
            quote! { #sender }
        }
        None => {
            file.import("misskey_runtime::streaming::Sender");
            quote! { Sender }
        }
    };
    let name = &channel.name;
    let permission = channel
        .permission
        .iter()
        .map(|kind| quote! { .permission(#kind) });
    let flags = [
        (channel.credential, "credential"),
        (channel.shared, "shared"),
        (channel.lingers, "lingers"),
    ];
    let flags = flags
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, flag)| ident(flag));
    let per_connection = api
        .streaming
        .iter()
        .map(|streaming| Literal::usize_unsuffixed(streaming.max_channels));
    let check = check(api, channel);
    file.push(quote! {
        impl ChannelParams for #params {
            type Event = #event;
            type Sender = #sender;
            fn info(&self) -> ChannelInfo {
                ChannelInfo::new(#name)#(#permission)*#(.#flags())*#(.per_connection(#per_connection))*
            }
            #check
        }
    });
}

/// Lists that the server would answer with silence when they are empty.
fn check(api: &Api, channel: &Channel) -> TokenStream {
    let Body::Struct(fields) = &api.types[channel.params].body else {
        return TokenStream::new();
    };
    let checks: Vec<_> = channel
        .non_empty
        .iter()
        .filter_map(|index| fields.get(*index))
        .filter_map(|field| {
            let name = ident(&field.ident);
            let words = format!("`{}` must not be empty, nor a list in it", field.wire);
            let inner = match &field.ty {
                Type::List(inner) if matches!(**inner, Type::List(_)) => {
                    quote! { || self.#name.iter().any(Vec::is_empty) }
                }
                Type::List(_) => quote! {},
                _ => return None,
            };
            Some(quote! {
                if self.#name.is_empty() #inner {
                    return Err(#words);
                }
            })
        })
        .collect();
    if checks.is_empty() {
        return TokenStream::new();
    }
    quote! {
        fn check(&self) -> Result<(), &'static str> {
            #(#checks)*
            Ok(())
        }
    }
}

fn event_enum(
    types: &Types<'_>,
    events: &Events,
    channels: &[&str],
    what: &str,
    brief: &Brief,
    file: &mut File,
) {
    let name = ident(&events.name);
    let docs = doc::outer(&[what.to_owned()]);
    let variants = events
        .list
        .iter()
        .map(|event| variant(types, event, file))
        .collect::<Vec<_>>();
    let arms = events.list.iter().map(|event| arm(types, event));
    for import in [
        "misskey_runtime::DecodeError",
        "misskey_runtime::Reply",
        "misskey_runtime::streaming::Gap",
        "misskey_runtime::streaming::StreamEvent",
        "misskey_runtime::wire::Json",
    ] {
        file.import(import);
    }
    file.push(quote! {
        #docs
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// The connection was lost and is back; events in between were not received.
            Gap(Gap),
            /// This many events were dropped because the reader was too slow.
            Lagged(u64),
            /// An event that this version does not know, as received.
            Unknown {
                /// The event's name.
                kind: String,
                /// The event's body; null if it has none.
                body: Json,
            },
        }
    });
    file.push(quote! {
        impl StreamEvent for #name {
            // Compiled where it is used, so that a program pays for the channels that it opens.
            #[inline]
            fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
                Ok(match kind {
                    #(#arms)*
                    _ => Self::Unknown { kind: kind.to_owned(), body: body.json()? },
                })
            }
            #[inline]
            fn gap(gap: Gap) -> Self {
                Self::Gap(gap)
            }
            #[inline]
            fn lagged(events: u64) -> Self {
                Self::Lagged(events)
            }
        }
    });
    let told = events.list.iter().map(|event| {
        let (variant, wire) = (ident(&event.variant), &event.wire);
        match &event.payload {
            None => quote! { Self::#variant => (#wire, Json::Null), },
            Some(_) => {
                quote! { Self::#variant(body) => (#wire, misskey_runtime::testing::json(body)), }
            }
        }
    });
    file.push(Cfg::runtime(&brief.manifest, "testing").guard(&quote! {
        impl misskey_runtime::testing::Told for #name {
            const CHANNELS: &'static [&'static str] = &[#(#channels),*];
            fn told(&self) -> Option<(&str, Json)> {
                Some(match self {
                    #(#told)*
                    Self::Gap(_) | Self::Lagged(_) => return None,
                    Self::Unknown { kind, body } => (kind, body.clone()),
                })
            }
        }
    }));
}

/// Structs are large, and most events are moved several times before they are looked at.
fn is_boxed(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if !matches!(api.types[*id].body, Body::Enum(_)))
}

fn variant(types: &Types<'_>, event: &Event, file: &mut File) -> TokenStream {
    let name = ident(&event.variant);
    let docs = doc::outer(&[format!("`{}`: {}", event.wire, lower_first(&event.doc))]);
    let payload = event.payload.as_ref().map(|ty| {
        let written = types.ty(ty, file);
        if is_boxed(types.api, ty) {
            quote! { (Box<#written>) }
        } else {
            quote! { (#written) }
        }
    });
    quote! { #docs #name #payload, }
}

fn arm(types: &Types<'_>, event: &Event) -> TokenStream {
    let name = ident(&event.variant);
    let wire = &event.wire;
    match &event.payload {
        None => quote! { #wire => Self::#name, },
        Some(ty) if is_boxed(types.api, ty) => {
            quote! { #wire => Self::#name(Box::new(body.json()?)), }
        }
        Some(_) => quote! { #wire => Self::#name(body.json()?), },
    }
}

fn sender_of(types: &Types<'_>, channel: &Channel, sender: &str, file: &mut File) {
    let params = &types.api.types[channel.params].name;
    let name = ident(sender);
    let docs = doc::outer(&[format!(
        "Writes to the channel [`{params}`]; cheap to clone."
    )]);
    let methods: Vec<_> = channel
        .messages
        .iter()
        .map(|message| method(types, message, file))
        .collect();
    file.import("crate::Error");
    file.import("misskey_runtime::streaming::Sender");
    file.push(quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #name(Sender);

        impl From<Sender> for #name {
            #[inline]
            fn from(sender: Sender) -> Self {
                Self(sender)
            }
        }

        impl #name {
            #(#methods)*
        }
    });
}

fn method(types: &Types<'_>, message: &Message, file: &mut File) -> TokenStream {
    let docs = doc::outer(&[
        message.doc.clone(),
        String::new(),
        "The server does not answer; any result arrives as an event.".into(),
        String::new(),
        "# Errors".into(),
        "The connection is currently lost, or closed.".into(),
    ]);
    let name = ident(&message.method);
    let wire = &message.wire;
    let argument = ident(&module_name(wire));
    let (parameter, value) = match &message.payload {
        None => (quote! {}, quote! { &() }),
        Some(ty @ Type::Named(_)) => {
            let ty = types.ty(ty, file);
            (quote! { , message: #ty }, quote! { &message })
        }
        Some(ty) => {
            let ty = types.ty(ty, file);
            (quote! { , #argument: #ty }, quote! { &#argument })
        }
    };
    quote! {
        #docs
        pub async fn #name(&self #parameter) -> Result<(), Error> {
            self.0.send(#wire, #value).await
        }
    }
}
