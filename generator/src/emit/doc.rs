//! Documentation comments.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::sentence;
use crate::model::{
    Api, Availability, Body, Cursor, Endpoint, ErrorFact, Field, Lifetime, Limits, TypeDef,
};
use crate::words::markdown;
use crate::words::naming::{camel, lower_first};

/// `///` lines.
pub(super) fn outer(lines: &[String]) -> TokenStream {
    let lines = lines
        .iter()
        .flat_map(|line| markdown::lines(line))
        .map(|line| indented(&line));
    quote! { #(#[doc = #lines])* }
}

/// `//!` lines.
pub(super) fn inner(lines: &[String]) -> TokenStream {
    let lines = lines
        .iter()
        .flat_map(|line| markdown::lines(line))
        .map(|line| indented(&line));
    quote! { #(#![doc = #lines])* }
}

fn indented(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// ` Since 2025.4.1.` and where it ends, as far as `whole`, which it belongs to, does not say the same.
pub(super) fn lifetime(own: &Lifetime, whole: Option<&Lifetime>) -> String {
    let mut text = String::new();
    if !own.only.is_empty() && whole.is_none_or(|whole| whole.only != own.only) {
        let _ = write!(text, " Only on {}.", listed(&own.only));
    }
    if let Some(since) = own.since.as_ref()
        && whole.is_none_or(|whole| whole.since.as_ref() != Some(since))
    {
        let _ = write!(text, " Since {since}.");
    }
    if let Some(gone) = own.gone.as_ref()
        && whole.is_none_or(|whole| whole.gone.as_ref() != Some(gone))
    {
        let _ = write!(text, " Gone from {gone} on.");
    }
    text
}

/// `CherryPick`, `CherryPick and Sharkey`, `CherryPick, misskey.io and Sharkey`.
fn listed(names: &[String]) -> String {
    match names {
        [rest @ .., last] if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        names => names.concat(),
    }
}

/// [`lifetime`] of a type, which speaks for those of its members that are as old.
pub(super) fn lifetime_with_members(def: &TypeDef) -> String {
    let member = match &def.body {
        Body::Struct(fields) if !fields.is_empty() => "field",
        Body::Enum(_) => "value",
        Body::Tagged { .. } => "kind",
        _ => return lifetime(&def.lifetime, None),
    };
    let text = lifetime(&def.lifetime, None);
    match text.strip_suffix('.') {
        Some(text) if def.lifetime.gone.is_none() && def.lifetime.only.is_empty() => {
            format!("{text}, with every {member} that says nothing else.")
        }
        _ => text,
    }
}

/// What a field says of itself: our sentence, limits, default, since when it exists if that is later than its type.
pub(super) fn field(field: &Field, whole: &Lifetime) -> Vec<String> {
    let mut sentences: Vec<String> = field.doc.iter().cloned().collect();
    sentences.extend(limits(&field.limits));
    sentences.extend(
        limits(&field.item_limits)
            .iter()
            .map(|limit| format!("Each item: {}", lower_first(limit))),
    );
    if let Some(default) = field.default.as_ref().filter(|default| !default.is_null()) {
        sentences.push(format!("Default: {}.", one_line(default)));
    }
    if field.deprecated {
        sentences.push("Deprecated: it will go away.".into());
    }
    let lifetime = lifetime(&field.lifetime, Some(whole));
    if !lifetime.is_empty() {
        sentences.push(lifetime.trim_start().to_owned());
    }
    if sentences.is_empty() {
        Vec::new()
    } else {
        vec![sentences.join(" ")]
    }
}

/// A sentence for each limit.
fn limits(limits: &Limits) -> Vec<String> {
    let between = |what: &str, min: Option<String>, max: Option<String>| match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("{what}{min}.")),
        (Some(min), Some(max)) => Some(format!("{what}{min} to {max}.")),
        (Some(min), None) => Some(format!("{what}at least {min}.")),
        (None, Some(max)) => Some(format!("{what}at most {max}.")),
        (None, None) => None,
    };
    let text = |count: Option<usize>| count.map(|count| count.to_string());
    let range = match (&limits.min, &limits.max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}.")),
        (Some(min), None) => Some(format!("At least {min}.")),
        (None, Some(max)) => Some(format!("At most {max}.")),
        (None, None) => None,
    };
    let pattern = limits
        .pattern
        .as_ref()
        .map(|pattern| format!("Pattern: {}.", markdown::code(pattern)));
    let values = Some(&limits.values).filter(|values| !values.is_empty());
    let values = values.map(|values| {
        let values: Vec<_> = values.iter().map(one_line).collect();
        match values.as_slice() {
            [only] => format!("Always {only}."),
            [rest @ .., last] => format!("One of {} and {last}.", rest.join(", ")),
            [] => String::new(),
        }
    });
    [
        values,
        between("Length: ", text(limits.min_length), text(limits.max_length)),
        pattern,
        range,
        between("Items: ", text(limits.min_items), text(limits.max_items)),
        limits.unique_items.then(|| "No duplicates.".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn one_line(value: &Value) -> String {
    markdown::code(
        &value
            .as_str()
            .map_or_else(|| value.to_string(), |text| format!("\"{text}\"")),
    )
}

/// The other software whose newest known release lacks the endpoint.
fn absent(availability: &[Availability]) -> Option<String> {
    let lacking: Vec<String> = availability
        .iter()
        .skip(1)
        .filter_map(|one| match one.releases.last() {
            Some((version, false)) => Some(format!("{} {version}", one.title)),
            _ => None,
        })
        .collect();
    (!lacking.is_empty()).then(|| format!("Not in {}.", lacking.join(", ")))
}

/// That a list comes in pages, and since when there is more than the first one.
fn pages(endpoint: &Endpoint) -> Option<String> {
    let pagination = endpoint.pagination.as_ref()?;
    let mut text =
        "A list in pages: [`Client::items`](crate::Client::items) reads them all".to_owned();
    let moves = match &pagination.cursor {
        Cursor::Id { .. } => "untilId",
        Cursor::Offset => "offset",
    };
    let later = endpoint
        .later_members
        .iter()
        .find(|(member, _)| member == moves)
        .map(|(_, available)| available.as_slice());
    let sent = Some(endpoint.cursor_sent.as_slice()).filter(|sent| !sent.is_empty());
    let since = later.or(sent).and_then(<[_]>::first).and_then(|own| {
        let (version, has) = own.turns().next()?;
        has.then_some(version)
    });
    if let Some(version) = since {
        let _ = write!(text, "; before {version} there is one page only");
    }
    text.push('.');
    Some(text)
}

/// What an endpoint's function says.
pub(super) fn endpoint(api: &Api, endpoint: &Endpoint) -> Vec<String> {
    let mut facts = vec![format!(
        "`POST /api/{}`{}.",
        endpoint.name,
        match (endpoint.get, endpoint.get_only.as_slice()) {
            (false, _) => String::new(),
            (true, []) => ", or `GET` with [`Client::get`](crate::Client::get)".to_owned(),
            (true, forks) => format!(
                ", or on {} `GET` with [`Client::get`](crate::Client::get)",
                listed(forks)
            ),
        }
    )];
    facts.push(match (&endpoint.permission, endpoint.credential) {
        _ if endpoint.secure => "Needs the user's own token; an app's is refused.".into(),
        (Some(permission), true) => format!(
            "Needs a token with the permission {}.",
            permission_link(api, permission)
        ),
        (Some(permission), false) => format!(
            "Works without a token; an app's token needs the permission {}.",
            permission_link(api, permission)
        ),
        (None, true) => "Needs a token.".into(),
        (None, false) => "Works without a token.".into(),
    });
    if let Some(rank) = &endpoint.rank {
        facts.push(format!("Only for users of the rank {rank} or above."));
    }
    if let Some(policy) = &endpoint.role_policy {
        facts.push(format!(
            "The user's roles must grant {}.",
            markdown::code(policy)
        ));
    }
    if endpoint.rate_limited {
        facts.push("Rate-limited.".into());
    }
    facts.extend(pages(endpoint));
    let lifetime = lifetime(&endpoint.lifetime, None);
    if !lifetime.is_empty() {
        facts.push(lifetime.trim_start().to_owned());
    }
    facts.extend(absent(&endpoint.availability));
    let mut lines = vec![
        endpoint
            .doc
            .clone()
            .unwrap_or_else(|| sentence::of(api, endpoint)),
        String::new(),
        facts.join(" "),
        String::new(),
        "# Errors".into(),
    ];
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
        let variant = api
            .codes
            .get(code)
            .map_or_else(|| camel(code), |known| known.variant.clone());
        lines.push(format!(
            "- [{}](crate::ErrorCode::{variant}), {}",
            markdown::code(code),
            statuses.join(" or ")
        ));
    }
    lines
}

fn permission_link(api: &Api, permission: &str) -> String {
    format!(
        "[{}](crate::Permission::{})",
        markdown::code(permission),
        permission_variant(api, permission)
    )
}

/// The variant of a permission.
pub(super) fn permission_variant(api: &Api, permission: &str) -> String {
    let known = api
        .permissions
        .iter()
        .find(|known| known.value == permission);
    known.map_or_else(|| camel(permission), |known| known.name.clone())
}
