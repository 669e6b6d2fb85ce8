//! How a change names the Rust item, and how types read in a message.

use crate::model::{Api, Body, Endpoint, Home, Type, TypeDef, TypeId};

/// `endpoints::notes::create`: an endpoint's function, and the module of the same name.
pub(super) fn function(endpoint: &Endpoint) -> String {
    format!("endpoints::{}", endpoint.path.join("::"))
}

/// `models::Note`, `endpoints::notes::create::Poll`.
pub(super) fn path(api: &Api, id: TypeId) -> String {
    let TypeDef { name, home, .. } = &api.types[id];
    match home {
        Home::Model(_) => format!("models::{name}"),
        Home::Channel(_) => format!("streaming::{name}"),
        Home::Webhooks => format!("webhook::{name}"),
        Home::Endpoint(owner) => {
            let endpoint = api
                .endpoints
                .iter()
                .find(|endpoint| endpoint.name == *owner);
            match endpoint {
                Some(endpoint) => format!("{}::{name}", function(endpoint)),
                None => name.clone(),
            }
        }
    }
}

/// The type as Rust has it, in a form that is equal where a program cannot tell a difference.
pub(super) fn rust(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".into(),
        Type::Integer => "i64".into(),
        Type::Fraction => "f64".into(),
        Type::Text => "String".into(),
        Type::Id(name) => name.clone(),
        Type::Timestamp => "Timestamp".into(),
        Type::UnixMillis => "UnixMillis".into(),
        Type::Upload => "Upload".into(),
        Type::Json => "Json".into(),
        Type::JsonObject => "JsonObject".into(),
        Type::List(inner) => format!("Vec<{}>", rust(api, inner)),
        Type::Nullable(inner) => format!("Option<{}>", rust(api, inner)),
        Type::Map(inner) => format!("BTreeMap<String, {}>", rust(api, inner)),
        Type::OneOrMany(inner) => format!("OneOrMany<{}>", rust(api, inner)),
        Type::Tuple(places) => {
            let places: Vec<_> = places.iter().map(|place| rust(api, place)).collect();
            format!("({})", places.join(", "))
        }
        Type::Named(id) => match &api.types[*id].body {
            Body::Alias(target) => rust(api, target),
            _ => path(api, *id),
        },
    }
}

/// The JSON that a type stands for, in words.
pub(super) fn words(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Boolean => "boolean".into(),
        Type::Integer => "integer".into(),
        Type::Fraction => "number".into(),
        Type::Text => "string".into(),
        Type::Id(name) => format!("string ({name})"),
        Type::Timestamp => "string (a moment)".into(),
        Type::UnixMillis => "integer (a moment in milliseconds)".into(),
        Type::Upload => "file".into(),
        Type::Json => "any JSON".into(),
        Type::JsonObject => "any object".into(),
        Type::List(inner) => format!("list of {}", words(api, inner)),
        Type::Nullable(inner) => format!("{} or null", words(api, inner)),
        Type::Map(inner) => format!("map of {}", words(api, inner)),
        Type::OneOrMany(inner) => format!("{0} or list of {0}", words(api, inner)),
        Type::Tuple(places) => {
            let places: Vec<_> = places.iter().map(|place| words(api, place)).collect();
            format!("list of exactly {}", places.join(", "))
        }
        Type::Named(id) => match (&api.types[*id].model, &api.types[*id].body) {
            (Some(model), _) => model.clone(),
            (None, Body::Shapes(branches)) => {
                let kinds: Vec<_> = branches
                    .iter()
                    .map(|branch| branch.shape.as_str())
                    .collect();
                kinds.join(" or ")
            }
            (None, body) => kind(body).into(),
        },
    }
}

/// What a named type is, in words.
pub(super) fn kind(body: &Body) -> &'static str {
    match body {
        Body::Struct(_) => "object",
        Body::Enum(_) => "enum",
        Body::Tagged { .. } | Body::Shapes(_) | Body::Keyed(_) => "union",
        Body::Alias(_) | Body::Pending => "another type",
    }
}
