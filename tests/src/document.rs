//! Documents as JSON Schema (draft 2020-12): what tests judge requests and responses by, never our own model.
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "test support stops where it fails"
)]

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Map, Value, json};

/// The current snapshot with the corrections of the overlay.
static CORRECTED: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/corrected.json")))
        .expect("the build script wrote JSON")
});

/// The name under which schemas find the document.
const BASE: &str = "urn:document";

/// The schemas of a document, all in one JSON value, with validators made as they are needed.
pub struct Document {
    /// `/components/schemas/NAME`, `/requests/NAME` and `/responses/NAME`.
    root: Value,
    facts: BTreeMap<String, Facts>,
    /// Errors that any endpoint may answer with.
    errors: Vec<Declared>,
    registry: Registry<'static>,
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

/// Where a value does not fit a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// A JSON pointer to what does not fit; where something is lacking, to the place where it should be.
    pub pointer: String,
    /// What the schema says.
    pub says: String,
    /// What came instead.
    pub came: String,
    /// Whether something is lacking.
    pub lacking: bool,
}

/// What the document says of an endpoint beside its schemas.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Whether the answer may be 204.
    pub nothing: bool,
    /// Whether it may be 200.
    pub something: bool,
    /// The errors that it declares.
    pub errors: Vec<Declared>,
}

/// An error that a document declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Such as `NO_SUCH_NOTE`.
    pub code: String,
    /// A UUID; documents give one that is not sent to some that any endpoint may answer with.
    pub id: Option<String>,
    /// The HTTP status.
    pub status: u64,
}

impl Document {
    /// The current snapshot with its corrections. A `oneOf` becomes an `anyOf` in it, because branches overlap on real servers:
    /// every user seen in detail is a user seen briefly as well.
    #[must_use]
    pub fn corrected() -> Self {
        Self::of(&CORRECTED)
    }

    /// A corrected snapshot, a `oneOf` being an `anyOf` in it as well.
    #[must_use]
    pub fn of(corrected: &Value) -> Self {
        Self::from_snapshot(corrected, "anyOf")
    }

    /// The same, to the letter.
    #[must_use]
    pub fn corrected_strictly() -> Self {
        Self::from_snapshot(&CORRECTED, "oneOf")
    }

    /// The document as a server serves it, if it is there.
    #[must_use]
    pub fn served(path: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(path).ok()?;
        let served: Value = serde_json::from_str(&text).expect("a served document is JSON");
        // OpenAPI 3.1 is JSON Schema already: nothing is translated.
        Some(Self::new(&served, |schema, _| schema.clone()))
    }

    fn from_snapshot(snapshot: &Value, one_of: &'static str) -> Self {
        Self::new(snapshot, |schema, at| translated(schema, one_of, at))
    }

    fn new(document: &Value, translate: impl Fn(&Value, &str) -> Value) -> Self {
        let mut components = Map::new();
        for (name, schema) in members(&document["components"]["schemas"]) {
            components.insert(name.clone(), translate(schema, name));
        }
        let (mut requests, mut responses) = (Map::new(), Map::new());
        let mut facts = BTreeMap::new();
        for (path, item) in members(&document["paths"]) {
            let name = path.trim_start_matches('/');
            let post = &item["post"];
            if let Some(schema) = content(&post["requestBody"]) {
                requests.insert(name.to_owned(), translate(schema, name));
            }
            if let Some(schema) = content(&post["responses"]["200"]) {
                responses.insert(name.to_owned(), translate(schema, name));
            }
            facts.insert(
                name.to_owned(),
                Facts {
                    nothing: post["responses"].get("204").is_some(),
                    something: post["responses"].get("200").is_some(),
                    errors: errors(post),
                },
            );
        }
        let root = json!({
            "components": { "schemas": components },
            "requests": requests,
            "responses": responses,
        });
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(BASE, root.clone())
            .and_then(|registry| registry.prepare())
            .unwrap_or_else(|error| panic!("the document as JSON Schema: {error}"));
        Self {
            root,
            facts,
            errors: errors(document),
            registry,
            validators: Mutex::default(),
        }
    }

    /// The names of all endpoints.
    pub fn endpoints(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    /// What is said of an endpoint.
    #[must_use]
    pub fn facts(&self, endpoint: &str) -> Option<&Facts> {
        self.facts.get(endpoint)
    }

    /// Whether an error code is declared, for this endpoint or for all.
    #[must_use]
    pub fn declares(&self, endpoint: &str, code: &str) -> bool {
        self.errors(endpoint).any(|known| known.code == code)
    }

    /// The errors that this endpoint may answer with: its own, and those of all.
    pub fn errors(&self, endpoint: &str) -> impl Iterator<Item = &Declared> {
        let own = self.facts.get(endpoint).map(|facts| &facts.errors);
        own.into_iter().flatten().chain(&self.errors)
    }

    /// The pointer of a request's schema, if it has one.
    #[must_use]
    pub fn request(&self, endpoint: &str) -> Option<String> {
        self.pointer("requests", endpoint)
    }

    /// The pointer of a response's schema, if it has one.
    #[must_use]
    pub fn response(&self, endpoint: &str) -> Option<String> {
        self.pointer("responses", endpoint)
    }

    fn pointer(&self, side: &str, endpoint: &str) -> Option<String> {
        self.root[side].get(endpoint)?;
        Some(format!("/{side}/{}", escaped(endpoint)))
    }

    /// Whether the schema at a pointer declares any member, item or branch.
    #[must_use]
    pub fn says_something(&self, pointer: &str) -> bool {
        let node = self.at(&self.resolved(pointer));
        ["properties", "items", "allOf", "anyOf", "oneOf"]
            .iter()
            .any(|keyword| node.get(keyword).is_some())
    }

    /// The schema at a pointer.
    #[must_use]
    pub fn at(&self, pointer: &str) -> &Value {
        self.root
            .pointer(pointer)
            .unwrap_or_else(|| panic!("no schema at {pointer}"))
    }

    /// Where the schema at a pointer really is: references are followed.
    #[must_use]
    pub fn resolved(&self, pointer: &str) -> String {
        match self.at(pointer).get("$ref").and_then(Value::as_str) {
            Some(target) => self.resolved(target.trim_start_matches('#')),
            None => pointer.to_owned(),
        }
    }

    /// The validator of the schema at a pointer.
    #[must_use]
    pub fn validator(&self, pointer: &str) -> Arc<Validator> {
        let mut made = self
            .validators
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let validator = made.entry(pointer.to_owned()).or_insert_with(|| {
            let fragment = pointer.replace('%', "%25").replace('$', "%24");
            let schema = json!({ "$ref": format!("{BASE}#{fragment}") });
            jsonschema::options()
                .with_draft(Draft::Draft202012)
                .with_registry(&self.registry)
                .should_validate_formats(true)
                .with_format("misskey:id", is_id)
                .with_format("id", is_id)
                .offline()
                .build(&schema)
                .map(Arc::new)
                .unwrap_or_else(|error| panic!("{pointer}: {error}"))
        });
        Arc::clone(validator)
    }

    /// Everything in a value that does not fit the schema at a pointer. Of a union, the objections of the branch that comes nearest.
    #[must_use]
    pub fn objections(&self, pointer: &str, value: &Value) -> Vec<Objection> {
        let validator = self.validator(pointer);
        let mut found = Vec::new();
        for error in validator.iter_errors(value) {
            innermost(&error, &mut found);
        }
        found
    }

    /// Why a value does not fit the schema at a pointer, or `None`.
    #[must_use]
    pub fn objection(&self, pointer: &str, value: &Value) -> Option<String> {
        let validator = self.validator(pointer);
        let error = validator.iter_errors(value).next()?;
        Some(format!("{} {error}", error.instance_path()))
    }
}

/// Goes into unions, each time into the branch that the value is most like.
fn innermost(error: &ValidationError<'_>, found: &mut Vec<Objection>) {
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } =
        error.kind()
    {
        let nearest = context.iter().min_by_key(|errors| distance(error, errors));
        for error in nearest.into_iter().flatten() {
            innermost(error, found);
        }
    } else {
        found.push(objection(error));
    }
}

/// An objection in words that are the same for the same fault: of a value of the wrong type its type is told, of any other what it is.
fn objection(error: &ValidationError<'_>) -> Objection {
    let pointer = error.instance_path().to_string();
    let value = error.instance();
    let (says, came) = match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            return Objection {
                pointer: format!("{pointer}/{}", escaped(name)),
                says: "required".to_owned(),
                came: "absent".to_owned(),
                lacking: true,
            };
        }
        ValidationErrorKind::Type { kind } => {
            let says = match kind {
                TypeKind::Single(kind) => kind.to_string(),
                TypeKind::Multiple(kinds) => {
                    let kinds: Vec<_> = kinds.iter().map(|kind| kind.to_string()).collect();
                    kinds.join(" or ")
                }
            };
            (says, kind_of(value).to_owned())
        }
        ValidationErrorKind::Enum { options } => (format!("one of {options}"), value.to_string()),
        ValidationErrorKind::Format { format } => (format!("format {format}"), value.to_string()),
        // The library's own words, which begin with the value.
        _ => {
            let (told, came) = (error.to_string(), value.to_string());
            let says = told.strip_prefix(&came).unwrap_or(&told).trim().to_owned();
            (says, came)
        }
    };
    Objection {
        pointer,
        says,
        came,
        lacking: false,
    }
}

/// The kind of JSON that a value is of, whole numbers apart from others.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "fraction",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// How unlike a value is to a branch: another kind of JSON is farthest off, then another tag, then each other objection.
fn distance(union: &ValidationError<'_>, errors: &[ValidationError<'_>]) -> usize {
    let each = errors.iter().map(|error| match error.kind() {
        ValidationErrorKind::Type { .. } if error.instance_path() == union.instance_path() => {
            10_000
        }
        ValidationErrorKind::Enum { .. } => 100,
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let nearest = context.iter().map(|errors| distance(error, errors)).min();
            nearest.unwrap_or_default()
        }
        _ => 1,
    });
    each.sum()
}

/// An id as the server checks it in requests.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// A name as it stands in a JSON pointer.
#[must_use]
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// An object's members; none of anything else.
pub fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The schema of a body, whatever its content type.
fn content(body: &Value) -> Option<&Value> {
    members(&body["content"])
        .next()
        .map(|(_, media)| &media["schema"])
}

/// The errors that stand at an operation, or at the document for all of them.
fn errors(node: &Value) -> Vec<Declared> {
    let listed = node["x-misskey-errors"].as_array().into_iter().flatten();
    let declared = listed.filter_map(|error| {
        Some(Declared {
            code: error["code"].as_str()?.to_owned(),
            id: error["id"].as_str().map(str::to_owned),
            status: error["status"].as_u64()?,
        })
    });
    declared.collect()
}

/// A schema of a snapshot (OpenAPI 3.0 with our extensions) in JSON Schema. A keyword that is not known here stops the test.
fn translated(schema: &Value, one_of: &'static str, at: &str) -> Value {
    let again = |schema: &Value| translated(schema, one_of, at);
    let list = |schemas: &Value| -> Value {
        schemas
            .as_array()
            .into_iter()
            .flatten()
            .map(&again)
            .collect()
    };
    let mut out = Map::new();
    for (keyword, value) in members(schema) {
        match keyword.as_str() {
            "type" | "enum" | "required" | "minimum" | "maximum" | "minLength" | "maxLength"
            | "minItems" | "maxItems" | "uniqueItems" | "pattern" | "format" | "$ref" => {
                out.insert(keyword.clone(), value.clone());
            }
            "properties" => {
                let properties = members(value).map(|(name, schema)| (name.clone(), again(schema)));
                out.insert(keyword.clone(), properties.collect::<Map<_, _>>().into());
            }
            "items" | "not" => drop(out.insert(keyword.clone(), again(value))),
            "additionalProperties" => {
                let value = match value {
                    Value::Bool(_) => value.clone(),
                    schema => again(schema),
                };
                out.insert(keyword.clone(), value);
            }
            "allOf" | "anyOf" => drop(out.insert(keyword.clone(), list(value))),
            "oneOf" => {
                let mut branches = list(value);
                if let (Some(tag), Value::Array(branches)) =
                    (schema[OPEN_BY].as_str(), &mut branches)
                {
                    branches.push(beyond(value, tag));
                }
                out.insert(one_of.to_owned(), branches);
            }
            "x-misskey-prefix-items" => {
                out.insert("prefixItems".to_owned(), list(value));
                out.insert("items".to_owned(), Value::Bool(false));
            }
            "x-misskey-if" => drop(out.insert("if".to_owned(), again(value))),
            "x-misskey-then" => drop(out.insert("then".to_owned(), again(value))),
            "nullable" | "default" | "deprecated" | "x-misskey-json" | OPEN_BY => {}
            other => panic!("{at}: the tests do not know the keyword `{other}`"),
        }
    }
    if schema["nullable"] == true {
        nullable(out)
    } else {
        out.into()
    }
}

/// Names the tag of a union that has more branches than are declared.
const OPEN_BY: &str = "x-misskey-open-by";

/// The branches that a union has beyond those declared: any object with another text as its tag.
fn beyond(declared: &Value, tag: &str) -> Value {
    let branches = declared.as_array().into_iter().flatten();
    let known = branches.flat_map(|branch| branch["properties"][tag]["enum"].as_array());
    let known: Vec<&Value> = known.flatten().collect();
    json!({
        "type": "object",
        "properties": { tag: { "type": "string", "not": { "enum": known } } },
        "required": [tag],
    })
}

fn nullable(mut schema: Map<String, Value>) -> Value {
    if let Some(kind) = schema.get_mut("type") {
        *kind = json!([kind, "null"]);
        if let Some(Value::Array(values)) = schema.get_mut("enum")
            && !values.contains(&Value::Null)
        {
            values.push(Value::Null);
        }
        return schema.into();
    }
    match schema.get("enum") {
        Some(Value::Array(values)) if values.contains(&Value::Null) => schema.into(),
        _ => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}
