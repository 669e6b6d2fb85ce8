//! A sentence for an endpoint of which docs.yaml has none: what it takes and what it answers. The document says so much; what the endpoint is
//! for, its name alone would have to tell, and a name can mislead.

use crate::model::{Api, Body, Endpoint, Home, Response, Type, TypeDef};
use crate::words::markdown;

/// How many members are named.
const MOST: usize = 3;

/// The sentence.
pub(super) fn of(api: &Api, endpoint: &Endpoint) -> String {
    format!(
        "Calls {}{}{}.",
        markdown::code(&endpoint.name),
        with(api, endpoint),
        answers(api, endpoint)
    )
}

/// What must be given.
fn with(api: &Api, endpoint: &Endpoint) -> String {
    let Body::Struct(fields) = &api.types[endpoint.request.ty].body else {
        return String::new();
    };
    let required = &endpoint.request.required;
    let mut names: Vec<String> = required
        .iter()
        .take(MOST)
        .filter_map(|place| fields.get(*place))
        .map(|field| markdown::code(&field.wire))
        .collect();
    match required.len().saturating_sub(MOST) {
        0 => {}
        1 => names.push("1 more member".to_owned()),
        more => names.push(format!("{more} more members")),
    }
    match names.as_slice() {
        [] => String::new(),
        [only] => format!(" with {only}"),
        [first @ .., last] => format!(" with {} and {last}", first.join(", ")),
    }
}

/// What comes back, where it has a name of the document's own.
fn answers(api: &Api, endpoint: &Endpoint) -> String {
    let (Response::Always(ty) | Response::Perhaps(ty)) = &endpoint.response else {
        return String::new();
    };
    let may = match endpoint.response {
        Response::Perhaps(_) => ", or nothing",
        Response::Nothing | Response::Always(_) => "",
    };
    let named = |ty: &Type| match ty {
        Type::Named(id) => model(&api.types[*id]),
        _ => None,
    };
    if let Some(model) = named(ty) {
        return format!("; answers with {model}{may}");
    }
    match ty {
        Type::List(item) => named(item).map_or_else(String::new, |model| {
            format!("; answers with a list of {model}{may}")
        }),
        _ => String::new(),
    }
}

/// A link to a model; what stands in an endpoint's own file is told there.
fn model(def: &TypeDef) -> Option<String> {
    match &def.home {
        Home::Model(_) => Some(format!("[`{0}`](crate::models::{0})", def.name)),
        Home::Endpoint(_) | Home::Channel(_) | Home::Webhooks => None,
    }
}
