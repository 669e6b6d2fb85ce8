//! Webhooks: one file, with the events and what they carry.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use quote::quote;

use super::cfg::Cfg;
use super::doc;
use super::file::{File, ident};
use super::types::Types;
use crate::model::{Api, Body, Home, Type, WebhookEvent};
use crate::words::markdown;
use crate::words::naming::{camel, ident as field_name, lower_first, unique};

const DOCS: &[&str] = &[
    "Receiving webhooks: what a server posts to a program of yours, checked and read.",
    "",
    "A [`Receiver`] takes the headers and the body of a request, from any web framework, and gives a [`Delivery`] with a typed [`Event`].",
    "It compares the secret, bounds the body, and refuses what it has read before, since a server repeats what was not answered in time.",
    "It needs no async, no clock and no network, so it works on edge workers, too: with `default-features = false, features = [\"webhook\"]` neither Tokio",
    "nor an HTTP library is built.",
];

/// The file; none where nothing is known of webhooks.
pub(super) fn file(api: &Api, testing: &Cfg) -> Option<File> {
    let webhooks = api.webhooks.as_ref()?;
    let mut docs: Vec<String> = DOCS.iter().map(|line| (*line).to_owned()).collect();
    docs.extend(table("user", &webhooks.user));
    docs.extend(table("system", &webhooks.system));
    let mut file = File::new(docs);
    let home = Home::Webhooks;
    let types = Types { api, home: &home };
    let user_id = types.ty(&webhooks.user_id, &mut file);
    file.import("misskey_runtime::DecodeError");
    file.import("misskey_runtime::Reply");
    file.import("misskey_runtime::wire");
    file.import("misskey_runtime::wire::Json");
    file.push(quote! {
        #[doc(inline)]
        pub use misskey_runtime::webhook::{Error, ErrorKind, Header, WebhookEvent};

        /// Reads the deliveries of a webhook; make one and keep it.
        pub type Receiver = misskey_runtime::webhook::Receiver<Event>;

        /// What a webhook delivered: one event, and where it is from.
        pub type Delivery = misskey_runtime::webhook::Delivery<Event>;

        /// What happened.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum Event {
            /// An event of a user's webhook.
            User(UserEvent),
            /// An event of a webhook of the server.
            System(SystemEvent),
        }

        impl Event {
            /// The event of a user's webhook; `None` for one of the server.
            #[inline]
            #[must_use]
            pub fn user(&self) -> Option<&UserEvent> {
                match self {
                    Self::User(event) => Some(event),
                    Self::System(_) => None,
                }
            }
            /// The event of a webhook of the server; `None` for one of a user.
            #[inline]
            #[must_use]
            pub fn system(&self) -> Option<&SystemEvent> {
                match self {
                    Self::User(_) => None,
                    Self::System(event) => Some(event),
                }
            }
        }

        impl WebhookEvent for Event {
            type UserId = #user_id;
            fn decode(kind: &str, is_user: bool, body: &Reply) -> Result<Self, DecodeError> {
                if is_user {
                    UserEvent::decode(kind, body).map(Self::User)
                } else {
                    SystemEvent::decode(kind, body).map(Self::System)
                }
            }
        }
    });
    let mut bodies = Bodies::of(api);
    let what = "An event of a user's webhook.";
    events(
        &types,
        "UserEvent",
        what,
        &webhooks.user,
        &mut bodies,
        testing,
        &mut file,
    );
    let what = "An event of a webhook that an administrator set up for the whole server.";
    events(
        &types,
        "SystemEvent",
        what,
        &webhooks.system,
        &mut bodies,
        testing,
        &mut file,
    );
    for id in (0..api.types.len()).filter(|id| api.types[*id].home == home) {
        types.define(id, &mut file);
    }
    Some(file)
}

/// What there is, for people.
fn table(whose: &str, events: &[WebhookEvent]) -> Vec<String> {
    let mut lines = vec![
        String::new(),
        format!("| {whose} event | what has happened |"),
        "| --- | --- |".into(),
    ];
    lines.extend(
        events
            .iter()
            .map(|event| format!("| {} | {} |", markdown::code(&event.wire), event.doc)),
    );
    lines
}

/// Structs are large, and most events are moved several times before they are looked at.
fn is_boxed(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if !matches!(api.types[*id].body, Body::Enum(_)))
}

/// The bodies that hold one member: structs with that member, one for each type in it.
struct Bodies {
    known: Vec<(String, Type, String)>,
    taken: BTreeSet<String>,
}

impl Bodies {
    fn of(api: &Api) -> Self {
        let own = api.types.iter().filter(|def| def.home == Home::Webhooks);
        Self {
            known: Vec::new(),
            taken: own.map(|def| def.name.clone()).collect(),
        }
    }

    /// The struct's name and its field's.
    fn with(
        &mut self,
        types: &Types<'_>,
        member: &str,
        payload: &Type,
        file: &mut File,
    ) -> (Ident, Ident) {
        let field = field_name(member);
        let known = self
            .known
            .iter()
            .find(|(other, ty, _)| other == member && ty == payload);
        if let Some((_, _, name)) = known {
            return (ident(name), ident(&field));
        }
        let name = unique(format!("{}Body", camel(member)), &mut self.taken, "Other");
        let ty = types.ty(payload, file);
        let (body, field_ident) = (ident(&name), ident(&field));
        file.push(quote! {
            struct #body {
                #field_ident: #ty,
            }
        });
        file.push_table(format!(
            "wire::object! {{\n    read {name} {{\n        {field}: {member:?} required,\n    }}\n}}\n"
        ));
        self.known.push((member.to_owned(), payload.clone(), name));
        (body, field_ident)
    }
}

fn events(
    types: &Types<'_>,
    name: &str,
    what: &str,
    list: &[WebhookEvent],
    bodies: &mut Bodies,
    testing: &Cfg,
    file: &mut File,
) {
    let name = ident(name);
    let docs = doc::outer(&[what.to_owned()]);
    let (mut variants, mut arms, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for event in list {
        let variant = ident(&event.variant);
        let wire = &event.wire;
        let says = doc::outer(&[format!("`{wire}`: {}", lower_first(&event.doc))]);
        let Some(payload) = &event.payload else {
            variants.push(quote! { #says #variant, });
            arms.push(quote! { #wire => Self::#variant, });
            told.push(quote! { Self::#variant => (#wire, Json::Object(Default::default())), });
            continue;
        };
        let ty = types.ty(payload, file);
        let is_boxed = is_boxed(types.api, payload);
        let (read, write) = match &event.member {
            None => (
                quote! { body.json()? },
                quote! { misskey_runtime::testing::json(value) },
            ),
            Some(member) => {
                let (body, field) = bodies.with(types, member, payload, file);
                (
                    quote! { body.json::<#body>()?.#field },
                    quote! { misskey_runtime::testing::member(#member, value) },
                )
            }
        };
        variants.push(if is_boxed {
            quote! { #says #variant(Box<#ty>), }
        } else {
            quote! { #says #variant(#ty), }
        });
        arms.push(if is_boxed {
            quote! { #wire => Self::#variant(Box::new(#read)), }
        } else {
            quote! { #wire => Self::#variant(#read), }
        });
        told.push(quote! { Self::#variant(value) => (#wire, #write), });
    }
    file.push(quote! {
        #docs
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An event that this version does not know, as received.
            Unknown {
                /// The event's name.
                kind: String,
                /// The event's body; null if it has none.
                body: Json,
            },
        }

        impl #name {
            fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
                Ok(match kind {
                    #(#arms)*
                    _ => Self::Unknown { kind: kind.to_owned(), body: body.json()? },
                })
            }
        }
    });
    file.push(testing.guard(&quote! {
        impl misskey_runtime::testing::Told for #name {
            fn told(&self) -> Option<(&str, Json)> {
                Some(match self {
                    #(#told)*
                    Self::Unknown { kind, body } => (kind, body.clone()),
                })
            }
        }
    }));
}
