//! Documentation comments.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::sentence;
use crate::model::{Api, Availability, Cursor, Endpoint, ErrorFact, Field, Lifetime, Limits};
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

/// ` Since 2025.4.1.` and where it ends, as far as it tells more than `whole`, which it belongs to, and than that it always was there.
pub(super) fn lifetime(api: &Api, own: &Lifetime, whole: Option<&Lifetime>) -> String {
    let mut text = String::new();
    if !own.only.is_empty() && whole.is_none_or(|whole| whole.only != own.only) {
        let _ = write!(text, " Only on {}.", listed(&own.only));
    }
    if let Some(since) = own.since.as_ref()
        && !api.is_oldest(since)
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

/// ` `home`: Everybody can read it.`
pub(super) fn value(wire: &str, says: Option<&String>, lifetime: &str) -> String {
    let wire = markdown::code(wire);
    match says {
        Some(says) => format!(" {wire}: {says}{lifetime}"),
        None if lifetime.is_empty() => format!(" {wire}"),
        None => format!(" {wire}.{lifetime}"),
    }
}

/// A link to an endpoint's function, called as the endpoint is.
pub(super) fn function_link(endpoint: &Endpoint) -> String {
    format!(
        "[{}](fn@crate::endpoints::{})",
        markdown::code(&endpoint.name),
        endpoint.path.join("::")
    )
}

/// What a field says of itself: our sentence, limits, default, since when it exists if that is later than its type.
pub(super) fn field(api: &Api, field: &Field, whole: &Lifetime) -> Vec<String> {
    let mut sentences = vec![
        field
            .doc
            .clone()
            .unwrap_or_else(|| format!("The member {}.", markdown::code(&field.wire))),
    ];
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
    let lifetime = lifetime(api, &field.lifetime, Some(whole));
    if !lifetime.is_empty() {
        sentences.push(lifetime.trim_start().to_owned());
    }
    sentences.extend(field.looser.clone());
    vec![sentences.join(" ")]
}

/// A sentence for each limit; none for what is always true.
fn limits(limits: &Limits) -> Vec<String> {
    let counted = |min: Option<usize>, max: Option<usize>, one: &str, more: &str| {
        let noun = |count: usize| if count == 1 { one } else { more };
        match (min.filter(|min| *min > 0), max) {
            (Some(min), Some(max)) if min == max => Some(format!("Exactly {min} {}.", noun(min))),
            (Some(min), Some(max)) => Some(format!("{min} to {max} {}.", noun(max))),
            (Some(min), None) => Some(format!("At least {min} {}.", noun(min))),
            (None, Some(0)) => Some(format!("No {more}.")),
            (None, Some(max)) => Some(format!("At most {max} {}.", noun(max))),
            (None, None) => None,
        }
    };
    let range = match (&limits.min, &limits.max) {
        (Some(min), Some(max)) if min == max => Some(format!("Always {min}.")),
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
        counted(
            limits.min_length,
            limits.max_length,
            "character",
            "characters",
        ),
        pattern,
        range,
        counted(limits.min_items, limits.max_items, "item", "items"),
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
        "A list in pages: [`Client::items`](crate::Client::items) reads all of them".to_owned();
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
pub(super) fn endpoint(api: &Api, endpoint: &Endpoint, example: &[String]) -> Vec<String> {
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
        _ if endpoint.secure => "Needs the user's own token; an app's token is refused.".into(),
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
        facts.push(format!("Only for users with the rank {rank} or above."));
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
    let lifetime = lifetime(api, &endpoint.lifetime, None);
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
    ];
    lines.extend_from_slice(example);
    lines.extend([String::new(), "# Errors".into()]);
    lines.push("Those that [any call may fail with](crate::endpoints#errors)".into());
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
    let mut codes: Vec<(&ErrorFact, Vec<u16>)> = Vec::new();
    for error in errors {
        match codes.last_mut() {
            Some((first, statuses)) if first.code == error.code => statuses.push(error.status),
            _ => codes.push((error, vec![error.status])),
        }
    }
    for (error, mut statuses) in codes {
        statuses.sort_unstable();
        statuses.dedup();
        let known = api.codes.get(&error.code);
        let variant = known.map_or_else(|| camel(&error.code), |known| known.variant.clone());
        let says = error
            .doc
            .as_ref()
            .or(known.and_then(|known| known.doc.as_ref()));
        lines.push(code_line(&error.code, &variant, &statuses, says));
    }
    lines
}

/// A line of a list of errors: `- [`NO_SUCH_NOTE`](…) (400): There is no such note.`
pub(super) fn code_line(
    code: &str,
    variant: &str,
    statuses: &[u16],
    says: Option<&String>,
) -> String {
    let statuses: Vec<_> = statuses.iter().map(ToString::to_string).collect();
    let says = says.map(|says| format!(": {}", first_sentence(says)));
    format!(
        "- [{}](crate::ErrorCode::{variant}) ({}){}",
        markdown::code(code),
        statuses.join(" or "),
        says.unwrap_or_default()
    )
}

/// Up to the first end of a sentence.
fn first_sentence(text: &str) -> &str {
    text.find(". ").map_or(text, |end| &text[..=end])
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
