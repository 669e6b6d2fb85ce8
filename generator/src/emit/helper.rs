//! Helpers: Rust of our own that stands on what was generated, carried into each crate that has all of it.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Visibility;

use super::cfg::Cfg;
use super::file::{File, ident};
use super::options::Manifest;
use super::types::Types;
use crate::error::GenerateError;
use crate::model::{Api, Body, Home, Type, TypeDef};
use crate::sources::Helper;
use crate::words::features;

/// What begins the lines that say what a helper needs.
const NEED: &str = "//# ";

/// A helper that fits the crate.
#[derive(Debug, Clone)]
pub(crate) struct Fitting {
    /// The module.
    name: String,
    /// The source, without what it needs.
    text: String,
    /// Cargo features that it stands under.
    features: Vec<String>,
    /// Whether other crates see something of it.
    is_public: bool,
}

/// The helpers for a crate, and what the others lack.
///
/// # Errors
/// A helper is no Rust, or what it says of its needs is not of the form.
pub(crate) fn fitting(
    api: &Api,
    helpers: &[Helper],
) -> Result<(Vec<Fitting>, Vec<String>), GenerateError> {
    let mut fitting = Vec::new();
    let mut left_out = Vec::new();
    for helper in helpers {
        let refuse = |what: String| {
            GenerateError::Helper(format!("schemas/helpers/{}.rs: {what}", helper.name))
        };
        let parsed = syn::parse_file(&helper.text)
            .map_err(|error| refuse(format!("this is no Rust: {error}")))?;
        let mut found = Fitting {
            name: helper.name.clone(),
            text: String::new(),
            features: Vec::new(),
            is_public: parsed.items.iter().any(is_public),
        };
        let mut lacks = Vec::new();
        for line in helper.text.split_inclusive('\n') {
            let Some(need) = line.strip_prefix(NEED) else {
                found.text.push_str(line);
                continue;
            };
            let (place, ty) = need
                .split_once(": ")
                .ok_or_else(|| refuse(format!("`{}` needs a `: `", need.trim_end())))?;
            let ty = ty.trim_end();
            if place == "feature" {
                found.features.push(ty.to_owned());
                continue;
            }
            match at(api, place) {
                Some(found) if found == ty.replace(' ', "") => {}
                Some(found) => lacks.push(format!("`{place}` is `{found}` there, and not `{ty}`")),
                None => lacks.push(format!("there is no `{place}`")),
            }
        }
        if lacks.is_empty() {
            fitting.push(found);
        } else {
            left_out.push(format!("{}: {}", helper.name, lacks.join("; ")));
        }
    }
    Ok((fitting, left_out))
}

fn is_public(item: &syn::Item) -> bool {
    let visibility = match item {
        syn::Item::Fn(item) => &item.vis,
        syn::Item::Struct(item) => &item.vis,
        syn::Item::Enum(item) => &item.vis,
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}

/// The type of a field, an answer or an event, as its own file writes it.
fn at(api: &Api, place: &str) -> Option<String> {
    let written = |home: &Home, ty: &dyn Fn(&Types<'_>, &mut File) -> TokenStream| {
        let mut file = File::default();
        Some(
            ty(&Types { api, home }, &mut file)
                .to_string()
                .replace(' ', ""),
        )
    };
    let (owner, member) = place.rsplit_once('.').unwrap_or((place, ""));
    let path: Vec<&str> = owner.split("::").collect();
    let is_at = |def: &&TypeDef| match (&def.home, path.as_slice()) {
        (Home::Model(_), ["models", name]) => def.name == *name,
        (Home::Endpoint(endpoint), ["endpoints", modules @ .., name]) => {
            let of_name = api.endpoints.iter().find(|known| known.name == *endpoint);
            def.name == *name && of_name.is_some_and(|known| known.path == modules)
        }
        _ => false,
    };
    match path.as_slice() {
        ["endpoints", modules @ .., "Response"] if member.is_empty() => {
            let endpoint = api.endpoints.iter().find(|known| known.path == modules)?;
            let ty: &Type = endpoint.response.ty()?;
            written(&Home::Endpoint(endpoint.name.clone()), &|types, file| {
                types.ty(ty, file)
            })
        }
        ["streaming", channel] => {
            let mut channels = api
                .streaming
                .iter()
                .flat_map(|streaming| &streaming.channels);
            let channel = channels.find(|known| known.name == *channel)?;
            let event = channel
                .events
                .list
                .iter()
                .find(|event| event.wire == member)?;
            let ty = event.payload.as_ref()?;
            written(&channel.events.home, &|types, file| types.ty(ty, file))
        }
        _ => {
            let def = api.types.iter().find(is_at)?;
            let Body::Struct(fields) = &def.body else {
                return None;
            };
            let field = fields.iter().find(|field| field.ident == member)?;
            written(&def.home, &|types, file| types.field_ty(field, file))
        }
    }
}

/// The files below `src`, where their features can be on.
pub(super) fn files(
    helpers: &[Fitting],
    manifest: &Manifest,
    crate_name: &str,
) -> BTreeMap<String, String> {
    let own_name = crate_name.replace('-', "_");
    helpers
        .iter()
        .filter(|helper| {
            !helper
                .features
                .iter()
                .any(|name| cfg(manifest, name).is_off())
        })
        .map(|helper| {
            // Examples in its docs name the crate.
            let text = helper.text.replace("misskey_client", &own_name);
            let text = format!("// Written by `cargo xtask regen`. Do not edit.\n\n{text}");
            (format!("src/{}.rs", helper.name), text)
        })
        .collect()
}

/// The modules, for the crate's root.
pub(super) fn modules(
    helpers: &[Fitting],
    manifest: &Manifest,
    allows: &TokenStream,
) -> TokenStream {
    let modules = helpers.iter().map(|helper| {
        let name = ident(&helper.name);
        let public = helper
            .is_public
            .then(|| quote! { #[doc(inline)] pub use #name::*; });
        let items = [
            quote! { #allows #[rustfmt::skip] mod #name; },
            quote! { #public },
        ];
        let guarded = items
            .into_iter()
            .filter(|item| !item.is_empty())
            .map(|item| {
                helper
                    .features
                    .iter()
                    .fold(item, |item, feature| cfg(manifest, feature).guard(&item))
            });
        quote! { #(#guarded)* }
    });
    quote! { #(#modules)* }
}

/// What stands before the items of a feature, which is the runtime's or one of endpoints.
fn cfg(manifest: &Manifest, feature: &str) -> Cfg {
    if features::is_of_endpoints(feature) {
        Cfg::endpoints(manifest, feature)
    } else {
        Cfg::runtime(manifest, feature)
    }
}
