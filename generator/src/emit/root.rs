//! The crate's root: names for the runtime's types, error codes, permissions, ids.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::availability::Constants;
use super::brief::Brief;
use super::cfg::Cfg;
use super::file::{File, ident};
use super::options::Manifest;
use super::table;
use super::{auth, doc, helper};
use crate::model::{Api, Variant};
use crate::words::markdown;

/// The interface of the runtime that this generator writes for; `misskey_runtime::wire::interface!` says when it moves.
const INTERFACE: u32 = 1;

/// What users get from the runtime under this crate's name.
const REEXPORTS: &[&str] = &[
    "Acct",
    "Availability",
    "DecodeError",
    "Maybe",
    "ParseAcctError",
    "ParseIdError",
    "ParseReactionError",
    "Reaction",
    "Reply",
    "Support",
    "Timestamp",
    "TimestampError",
    "UnixMillis",
    "mfm",
];

/// The same, of what makes calls.
const OF_THE_CLIENT: &[&str] = &[
    "AllowsGet",
    "ApiError",
    "Call",
    "Client",
    "ClientBuilder",
    "Endpoint",
    "EndpointInfo",
    "Error",
    "ErrorKind",
    "Items",
    "Pages",
    "Paginate",
    "Position",
    "Progress",
    "Refusal",
    "RequestBody",
    "ResponseBody",
    "RetryPolicy",
    "Seek",
    "Server",
    "TokenPlace",
    "Transport",
    "TransportError",
    "TransportFuture",
    "Upload",
];

/// The files below `src`.
pub(super) fn files(api: &Api, constants: &Constants<'_>, brief: &Brief) -> BTreeMap<String, File> {
    let availability = constants.file();
    let lib = lib(api, availability.is_some(), brief);
    let mut files = BTreeMap::from([
        ("lib.rs".to_owned(), lib),
        (
            "auth.rs".to_owned(),
            auth::auth(api, brief.whoami.as_deref(), &brief.manifest),
        ),
        ("ids.rs".to_owned(), ids(api)),
        ("error_code.rs".to_owned(), error_codes(api)),
        ("permission.rs".to_owned(), permissions(api)),
    ]);
    files.extend(availability.map(|file| ("availability.rs".to_owned(), file)));
    files
}

fn lib(api: &Api, has_availability: bool, brief: &Brief) -> File {
    let mut file = File::default();
    let reexports = REEXPORTS.iter().map(|name| ident(name));
    let of_the_client = OF_THE_CLIENT.iter().map(|name| ident(name));
    let (page, allows) = page_and_allows(&brief.manifest);
    let streaming = Cfg::streaming(&brief.manifest, api)
        .guard(&quote! { #allows #[rustfmt::skip] pub mod streaming; });
    let webhook = Cfg::webhook(&brief.manifest, api)
        .guard(&quote! { #allows #[rustfmt::skip] pub mod webhook; });
    let helpers = helper::modules(&brief.helpers, &brief.manifest, &allows);
    let blocking = Cfg::runtime(&brief.manifest, "blocking").guard(&quote! {
        #[doc(inline)]
        pub use misskey_runtime::blocking;
    });
    let testing = Cfg::runtime(&brief.manifest, "testing").guard(&quote! {
        #[doc(inline)]
        pub use misskey_runtime::testing;
    });
    // Which of it is used depends on the features.
    let availability = has_availability.then(|| {
        quote! { #[allow(dead_code)] #[rustfmt::skip] mod availability; }
    });
    let guide = (!brief.guide.is_empty()).then(|| quote! { #[rustfmt::skip] pub mod guide; });
    let client = Cfg::runtime(&brief.manifest, "client");
    let [auth, endpoints, calls, libraries] = [
        quote! { #allows #[rustfmt::skip] pub mod auth; },
        quote! { #allows #[rustfmt::skip] pub mod endpoints; },
        quote! { #[doc(inline)] pub use misskey_runtime::{#(#of_the_client),*}; },
        quote! { pub use misskey_runtime::reqwest; },
    ]
    .map(|item| client.guard(&item));
    let interface = Literal::u32_unsuffixed(INTERFACE);
    file.push(quote! {
        #page
        misskey_runtime::wire::interface!(#interface);
        #auth
        #availability
        #endpoints
        #allows #[rustfmt::skip]
        mod error_code;
        #guide
        #allows #[rustfmt::skip]
        pub mod ids;
        #allows #[rustfmt::skip]
        pub mod models;
        #allows #[rustfmt::skip]
        mod permission;
        #streaming
        #webhook
        #helpers

        pub use error_code::ErrorCode;
        #blocking
        #testing
        #[doc(inline)]
        pub use misskey_runtime::wire::{Json, JsonObject, OneOrMany};
        #[doc(inline)]
        pub use misskey_runtime::{#(#reexports),*};
        #calls
        // Their types stand in signatures.
        pub use misskey_runtime::{bytes, http};
        #libraries
        pub use permission::Permission;
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
            // docs.rs marks what needs a feature.
            quote! {
                #![doc = include_str!("../README.md")]
                #![cfg_attr(docsrs, feature(doc_cfg))]
            },
            TokenStream::new(),
        ),
    }
}

fn ids(api: &Api) -> File {
    let mut file = File::new(vec![
        "Ids, with a type for each kind of thing, so that they cannot be mixed up."
            .into(),
        String::new(),
        "An id is text that only its own server understands; most forms contain the time at which the thing was made."
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
    let docs = docs
        .iter()
        .map(|lines| doc::outer(&[lines.trim_start().to_owned()]));
    let ty = ident(name);
    let head = format!(" {head}");
    let unknown = format!(" {unknown}");
    file.push(quote! {
        #[doc = #head]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ty {
            #(#docs #names,)*
            #[doc = #unknown]
            Unknown(String),
        }
    });
    file.import("misskey_runtime::wire");
    file.push_table(table::open_enum(name, variants));
}

fn error_codes(api: &Api) -> File {
    let mut file = File::new(vec!["What a server says went wrong, as a code.".into()]);
    let variants: Vec<_> = api
        .codes
        .iter()
        .map(|(code, def)| Variant {
            name: def.variant.clone(),
            value: code.clone(),
            doc: None,
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
            let fact = format!("HTTP {}, {whom}.", statuses.join(" or "));
            let lifetime = doc::lifetime(api, &def.lifetime, None);
            match &def.doc {
                Some(says) => format!(" {}: {says}\n\n{fact}{lifetime}", markdown::code(code)),
                None => format!(" {}: {fact}{lifetime}", markdown::code(code)),
            }
        })
        .collect();
    open_enum(
        &mut file,
        "ErrorCode",
        "What a server says went wrong: `error.is(ErrorCode::…)` asks for one of them.",
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
                    || "No endpoint asks for it".into(),
                    |name| format!("The streaming channel `{name}` asks for it"),
                ),
                1 => "1 endpoint asks for it".into(),
                more => format!("{more} endpoints ask for it"),
            };
            let since = doc::lifetime(api, &permission.lifetime, None);
            // Endpoints of forks are not counted here.
            let endpoints = Some(endpoints).filter(|_| permission.lifetime.only.is_empty());
            match (&permission.doc, endpoints) {
                (says, None) => doc::value(kind, says.as_ref(), &since),
                (None, Some(endpoints)) => {
                    format!(" {}: {endpoints}.{since}", markdown::code(kind))
                }
                (Some(says), Some(endpoints)) => {
                    format!(" {}: {says}\n\n{endpoints}.{since}", markdown::code(kind))
                }
            }
        })
        .collect();
    open_enum(
        &mut file,
        "Permission",
        "A permission that an app's token can have.",
        "A permission that this version does not know.",
        &api.permissions,
        &docs,
    );
    file.push(auth::groups(api));
    file
}
