//! Which field of which component a pointer into an answer means: one fault of a component is one fault, wherever it turns up.

use serde_json::Value;

use crate::document::{Document, escaped, members};
use crate::known::ruled_out;

/// A schema with what it is called.
#[derive(Clone)]
struct Named {
    pointer: String,
    name: String,
}

/// The place in a document that a pointer into an instance of a schema means, such as `Note.poll.choices[]`; what no schema declares is
/// told as it stands.
#[must_use]
pub fn place(document: &Document, schema: &str, called: &str, pointer: &str) -> String {
    located(document, schema, called, pointer, None).0
}

/// The same with a pointer to the schema of that place, where there is one. An instance tells which branches of unions are meant.
#[must_use]
pub fn located(
    document: &Document,
    schema: &str,
    called: &str,
    pointer: &str,
    mut instance: Option<&Value>,
) -> (String, Option<String>) {
    let mut schemas = vec![Named {
        pointer: schema.to_owned(),
        name: called.to_owned(),
    }];
    let mut name = called.to_owned();
    for step in pointer.split('/').skip(1) {
        let mut plain = Vec::new();
        for schema in &schemas {
            take_apart(document, schema, instance, &mut plain, 0);
        }
        schemas = plain
            .iter()
            .filter_map(|schema| below(document, schema, step))
            .collect();
        name = match schemas.first() {
            Some(found) => found.name.clone(),
            None => format!("{name}/{step}"),
        };
        instance = instance.and_then(|value| value.pointer(&format!("/{step}")));
    }
    let schema = schemas.into_iter().next().map(|schema| schema.pointer);
    (name, schema)
}

/// Follows references, `allOf`s and unions; a component gives its name to what is in it.
fn take_apart(
    document: &Document,
    schema: &Named,
    instance: Option<&Value>,
    plain: &mut Vec<Named>,
    depth: usize,
) {
    if depth > 16 {
        return;
    }
    let pointer = document.resolved(&schema.pointer);
    let name = match pointer.strip_prefix("/components/schemas/") {
        Some(component) if !component.contains('/') => component.to_owned(),
        _ => schema.name.clone(),
    };
    let node = document.at(&pointer);
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let count = node[keyword].as_array().map_or(0, Vec::len);
        for branch in 0..count {
            let branch = Named {
                pointer: format!("{pointer}/{keyword}/{branch}"),
                name: name.clone(),
            };
            let another = |value| keyword != "allOf" && ruled_out(document, &branch.pointer, value);
            if !instance.is_some_and(another) {
                take_apart(document, &branch, instance, plain, depth + 1);
            }
        }
    }
    plain.push(Named { pointer, name });
}

/// What a step of a pointer leads to.
fn below(document: &Document, schema: &Named, step: &str) -> Option<Named> {
    let Named { pointer, name } = schema;
    let node = document.at(pointer);
    if members(&node["properties"]).any(|(known, _)| escaped(known) == step) {
        return Some(Named {
            pointer: format!("{pointer}/properties/{step}"),
            name: format!("{name}.{step}"),
        });
    }
    let number = step.parse::<usize>().ok();
    if let Some(number) = number
        && node["prefixItems"].get(number).is_some()
    {
        return Some(Named {
            pointer: format!("{pointer}/prefixItems/{number}"),
            name: format!("{name}[{number}]"),
        });
    }
    if number.is_some() && node["items"].is_object() {
        return Some(Named {
            pointer: format!("{pointer}/items"),
            name: format!("{name}[]"),
        });
    }
    node["additionalProperties"].is_object().then(|| Named {
        pointer: format!("{pointer}/additionalProperties"),
        name: format!("{name}{{}}"),
    })
}
