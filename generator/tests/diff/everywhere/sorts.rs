//! What can be changed at each place of a document.

use misskey_generator::diff::{Kind, Wire};
use serde_json::{Value, json};

use super::Mutation;
use super::edit::{Edit, What};

const ADDED: &[Kind] = &[Kind::FieldAdded];
const REMOVED: &[Kind] = &[Kind::FieldRemoved];
const PRESENCE: &[Kind] = &[
    Kind::BecameRequired,
    Kind::BecameOptional,
    // The member told a branch, or was one of those that must be given.
    Kind::ChoiceRequired,
    Kind::ChoiceDropped,
    Kind::TypeChanged,
];
const NULL: &[Kind] = &[
    Kind::BecameNullable,
    Kind::BecameNonNull,
    Kind::ResponseMayBeEmpty,
    Kind::ResponseNeverEmpty,
];
const TYPE: &[Kind] = &[Kind::TypeChanged, Kind::RustTypeChanged];
const FORMAT: &[Kind] = &[
    Kind::TypeChanged,
    Kind::RustTypeChanged,
    Kind::LimitNarrowed,
    Kind::LimitWidened,
    Kind::LimitChanged,
];
const LIMIT: &[Kind] = &[Kind::LimitNarrowed, Kind::LimitWidened, Kind::LimitChanged];
const BRANCH: &[Kind] = &[
    // One branch alone is no union.
    Kind::RustTypeChanged,
    Kind::BranchAdded,
    Kind::BranchRemoved,
    Kind::TypeChanged,
    Kind::ChoiceRequired,
    Kind::ChoiceDropped,
    Kind::LimitNarrowed,
    Kind::LimitWidened,
];
const ANSWER: &[Kind] = &[
    Kind::ResponseEmptied,
    Kind::ResponseFilled,
    Kind::ResponseMayBeEmpty,
    Kind::ResponseNeverEmpty,
];

/// What anything becomes: a number is no other number to the model where names.yaml says that it is whole.
const SCALARS: &[&str] = &["integer", "boolean"];
const FORMATS: &[&str] = &["id", "date-time", "url", "uuid"];

pub(super) fn all(document: &Value) -> Vec<Mutation> {
    let mut found = Found {
        mutations: Vec::new(),
    };
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        let at = At {
            pointer: format!("/components/schemas/{name}"),
            place: name.clone(),
            is_root: true,
            is_sent: false,
        };
        found.schema(schema, &at);
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        found.endpoint(&path[1..], &format!("/paths/{}", escape(path)), item);
    }
    found.mutations
}

/// Where a schema stands.
#[derive(Clone)]
struct At {
    pointer: String,
    place: String,
    /// Whether the path has not begun.
    is_root: bool,
    /// Whether it is only ever sent.
    is_sent: bool,
}

impl At {
    fn below(&self, pointer: &str, mark: &str) -> Self {
        let place = match (self.is_root, mark) {
            (_, "") => self.place.clone(),
            (true, mark) => format!("{} › {mark}", self.place),
            (false, mark) if mark.starts_with(['[', '{']) => format!("{}{mark}", self.place),
            (false, mark) => format!("{}.{mark}", self.place),
        };
        Self {
            pointer: format!("{}/{pointer}", self.pointer),
            place,
            is_root: self.is_root && mark.is_empty(),
            is_sent: self.is_sent,
        }
    }
}

struct Found {
    mutations: Vec<Mutation>,
}

impl Found {
    fn add(
        &mut self,
        sort: &'static str,
        at: &At,
        what: What,
        kinds: &'static [Kind],
    ) -> &mut Mutation {
        self.mutations.push(Mutation {
            sort,
            place: at.place.clone(),
            edit: Edit {
                pointer: at.pointer.clone(),
                what,
            },
            kinds,
            tells: None,
            wire: None,
        });
        self.mutations.last_mut().unwrap()
    }

    fn set(
        &mut self,
        sort: &'static str,
        at: &At,
        key: &str,
        value: Option<Value>,
        kinds: &'static [Kind],
    ) -> &mut Mutation {
        self.add(sort, at, What::Set(key.into(), value), kinds)
    }

    fn schema(&mut self, schema: &Value, at: &At) {
        let is_any = schema.get("x-misskey-json").is_some() || schema == &json!({});
        let is_component = at.pointer.starts_with("/components/schemas/") && at.is_root;
        self.notes(schema, at);
        // Null is for the places that refer to a component, and no request is null.
        let is_request = at.is_root && at.place.ends_with("› request");
        if !is_any && !is_component && !is_request {
            self.null(schema, at);
        }
        if !is_request {
            self.types(schema, at);
        }
        if let Some(values) = schema["enum"].as_array() {
            self.values(values, at);
        }
        match schema["type"].as_str() {
            Some("string") => self.text(schema, at),
            Some("integer" | "number") => self.number(schema, at),
            Some("array") => self.list(schema, at),
            Some("object") => self.object(schema, at, at.is_root && at.is_sent),
            _ => {}
        }
        for key in ["oneOf", "anyOf", "allOf"] {
            if let Some(branches) = schema[key].as_array() {
                self.branches(key, branches, at);
            }
        }
        for key in ["x-misskey-if", "x-misskey-then"] {
            if schema.get(key).is_some() {
                self.set("another keyword", at, key, None, LIMIT);
            }
        }
    }

    fn notes(&mut self, schema: &Value, at: &At) {
        if at.is_root || schema.get("$ref").is_some() {
            return;
        }
        let default = match &schema["default"] {
            Value::Null if schema.get("default").is_none() => json!("zz"),
            _ => json!({ "zz": 1 }),
        };
        self.set(
            "another default",
            at,
            "default",
            Some(default),
            &[Kind::DefaultChanged],
        );
        if schema.get("default").is_some() {
            self.set(
                "another default",
                at,
                "default",
                None,
                &[Kind::DefaultChanged],
            );
        }
        let deprecated = schema.get("deprecated").is_none().then(|| true.into());
        self.set(
            "deprecated or no longer",
            at,
            "deprecated",
            deprecated,
            &[Kind::Deprecated, Kind::DeprecationDropped],
        );
    }

    fn null(&mut self, schema: &Value, at: &At) {
        let sort = "null or no longer";
        if let Some(name) = schema.get("$ref") {
            let nullable = json!({ "nullable": true, "allOf": [{ "$ref": name }] });
            self.add(sort, at, What::Become(nullable), NULL);
            return;
        }
        let nullable = schema.get("nullable").is_none().then(|| true.into());
        let is_dropped = nullable.is_none();
        let is_sent = at.is_sent;
        let one = self.set(sort, at, "nullable", nullable, NULL);
        if is_sent && is_dropped {
            one.wire = Some(Wire::Breaking);
        }
    }

    fn types(&mut self, schema: &Value, at: &At) {
        let own = schema["type"].as_str().unwrap_or_default();
        let nullable = schema.get("nullable").is_some();
        for scalar in SCALARS
            .iter()
            .filter(|scalar| **scalar != own || schema.get("enum").is_some())
        {
            let mut other = json!({ "type": scalar });
            if nullable {
                other["nullable"] = true.into();
            }
            self.add("another type", at, What::Become(other), TYPE);
        }
    }

    fn values(&mut self, values: &[Value], at: &At) {
        let here = at.below("enum", "");
        let here = At {
            is_root: at.is_root,
            ..here
        };
        let texts: Vec<&Value> = values.iter().filter(|value| value.is_string()).collect();
        for value in &texts {
            if texts.len() > 1 {
                let is_sent = at.is_sent;
                let one = self.add(
                    "enum value removed",
                    &here,
                    What::Remove((*value).clone()),
                    &[Kind::ValueRemoved, Kind::BranchRemoved, Kind::TypeChanged],
                );
                if is_sent {
                    one.wire = Some(Wire::Breaking);
                }
                one.tells = Some(format!("`{}`", value.as_str().unwrap()));
            }
        }
        let one = self.add(
            "enum value added",
            &here,
            What::Add(json!("zzValue")),
            &[Kind::ValueAdded, Kind::BranchAdded],
        );
        one.tells = Some("`zzValue`".into());
    }

    /// A limit that is not there comes; one that is there goes, or is another.
    fn limit(&mut self, schema: &Value, at: &At, key: &str, fresh: Value) {
        let is_sent = at.is_sent;
        match schema.get(key) {
            None => {
                let one = self.set("limit added", at, key, Some(fresh), LIMIT);
                if is_sent {
                    one.wire = Some(Wire::Breaking);
                }
            }
            // Nothing is shorter than nothing.
            Some(Value::Number(number))
                if number.as_u64() == Some(0) && key.starts_with("min") && key != "minimum" =>
            {
                self.set("another limit", at, key, Some(1.into()), LIMIT);
            }
            Some(value) => {
                self.set("limit removed", at, key, None, LIMIT);
                let other = match value {
                    Value::Number(number) => match number.as_i64() {
                        Some(number) => Some(json!(number + 1)),
                        None => Some(json!(number.as_f64().unwrap() + 1.0)),
                    },
                    Value::String(pattern) => Some(json!(format!("{pattern}zz"))),
                    _ => None,
                };
                if let Some(other) = other {
                    self.set("another limit", at, key, Some(other), LIMIT);
                }
            }
        }
    }

    fn text(&mut self, schema: &Value, at: &At) {
        self.limit(schema, at, "minLength", 2.into());
        self.limit(schema, at, "maxLength", 77.into());
        self.limit(schema, at, "pattern", "^zz".into());
        if schema.get("enum").is_some() || schema["format"] == "binary" {
            return;
        }
        for format in FORMATS.iter().filter(|format| schema["format"] != **format) {
            self.set(
                "another format",
                at,
                "format",
                Some((*format).into()),
                FORMAT,
            );
        }
        if schema.get("format").is_some() {
            self.set("another format", at, "format", None, FORMAT);
        }
    }

    fn number(&mut self, schema: &Value, at: &At) {
        self.limit(schema, at, "minimum", 2.into());
        self.limit(schema, at, "maximum", 77.into());
        self.set("another keyword", at, "multipleOf", Some(3.into()), LIMIT);
        self.set(
            "another keyword",
            at,
            "exclusiveMinimum",
            Some(true.into()),
            LIMIT,
        );
    }

    fn list(&mut self, schema: &Value, at: &At) {
        self.limit(schema, at, "minItems", 2.into());
        self.limit(schema, at, "maxItems", 77.into());
        self.limit(schema, at, "uniqueItems", true.into());
        if let Some(places) = schema["x-misskey-prefix-items"].as_array() {
            for (index, place) in places.iter().enumerate() {
                self.schema(
                    place,
                    &at.below(
                        &format!("x-misskey-prefix-items/{index}"),
                        &format!("[{index}]"),
                    ),
                );
            }
        } else if let Some(items) = schema.get("items") {
            self.schema(items, &at.below("items", "[]"));
        }
    }

    /// `stays` where it is an object without any member as well: a request, a part of one.
    fn object(&mut self, schema: &Value, at: &At, stays: bool) {
        if let Some(values) = schema
            .get("additionalProperties")
            .filter(|values| values.is_object())
        {
            self.schema(values, &at.below("additionalProperties", "{}"));
        }
        let Some(properties) = schema["properties"].as_object() else {
            return;
        };
        let fresh = at.below("", "zzAdded");
        let here = At {
            pointer: format!("{}/properties", at.pointer),
            ..fresh
        };
        self.set(
            "field added",
            &here,
            "zzAdded",
            Some(json!({ "type": "string" })),
            ADDED,
        );
        if schema.get("additionalProperties").is_none() {
            self.set(
                "another keyword",
                at,
                "additionalProperties",
                Some(false.into()),
                LIMIT,
            );
        }
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, property) in properties {
            let inside = at.below(&format!("properties/{}", escape(name)), name);
            let member = At {
                pointer: format!("{}/properties", at.pointer),
                ..inside.clone()
            };
            if properties.len() > 1 || stays {
                self.set("field removed", &member, name, None, REMOVED);
            } else {
                // An object of which nothing is said is no object without members.
                let object = At {
                    pointer: member.pointer,
                    ..at.clone()
                };
                self.set("field removed", &object, name, None, TYPE);
            }
            let is_required = required.contains(&json!(name));
            let edit = if is_required {
                At {
                    pointer: format!("{}/required", at.pointer),
                    ..inside.clone()
                }
            } else {
                At {
                    pointer: at.pointer.clone(),
                    ..inside.clone()
                }
            };
            let what = if is_required {
                What::Remove(json!(name))
            } else {
                let mut more = required.clone();
                more.push(json!(name));
                What::Set("required".into(), Some(more.into()))
            };
            let one = self.add("field may be absent or no longer", &edit, what, PRESENCE);
            if at.is_sent && !is_required {
                one.wire = Some(Wire::Breaking);
            }
            self.schema(property, &inside);
        }
    }

    fn branches(&mut self, key: &str, branches: &[Value], at: &At) {
        for (index, branch) in branches.iter().enumerate() {
            // Of one or many, the many stand where the one stands.
            let is_many = branches.len() == 2 && branch.get("items") == Some(&branches[1 - index]);
            let here = at.below(&format!("{key}/{index}"), "");
            let here = At {
                is_root: at.is_root,
                ..here
            };
            if is_many {
                self.limit(branch, &here, "maxItems", 77.into());
            } else if key == "allOf" {
                // A part is nothing by itself: it is no other type, and null where the whole is.
                if branch["type"] == "object" {
                    self.object(branch, &here, true);
                }
            } else if branch.get("$ref").is_none() {
                self.schema(branch, &here);
            }
            if branches.len() > 1 && key != "allOf" {
                self.add("union's branch removed", &here, What::Drop, BRANCH);
            }
        }
        if key != "allOf" {
            let more = json!({ "type": "object", "properties": { "zzOnly": { "type": "string" } }, "required": ["zzOnly"] });
            let here = at.below(key, "");
            self.add("union's branch added", &here, What::Add(more), BRANCH);
        }
    }

    fn endpoint(&mut self, name: &str, pointer: &str, item: &Value) {
        let post = &item["post"];
        let at = At {
            pointer: format!("{pointer}/post"),
            place: name.to_owned(),
            is_root: true,
            is_sent: false,
        };
        let path = At {
            pointer: pointer.to_owned(),
            ..at.clone()
        };
        let get = item
            .get("get")
            .is_none()
            .then(|| json!({ "responses": {}, "x-misskey-twin": true }));
        self.set(
            "allows GET or no longer",
            &path,
            "get",
            get,
            &[Kind::GetAllowed, Kind::GetDropped],
        );
        let flags: [(&'static str, &str, &'static [Kind]); 3] = [
            (
                "credential",
                "x-misskey-credential",
                &[Kind::CredentialRequired, Kind::CredentialDropped],
            ),
            (
                "secure",
                "x-misskey-secure",
                &[Kind::SecureRequired, Kind::SecureDropped],
            ),
            (
                "rate limit",
                "x-misskey-rate-limited",
                &[Kind::RateLimitAdded, Kind::RateLimitDropped],
            ),
        ];
        for (sort, key, kinds) in flags {
            let is_set = post[key] == true;
            self.set(sort, &at, key, Some((!is_set).into()), kinds);
        }
        let permission = &[Kind::PermissionChanged];
        self.set(
            "another permission",
            &at,
            "x-misskey-permission",
            Some("write:zz".into()),
            permission,
        );
        if post.get("x-misskey-permission").is_some() {
            self.set(
                "another permission",
                &at,
                "x-misskey-permission",
                None,
                permission,
            );
        }
        self.errors(post, &at);
        self.answers(post, &at);
        let (kind, media) = post["requestBody"]["content"]
            .as_object()
            .unwrap()
            .iter()
            .next()
            .unwrap();
        let other = if kind == "application/json" {
            "multipart/form-data"
        } else {
            "application/json"
        };
        let content = At {
            pointer: format!("{}/requestBody/content", at.pointer),
            ..at.clone()
        };
        self.add(
            "form in place of JSON or the other way round",
            &content,
            What::Become(json!({ other: media })),
            &[Kind::UploadRequired, Kind::UploadDropped],
        );
        let request = At {
            pointer: format!("{}/requestBody/content/{}/schema", at.pointer, escape(kind)),
            place: format!("{name} › request"),
            is_root: true,
            is_sent: true,
        };
        self.schema(&media["schema"], &request);
    }

    fn errors(&mut self, post: &Value, at: &At) {
        let here = At {
            pointer: format!("{}/x-misskey-errors", at.pointer),
            ..at.clone()
        };
        for error in post["x-misskey-errors"].as_array().unwrap() {
            let code = error["code"].as_str().unwrap();
            let tells = Some(format!("`{code}`"));
            self.add(
                "error removed",
                &here,
                What::Remove(error.clone()),
                &[Kind::ErrorRemoved, Kind::ErrorChanged],
            )
            .tells
            .clone_from(&tells);
            for (key, value) in [
                ("status", json!(499)),
                ("id", json!("zz")),
                ("kind", json!("zz")),
            ] {
                let what = What::Error(code.into(), key.into(), value);
                self.add("another error", &here, what, &[Kind::ErrorChanged])
                    .tells
                    .clone_from(&tells);
            }
        }
        let fresh = json!({ "code": "ZZ_NEW", "id": "zz", "status": 400 });
        self.add("error added", &here, What::Add(fresh), &[Kind::ErrorAdded]);
    }

    fn answers(&mut self, post: &Value, at: &At) {
        let responses = At {
            pointer: format!("{}/responses", at.pointer),
            place: format!("{} › response", at.place),
            is_root: true,
            is_sent: false,
        };
        let empty = json!({ "description": "No content" });
        let answer = &post["responses"]["200"]["content"]["application/json"]["schema"];
        match answer {
            Value::Null => {
                let filled = json!({ "200": { "description": "OK", "content": { "application/json": { "schema": { "type": "string" } } } } });
                self.add(
                    "answers with a body or no longer",
                    &responses,
                    What::Become(filled),
                    ANSWER,
                );
                let perhaps = json!({ "204": empty, "200": { "description": "OK", "content": { "application/json": { "schema": { "type": "string" } } } } });
                self.add(
                    "answers nothing or no longer",
                    &responses,
                    What::Become(perhaps),
                    ANSWER,
                );
            }
            schema => {
                self.add(
                    "answers with a body or no longer",
                    &responses,
                    What::Become(json!({ "204": empty })),
                    ANSWER,
                );
                let has = post["responses"].get("204").is_some();
                self.set(
                    "answers nothing or no longer",
                    &responses,
                    "204",
                    (!has).then_some(empty),
                    ANSWER,
                );
                let here = At {
                    pointer: format!("{}/200/content/application~1json/schema", responses.pointer),
                    ..responses
                };
                self.schema(schema, &here);
            }
        }
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
