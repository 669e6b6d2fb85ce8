//! The crate's root: names for the runtime's types, error codes, permissions, ids.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::cfg::Cfg;
use super::file::{File, ident, tokens};
use super::table;
use super::{Options, auth, doc};
use crate::markdown;
use crate::model::{Api, Variant};
use crate::naming::{camel, type_name, unique};
use crate::options::Manifest;

/// The interface of the runtime that this generator writes for; `misskey_runtime::wire::interface!` says when it moves.
const INTERFACE: u32 = 1;

/// What users get from the runtime under this crate's name.
const REEXPORTS: &[&str] = &[
    "AllowsGet",
    "DecodeError",
    "Endpoint",
    "EndpointInfo",
    "ErrorKind",
    "Maybe",
    "Method",
    "ParseIdError",
    "Progress",
    "Reply",
    "RetryPolicy",
    "Timestamp",
    "TokenPlace",
    "Transport",
    "UnixMillis",
    "Upload",
];

/// The other types of the crate's root.
const OWN: &[&str] = &[
    "ApiError",
    "Call",
    "Client",
    "ClientBuilder",
    "Error",
    "ErrorCode",
    "Json",
    "JsonObject",
    "OneOrMany",
    "Permission",
];

/// The files below `src`.
pub(super) fn files(api: &Api, options: &Options) -> BTreeMap<String, File> {
    BTreeMap::from([
        ("lib.rs".to_owned(), lib(api, options)),
        (
            "auth.rs".to_owned(),
            auth::auth(&marker(api), &options.manifest),
        ),
        ("ids.rs".to_owned(), ids(api)),
        ("error_code.rs".to_owned(), error_codes(api)),
        ("permission.rs".to_owned(), permissions(api)),
    ])
}

/// The unit struct that stands for the API.
pub(super) fn marker(api: &Api) -> proc_macro2::Ident {
    // The software may have a name that this file uses for something else.
    let mut taken: BTreeSet<String> = REEXPORTS
        .iter()
        .chain(OWN)
        .map(|name| (*name).to_owned())
        .collect();
    ident(&unique(type_name(&camel(&api.title)), &mut taken, "Api"))
}

fn lib(api: &Api, options: &Options) -> File {
    let mut file = File::default();
    let marker = marker(api);
    let user = signed_in_user(api, options);
    let reexports = REEXPORTS.iter().map(|name| ident(name));
    let (page, allows) = page_and_allows(&options.manifest);
    let streaming = Cfg::streaming(&options.manifest, api)
        .guard(&quote! { #allows #[rustfmt::skip] pub mod streaming; });
    let marker_doc = format!(" The API of {} {}.", api.title, api.version);
    let interface = Literal::u32_unsuffixed(INTERFACE);
    file.push(quote! {
        #page
        misskey_runtime::wire::interface!(#interface);
        #allows #[rustfmt::skip]
        pub mod auth;
        #allows #[rustfmt::skip]
        pub mod endpoints;
        #allows #[rustfmt::skip]
        mod error_code;
        #allows #[rustfmt::skip]
        pub mod ids;
        #allows #[rustfmt::skip]
        pub mod models;
        #allows #[rustfmt::skip]
        mod permission;
        #streaming

        pub use error_code::ErrorCode;
        pub use misskey_runtime::wire::{Json, JsonObject, OneOrMany};
        pub use misskey_runtime::{#(#reexports),*};
        pub use permission::Permission;

        #[doc = #marker_doc]
        #[derive(Debug, Clone, Copy)]
        pub struct #marker;

        impl misskey_runtime::Api for #marker {
            type ErrorCode = ErrorCode;
            type Permission = Permission;
            type User = #user;
            const USER_AGENT: &'static str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        }

        /// A connection to one server; cheap to clone.
        pub type Client = misskey_runtime::Client<#marker>;
        /// Makes a [`Client`].
        pub type ClientBuilder = misskey_runtime::ClientBuilder<#marker>;
        /// A call that is sent when it is awaited.
        pub type Call<T> = misskey_runtime::Call<#marker, T>;
        /// Why a call failed.
        pub type Error = misskey_runtime::Error<ErrorCode>;
        /// What the server answered in place of a result.
        pub type ApiError = misskey_runtime::ApiError;
    });
    file
}

/// The crate's front page, and what stands before its modules.
fn page_and_allows(manifest: &Manifest) -> (TokenStream, TokenStream) {
    match manifest {
        // `include!` takes no attributes of the whole crate, and that crate's lints were not chosen for generated code.
        Manifest::Included { .. } => (
            TokenStream::new(),
            quote! {
                #[allow(
                    missing_docs,
                    clippy::large_enum_variant,
                    clippy::module_inception,
                    clippy::should_implement_trait,
                    clippy::wrong_self_convention
                )]
            },
        ),
        Manifest::Workspace | Manifest::Standalone { .. } => (
            quote! { #![doc = include_str!("../README.md")] },
            TokenStream::new(),
        ),
    }
}

fn signed_in_user(api: &Api, options: &Options) -> TokenStream {
    let known = options.signed_in_user.as_ref().filter(|name| {
        api.types
            .iter()
            .any(|def| &def.name == *name && def.received)
    });
    known.map_or_else(
        || quote! { Json },
        |name| tokens(&format!("models::{name}")),
    )
}

fn ids(api: &Api) -> File {
    let mut file = File::new(vec![
        "Ids, one type for each kind of thing, so that one cannot stand where another belongs."
            .into(),
        String::new(),
        "An id is text that only its server understands; most forms tell when the thing was made."
            .into(),
    ]);
    file.import("misskey_runtime::id_type");
    let rows: String = api
        .ids
        .iter()
        .map(|(entity, name)| format!("    /// The id of {}.\n    {name},\n", described(entity)))
        .collect();
    file.push_table(format!("id_type! {{\n{rows}}}\n"));
    file
}

/// `DriveFile` as `a drive file`.
fn described(entity: &str) -> String {
    use heck::ToLowerCamelCase as _;
    let words = heck::AsSnakeCase(entity.to_lower_camel_case())
        .to_string()
        .replace('_', " ");
    let article = if words.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {words}")
}

fn open_enum(
    file: &mut File,
    name: &str,
    head: &str,
    unknown: &str,
    variants: &[Variant],
    docs: &[String],
) {
    let names = variants.iter().map(|variant| ident(&variant.name));
    let ty = ident(name);
    let head = format!(" {head}");
    let unknown = format!(" {unknown}");
    file.push(quote! {
        #[doc = #head]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ty {
            #(#[doc = #docs] #names,)*
            #[doc = #unknown]
            Unknown(String),
        }
    });
    file.import("misskey_runtime::wire");
    file.push_table(table::open_enum(name, variants));
}

fn error_codes(api: &Api) -> File {
    let mut file = File::new(vec!["What a server says went wrong, in one word.".into()]);
    let variants: Vec<_> = api
        .codes
        .iter()
        .map(|(code, def)| Variant {
            name: def.variant.clone(),
            value: code.clone(),
            lifetime: def.lifetime.clone(),
        })
        .collect();
    let docs: Vec<_> = api
        .codes
        .iter()
        .map(|(code, def)| {
            let statuses: Vec<_> = def.statuses.iter().map(ToString::to_string).collect();
            let whom = match def.endpoints.as_slice() {
                [] => "from any endpoint".to_owned(),
                [only] => format!("from `{only}`"),
                [first, second] => format!("from `{first}` and `{second}`"),
                [first, second, rest @ ..] => {
                    format!("from `{first}`, `{second}` and {} more", rest.len())
                }
            };
            format!(
                " {}, HTTP {}, {whom}.{}",
                markdown::code(code),
                statuses.join(" or "),
                doc::lifetime(&def.lifetime, None)
            )
        })
        .collect();
    open_enum(
        &mut file,
        "ErrorCode",
        "An error's code: what happened, for programs.",
        "A code that this version does not know.",
        &variants,
        &docs,
    );
    file
}

fn permissions(api: &Api) -> File {
    let mut file = File::new(vec!["What an app's token may do.".into()]);
    let docs: Vec<_> = api
        .permissions
        .iter()
        .map(|permission| {
            let kind = &permission.value;
            let count = api
                .endpoints
                .iter()
                .filter(|endpoint| endpoint.permission.as_ref() == Some(kind))
                .count();
            let channels = api
                .streaming
                .iter()
                .flat_map(|streaming| &streaming.channels);
            let channel = channels
                .filter(|channel| channel.permission.as_ref() == Some(kind))
                .map(|channel| &channel.name)
                .next();
            let endpoints = match count {
                0 => channel.map_or_else(
                    || "no endpoint asks for it".into(),
                    |name| format!("for the streaming channel `{name}`"),
                ),
                1 => "for 1 endpoint".into(),
                more => format!("for {more} endpoints"),
            };
            let since = doc::lifetime(&permission.lifetime, None);
            format!(" {}: {endpoints}.{since}", markdown::code(kind))
        })
        .collect();
    open_enum(
        &mut file,
        "Permission",
        "A permission that an app's token can carry.",
        "A permission that this version does not know.",
        &api.permissions,
        &docs,
    );
    file.push(auth::groups(api));
    file
}
