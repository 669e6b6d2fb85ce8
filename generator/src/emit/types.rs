//! Types: how they are written where they are used, and their definitions.

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::file::{File, ident, tokens};
use super::table;
use crate::model::{Api, Body, Field, Home, Presence, Role, Type, TypeDef, TypeId};
use crate::words::markdown;
use crate::words::naming::lower_first;

/// Writes types into one file, importing what they need.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) home: &'a Home,
}

impl Types<'_> {
    /// A type as it is written in this file.
    pub(super) fn ty(&self, ty: &Type, file: &mut File) -> TokenStream {
        match ty {
            Type::Boolean => quote! { bool },
            Type::Integer => quote! { i64 },
            Type::Fraction => quote! { f64 },
            Type::Text => quote! { String },
            Type::Id(name) => {
                file.import("crate::ids");
                let name = ident(name);
                quote! { ids::#name }
            }
            Type::Timestamp => self.runtime("Timestamp", file),
            Type::UnixMillis => self.runtime("UnixMillis", file),
            Type::Upload => self.runtime("Upload", file),
            Type::Json => self.wire("Json", file),
            Type::JsonObject => self.wire("JsonObject", file),
            Type::List(inner) => {
                let inner = self.ty(inner, file);
                quote! { Vec<#inner> }
            }
            Type::Nullable(inner) => {
                let inner = self.ty(inner, file);
                quote! { Option<#inner> }
            }
            Type::Tuple(places) => {
                let places: Vec<_> = places.iter().map(|place| self.ty(place, file)).collect();
                quote! { (#(#places,)*) }
            }
            Type::Map(inner) => {
                file.import("std::collections::BTreeMap");
                let inner = self.ty(inner, file);
                quote! { BTreeMap<String, #inner> }
            }
            Type::OneOrMany(inner) => {
                let inner = self.ty(inner, file);
                let name = self.wire("OneOrMany", file);
                quote! { #name<#inner> }
            }
            Type::Named(id) => self.named(*id, file),
        }
    }

    fn runtime(&self, name: &str, file: &mut File) -> TokenStream {
        file.import(&format!("misskey_runtime::{name}"));
        tokens(name)
    }

    fn wire(&self, name: &str, file: &mut File) -> TokenStream {
        file.import(&format!("misskey_runtime::wire::{name}"));
        tokens(name)
    }

    fn named(&self, id: TypeId, file: &mut File) -> TokenStream {
        let def = &self.api.types[id];
        let name = ident(&def.name);
        match &def.home {
            home if home == self.home => quote! { #name },
            Home::Model(_) => {
                file.import("crate::models");
                quote! { models::#name }
            }
            // Inline types of an endpoint are used by its own file only.
            Home::Endpoint(_) | Home::Channel(_) | Home::Webhooks => quote! { #name },
        }
    }

    /// A field's type with `Box`, `Option` or `Maybe` around it.
    pub(super) fn field_ty(&self, field: &Field, file: &mut File) -> TokenStream {
        let inner = self.inner_ty(field, file);
        match field.presence {
            Presence::Required | Presence::Others => inner,
            Presence::Nullable | Presence::Optional => quote! { Option<#inner> },
            Presence::Maybe => {
                let maybe = self.runtime("Maybe", file);
                quote! { #maybe<#inner> }
            }
        }
    }

    /// A field's type when it is there and not null.
    pub(super) fn inner_ty(&self, field: &Field, file: &mut File) -> TokenStream {
        let inner = self.ty(&field.ty, file);
        if field.boxed {
            quote! { Box<#inner> }
        } else {
            inner
        }
    }

    /// A type's definition with its serde impls and, where it is sent, constructor and setters.
    pub(super) fn define(&self, id: TypeId, file: &mut File) {
        let def = &self.api.types[id];
        self.define_as(id, &[sentences(self.api, def)], file);
    }

    /// [`Self::define`] with other documentation than the type's own.
    pub(super) fn define_as(&self, id: TypeId, docs: &[String], file: &mut File) {
        let def = &self.api.types[id];
        let name = ident(&def.name);
        let docs = doc::outer(docs);
        match &def.body {
            Body::Pending => {}
            Body::Struct(fields) => self.define_struct(def, fields, &docs, file),
            Body::Enum(variants) => {
                let names = variants.iter().map(|variant| ident(&variant.name));
                let values = variants.iter().map(|variant| {
                    let lifetime = doc::lifetime(self.api, &variant.lifetime, Some(&def.lifetime));
                    doc::value(&variant.value, variant.doc.as_ref(), &lifetime)
                });
                file.push(quote! {
                    #docs
                    #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
                    #[non_exhaustive]
                    pub enum #name {
                        #(#[doc = #values] #names,)*
                        /// A value that this version does not know, as received.
                        Unknown(String),
                    }
                });
                file.import("misskey_runtime::wire");
                file.push_table(table::open_enum(&def.name, variants));
            }
            Body::Tagged { tag, branches } => {
                let variants = branches.iter().map(|branch| ident(&branch.variant));
                let values = branches.iter().map(|branch| {
                    let says = self.api.types[branch.ty].doc.as_ref();
                    format!(
                        " {}{} is {}.{}",
                        says.map(|says| format!("{says} ")).unwrap_or_default(),
                        markdown::code(tag),
                        markdown::codes(&branch.values, "or"),
                        doc::lifetime(self.api, &branch.lifetime, Some(&def.lifetime))
                    )
                });
                let types: Vec<_> = branches
                    .iter()
                    .map(|branch| self.named(branch.ty, file))
                    .collect();
                let object = self.wire("JsonObject", file);
                file.push(quote! {
                    #docs
                    #[derive(Debug, Clone)]
                    #[non_exhaustive]
                    pub enum #name {
                        #(#[doc = #values] #variants(#types),)*
                        /// A kind that this version does not know, as received.
                        Unknown(#object),
                    }
                });
                file.import("misskey_runtime::wire");
                self.common_accessors(&name, branches, file);
                file.push_table(table::tagged(def, tag, branches, &type_names(&types)));
            }
            Body::Shapes(branches) => {
                let variants: Vec<_> = branches
                    .iter()
                    .map(|branch| ident(&branch.variant))
                    .collect();
                let shapes = branches.iter().map(|branch| {
                    format!(" The JSON is {} {}.", article(&branch.shape), branch.shape)
                });
                let types: Vec<_> = branches
                    .iter()
                    .map(|branch| self.ty(&branch.ty, file))
                    .collect();
                let json = self.wire("Json", file);
                file.push(quote! {
                    #docs
                    #[derive(Debug, Clone)]
                    #[non_exhaustive]
                    pub enum #name {
                        #(#[doc = #shapes] #variants(#types),)*
                        /// Another kind of JSON, as received.
                        Unknown(#json),
                    }
                });
                for (variant, ty) in variants.iter().zip(&types) {
                    file.push(quote! {
                        impl From<#ty> for #name {
                            #[inline]
                            fn from(value: #ty) -> Self {
                                Self::#variant(value)
                            }
                        }
                    });
                }
                file.import("misskey_runtime::wire");
                file.push_table(table::shapes(def, branches));
            }
            Body::Keyed(branches) => {
                let variants: Vec<_> = branches
                    .iter()
                    .map(|branch| ident(&branch.variant))
                    .collect();
                let keys = branches.iter().map(|branch| {
                    let says = self.api.types[branch.ty].doc.as_ref();
                    format!(
                        " {}Has {}.",
                        says.map(|says| format!("{says} ")).unwrap_or_default(),
                        markdown::codes(&branch.keys, "and")
                    )
                });
                let types: Vec<_> = branches
                    .iter()
                    .map(|branch| self.named(branch.ty, file))
                    .collect();
                let json = self.wire("Json", file);
                file.push(quote! {
                    #docs
                    #[derive(Debug, Clone)]
                    #[non_exhaustive]
                    pub enum #name {
                        #(#[doc = #keys] #variants(#types),)*
                        /// An object of another form, as received.
                        Unknown(#json),
                    }
                    #(impl From<#types> for #name {
                        #[inline]
                        fn from(value: #types) -> Self {
                            Self::#variants(value)
                        }
                    })*
                });
                file.import("misskey_runtime::wire");
                file.push_table(table::keyed(def, branches, &type_names(&types)));
            }
            Body::Alias(ty) => {
                let ty = self.ty(ty, file);
                file.push(quote! { #docs pub type #name = #ty; });
            }
        }
    }

    /// A getter for each field that all branches have: `notification.id()`.
    fn common_accessors(
        &self,
        name: &proc_macro2::Ident,
        branches: &[crate::model::Branch],
        file: &mut File,
    ) {
        let structs: Vec<&Vec<Field>> = branches
            .iter()
            .filter_map(|branch| match &self.api.types[branch.ty].body {
                Body::Struct(fields) => Some(fields),
                _ => None,
            })
            .collect();
        let Some((first, others)) = structs.split_first() else {
            return;
        };
        if structs.len() != branches.len() {
            return;
        }
        let variants: Vec<_> = branches
            .iter()
            .map(|branch| ident(&branch.variant))
            .collect();
        let mut getters = Vec::new();
        for field in first
            .iter()
            .filter(|field| field.presence == Presence::Required && !field.boxed)
        {
            let same = |other: &Field| {
                other.wire == field.wire
                    && other.ident == field.ident
                    && other.ty == field.ty
                    && other.presence == field.presence
                    && !other.boxed
            };
            if !others.iter().all(|fields| fields.iter().any(same)) {
                continue;
            }
            let getter = ident(&field.ident);
            let ty = self.ty(&field.ty, file);
            let says = field.doc.as_ref().map_or_else(
                || format!("The member {}.", markdown::code(&field.wire)),
                Clone::clone,
            );
            let doc = format!(" {says} `None` for a kind that this version does not know.");
            getters.push(quote! {
                #[doc = #doc]
                #[inline]
                pub fn #getter(&self) -> Option<&#ty> {
                    match self {
                        #(Self::#variants(kind) => Some(&kind.#getter),)*
                        Self::Unknown(_) => None,
                    }
                }
            });
        }
        if !getters.is_empty() {
            file.push(quote! { impl #name { #(#getters)* } });
        }
    }

    fn define_struct(&self, def: &TypeDef, fields: &[Field], docs: &TokenStream, file: &mut File) {
        self.structure(def, fields, docs, file);
        if def.sent {
            self.constructors(def, fields, file);
        }
        file.push_table(table::fields(def, fields));
    }

    /// The struct itself, without what is implemented for it.
    pub(super) fn structure(
        &self,
        def: &TypeDef,
        fields: &[Field],
        docs: &TokenStream,
        file: &mut File,
    ) {
        let name = ident(&def.name);
        let has_upload = fields.iter().any(|field| field.ty == Type::Upload);
        let names = fields.iter().map(|field| ident(&field.ident));
        let types: Vec<_> = fields
            .iter()
            .map(|field| self.field_ty(field, file))
            .collect();
        let field_docs = fields
            .iter()
            .map(|field| doc::outer(&doc::field(self.api, field, &def.lifetime)));
        let is_history = is_history(self.api, def);
        let visible = fields.iter().map(|field| {
            match (field.guarded, is_history) {
                (true, false) => quote! {},
                // For the channel whose history this asks for, without going through a constructor.
                (true, true) => quote! { pub(crate) },
                (false, _) => quote! { pub },
            }
        });
        // A file can be read once, so a request with one cannot be cloned.
        let clone = if has_upload {
            quote! {}
        } else {
            quote! { , Clone }
        };
        let default = if def.sent && has_default(fields) {
            quote! { , Default }
        } else {
            quote! {}
        };
        let must_use = if def.sent {
            quote! { #[must_use] }
        } else {
            quote! {}
        };
        file.push(quote! {
            #docs
            #[derive(Debug #clone #default)]
            #[non_exhaustive]
            #must_use
            pub struct #name {
                #(#field_docs #visible #names: #types,)*
            }
        });
        file.import("misskey_runtime::wire");
    }
}

/// Whether a request asks for the history of some channel.
fn is_history(api: &Api, def: &TypeDef) -> bool {
    let channels = api
        .streaming
        .iter()
        .flat_map(|streaming| &streaming.channels);
    channels
        .filter_map(|channel| channel.history.as_ref())
        .filter_map(|history| {
            api.endpoints
                .iter()
                .find(|endpoint| endpoint.name == history.endpoint)
        })
        .any(|endpoint| std::ptr::eq(&api.types[endpoint.request.ty], def))
}

/// Whether nothing must be given to make one.
fn has_default(fields: &[Field]) -> bool {
    fields
        .iter()
        .all(|field| field.presence.may_be_absent() && !field.guarded)
}

/// Types as the tables write them: `Poll`, `models::Note`.
fn type_names(types: &[TokenStream]) -> Vec<String> {
    types
        .iter()
        .map(|ty| ty.to_string().replace(' ', ""))
        .collect()
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    }
}

/// What a type says of itself, and since when it exists.
pub(super) fn sentences(api: &Api, def: &TypeDef) -> String {
    let endpoint = match &def.home {
        Home::Endpoint(name) => api.endpoints.iter().find(|endpoint| endpoint.name == *name),
        Home::Model(_) | Home::Channel(_) | Home::Webhooks => None,
    };
    let sentence = match (endpoint, def.role, &def.doc) {
        (Some(endpoint), Role::Request, None) => {
            let does = endpoint
                .doc
                .as_ref()
                .map_or_else(|| ".".to_owned(), |does| format!(": {}", lower_first(does)));
            format!("The request of {}{does}", doc::function_link(endpoint))
        }
        (Some(endpoint), Role::Response, told) => {
            let is = told
                .as_ref()
                .map_or_else(|| ".".to_owned(), |told| format!(": {}", lower_first(told)));
            format!("The answer of {}{is}", doc::function_link(endpoint))
        }
        (_, _, Some(told)) => told.clone(),
        (_, _, None) => format!("What {} holds.", markdown::code(&def.place)),
    };
    sentence + &doc::lifetime(api, &def.lifetime, None)
}
