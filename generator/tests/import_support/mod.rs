//! A small document of a server's kind, to be bent by each test.

#![allow(dead_code, reason = "no test file uses all of it")]

use serde_json::{Value, json};

/// What a server with two endpoints would serve.
pub(crate) fn served() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Misskey API", "version": "2026.3.2" },
        "externalDocs": { "description": "Repository", "url": "https://misskey.example" },
        "servers": [{ "url": "https://misskey.example/api" }],
        "paths": {
            "/notes/create": { "post": operation("*Yes* / **Permission**: *write:notes*") },
            "/emoji": { "post": operation("*No*"), "get": operation("*No*") },
        },
        "components": {
            "schemas": {
                "Error": { "type": "object", "properties": { "error": { "type": "object" } }, "required": ["error"] },
                "Note": {
                    "type": "object",
                    "properties": {
                        "id": { "type": "string", "format": "id", "example": "xxxx" },
                        "text": { "type": ["string", "null"] },
                        "reply": { "oneOf": [{ "$ref": "#/components/schemas/Note" }, { "type": "null" }] },
                        "visibility": { "type": "string", "enum": ["public", "home"] },
                    },
                    "required": ["text", "id"],
                },
            },
            "securitySchemes": { "bearerAuth": { "type": "http", "scheme": "bearer" } },
        },
    })
}

/// An operation that describes itself as `credential` says.
pub(crate) fn operation(credential: &str) -> Value {
    let mut operation = json!({
        "operationId": "post___x",
        "summary": "x",
        "description": format!("No description provided.\n\n**Credential required**: {credential}"),
        "externalDocs": { "description": "Source code", "url": "https://misskey.example/x.ts" },
        "tags": ["notes"],
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": {
                "type": "object",
                "properties": { "noteId": { "type": "string", "format": "misskey:id" }, "limit": { "type": "integer", "default": 10 } },
                "required": ["noteId"],
            } } },
        },
        "responses": {
            "200": {
                "description": "OK (with results)",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } },
            },
            "400": error_response(&[("NO_SUCH_NOTE", "490be23f-8c1f-4796-819f-94cb4f9d1630")]),
            "401": error_response(&[("CREDENTIAL_REQUIRED", "1384574d-a912-4b81-8601-c7b1c4085df1")]),
        },
    });
    if credential.starts_with("*Yes*") {
        operation["security"] = json!([{ "bearerAuth": [] }]);
    }
    operation
}

pub(crate) fn error_response(errors: &[(&str, &str)]) -> Value {
    let examples: serde_json::Map<String, Value> = errors
        .iter()
        .map(|(code, id)| {
            (
                (*code).to_owned(),
                json!({ "value": { "error": { "message": "Prose.", "code": code, "id": id } } }),
            )
        })
        .collect();
    json!({
        "description": "Client error",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" }, "examples": examples } },
    })
}
