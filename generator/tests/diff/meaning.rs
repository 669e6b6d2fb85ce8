//! One meaning in several spellings is no change.

use misskey_generator::import::{Snapshot, import};
use misskey_generator::{Sources, compare};
use serde_json::{Value, json};

/// As a server of one dialect would serve it: a note with a user that may be null, and an enum that may be null.
fn dialect(openapi: &str, user: Value, visibility: Value) -> Snapshot {
    let served = json!({
        "openapi": openapi,
        "info": { "title": "Misskey API", "version": "2026.1.0" },
        "paths": { "/a": { "post": {
            "description": "No description provided.\n\n**Credential required**: *No*",
            "requestBody": { "required": true, "content": { "application/json": { "schema": {
                "type": "object", "properties": { "user": user.clone() }, "required": ["user"],
            } } } },
            "responses": { "200": { "description": "OK", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Note" },
            } } } },
        } } },
        "components": {
            "schemas": {
                "Error": { "type": "object", "properties": { "error": { "type": "object" } }, "required": ["error"] },
                "User": { "type": "object", "properties": { "id": { "type": "string", "format": "id" } }, "required": ["id"] },
                "Note": { "type": "object", "properties": { "user": user, "visibility": visibility }, "required": ["user"] },
            },
            "securitySchemes": { "bearerAuth": { "type": "http", "scheme": "bearer" } },
        },
    });
    import(served.to_string().as_bytes()).unwrap()
}

#[test]
fn null_beside_a_reference_is_one_thing_in_every_dialect() {
    let user = json!({ "$ref": "#/components/schemas/User" });
    let with_null = json!({ "type": ["string", "null"], "enum": ["public", "home", null] });
    let without_null = json!({ "type": ["string", "null"], "enum": ["home", "public"] });
    let dialects = [
        (
            "Misskey to 2025.4",
            dialect(
                "3.1.0",
                json!({ "type": ["object", "null"], "allOf": [user.clone()] }),
                without_null.clone(),
            ),
        ),
        (
            "MisskeyIO",
            dialect(
                "3.1.0",
                json!({ "type": ["object", "null"], "anyOf": [user.clone(), { "type": "null" }] }),
                with_null.clone(),
            ),
        ),
        (
            "Misskey from 2025.6",
            dialect(
                "3.1.0",
                json!({ "oneOf": [user.clone(), { "type": "null" }] }),
                with_null.clone(),
            ),
        ),
        (
            "Misskey to 2023.12",
            dialect(
                "3.0.0",
                json!({ "type": "object", "nullable": true, "allOf": [user.clone()] }),
                json!({ "type": "string", "nullable": true, "enum": ["public", "home"] }),
            ),
        ),
    ];
    for (one, old) in &dialects {
        for (other, new) in &dialects {
            let report = compare(old, new, &Sources::default()).unwrap();
            assert!(
                report.changes.is_empty(),
                "{one}, {other}: {:#?}",
                report.changes
            );
        }
    }
    // The dialects would not be the same if nothing were told apart here.
    let never = dialect("3.1.0", user, with_null);
    let report = compare(&dialects[0].1, &never, &Sources::default()).unwrap();
    assert_eq!(report.changes.len(), 2, "{:#?}", report.changes);
}
