//! Small documents in shorthand, written out as a server would serve them.
//!
//! A document is a mapping: a name with a capital letter is a component, any other an endpoint. A type is
//!
//! - `string`, `integer`, `number`, `boolean`, `object`; `id`, `date` and `file` for strings of a format; `any` for any JSON;
//! - `Note` for a component; with `+null` behind, either may be null;
//! - `[string]` for a list, `{ map: string }` for a map, `{ object: { id: id, (text): string } }` for an object whose `text` may be absent;
//! - `{ of: string, maxLength: 5 }` with keywords of JSON schema beside a type; `{ enum: [a, b] }`, `{ oneOf: [Note, string] }`, and other schemas.
//!
//! An endpoint is a mapping of `request` (the members of an object, or `{ schema: … }`), `response` (a type; without one it answers 204),
//! `empty` (204 besides 200), `permission`, `credential`, `secure`, `get`, `upload`, `limited` and `errors` (code to `{ status, id, kind }`).

use misskey_generator::import::{ImportError, Snapshot, import};
use serde_json::{Map, Value, json};

/// The document as a snapshot of that version.
pub(crate) fn snapshot(short: &Value, version: &str) -> Snapshot {
    perhaps(short, version).unwrap_or_else(|error| panic!("{error}\n{short:#}"))
}

/// The document, unless it cannot be read.
pub(crate) fn perhaps(short: &Value, version: &str) -> Result<Snapshot, ImportError> {
    import(served(short, version).to_string().as_bytes())
}

fn served(short: &Value, version: &str) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::new();
    schemas.insert(
        "Error".into(),
        json!({ "type": "object", "properties": { "error": { "type": "object" } }, "required": ["error"] }),
    );
    for (name, item) in members(short) {
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            schemas.insert(name.clone(), schema(item));
        } else {
            paths.insert(format!("/{name}"), path(name, item));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Misskey API", "version": version },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": { "bearerAuth": { "type": "http", "scheme": "bearer" } },
        },
    })
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn path(name: &str, short: &Value) -> Value {
    const KNOWN: &[&str] = &[
        "request",
        "response",
        "empty",
        "permission",
        "credential",
        "secure",
        "get",
        "upload",
        "limited",
        "errors",
    ];
    for (key, _) in members(short) {
        assert!(KNOWN.contains(&key.as_str()), "{name}: `{key}`");
    }
    let flag = |key: &str| short[key].as_bool();
    let permission = short["permission"].as_str();
    let credential = flag("credential").unwrap_or(permission.is_some());
    let mut description = "No description provided.\n\n".to_owned();
    if flag("secure") == Some(true) {
        description +=
            "**Internal Endpoint**: This endpoint is an API for the misskey mainframe.\n";
    }
    description += if credential {
        "**Credential required**: *Yes*"
    } else {
        "**Credential required**: *No*"
    };
    if let Some(permission) = permission {
        description += &format!(" / **Permission**: *{permission}*");
    }
    let mut responses = Map::new();
    if let Some(response) = short.get("response") {
        responses.insert(
            "200".into(),
            json!({ "description": "OK", "content": { "application/json": { "schema": schema(response) } } }),
        );
    }
    if short.get("response").is_none() || flag("empty") == Some(true) {
        responses.insert("204".into(), json!({ "description": "OK" }));
    }
    for (code, error) in members(&short["errors"]) {
        let mut example = json!({ "message": "Prose.", "code": code, "id": "00000000-0000-4000-8000-000000000000" });
        for (key, value) in members(error).filter(|(key, _)| *key != "status") {
            example[key] = value.clone();
        }
        let status = error["status"].as_u64().unwrap_or(400).to_string();
        let response = responses.entry(status).or_insert_with(error_response);
        response["content"]["application/json"]["examples"][code] =
            json!({ "value": { "error": example } });
    }
    if flag("limited") == Some(true) {
        responses.insert("429".into(), error_response());
    }
    let request = match short.get("request") {
        None => json!({ "type": "object" }),
        Some(request) => match request.get("schema") {
            Some(whole) => schema(whole),
            None => object(request),
        },
    };
    let media = if flag("upload") == Some(true) {
        "multipart/form-data"
    } else {
        "application/json"
    };
    let mut operation = json!({
        "description": description,
        "requestBody": { "required": true, "content": { media: { "schema": request } } },
        "responses": responses,
    });
    if credential {
        operation["security"] = json!([{ "bearerAuth": [] }]);
    }
    if flag("get") == Some(true) {
        json!({ "get": operation, "post": operation })
    } else {
        json!({ "post": operation })
    }
}

fn error_response() -> Value {
    json!({
        "description": "Error",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
    })
}

fn object(fields: &Value) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, ty) in members(fields) {
        match name
            .strip_prefix('(')
            .and_then(|name| name.strip_suffix(')'))
        {
            Some(name) => properties.insert(name.into(), schema(ty)),
            None => {
                required.push(name.clone());
                properties.insert(name.clone(), schema(ty))
            }
        };
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

fn schema(short: &Value) -> Value {
    match short {
        Value::String(name) => named(name),
        Value::Array(items) => {
            let [item] = items.as_slice() else {
                panic!("a list has one type of items: {short}")
            };
            json!({ "type": "array", "items": schema(item) })
        }
        Value::Object(keywords) => {
            let mut schema_of = Map::new();
            for (key, value) in keywords {
                match key.as_str() {
                    "of" => schema_of.extend(whole(self::schema(value))),
                    "object" => schema_of.extend(whole(object(value))),
                    "map" => {
                        schema_of.insert("type".into(), "object".into());
                        schema_of.insert("additionalProperties".into(), self::schema(value));
                    }
                    "oneOf" | "anyOf" | "allOf" | "prefixItems" => {
                        let all: Vec<_> = value
                            .as_array()
                            .into_iter()
                            .flatten()
                            .map(self::schema)
                            .collect();
                        schema_of.insert(key.clone(), all.into());
                    }
                    "enum" => {
                        schema_of.insert("type".into(), "string".into());
                        schema_of.insert(key.clone(), value.clone());
                    }
                    _ => {
                        schema_of.insert(key.clone(), value.clone());
                    }
                }
            }
            schema_of.into()
        }
        other => panic!("{other} is no type"),
    }
}

fn whole(schema: Value) -> Map<String, Value> {
    match schema {
        Value::Object(keywords) => keywords,
        other => panic!("{other} is no schema"),
    }
}

fn named(name: &str) -> Value {
    if let Some(name) = name.strip_suffix("+null") {
        return match named(name) {
            Value::Object(mut simple) if simple.contains_key("type") => {
                simple["type"] = json!([simple["type"], "null"]);
                simple.into()
            }
            other => json!({ "oneOf": [other, { "type": "null" }] }),
        };
    }
    match name {
        "any" => json!({}),
        "null" => json!({ "type": "null" }),
        "id" => json!({ "type": "string", "format": "id" }),
        "date" => json!({ "type": "string", "format": "date-time" }),
        "file" => json!({ "type": "string", "format": "binary" }),
        _ if name.starts_with(|first: char| first.is_ascii_uppercase()) => {
            json!({ "$ref": format!("#/components/schemas/{name}") })
        }
        _ => json!({ "type": name }),
    }
}
