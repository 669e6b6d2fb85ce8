//! What of a value a schema knows, and whether it survived: the value as it came beside the value as we write it.

use serde_json::Value;

use crate::document::{Document, escaped, members};

/// A place where two values differ, with what differs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// A JSON pointer into the value.
    pub pointer: String,
    /// In words.
    pub what: String,
}

/// Where `again` lacks or changes something of `original` that the schema at `pointer` declares, and where it says more than `original`.
#[must_use]
pub fn differences(
    document: &Document,
    pointer: &str,
    original: &Value,
    again: &Value,
) -> Vec<Difference> {
    let mut walk = Walk {
        document,
        found: Vec::new(),
    };
    walk.value(&[pointer.to_owned()], original, again, "");
    walk.found.sort();
    walk.found.dedup();
    walk.found
}

/// Where two values differ, numbers compared as numbers.
#[must_use]
pub fn exact_differences(original: &Value, again: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    exactly(original, again, "", &mut found);
    found
}

struct Walk<'a> {
    document: &'a Document,
    found: Vec<Difference>,
}

/// What schemas say of one object's members.
#[derive(Default)]
struct Declared {
    /// Name to pointers of schemas, in no order that matters.
    members: std::collections::BTreeMap<String, Vec<String>>,
    /// Schemas of members with any other name.
    others: Vec<String>,
}

impl Walk<'_> {
    /// Compares by all of these schemas at once: they all apply to the value.
    fn value(&mut self, schemas: &[String], original: &Value, again: &Value, at: &str) {
        let mut plain = Vec::new();
        for schema in schemas {
            self.branches(schema, original, &mut plain);
        }
        match (original, again) {
            (Value::Object(from), Value::Object(to)) => {
                let mut declared = Declared::default();
                for schema in &plain {
                    self.declare(schema, &mut declared);
                }
                if declared.members.is_empty() && declared.others.is_empty() {
                    return exactly(original, again, at, &mut self.found);
                }
                for (name, value) in from {
                    let schemas = declared.members.get(name).unwrap_or(&declared.others);
                    if schemas.is_empty() {
                        continue;
                    }
                    let at = format!("{at}/{}", escaped(name));
                    match to.get(name) {
                        Some(again) => self.value(&schemas.clone(), value, again, &at),
                        None => self.report(at, format!("lost: {}", short(value))),
                    }
                }
                for (name, value) in to {
                    if !from.contains_key(name) {
                        let at = format!("{at}/{}", escaped(name));
                        self.report(at, format!("was not there, now is {}", short(value)));
                    }
                }
            }
            (Value::Array(from), Value::Array(to)) => {
                if from.len() != to.len() {
                    let what = format!("{} items became {}", from.len(), to.len());
                    self.report(at.to_owned(), what);
                }
                for (index, (value, again)) in from.iter().zip(to).enumerate() {
                    let items: Vec<String> = plain
                        .iter()
                        .filter_map(|schema| self.item(schema, index))
                        .collect();
                    let at = format!("{at}/{index}");
                    if items.is_empty() {
                        exactly(value, again, &at, &mut self.found);
                    } else {
                        self.value(&items, value, again, &at);
                    }
                }
            }
            _ => exactly(original, again, at, &mut self.found),
        }
    }

    fn report(&mut self, pointer: String, what: String) {
        self.found.push(Difference { pointer, what });
    }

    /// Takes a schema apart until no reference, `allOf` or union is left; of a union, the branches that the value belongs to.
    fn branches(&self, schema: &str, value: &Value, plain: &mut Vec<String>) {
        let schema = self.document.resolved(schema);
        let node = self.document.at(&schema);
        plain.push(schema.clone());
        for (place, _) in list(node, "allOf") {
            self.branches(&format!("{schema}/allOf/{place}"), value, plain);
        }
        for keyword in ["anyOf", "oneOf"] {
            let all: Vec<String> = list(node, keyword)
                .map(|(place, _)| format!("{schema}/{keyword}/{place}"))
                .collect();
            let fits = |branch: &&String| self.document.validator(branch).is_valid(value);
            let mut chosen: Vec<&String> = all.iter().filter(fits).collect();
            if chosen.is_empty() {
                // Not a valid instance, as real ones sometimes are not: then any branch that its constants do not rule out.
                let allowed = |branch: &&String| !ruled_out(self.document, branch, value);
                chosen = all.iter().filter(allowed).collect();
            }
            for branch in chosen {
                self.branches(branch, value, plain);
            }
        }
    }

    fn declare(&self, schema: &str, declared: &mut Declared) {
        let node = self.document.at(schema);
        for (name, _) in members(&node["properties"]) {
            declared
                .members
                .entry(name.clone())
                .or_default()
                .push(format!("{schema}/properties/{}", escaped(name)));
        }
        if node["additionalProperties"].is_object() {
            declared
                .others
                .push(format!("{schema}/additionalProperties"));
        }
    }

    fn item(&self, schema: &str, index: usize) -> Option<String> {
        let node = self.document.at(schema);
        if list(node, "prefixItems").nth(index).is_some() {
            return Some(format!("{schema}/prefixItems/{index}"));
        }
        node["items"].is_object().then(|| format!("{schema}/items"))
    }
}

/// Whether a value of an enum, or the kind of JSON, says that this is another branch.
pub(crate) fn ruled_out(document: &Document, schema: &str, value: &Value) -> bool {
    let schema = document.resolved(schema);
    let node = document.at(&schema);
    let kinds: Vec<&str> = match &node["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|kind| is(kind, value)) {
        return true;
    }
    if list(node, "enum").next().is_some() && !list(node, "enum").any(|(_, known)| known == value) {
        return true;
    }
    members(&node["properties"]).any(|(name, schema)| {
        let known = list(schema, "enum").count();
        let member = value.get(name);
        known == 1 && member.is_some_and(|member| !list(schema, "enum").any(|(_, it)| it == member))
    }) || list(node, "allOf")
        .any(|(place, _)| ruled_out(document, &format!("{schema}/allOf/{place}"), value))
}

fn list<'a>(node: &'a Value, keyword: &str) -> impl Iterator<Item = (usize, &'a Value)> {
    node[keyword].as_array().into_iter().flatten().enumerate()
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => value.is_number(),
    }
}

fn exactly(original: &Value, again: &Value, at: &str, found: &mut Vec<Difference>) {
    match (original, again) {
        (Value::Object(from), Value::Object(to)) => {
            for (name, value) in from {
                let at = format!("{at}/{}", escaped(name));
                match to.get(name) {
                    Some(again) => exactly(value, again, &at, found),
                    None => found.push(Difference {
                        pointer: at,
                        what: format!("lost: {}", short(value)),
                    }),
                }
            }
            for (name, value) in to.iter().filter(|(name, _)| !from.contains_key(*name)) {
                found.push(Difference {
                    pointer: format!("{at}/{}", escaped(name)),
                    what: format!("was not there, now is {}", short(value)),
                });
            }
        }
        (Value::Array(from), Value::Array(to)) if from.len() == to.len() => {
            for (index, (value, again)) in from.iter().zip(to).enumerate() {
                exactly(value, again, &format!("{at}/{index}"), found);
            }
        }
        (Value::Number(from), Value::Number(to)) if from.as_f64() == to.as_f64() => {}
        _ if original == again => {}
        _ => found.push(Difference {
            pointer: at.to_owned(),
            what: format!("{} became {}", short(original), short(again)),
        }),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
