//! How a struct that is sent is made: constructors that take what must be there, setters for the rest.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc;
use super::file::{File, ident};
use super::one_or_many::Half;
use super::table;
use super::types::{Types, sentences};
use crate::model::{Api, Body, Field, Home, Presence, Role, Type, TypeDef, Way};
use crate::words::markdown;
use crate::words::naming::{camel, unique};

/// More than so many arguments are named ones.
pub(super) const MOST_ARGUMENTS: usize = 3;

/// What a constructor takes by name.
struct Given<'a> {
    /// Places of the fields.
    arguments: &'a [usize],
    /// `Request::new`
    constructor: String,
    /// What the struct of them is called.
    required: String,
}

/// A struct that is made.
struct Made<'a> {
    def: &'a TypeDef,
    fields: &'a [Field],
    /// The ways to make it; `new` where there is none.
    ways: &'a [Way],
}

impl Types<'_> {
    /// `new` (or `by_…`) and the setters.
    pub(super) fn constructors(&self, def: &TypeDef, fields: &[Field], file: &mut File) {
        let made = Made {
            def,
            fields,
            ways: self.ways(def),
        };
        self.implement(def, &[&made], &made, file);
    }

    /// The two requests of an endpoint that answers one or a list, the constructors of both in the first.
    pub(super) fn define_halves(&self, halves: &[Half; 2], file: &mut File) {
        let [one, many] = halves.each_ref().map(|half| Made {
            def: &half.def,
            fields: &half.fields,
            ways: &half.ways,
        });
        file.import("misskey_runtime::wire");
        for (made, makes) in [(&one, [&one, &many].as_slice()), (&many, &[])] {
            let docs = doc::outer(&[sentences(self.api, made.def)]);
            self.structure(made.def, made.fields, &docs, file);
            self.implement(made.def, makes, made, file);
            file.push_table(table::fields(made.def, made.fields));
        }
    }

    /// What a struct has: constructors, of itself or of what stands beside it, and its setters.
    fn implement(&self, host: &TypeDef, makes: &[&Made<'_>], own: &Made<'_>, file: &mut File) {
        let mut constructors = Vec::new();
        let mut taken = BTreeSet::from(["new".to_owned()]);
        for made in makes {
            taken.extend(made.ways.iter().map(|way| way.name.clone()));
            if made.ways.is_empty() {
                constructors.push(self.constructor(host, made, None, file));
            }
            for way in made.ways {
                constructors.push(self.constructor(host, made, Some(way), file));
            }
        }
        let setters: Vec<_> = own
            .fields
            .iter()
            .filter(|field| field.presence.may_be_absent())
            .map(|field| {
                let setter = unique(field.ident.clone(), &mut taken, "_field");
                self.setter(&setter, own.def, field, file)
            })
            .collect();
        if constructors.is_empty() && setters.is_empty() {
            return;
        }
        let name = ident(&host.name);
        file.push(quote! {
            impl #name {
                #(#constructors)*
                #(#setters)*
            }
        });
    }

    fn ways(&self, def: &TypeDef) -> &[Way] {
        let Home::Endpoint(endpoint) = &def.home else {
            return &[];
        };
        let owner = self
            .api
            .endpoints
            .iter()
            .find(|candidate| &candidate.name == endpoint);
        let request = owner
            .map(|endpoint| &endpoint.request)
            .filter(|request| std::ptr::eq(&self.api.types[request.ty], def));
        request.map_or(&[], |request| &request.ways)
    }

    /// A function of `host` that makes it or, for a list, what stands beside it.
    fn constructor(
        &self,
        host: &TypeDef,
        made: &Made<'_>,
        way: Option<&Way>,
        file: &mut File,
    ) -> TokenStream {
        let fields = made.fields;
        let is_beside = made.def.name != host.name;
        let made_ty = if is_beside {
            let beside = ident(&made.def.name);
            quote! { #beside }
        } else {
            quote! { Self }
        };
        let given = |index: usize| {
            !fields[index].presence.may_be_absent()
                || way.is_some_and(|way| way.fields.contains(&index))
        };
        let arguments: Vec<usize> = (0..fields.len()).filter(|index| given(*index)).collect();
        let name = way.map_or_else(|| "new".to_owned(), |way| way.name.clone());
        let constructor = ident(&name);
        if arguments.len() > MOST_ARGUMENTS {
            let given = Given {
                arguments: &arguments,
                constructor: format!("{}::{name}", host.name),
                required: required_name(self.api, host, way),
            };
            let required = self.given_struct(made, &given, file);
            let names = fields.iter().map(|field| ident(&field.ident));
            let values = fields.iter().enumerate().map(|(index, field)| {
                if arguments.contains(&index) {
                    given_value(field)
                } else {
                    nothing(field)
                }
            });
            return quote! {
                /// Takes the required members; setters add the rest.
                #[inline]
                pub fn #constructor(required: #required) -> #made_ty {
                    #made_ty { #(#names: #values),* }
                }
            };
        }
        let parameters: Vec<_> = arguments
            .iter()
            .map(|index| self.parameter(&fields[*index], true, file))
            .collect();
        let inits = fields.iter().enumerate().map(|(index, field)| {
            let name = ident(&field.ident);
            if !arguments.contains(&index) {
                let nothing = nothing(field);
                return quote! { #name: #nothing };
            }
            let value = self.taken(field, way.is_some_and(|way| way.fields.contains(&index)));
            // `{ x }`, as a person writes it.
            if value.to_string() == field.ident {
                value
            } else {
                quote! { #name: #value }
            }
        });
        if way.is_none() && arguments.is_empty() {
            return quote! {
                /// Starts with every member left out.
                #[inline]
                pub fn new() -> Self {
                    Self::default()
                }
            };
        }
        let doc = match way {
            Some(_) if is_beside => " Asks for several: the answer is a list.".to_owned(),
            Some(way) => {
                let wires: Vec<String> = way
                    .fields
                    .iter()
                    .map(|index| fields[*index].wire.clone())
                    .collect();
                format!(
                    " Makes a request with {}; setters add the rest.",
                    markdown::codes(&wires, "and")
                )
            }
            None => " Takes the required members; setters add the rest.".to_owned(),
        };
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #constructor(#(#parameters),*) -> #made_ty {
                #made_ty { #(#inits),* }
            }
        }
    }

    /// The struct of named arguments that a constructor takes.
    fn given_struct(&self, made: &Made<'_>, given: &Given<'_>, file: &mut File) -> TokenStream {
        let fields = || given.arguments.iter().map(|index| &made.fields[*index]);
        let required = ident(&given.required);
        let doc = format!(" The arguments of [`{}`], by name.", given.constructor);
        let names = fields().map(|field| ident(&field.ident));
        let types: Vec<_> = fields().map(|field| self.given_ty(field, file)).collect();
        let docs =
            fields().map(|field| doc::outer(&doc::field(self.api, field, &made.def.lifetime)));
        let has_upload = fields().any(|field| field.ty == Type::Upload);
        let clone = if has_upload {
            quote! {}
        } else {
            quote! { , Clone }
        };
        file.push(quote! {
            #[doc = #doc]
            #[derive(Debug #clone)]
            pub struct #required {
                #(#docs pub #names: #types,)*
            }
        });
        quote! { #required }
    }

    /// The type of a field that must be given although it may be absent beside others.
    fn given_ty(&self, field: &Field, file: &mut File) -> TokenStream {
        let inner = self.inner_ty(field, file);
        match field.presence {
            Presence::Optional => inner,
            Presence::Maybe if field.ty != Type::Json => quote! { Option<#inner> },
            Presence::Maybe => inner,
            _ => self.field_ty(field, file),
        }
    }

    /// `text: impl Into<String>`
    fn parameter(&self, field: &Field, required: bool, file: &mut File) -> TokenStream {
        let name = ident(&field.ident);
        let inner = self.inner_ty(field, file);
        let nullable = matches!(field.presence, Presence::Nullable)
            || (required && field.presence == Presence::Maybe && field.ty != Type::Json);
        if nullable {
            return quote! { #name: impl Into<Option<#inner>> };
        }
        if !required && field.presence == Presence::Maybe {
            let whole = self.field_ty(field, file);
            return quote! { #name: impl Into<#whole> };
        }
        match &field.ty {
            Type::Boolean | Type::Upload => quote! { #name: #inner },
            Type::List(item) if is_plain(item) => {
                let item = self.ty(item, file);
                quote! { #name: impl IntoIterator<Item = impl Into<#item>> }
            }
            _ => quote! { #name: impl Into<#inner> },
        }
    }

    /// The parameter as the field wants it.
    fn taken(&self, field: &Field, chosen: bool) -> TokenStream {
        let name = ident(&field.ident);
        let value = converted(field);
        match field.presence {
            Presence::Required | Presence::Nullable | Presence::Others => value,
            Presence::Optional => quote! { Some(#value) },
            Presence::Maybe if chosen && field.ty != Type::Json => {
                quote! { match #name.into() { Some(value) => Maybe::Value(value), None => Maybe::Null } }
            }
            Presence::Maybe => quote! { Maybe::Value(#value) },
        }
    }

    /// It says what the field says: a reader of either has no need of the other.
    fn setter(&self, setter: &str, def: &TypeDef, field: &Field, file: &mut File) -> TokenStream {
        let name = ident(&field.ident);
        let setter = ident(setter);
        let parameter = self.parameter(field, field.guarded, file);
        let value = match field.presence {
            Presence::Maybe if !field.guarded => quote! { #name.into() },
            _ => self.taken(field, field.guarded),
        };
        let docs = doc::outer(&doc::field(self.api, field, &def.lifetime));
        quote! {
            #docs
            #[inline]
            pub fn #setter(mut self, #parameter) -> Self {
                self.#name = #value;
                self
            }
        }
    }
}

/// A field of the struct of required ones as the request wants it.
fn given_value(field: &Field) -> TokenStream {
    let name = ident(&field.ident);
    match field.presence {
        Presence::Required | Presence::Nullable | Presence::Others => {
            quote! { required.#name }
        }
        Presence::Optional => quote! { Some(required.#name) },
        Presence::Maybe if field.ty == Type::Json => quote! { Maybe::Value(required.#name) },
        Presence::Maybe => {
            quote! { match required.#name { Some(value) => Maybe::Value(value), None => Maybe::Null } }
        }
    }
}

/// The struct that `new` of a sent type takes, where it takes one.
pub(super) fn required_struct(api: &Api, def: &TypeDef) -> Option<String> {
    let Body::Struct(fields) = &def.body else {
        return None;
    };
    let many = fields
        .iter()
        .filter(|field| !field.presence.may_be_absent())
        .count()
        > MOST_ARGUMENTS;
    (def.sent && many).then(|| required_name(api, def, None))
}

/// What the named arguments of a constructor are called.
pub(super) fn required_name(api: &Api, def: &TypeDef, way: Option<&Way>) -> String {
    let beside = |other: &&TypeDef| match (&other.home, &def.home) {
        (Home::Model(_), Home::Model(_)) => true,
        (other, own) => other == own,
    };
    let mut taken: BTreeSet<String> = api
        .types
        .iter()
        .filter(beside)
        .map(|other| other.name.clone())
        .collect();
    let name = match (def.role, way) {
        (Role::Request, None) => "Required".to_owned(),
        (Role::Request, Some(way)) => format!("Required{}", camel(&way.name)),
        _ => format!("{}Required", def.name),
    };
    unique(name, &mut taken, "Fields")
}

/// Whether a constructor takes items that become this, one by one.
pub(super) fn is_plain(item: &Type) -> bool {
    !matches!(
        item,
        Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Tuple(_)
    )
}

fn converted(field: &Field) -> TokenStream {
    let name = ident(&field.ident);
    match &field.ty {
        Type::Boolean | Type::Upload if field.presence != Presence::Nullable => quote! { #name },
        Type::List(item) if is_plain(item) && field.presence != Presence::Nullable => {
            quote! { #name.into_iter().map(Into::into).collect() }
        }
        _ => quote! { #name.into() },
    }
}

fn nothing(field: &Field) -> TokenStream {
    match field.presence {
        Presence::Maybe => quote! { Maybe::Absent },
        Presence::Others => quote! { Default::default() },
        _ => quote! { None },
    }
}
