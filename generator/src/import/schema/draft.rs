//! A schema taken apart: every keyword understood, every schema inside already canonical.

use serde_json::{Map, Value};

use super::{form::free_json, names::Schemas};
use crate::import::{access, error::ImportError, pointer::Place};

/// The JSON types that a schema may name.
const TYPES: &[&str] = &["object", "array", "string", "integer", "number", "boolean"];

/// What a schema says, keyword by keyword.
#[derive(Default)]
pub(super) struct Draft {
    /// The types without `null`, each once.
    pub(super) types: Vec<String>,
    /// Whether `null` is allowed, in whichever way it was said.
    pub(super) nullable: bool,
    /// Values of `enum` without null, each once. `Some` of nothing where only null was listed.
    pub(super) values: Option<Vec<Value>>,
    pub(super) all_of: Vec<Value>,
    pub(super) one_of: Vec<Value>,
    pub(super) any_of: Vec<Value>,
    /// The first items of a tuple, one schema each.
    pub(super) prefix_items: Option<Vec<Value>>,
    /// Whether a tuple has no items beyond the first ones.
    pub(super) closed_items: bool,
    /// Everything else, under the names a snapshot has for it.
    pub(super) rest: Map<String, Value>,
}

impl Draft {
    pub(super) fn read(
        schemas: &Schemas<'_>,
        schema: &Map<String, Value>,
        at: &Place<'_>,
    ) -> Result<Self, ImportError> {
        for (bound, key) in [
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ] {
            if schema.get(key).is_some_and(Value::is_number) && schema.contains_key(bound) {
                let what =
                    format!("`{key}` and `{bound}` both bound the number; keep the one that holds");
                return Err(ImportError::unsupported(&at.member(key), what));
            }
        }
        let mut draft = Self::default();
        for (key, value) in schema {
            draft.keyword(schemas, key, value, &at.member(key))?;
        }
        draft.leave_optional(schema, at)?;
        if let Some(required) = draft.rest.shift_remove("required") {
            draft.require(&required);
        }
        if draft.prefix_items.is_none() && draft.closed_items {
            return Err(ImportError::unsupported(
                at,
                "an array without any item needs no item schema; use `maxItems: 0`",
            ));
        }
        Ok(draft)
    }

    fn keyword(
        &mut self,
        schemas: &Schemas<'_>,
        key: &str,
        value: &Value,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        match key {
            // Prose: somebody else's words, and no facts.
            "title" | "description" | "example" | "examples" | "$comment" | "externalDocs" => {}
            "type" => self.types(value, at)?,
            "nullable" => self.nullable |= access::boolean(value, at)?,
            "enum" => self.values(access::array(value, at)?, at)?,
            "const" => self.values(std::slice::from_ref(value), at)?,
            "$ref" => {
                let reference = access::string(value, at)?;
                schemas.resolve(reference, at)?;
                let branch = Map::from_iter([("$ref".to_owned(), value.clone())]);
                self.all_of.insert(0, Value::Object(branch));
            }
            "allOf" => {
                for branch in branches(schemas, value, at)? {
                    self.all_of.push(branch);
                }
            }
            "oneOf" => self.one_of = branches(schemas, value, at)?,
            "anyOf" => self.any_of = branches(schemas, value, at)?,
            "default" => self.keep(key, value.clone()),
            "x-misskey-json" if value == &Value::Bool(true) => {}
            "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" => {
                // `false` is what absence means.
                if access::boolean(value, at)? {
                    self.keep(key, Value::Bool(true));
                }
            }
            "format" => {
                let format = match access::string(value, at)? {
                    // Requests say `misskey:id` where responses say `id`.
                    "misskey:id" => "id",
                    format => format,
                };
                self.keep(key, format.into());
            }
            "pattern" | "x-misskey-open-by" => self.keep(key, access::string(value, at)?.into()),
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
            | "maxProperties" => {
                self.keep(key, access::count(value, at)?.into());
            }
            "minimum" | "maximum" | "multipleOf" => {
                self.keep(key, access::number(value, at)?.clone())
            }
            "exclusiveMinimum" => self.exclusive("minimum", key, value, at)?,
            "exclusiveMaximum" => self.exclusive("maximum", key, value, at)?,
            "properties" => {
                let mut properties = Map::new();
                for (name, property) in access::object(value, at)? {
                    properties.insert(name.clone(), schemas.readable(property, &at.member(name)));
                }
                if !properties.is_empty() {
                    self.keep(key, Value::Object(properties));
                }
            }
            "required" => {
                for (index, name) in access::array(value, at)?.iter().enumerate() {
                    access::string(name, &at.item(index))?;
                }
                self.keep(key, value.clone());
            }
            "additionalProperties" => {
                let additional = match value {
                    Value::Bool(_) => value.clone(),
                    schema => match schemas.readable(schema, at) {
                        free if free == free_json() => Value::Bool(true),
                        schema => schema,
                    },
                };
                self.keep(key, additional);
            }
            "items" if value == &Value::Bool(false) => self.closed_items = true,
            "items" => self.keep(key, schemas.readable(value, at)),
            // A word of the server's own schema language that has leaked; the object around this schema heeds it.
            "optional" => {
                access::boolean(value, at)?;
            }
            "unevaluatedItems" if value == &Value::Bool(false) => self.closed_items = true,
            "prefixItems" | "x-misskey-prefix-items" => {
                self.prefix_items = Some(branches(schemas, value, at)?)
            }
            "if" | "x-misskey-if" => self.keep("x-misskey-if", schemas.canonical(value, at)?),
            "then" | "x-misskey-then" => self.keep("x-misskey-then", schemas.canonical(value, at)?),
            "else" | "x-misskey-else" => self.keep("x-misskey-else", schemas.canonical(value, at)?),
            // OpenAPI leaves extensions to those who know them; only ours have a meaning here.
            key if key.starts_with("x-") && !key.starts_with("x-misskey-") => {}
            _ => {
                // Without this one keyword the schema still says what its others say.
                schemas
                    .faults
                    .unless::<()>(Err(ImportError::UnknownKeyword {
                        pointer: at.pointer(),
                    }));
            }
        }
        Ok(())
    }

    /// A property that says `optional: true` is not required, whatever the object says.
    fn leave_optional(
        &mut self,
        schema: &Map<String, Value>,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        let Some(properties) = schema.get("properties") else {
            return Ok(());
        };
        let properties = access::object(properties, &at.member("properties"))?;
        let optional = |name: &Value| {
            name.as_str()
                .and_then(|name| properties.get(name)?.get("optional"))
                == Some(&Value::Bool(true))
        };
        if let Some(Value::Array(required)) = self.rest.get_mut("required") {
            required.retain(|name| !optional(name));
        }
        Ok(())
    }

    fn keep(&mut self, key: &str, value: Value) {
        self.rest.insert(key.to_owned(), value);
    }

    fn types(&mut self, value: &Value, at: &Place<'_>) -> Result<(), ImportError> {
        let named = match value {
            Value::Array(names) if !names.is_empty() => names.as_slice(),
            name => std::slice::from_ref(name),
        };
        for name in named {
            match access::string(name, at)? {
                "null" => self.nullable = true,
                name if !TYPES.contains(&name) => {
                    return Err(ImportError::unsupported(
                        at,
                        format!("`{name}` is no JSON type"),
                    ));
                }
                name if self.types.iter().any(|known| known == name) => {}
                name => self.types.push(name.to_owned()),
            }
        }
        if self.types.is_empty() {
            // The type is null and nothing else.
            self.values.get_or_insert_default();
        }
        // Every integer is a number, so the wider of the two says it all.
        if self.types.iter().any(|name| name == "number") {
            self.types.retain(|name| name != "integer");
        }
        Ok(())
    }

    fn values(&mut self, listed: &[Value], at: &Place<'_>) -> Result<(), ImportError> {
        if listed.is_empty() {
            return Err(ImportError::unsupported(
                at,
                "an enum without values allows nothing; name its values",
            ));
        }
        let values = self.values.get_or_insert_default();
        for value in listed {
            if value.is_null() {
                self.nullable = true;
            } else if !values.contains(value) {
                values.push(value.clone());
            }
        }
        Ok(())
    }

    /// 3.1 gives the bound itself, 3.0 a flag beside the bound.
    fn exclusive(
        &mut self,
        bound: &str,
        key: &str,
        value: &Value,
        at: &Place<'_>,
    ) -> Result<(), ImportError> {
        match value {
            Value::Bool(false) => {}
            Value::Bool(true) => self.keep(key, Value::Bool(true)),
            number => {
                self.keep(bound, access::number(number, at)?.clone());
                self.keep(key, Value::Bool(true));
            }
        }
        Ok(())
    }

    /// Required names in the order of the properties; those that are described elsewhere follow by name.
    fn require(&mut self, required: &Value) {
        let names: Vec<&Value> = required.as_array().into_iter().flatten().collect();
        let mut sorted: Vec<Value> = Vec::new();
        if let Some(Value::Object(properties)) = self.rest.get("properties") {
            let wanted = |name: &&String| names.iter().any(|value| value.as_str() == Some(name));
            sorted.extend(
                properties
                    .keys()
                    .filter(wanted)
                    .map(|name| name.as_str().into()),
            );
        }
        let mut elsewhere: Vec<&Value> = names
            .into_iter()
            .filter(|name| !sorted.contains(name))
            .collect();
        elsewhere.sort_by_key(|name| name.as_str());
        elsewhere.dedup();
        sorted.extend(elsewhere.into_iter().cloned());
        if !sorted.is_empty() {
            self.keep("required", Value::Array(sorted));
        }
    }
}

fn branches(
    schemas: &Schemas<'_>,
    value: &Value,
    at: &Place<'_>,
) -> Result<Vec<Value>, ImportError> {
    let branches = access::array(value, at)?;
    if branches.is_empty() {
        return Err(ImportError::unsupported(
            at,
            "an empty list of schemas means nothing; leave the keyword out",
        ));
    }
    branches
        .iter()
        .enumerate()
        .map(|(index, branch)| schemas.canonical(branch, &at.item(index)))
        .collect()
}
