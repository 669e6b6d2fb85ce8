//! Each rule of the import on a document small enough to read.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod import_support;

use import_support::{error_response, operation, served};
use misskey_generator::import::{Snapshot, import};
use serde_json::{Value, json};

fn imported(document: &Value) -> Snapshot {
    import(document.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

/// The canonical form of a component schema; importing it again must not change it.
fn canonical(schema: Value) -> Value {
    let mut document = served();
    document["components"]["schemas"]["Probe"] = schema;
    document["components"]["schemas"]["Other"] = json!({ "type": "object" });
    let snapshot = imported(&document);
    let text = snapshot.to_string();
    assert_eq!(import(text.as_bytes()).unwrap().to_string(), text);
    serde_json::from_str::<openapiv3::OpenAPI>(&text).unwrap();
    snapshot.json["components"]["schemas"]["Probe"].clone()
}

fn note() -> Value {
    json!({ "$ref": "#/components/schemas/Note" })
}

fn other() -> Value {
    json!({ "$ref": "#/components/schemas/Other" })
}

#[test]
fn a_nullable_reference_has_one_form_in_all_dialects() {
    let expected = json!({ "nullable": true, "allOf": [note()] });
    for dialect in [
        json!({ "oneOf": [note(), { "type": "null" }] }),
        json!({ "anyOf": [{ "type": "null" }, note()] }),
        json!({ "type": ["object", "null"], "allOf": [note()] }),
        json!({ "type": ["object", "null"], "anyOf": [note(), { "type": "null" }] }),
        json!({ "type": ["object", "null"], "$ref": "#/components/schemas/Note" }),
        json!({ "type": "object", "nullable": true, "$ref": "#/components/schemas/Note" }),
        json!({ "nullable": true, "allOf": [note()] }),
        json!({ "nullable": true, "oneOf": [note()] }),
    ] {
        assert_eq!(canonical(dialect.clone()), expected, "{dialect}");
    }
}

#[test]
fn a_reference_has_no_siblings() {
    for dialect in [
        note(),
        json!({ "type": "object", "$ref": "#/components/schemas/Note" }),
        json!({ "type": "object", "allOf": [note()] }),
        json!({ "anyOf": [note()], "description": "Prose." }),
        json!({ "allOf": [note(), { "type": "object", "$ref": "#/components/schemas/Note" }] }),
    ] {
        assert_eq!(canonical(dialect.clone()), note(), "{dialect}");
    }
    let more = json!({ "type": "object", "properties": { "token": { "type": "string" } }, "required": ["token"] });
    let expected = json!({ "allOf": [note(), more] });
    for dialect in [
        json!({ "$ref": "#/components/schemas/Note", "properties": { "token": { "type": "string" } }, "required": ["token"] }),
        json!({ "type": "object", "allOf": [note(), more] }),
        json!({ "allOf": [note()], "type": "object", "properties": { "token": { "type": "string" } }, "required": ["token"] }),
    ] {
        assert_eq!(canonical(dialect.clone()), expected, "{dialect}");
    }
    assert_eq!(
        canonical(json!({ "deprecated": true, "$ref": "#/components/schemas/Note" })),
        json!({ "deprecated": true, "allOf": [note()] })
    );
}

#[test]
fn types_and_null() {
    let string = json!({ "type": "string", "nullable": true });
    assert_eq!(canonical(json!({ "type": ["string", "null"] })), string);
    assert_eq!(
        canonical(json!({ "type": ["null", "string", "string"] })),
        string
    );
    assert_eq!(
        canonical(json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] })),
        string
    );
    assert_eq!(
        canonical(json!({ "type": "string", "nullable": false })),
        json!({ "type": "string" })
    );
    let null = json!({ "nullable": true, "enum": [null] });
    for dialect in [
        json!({ "type": "null" }),
        json!({ "enum": [null] }),
        json!({ "const": null }),
        null.clone(),
    ] {
        assert_eq!(canonical(dialect.clone()), null, "{dialect}");
    }
    assert_eq!(
        canonical(
            json!({ "type": ["string", "integer", "null"], "minLength": 1, "minimum": 0, "default": 3 })
        ),
        json!({
            "nullable": true, "default": 3,
            "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "integer", "minimum": 0 }],
        })
    );
    assert_eq!(
        canonical(json!({ "type": ["integer", "number"] })),
        json!({ "type": "number" })
    );
}

#[test]
fn enums_and_null() {
    let nullable = json!({ "type": "string", "nullable": true, "enum": ["b", "a", null] });
    for dialect in [
        json!({ "type": ["string", "null"], "enum": ["b", "a"] }),
        json!({ "type": ["string", "null"], "enum": [null, "b", "a"] }),
        json!({ "type": "string", "enum": ["b", null, "a", "b"] }),
        json!({ "type": "string", "nullable": true, "enum": ["b", "a"] }),
        json!({ "oneOf": [{ "type": "string", "enum": ["b", "a"] }, { "type": "null" }] }),
        json!({ "enum": ["b", "a", null] }),
    ] {
        assert_eq!(canonical(dialect.clone()), nullable, "{dialect}");
    }
    assert_eq!(
        canonical(json!({ "const": "x" })),
        json!({ "type": "string", "enum": ["x"] })
    );
}

#[test]
fn unions() {
    let union = json!({ "oneOf": [note(), other()] });
    assert_eq!(canonical(union.clone()), union);
    assert_eq!(
        canonical(
            json!({ "type": "object", "oneOf": [note(), { "type": "object", "$ref": "#/components/schemas/Other" }] })
        ),
        union
    );
    assert_eq!(
        canonical(json!({ "oneOf": [note(), { "type": "null" }, other()] })),
        json!({ "nullable": true, "oneOf": [note(), other()] })
    );
    let disjoint = json!({ "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] });
    assert_eq!(canonical(disjoint.clone()), disjoint);
    assert_eq!(
        canonical(
            json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] })
        ),
        disjoint
    );
    // These may overlap, so "any" is not "one".
    let overlapping = json!({ "anyOf": [{ "type": "integer" }, { "type": "number" }] });
    assert_eq!(canonical(overlapping.clone()), overlapping);
    assert_eq!(
        canonical(json!({ "anyOf": [{ "type": "number" }] })),
        json!({ "type": "number" })
    );
    assert_eq!(
        canonical(json!({ "default": 1, "anyOf": [{ "type": "number" }] })),
        json!({ "type": "number", "default": 1 })
    );
}

#[test]
fn ways_of_asking_have_one_form() {
    let by_id = json!({ "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] });
    let by_name = json!({
        "type": "object",
        "properties": { "name": { "type": "string" }, "host": { "type": "string" } },
        "required": ["name", "host"],
    });
    let properties = json!({
        "id": { "type": "string" }, "limit": { "type": "integer" }, "name": { "type": "string" }, "host": { "type": "string" },
    });
    let old = json!({
        "type": "object", "properties": properties, "anyOf": [{ "required": ["id"] }, { "required": ["host", "name"] }],
    });
    let rest = json!({ "type": "object", "properties": { "limit": { "type": "integer" } } });
    let new = json!({ "allOf": [{ "anyOf": [by_id, by_name] }, rest] });
    assert_eq!(canonical(old), new);
    assert_eq!(canonical(new.clone()), new);

    let old = json!({
        "type": "object",
        "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "host": { "type": "string" } },
        "anyOf": [{ "required": ["id"] }, { "required": ["host", "name"] }],
    });
    assert_eq!(canonical(old), json!({ "anyOf": [by_id, by_name] }));
}

#[test]
fn what_three_zero_cannot_say_travels_in_extensions() {
    let pair = json!([{ "type": "string" }, { "type": "number" }]);
    let tuple =
        json!({ "type": "array", "items": {}, "maxItems": 2, "x-misskey-prefix-items": pair });
    assert_eq!(
        canonical(json!({ "type": "array", "prefixItems": pair, "unevaluatedItems": false })),
        tuple
    );
    assert_eq!(
        canonical(json!({ "type": "array", "prefixItems": pair, "items": false })),
        tuple
    );
    let open = json!({ "type": "array", "items": {}, "x-misskey-prefix-items": pair });
    assert_eq!(
        canonical(json!({ "type": "array", "prefixItems": pair })),
        open
    );
    assert_eq!(
        canonical(json!({
            "type": "object",
            "if": { "properties": { "poll": { "type": "null" } } },
            "then": { "required": ["text"], "properties": { "text": { "type": ["string", "null"] } } },
        })),
        json!({
            "type": "object",
            "x-misskey-if": { "type": "object", "properties": { "poll": { "nullable": true, "enum": [null] } } },
            "x-misskey-then": { "type": "object", "properties": { "text": { "type": "string", "nullable": true } }, "required": ["text"] },
        })
    );
    let free = json!({ "x-misskey-json": true });
    for dialect in [
        json!({}),
        json!(true),
        json!({ "description": "Prose." }),
        json!({ "nullable": true }),
    ] {
        assert_eq!(canonical(dialect.clone()), free, "{dialect}");
    }
    assert_eq!(
        canonical(json!({ "type": "object", "additionalProperties": {} })),
        json!({ "type": "object", "additionalProperties": true })
    );
}

#[test]
fn keywords_that_say_nothing_are_left_out() {
    assert_eq!(
        canonical(json!({
            "title": "T", "description": "D", "example": 1, "examples": [1], "$comment": "C",
            "type": "object", "properties": {}, "required": [], "deprecated": false,
        })),
        json!({ "type": "object" })
    );
    assert_eq!(
        canonical(json!({ "type": "string", "format": "misskey:id" })),
        json!({ "type": "string", "format": "id" })
    );
    assert_eq!(
        canonical(
            json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 1.5, "exclusiveMaximum": true })
        ),
        json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1.5, "exclusiveMaximum": true })
    );
}

#[test]
fn keys_have_one_order() {
    let text = canonical(json!({
        "required": ["b", "a", "b", "z", "y"], "properties": { "a": { "maximum": 2, "minimum": 1, "type": "integer" }, "b": true }, "type": "object",
    }))
    .to_string();
    assert_eq!(
        text,
        r#"{"type":"object","properties":{"a":{"type":"integer","minimum":1,"maximum":2},"b":{"x-misskey-json":true}},"required":["a","b","y","z"]}"#
    );
}

#[test]
fn an_operation_becomes_facts() {
    let snapshot = imported(&served());
    assert_eq!(
        (snapshot.software.as_str(), snapshot.version.as_str()),
        ("misskey", "2026.3.2")
    );
    let paths = &snapshot.json["paths"];
    assert_eq!(
        paths.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["/emoji", "/notes/create"]
    );
    let request = json!({
        "type": "object",
        "properties": { "noteId": { "type": "string", "format": "id" }, "limit": { "type": "integer", "default": 10 } },
        "required": ["noteId"],
    });
    let responses = json!({
        "200": { "description": "OK", "content": { "application/json": { "schema": note() } } },
        "default": { "$ref": "#/components/responses/Error" },
    });
    assert_eq!(
        paths["/notes/create"],
        json!({ "post": {
            "tags": ["notes"],
            "security": [{ "bearerAuth": [] }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": request } } },
            "responses": responses,
            "x-misskey-credential": true,
            "x-misskey-permission": "write:notes",
            "x-misskey-errors": [
                { "code": "CREDENTIAL_REQUIRED", "id": "1384574d-a912-4b81-8601-c7b1c4085df1", "status": 401 },
                { "code": "NO_SUCH_NOTE", "id": "490be23f-8c1f-4796-819f-94cb4f9d1630", "status": 400 },
            ],
        } })
    );
    assert_eq!(
        paths["/emoji"]["get"],
        json!({
            "parameters": [
                { "name": "noteId", "in": "query", "required": true, "schema": { "type": "string", "format": "id" } },
                { "name": "limit", "in": "query", "schema": { "type": "integer", "default": 10 } },
            ],
            "responses": responses,
            "x-misskey-twin": true,
        })
    );
}

#[test]
fn an_operation_without_a_body_or_a_result() {
    let mut document = served();
    let post = &mut document["paths"]["/notes/create"]["post"];
    post.as_object_mut().unwrap().remove("requestBody");
    post.as_object_mut().unwrap().remove("tags");
    post["responses"] = json!({ "204": { "description": "OK (without any results)" }, "429": error_response(&[("RATE_LIMIT_EXCEEDED", "x")]) });
    let post = imported(&document).json["paths"]["/notes/create"]["post"].clone();
    assert_eq!(
        post["requestBody"]["content"]["application/json"]["schema"],
        json!({ "type": "object" })
    );
    assert_eq!(
        post["responses"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        ["204", "default"]
    );
    assert_eq!(post["x-misskey-rate-limited"], true);
    assert_eq!(post.get("tags"), None);
}

#[test]
fn prose_tells_permission_and_secure() {
    let facts = |credential: &str| {
        let mut document = served();
        document["paths"]["/notes/create"]["post"] = operation(credential);
        let post = imported(&document).json["paths"]["/notes/create"]["post"].clone();
        (
            post["x-misskey-credential"].clone(),
            post.get("x-misskey-permission").cloned(),
            post.get("x-misskey-secure").cloned(),
        )
    };
    assert_eq!(facts("*No*"), (json!(false), None, None));
    assert_eq!(facts("*Yes*"), (json!(true), None, None));
    assert_eq!(
        facts("*No* / **Permission**: *read:account*"),
        (json!(false), Some(json!("read:account")), None)
    );
    let internal = "*Yes* / **Permission**: *read:admin:abuse-report:notification-recipient*\n**Internal Endpoint**: prose";
    assert_eq!(
        facts(internal),
        (
            json!(true),
            Some(json!("read:admin:abuse-report:notification-recipient")),
            Some(json!(true))
        )
    );
}

#[test]
fn an_error_tells_its_kind_and_status_where_they_leak() {
    let mut document = served();
    let example = &mut document["paths"]["/notes/create"]["post"]["responses"]["400"]["content"]["application/json"]
        ["examples"]["NO_SUCH_NOTE"];
    example["value"]["error"]["kind"] = json!("server");
    example["value"]["error"]["httpStatusCode"] = json!(404);
    let errors =
        imported(&document).json["paths"]["/notes/create"]["post"]["x-misskey-errors"].clone();
    assert_eq!(
        errors[1],
        json!({ "code": "NO_SUCH_NOTE", "id": "490be23f-8c1f-4796-819f-94cb4f9d1630", "kind": "server", "status": 404 })
    );
}

#[test]
fn the_source_is_recorded() {
    let mut document = served();
    document["info"] = json!({ "title": "CherryPick API", "version": "4.17.0 (2025.10.2)", "x-logo": { "url": "/logo.png" } });
    let text = document.to_string();
    let snapshot = import(text.as_bytes()).unwrap();
    assert_eq!(
        (snapshot.software.as_str(), snapshot.version.as_str()),
        ("cherrypick", "4.17.0")
    );
    let source = &snapshot.json["info"]["x-misskey-source"];
    assert_eq!(
        (&source["base"], &source["openapi"]),
        (&json!("2025.10.2"), &json!("3.1.0"))
    );
    // One byte more is another document, even if it means the same.
    let other = import(format!("{text} ").as_bytes()).unwrap();
    assert_ne!(
        other.json["info"]["x-misskey-source"]["sha256"],
        source["sha256"]
    );
    assert_eq!(other.json["paths"], snapshot.json["paths"]);
    // A byte order mark carries no meaning.
    assert!(import(format!("\u{feff}{text}").as_bytes()).is_ok());
}
