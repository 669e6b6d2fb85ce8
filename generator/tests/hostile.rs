//! Snapshots that are JSON and not what anyone would write: a clear error that says where, or code that is Rust; never a panic.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use misskey_generator::import::Snapshot;
use misskey_generator::{Fit, Manifest, Options, Sources, generate};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A snapshot as the generator gets it, without the checks of the import.
fn snapshot(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Misskey API", "version": "2026.3.2", "x-misskey-source": { "software": "misskey", "version": "2026.3.2" } },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn post(request: Value, response: Value) -> Value {
    json!({ "post": {
        "requestBody": { "required": true, "content": { "application/json": { "schema": request } } },
        "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": response } } } },
        "x-misskey-credential": false,
    } })
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

fn written(document: &Value) -> Result<BTreeMap<String, String>, String> {
    written_with(document, "")
}

/// The files; each of them is Rust that the printer understood.
fn written_with(document: &Value, names: &str) -> Result<BTreeMap<String, String>, String> {
    let snapshot = Snapshot {
        json: document.clone(),
        software: "misskey".into(),
        version: "2026.3.2".into(),
    };
    let options = Options {
        crate_name: "odd".into(),
        manifest: Manifest::Workspace,
        fit: Fit::WhereItFits,
    };
    let sources = Sources {
        names,
        ..Sources::default()
    };
    let generated = generate(&snapshot, &sources, &options).map_err(|error| error.to_string())?;
    for (name, text) in generated
        .files
        .iter()
        .filter(|(name, _)| name.ends_with(".rs"))
    {
        assert!(!text.contains("the generator wrote"), "{name}:\n{text}");
        if let Err(error) = syn::parse_file(text) {
            panic!("{name}: {error}\n{text}");
        }
    }
    Ok(generated.files)
}

/// The error of a document that has one schema as a model, a request's member and a response.
fn refused(schema: &Value) -> String {
    let request = object(json!({ "probe": schema }));
    let document = snapshot(
        json!({ "/a": post(request, schema.clone()) }),
        json!({ "Probe": schema, "Other": object(json!({ "a": {} })) }),
    );
    match written(&document) {
        Ok(files) => panic!("{schema} was taken:\n{}", files["src/endpoints/a.rs"]),
        Err(error) => error,
    }
}

fn accepted(schema: &Value) -> BTreeMap<String, String> {
    let request = object(json!({ "probe": schema }));
    let document = snapshot(
        json!({ "/a": post(request, schema.clone()) }),
        json!({ "Probe": schema, "Other": object(json!({ "a": {} })) }),
    );
    written(&document).unwrap_or_else(|error| panic!("{schema}: {error}"))
}

#[test]
fn what_is_not_understood_is_refused_with_its_place() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    for (schema, what) in [
        (reference("Nobody"), "`Nobody` does not exist"),
        (
            json!({ "$ref": "#/paths/~1a" }),
            "is not a component schema",
        ),
        (
            json!({ "$ref": "https://example.com/x.json" }),
            "is not a component schema",
        ),
        (
            json!({ "type": "string", "format": "colour" }),
            "string format `colour` is not understood",
        ),
        (
            json!({ "type": "integer", "format": "roman" }),
            "integer format `roman` is not understood",
        ),
        (json!({ "oneOf": [] }), "`oneOf` is empty"),
        (json!({ "anyOf": [] }), "`anyOf` is empty"),
        (json!({ "allOf": [] }), "`allOf` is empty"),
        (
            json!({ "not": { "type": "string" } }),
            "`not` is not understood",
        ),
        (
            json!({ "allOf": [{ "type": "string" }, { "type": "integer" }] }),
            "not an object",
        ),
        (
            json!({ "type": "object", "oneOf": [object(json!({ "a": {} }))] }),
            "mixes a type with combinators",
        ),
        (
            json!({ "type": "array", "items": {}, "x-misskey-prefix-items": 7 }),
            "is not a list of schemas",
        ),
        (
            json!({ "allOf": [reference("Other"), { "oneOf": [{ "type": "integer" }, { "type": "string" }] }] }),
            "not an object",
        ),
    ] {
        let error = refused(&schema);
        assert!(
            error.contains(what) && error.starts_with("#/"),
            "{schema}: {error}"
        );
    }
}

#[test]
fn objects_made_of_themselves_are_refused() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    for schemas in [
        json!({ "A": { "allOf": [reference("A"), object(json!({ "a": {} }))] } }),
        json!({ "A": { "allOf": [reference("B"), object(json!({ "a": {} }))] }, "B": { "allOf": [reference("A"), object(json!({ "b": {} }))] } }),
        json!({ "A": { "oneOf": [reference("A"), object(json!({ "a": {} }))] } }),
        json!({ "A": { "anyOf": [reference("B"), object(json!({ "a": {} }))] }, "B": { "oneOf": [reference("A"), object(json!({ "b": {} }))] } }),
    ] {
        let error = written(&snapshot(json!({}), schemas)).unwrap_err();
        assert!(
            error.starts_with("#/components/schemas/") && error.contains("made of itself"),
            "{error}"
        );
    }
    // Twice the same at each of many levels is more than any machine could write down.
    let level = |index: usize| json!({ "allOf": [reference(&format!("L{}", index + 1)), reference(&format!("L{}", index + 1)), object(json!({ "a": {} }))] });
    let mut schemas: Map<String, Value> = (0..30)
        .map(|index| (format!("L{index}"), level(index)))
        .collect();
    schemas.insert("L30".into(), object(json!({ "z": {} })));
    let error = written(&snapshot(json!({}), schemas.into())).unwrap_err();
    assert!(error.contains("parts"), "{error}");
}

#[test]
fn names_for_one_thing_in_a_circle_stay_json() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    for schemas in [
        json!({ "A": reference("A") }),
        json!({ "A": reference("B"), "B": reference("A") }),
        json!({ "A": { "type": "array", "items": reference("A") } }),
        json!({ "A": { "type": "object", "additionalProperties": reference("B") }, "B": { "type": "array", "items": reference("A") } }),
    ] {
        let document = snapshot(
            json!({ "/a": post(object(json!({})), reference("A")) }),
            schemas,
        );
        if let Ok(files) = written(&document) {
            assert!(
                files["src/models/a.rs"].contains("pub type A = Json;"),
                "{}",
                files["src/models/a.rs"]
            );
            assert!(
                files["REPORT.md"].contains("itself alone"),
                "{}",
                files["REPORT.md"]
            );
        } else {
            panic!("{document}");
        }
    }
}

#[test]
fn documents_that_are_none_are_refused() {
    let whole = snapshot(json!({}), json!({}));
    for key in ["openapi", "info", "paths"] {
        let mut document = whole.clone();
        document.as_object_mut().unwrap().remove(key);
        let error = written(&document).unwrap_err();
        assert!(error.contains(&format!("missing field `{key}`")), "{error}");
    }
    for document in [json!(null), json!([]), json!("openapi"), json!({})] {
        assert!(
            written(&document)
                .unwrap_err()
                .contains("this is not OpenAPI 3.0")
        );
    }
    assert!(written(&whole).unwrap()["src/endpoints.rs"].contains("//!"));
}

#[test]
fn operations_that_are_not_understood_are_refused_with_their_place() {
    let good = post(object(json!({})), json!({}));
    let with = |pointer: &str, value: Value| {
        let mut item = good.clone();
        *item.pointer_mut(pointer).unwrap() = value;
        item
    };
    let response = |status: &str| json!({ status: { "description": "x", "content": { "application/json": { "schema": {} } } } });
    for (item, pointer, what) in [
        (json!({}), "#/paths/~1a~1b", "no `post`"),
        (
            json!({ "get": good["post"] }),
            "#/paths/~1a~1b",
            "no `post`",
        ),
        (
            with("/post/requestBody/content", json!({ "text/plain": {} })),
            "#/paths/~1a~1b/post/requestBody/content",
            "content type `text/plain`",
        ),
        (
            with(
                "/post/requestBody",
                json!({ "$ref": "#/components/requestBodies/A" }),
            ),
            "#/paths/~1a~1b/post/requestBody",
            "reference",
        ),
        (
            with(
                "/post/requestBody/content/application~1json/schema",
                json!({ "type": "string" }),
            ),
            "#/paths/~1a~1b/post/requestBody",
            "object",
        ),
        (
            with(
                "/post/requestBody/content/application~1json/schema",
                json!({ "type": "array", "items": {} }),
            ),
            "#/paths/~1a~1b/post/requestBody",
            "object",
        ),
        (
            with("/post/responses", response("201")),
            "#/paths/~1a~1b/post/responses/201",
            "only 200 and 204",
        ),
        (
            with("/post/responses", response("302")),
            "#/paths/~1a~1b/post/responses/302",
            "only 200 and 204",
        ),
        (
            with(
                "/post/responses",
                json!({ "200": { "$ref": "#/components/responses/A" } }),
            ),
            "#/paths/~1a~1b/post/responses/200",
            "reference",
        ),
        (
            with("/post/x-misskey-credential", json!("yes")),
            "#/paths/~1a~1b/post/x-misskey-credential",
            "boolean",
        ),
    ] {
        let error = written(&snapshot(json!({ "/a/b": item }), json!({}))).unwrap_err();
        assert!(
            error.starts_with(&format!("{pointer}: ")) && error.contains(what),
            "{error}"
        );
    }
    for extension in [
        json!({ "x-misskey-permission": 1 }),
        json!({ "x-misskey-errors": {} }),
        json!({ "x-misskey-errors": [{ "id": "a" }] }),
    ] {
        let mut item = good.clone();
        item["post"]
            .as_object_mut()
            .unwrap()
            .extend(extension.as_object().unwrap().clone());
        let error = written(&snapshot(json!({ "/a": item }), json!({}))).unwrap_err();
        assert!(error.starts_with("#/paths/~1a/post/x-misskey-"), "{error}");
    }
}

#[test]
fn files_only_go_where_members_of_a_form_can() {
    let file = json!({ "type": "string", "format": "binary" });
    let form = |schema: Value| {
        let mut item = post(json!({}), json!({}));
        item["post"]["requestBody"]["content"] =
            json!({ "multipart/form-data": { "schema": schema } });
        written(&snapshot(
            json!({ "/a": item }),
            json!({ "Probe": object(json!({ "file": file })) }),
        ))
    };
    assert!(
        form(object(
            json!({ "file": file, "name": { "type": "string" } })
        ))
        .is_err(),
        "a model with a file is no form"
    );
    let error = refused(&file);
    assert!(
        error.contains("multipart") && error.starts_with("#/"),
        "{error}"
    );
    let error = refused(&object(
        json!({ "inner": { "type": "array", "items": file } }),
    ));
    assert!(
        error.contains("multipart") && error.starts_with("#/"),
        "{error}"
    );
}

#[test]
fn names_that_no_file_can_have_are_refused() {
    let long = "a".repeat(300);
    for path in [
        "",
        "/",
        "a",
        "//a",
        "/a//b",
        "/a/",
        "/../a",
        "/a/..",
        "/a\\b",
        "/❤",
        "/a b",
        "/a\nb",
        "/a\"b",
        "/*/",
        "/a.b",
        "/-a",
        &format!("/{long}"),
    ] {
        let error = written(&snapshot(
            json!({ path: post(object(json!({})), json!({})) }),
            json!({}),
        ))
        .unwrap_err();
        assert!(
            error.starts_with("#/paths/") && error.contains("an endpoint's path"),
            "{path:?}: {error}"
        );
    }
    for component in ["", &long] {
        let error = written(&snapshot(
            json!({}),
            json!({ component: object(json!({ "a": {} })) }),
        ))
        .unwrap_err();
        assert!(
            error.starts_with("#/components/schemas/") && error.contains("component's name"),
            "{error}"
        );
    }
}

/// Names that break out of strings, comments, identifiers and paths where they can.
fn nasty_names() -> Vec<String> {
    let mut names: Vec<String> = [
        "",
        " ",
        "self",
        "Self",
        "super",
        "crate",
        "_",
        "__",
        "\"",
        "'",
        "\\",
        "\\\"",
        "*/",
        "/*",
        "//",
        "///",
        "#",
        "\"#",
        "{",
        "}",
        "{}",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "`",
        "```",
        "[x](y)",
        "<b>",
        "❤",
        "é",
        "日本",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{301}",
        "\u{feff}",
        "\u{2028}",
        "1",
        "2fa",
        "-",
        "--",
        "+",
        "a b",
        "a-b",
        "a_b",
        "aB",
        "AB",
        "new",
        "Unknown",
        "Request",
        "Response",
        "Required",
        "Reply",
        "i64",
        "r#type",
        "$crate",
        "std",
        "wire",
        "ids",
        "models",
        "Error",
        "../../x",
        "C:\\x",
        "compile_error!()",
    ]
    .map(str::to_owned)
    .into();
    names.push("x".repeat(5000));
    names
}

#[test]
fn nasty_names_become_rust() {
    let names = nasty_names();
    let all = |value: Value| {
        Value::Object(
            names
                .iter()
                .map(|name| (name.clone(), value.clone()))
                .collect(),
        )
    };
    let values = json!({ "type": "string", "enum": names });
    let inner = object(json!({ "a": { "type": "integer" } }));
    let branches: Vec<_> = names.iter().map(|name| json!({ "type": "object", "properties": { "*/\"`": { "type": "string", "enum": [name] } }, "required": ["*/\"`"] })).collect();
    let keyed: Vec<_> = names.iter().map(|name| json!({ "type": "object", "properties": { name.as_str(): { "type": "integer" } }, "required": [name] })).collect();
    let errors: Vec<_> = names
        .iter()
        .map(|name| json!({ "code": name, "status": 400 }))
        .collect();
    let required = json!({ "type": "object", "properties": all(json!({ "type": "string" })), "required": names });
    let texts: Vec<_> = names
        .iter()
        .map(|name| {
            (
                name.clone(),
                json!({ "type": "string", "pattern": name, "default": name }),
            )
        })
        .collect();
    let mut paths = Map::new();
    for (index, (request, response)) in [
        (object(all(inner.clone())), object(all(inner.clone()))),
        (required.clone(), required),
        (
            object(json!({ "kind": values })),
            json!({ "oneOf": branches }),
        ),
        (
            object(Value::Object(texts.into_iter().collect())),
            json!({ "oneOf": keyed }),
        ),
        (json!({ "anyOf": keyed }), values),
    ]
    .into_iter()
    .enumerate()
    {
        let mut item = post(request, response);
        item["post"]["x-misskey-errors"] = errors.clone().into();
        item["post"]["x-misskey-permission"] = names[index + 8].clone().into();
        paths.insert(
            format!("/e{}", char::from(b'a' + u8::try_from(index).unwrap())),
            item,
        );
    }
    let short: Map<String, Value> = names
        .iter()
        .filter(|name| !name.is_empty() && name.len() < 100)
        .map(|name| (name.clone(), inner.clone()))
        .collect();
    let document = snapshot(paths.into(), short.into());
    let files = written(&document).unwrap_or_else(|error| panic!("{error}"));
    for (name, text) in &files {
        assert!(
            name.split('/').all(|part| !part.is_empty()
                && part.len() < 250
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))),
            "{name:?}"
        );
        assert!(
            name == "README.md"
                || name == "REPORT.md"
                || !text.chars().any(
                    |c| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c)
                ),
            "{name}"
        );
    }
    // Each name is in the tables once, as it came.
    for name in &names {
        let row = format!("{name:?} optional,");
        assert_eq!(
            files["src/endpoints/ea.rs"]
                .matches(&format!(": {row}"))
                .count()
                % 2,
            0,
            "{name:?}"
        );
        assert!(
            files["src/endpoints/ea.rs"].contains(&format!(": {row}")),
            "{name:?}"
        );
    }
}

#[test]
fn our_own_sentences_stay_in_their_comments() {
    let document = snapshot(
        json!({ "/a": post(object(json!({ "a": {} })), json!({})) }),
        json!({}),
    );
    let snapshot = Snapshot {
        json: document,
        software: "misskey".into(),
        version: "1".into(),
    };
    let docs = "endpoints:\n  a: \"One.\\n*/ fn x() {}\\r\\n\\\"#] \\u202e pub struct Y;\"\nfields:\n  a.request.a: \"*/ /* \\r //\"\n";
    let options = Options {
        crate_name: "odd".into(),
        manifest: Manifest::Workspace,
        fit: Fit::WhereItFits,
    };
    let generated = generate(
        &snapshot,
        &Sources {
            docs,
            ..Sources::default()
        },
        &options,
    )
    .unwrap();
    for (name, text) in generated
        .files
        .iter()
        .filter(|(name, _)| name.ends_with(".rs"))
    {
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let odd = |item: &syn::Item| {
            matches!(item, syn::Item::Fn(item) if item.sig.ident == "x")
                || matches!(item, syn::Item::Struct(item) if item.ident == "Y")
        };
        assert!(!file.items.iter().any(odd), "{name}");
        assert!(!text.contains(['\r', '\u{202e}']), "{name}");
    }
}

#[test]
fn names_in_names_yaml_must_be_names() {
    let document = snapshot(
        json!({ "/a": post(object(json!({ "b": object(json!({ "c": { "type": "string", "enum": ["x"] } })) })), json!({})) }),
        json!({}),
    );
    for names in [
        "names: { a.request.b: \"not a name\" }",
        "names: { a.request.b: \"\" }",
        "names: { a.request.b: Self }",
        "names: { a.request.b: lower }",
        "names: { a.request.b: \"X; fn y() {}\" }",
        "models: { A: \"not a name\" }",
        "share: { \"1x\": [a.request.b] }",
        "variants: { a.request.b.c: { x: \"a-b\" } }",
        "variantPrefixes: { x: \"é!\" }",
    ] {
        let error = written_with(&document, names).unwrap_err();
        assert!(
            error.starts_with("names.yaml: ") && error.contains("is no name"),
            "{names}: {error}"
        );
    }
    assert!(
        written_with(&document, "names: { a.request.b: Better }").unwrap()["src/endpoints/a.rs"]
            .contains("pub struct Better")
    );
}

#[test]
fn no_two_models_are_given_one_name() {
    let text = || json!({ "type": "string", "enum": ["x"] });
    let document = snapshot(
        json!({ "/a": post(object(json!({})), text()) }),
        json!({ "First": text(), "Second": text(), "Third": text() }),
    );
    for (names, error) in [
        (
            "models: { First: Better, Second: Better }",
            "names.yaml: `Better` is given to two models",
        ),
        (
            "models: { First: Better }\nshare: { Better: [a.response] }",
            "names.yaml: `Better` is given to two models",
        ),
        (
            "models: { First: Second }",
            "#/components/schemas/First: names.yaml (`models`) makes two models one: `First` and `Second` would both be called `Second`",
        ),
    ] {
        assert_eq!(written_with(&document, names).unwrap_err(), error);
    }
    // Names may go round: none is taken twice.
    let files = written_with(&document, "models: { First: Second, Second: First }").unwrap();
    assert!(files["src/models/second.rs"].contains("pub enum Second"));
}

#[test]
fn odd_but_meaningful_schemas_are_taken() {
    for schema in [
        json!({}),
        json!({ "nullable": true }),
        json!({ "type": "string", "enum": [null], "nullable": true }),
        json!({ "type": "string", "enum": ["a", "a", "A"] }),
        json!({ "type": "object", "required": ["ghost"], "properties": { "a": {} } }),
        json!({ "type": "object", "properties": { "a": {} }, "additionalProperties": { "type": "string" } }),
        json!({ "type": "array", "items": {}, "x-misskey-prefix-items": [] }),
        json!({ "type": "array", "items": {}, "x-misskey-prefix-items": vec![json!({ "type": "integer" }); 40] }),
        json!({ "oneOf": [{}, {}] }),
        json!({ "oneOf": [{ "type": "string" }, { "type": "string" }] }),
        json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }, { "type": "boolean" }] }),
        json!({ "oneOf": [{ "type": "object" }, { "type": "object" }] }),
        json!({ "oneOf": [object(json!({ "a": {} })), object(json!({ "a": {} }))] }),
        json!({ "oneOf": [{ "type": "array", "items": { "oneOf": [{ "type": "string" }, { "type": "array", "items": {} }] } }, { "type": "string" }] }),
        json!({ "allOf": [object(json!({ "a": {} })), { "oneOf": [object(json!({ "b": {} })), object(json!({ "c": {} }))] }] }),
    ] {
        accepted(&schema);
    }
    let deep = |levels: usize| {
        (0..levels).fold(json!({ "type": "string" }), |inner, level| {
            match level % 3 {
                0 => json!({ "type": "array", "items": inner }),
                1 => object(json!({ "a": inner })),
                _ => json!({ "oneOf": [inner, { "type": "string" }] }),
            }
        })
    };
    accepted(&deep(25));
    let error = refused(&deep(60));
    assert!(
        error.starts_with("#/") && error.contains("levels deep"),
        "{error}"
    );
}

#[test]
fn two_members_that_read_alike_stay_two() {
    // By their places both would be `a.b`.
    let document = object(
        json!({ "a.b": object(json!({ "x": { "type": "integer" } })), "a": object(json!({ "b": object(json!({ "y": { "type": "boolean" } })) })) }),
    );
    let files = written(&snapshot(
        json!({ "/e": post(document, json!({})) }),
        json!({}),
    ))
    .unwrap();
    let text = &files["src/endpoints/e.rs"];
    assert!(
        text.contains("pub x: Option<i64>") && text.contains("pub y: Option<bool>"),
        "{text}"
    );
}

fn sample() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let note = json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "format": "id" },
            "text": { "type": "string", "nullable": true, "maxLength": 3 },
            "reply": { "nullable": true, "allOf": [reference("Note")] },
            "kind": { "type": "string", "enum": ["a", "b"] },
            "poll": object(json!({ "choices": { "type": "array", "items": object(json!({ "text": { "type": "string" } })) } })),
        },
        "required": ["id", "text"],
    });
    let event = json!({ "oneOf": [
        { "type": "object", "properties": { "id": { "type": "string", "format": "id" }, "type": { "type": "string", "enum": ["note"] }, "note": reference("Note") }, "required": ["id", "type"] },
        { "type": "object", "properties": { "id": { "type": "string", "format": "id" }, "type": { "type": "string", "enum": ["x", "y"] } }, "required": ["id", "type"] },
    ] });
    let list = json!({ "type": "array", "items": reference("Event") });
    let request = json!({
        "anyOf": [
            { "type": "object", "properties": { "noteId": { "type": "string", "format": "id" } }, "required": ["noteId"] },
            { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string", "format": "id" } } }, "required": ["ids"] },
        ],
    });
    let pages = object(
        json!({ "untilId": { "type": "string", "format": "id" }, "limit": { "type": "integer", "default": 10, "minimum": 1 } }),
    );
    let mut show = post(
        request,
        json!({ "oneOf": [reference("Note"), { "type": "array", "items": reference("Note") }] }),
    );
    show["post"]["x-misskey-errors"] = json!([{ "code": "NO_SUCH_NOTE", "id": "a", "status": 400 }, { "code": "GONE", "status": 410 }]);
    show["post"]["x-misskey-permission"] = json!("read:notes");
    snapshot(
        json!({ "/notes/show": show, "/events": post(pages, list), "/events/i/move": post(object(json!({ "to": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } })), json!({})) }),
        json!({ "Note": note, "Event": event, "Label": { "type": "string" } }),
    )
}

/// The document with the members of all objects whose order says nothing turned around.
fn turned(value: &Value, key: &str) -> Value {
    match value {
        Value::Object(members) => {
            let turned = members
                .iter()
                .map(|(name, member)| (name.clone(), turned(member, name)));
            // The order of properties is the order of fields.
            if key == "properties" {
                Value::Object(turned.collect())
            } else {
                Value::Object(turned.collect::<Vec<_>>().into_iter().rev().collect())
            }
        }
        Value::Array(items) if key == "required" => {
            Value::Array(items.iter().rev().cloned().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| turned(item, "")).collect()),
        other => other.clone(),
    }
}

#[test]
fn order_without_meaning_changes_nothing_and_twice_is_the_same() {
    let document = sample();
    let files = written(&document).unwrap();
    assert_eq!(files, written(&document).unwrap());
    let other = turned(&document, "");
    assert_ne!(other.to_string(), document.to_string());
    let other = written(&other).unwrap();
    for (name, text) in &files {
        assert_eq!(&other[name], text, "{name}");
    }
    assert_eq!(files.len(), other.len());
}

/// Every place in the document, as a JSON pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let mut step = |name: &str, inner: &Value| {
        places(
            inner,
            &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")),
            found,
        )
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| step(name, inner)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, inner)| step(&index.to_string(), inner)),
        _ => {}
    }
}

#[derive(Debug, Clone)]
enum Change {
    Remove,
    Put(Value),
    /// What stands at another place, which is how cycles and schemas in odd places come about.
    Copy(prop::sample::Index),
    Rename(String),
}

fn change() -> impl Strategy<Value = Change> {
    let name = prop_oneof![prop::sample::select(nasty_names()), "[a-zA-Z/_.-]{0,6}"];
    let keyword = prop::sample::select(vec![
        json!({}),
        json!([]),
        json!(null),
        json!(true),
        json!(-1),
        json!({ "type": "object" }),
        json!({ "type": "string", "format": "binary" }),
        json!({ "$ref": "#/components/schemas/Note" }),
        json!({ "$ref": "#/components/schemas/Event" }),
        json!({ "$ref": "#/components/schemas/Label" }),
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/Note" } }),
        json!({ "type": "number", "nullable": true }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Note" }, { "$ref": "#/components/schemas/Event" }] }),
        json!({ "oneOf": [{ "$ref": "#/components/schemas/Note" }, { "type": "string" }] }),
    ]);
    prop_oneof![
        2 => Just(Change::Remove),
        3 => keyword.prop_map(Change::Put),
        1 => name.clone().prop_map(|name| Change::Put(name.into())),
        3 => any::<prop::sample::Index>().prop_map(Change::Copy),
        2 => name.prop_map(Change::Rename),
    ]
}

fn changed(mut document: Value, at: &prop::sample::Index, change: &Change) -> Value {
    let mut all = Vec::new();
    places(&document, "", &mut all);
    let place = at.get::<String>(&all).clone();
    let (parent, last) = place.rsplit_once('/').unwrap_or(("", ""));
    let key = last.replace("~1", "/").replace("~0", "~");
    match change {
        Change::Put(value) => *document.pointer_mut(&place).unwrap() = value.clone(),
        Change::Copy(from) => {
            let value = document.pointer(from.get::<String>(&all)).unwrap().clone();
            *document.pointer_mut(&place).unwrap() = value;
        }
        Change::Remove | Change::Rename(_) => match document.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                if let Some(value) = members.shift_remove(&key)
                    && let Change::Rename(name) = change
                {
                    members.insert(name.clone(), value);
                }
            }
            Some(Value::Array(items)) => {
                if let Ok(index) = key.parse::<usize>() {
                    items.remove(index);
                }
            }
            _ => {}
        },
    }
    document
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_bent_document_is_refused_or_becomes_rust(changes in prop::collection::vec((any::<prop::sample::Index>(), change()), 1..5)) {
        let document = changes.iter().fold(sample(), |document, (at, change)| changed(document, at, change));
        if let Err(error) = written(&document) {
            prop_assert!(!error.is_empty());
            prop_assert!(error.starts_with('#') || error.starts_with("the corrected snapshot is no OpenAPI 3.0 document"), "{}", error);
        }
    }
}
