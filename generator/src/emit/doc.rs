//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::model::{Endpoint, ErrorFact, Field};
use crate::naming::camel;

/// `///` lines.
pub(super) fn outer(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| indented(line));
    quote! { #(#[doc = #lines])* }
}

/// `//!` lines.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| indented(line));
    quote! { #(#![doc = #lines])* }
}

fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// What a field says of itself: our sentence, limits, default.
pub(super) fn field(field: &Field) -> Vec<String> {
    let mut sentences: Vec<String> = field.doc.iter().cloned().collect();
    sentences.extend(field.limits.iter().cloned());
    if let Some(default) = field.default.as_ref().filter(|default| !default.is_null()) {
        sentences.push(format!("Default: `{}`.", one_line(default)));
    }
    if field.deprecated {
        sentences.push("Deprecated.".into());
    }
    if sentences.is_empty() { Vec::new() } else { vec![sentences.join(" ")] }
}

fn one_line(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| format!("\"{text}\"")).replace('`', "'")
}

/// The first line of an endpoint.
pub(super) fn sentence(endpoint: &Endpoint) -> String {
    endpoint.doc.clone().unwrap_or_else(|| format!("Calls `{}`.", endpoint.name))
}

/// What an endpoint's function says.
pub(super) fn endpoint(endpoint: &Endpoint, code_variant: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut facts = vec![format!("`POST /api/{}`{}.", endpoint.name, if endpoint.get { ", or `GET` with [`Client::get`](crate::Client::get)" } else { "" })];
    facts.push(match (&endpoint.permission, endpoint.credential) {
        _ if endpoint.secure => "Needs the user's own token; an app's is refused.".into(),
        (Some(permission), true) => format!("Needs a token with the permission {}.", permission_link(permission)),
        (Some(permission), false) => format!("Works without a token; an app's token needs the permission {}.", permission_link(permission)),
        (None, true) => "Needs a token.".into(),
        (None, false) => "Works without a token.".into(),
    });
    if endpoint.rate_limited {
        facts.push("Rate-limited.".into());
    }
    let mut lines = vec![sentence(endpoint), String::new(), facts.join(" "), String::new(), "# Errors".into()];
    lines.push("Those that [any call may meet](crate::endpoints#errors)".into());
    let errors: Vec<&ErrorFact> = endpoint.errors.iter().collect();
    if errors.is_empty() {
        if let Some(line) = lines.last_mut() {
            line.push('.');
        }
        return lines;
    }
    if let Some(line) = lines.last_mut() {
        line.push_str(", and:");
    }
    let mut codes: Vec<(&str, Vec<u16>)> = Vec::new();
    for error in errors {
        match codes.last_mut() {
            Some((code, statuses)) if *code == error.code => statuses.push(error.status),
            _ => codes.push((&error.code, vec![error.status])),
        }
    }
    for (code, mut statuses) in codes {
        statuses.sort_unstable();
        statuses.dedup();
        let statuses: Vec<_> = statuses.iter().map(ToString::to_string).collect();
        let variant = code_variant(code).unwrap_or_else(|| camel(code));
        lines.push(format!("- [`{code}`](crate::ErrorCode::{variant}), {}", statuses.join(" or ")));
    }
    lines
}

fn permission_link(permission: &str) -> String {
    format!("[`{permission}`](crate::Permission::{})", camel(permission))
}
