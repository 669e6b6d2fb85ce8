//! Documents that are wrong, by accident or on purpose: a clear error each, never a panic.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod import_support;

use std::time::Instant;

use import_support::{operation, served};
use misskey_generator::import::{ImportError, ImportOptions, MAX_BYTES, import, import_with};
use serde_json::{Value, json};

fn refusal(bytes: &[u8]) -> ImportError {
    match import(bytes) {
        Ok(snapshot) => panic!("accepted: {snapshot}"),
        Err(error) => error,
    }
}

/// The small document with `value` at `pointer`, which must exist but for its last step.
fn with(pointer: &str, value: Value) -> Value {
    let mut document = served();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        parent => parent[last] = value,
    }
    document
}

/// Asserts that the document is refused at `pointer` with a text that contains `expected`.
fn assert_refused(document: &Value, pointer: &str, expected: &str) {
    let error = refusal(document.to_string().as_bytes());
    let text = error.to_string();
    assert_eq!(
        error.pointer().map(ToString::to_string).as_deref(),
        Some(pointer),
        "{text}"
    );
    assert!(text.starts_with(pointer), "{text}");
    assert!(text.contains(expected), "{text}");
}

#[test]
fn not_json() {
    let text = served().to_string();
    for (bytes, line) in [
        (&b""[..], 1),
        (b"<!DOCTYPE html>\n<html>", 1),
        (b"{\"openapi\":\n \"3.1.0\",,}", 2),
        (b"\xff\xfe{}", 1),
        (b"{\"a\": \"\xff\"}", 1),
        (b"{} {}", 1),
        (b"{\"a\": 1e999}", 1),
        (&text.as_bytes()[..text.len() / 2], 1),
        (&text.as_bytes()[..text.len() - 1], 1),
    ] {
        match refusal(bytes) {
            ImportError::NotJson { line: found, .. } => assert_eq!(found, line),
            other => panic!("{other}"),
        }
    }
    let text = refusal(&text.as_bytes()[..text.len() - 1]).to_string();
    assert!(
        text.contains("EOF") && text.contains("whole of the server's"),
        "{text}"
    );
}

#[test]
fn json_that_is_no_document() {
    for value in [json!(null), json!(3), json!("x"), json!([]), json!(true)] {
        let text = refusal(value.to_string().as_bytes()).to_string();
        assert!(text.starts_with("#: expected an object"), "{text}");
    }
    let text = refusal(b"{}").to_string();
    assert!(
        text.contains("`openapi` is missing") && text.contains("/api.json"),
        "{text}"
    );
    assert_refused(
        &with("/openapi", json!("2.0")),
        "#/openapi",
        "OpenAPI 2.0 is not known",
    );
    assert_refused(
        &with("/openapi", json!(3.1)),
        "#/openapi",
        "expected a string, found the number 3.1",
    );
}

#[test]
fn what_must_be_there() {
    for (parent, key) in [
        ("", "paths"),
        ("", "info"),
        ("", "components"),
        ("/info", "title"),
        ("/info", "version"),
        ("/components", "schemas"),
        ("/components/schemas", "Error"),
        ("/paths/~1emoji", "post"),
        ("/paths/~1emoji/post", "responses"),
        ("/paths/~1emoji/post", "description"),
        ("/paths/~1emoji/post/requestBody", "content"),
        (
            "/paths/~1emoji/post/requestBody/content/application~1json",
            "schema",
        ),
        (
            "/paths/~1emoji/post/responses/400/content/application~1json/examples/NO_SUCH_NOTE",
            "value",
        ),
        (
            "/paths/~1emoji/post/responses/400/content/application~1json/examples/NO_SUCH_NOTE/value/error",
            "code",
        ),
        (
            "/paths/~1emoji/post/responses/400/content/application~1json/examples/NO_SUCH_NOTE/value/error",
            "id",
        ),
    ] {
        let mut document = served();
        document
            .pointer_mut(parent)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(key)
            .unwrap();
        assert_refused(
            &document,
            &format!("#{parent}"),
            &format!("`{key}` is missing"),
        );
    }
}

#[test]
fn too_deep() {
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    assert!(matches!(
        refusal(deep.as_bytes()),
        ImportError::TooDeep { line: 1, .. }
    ));
    let schema = (0..200).fold("{}".to_owned(), |inner, _| {
        format!("{{\"items\":{inner},\"type\":\"array\"}}")
    });
    let document =
        served()
            .to_string()
            .replacen("\"Note\":", &format!("\"Deep\":{schema},\"Note\":"), 1);
    let error = refusal(document.as_bytes());
    assert!(
        error.to_string().contains("nested more than 127 levels"),
        "{error}"
    );
}

#[test]
fn too_large() {
    let start = Instant::now();
    let bytes = vec![b' '; 100_000_000];
    assert!(matches!(
        refusal(&bytes),
        ImportError::TooLarge {
            len: 100_000_000,
            limit: MAX_BYTES
        }
    ));
    // Refused for its size alone, before anything was read.
    assert!(start.elapsed().as_secs() < 5);
    // The largest that is read is read in full and judged.
    let mut bytes = vec![b'['; MAX_BYTES];
    assert!(matches!(refusal(&bytes), ImportError::TooDeep { .. }));
    bytes.fill(b' ');
    assert!(matches!(refusal(&bytes), ImportError::NotJson { .. }));
}

#[test]
fn a_key_given_twice() {
    for (given, twice, pointer) in [
        (
            "\"title\":\"Misskey API\"",
            "\"title\":\"Other\",\"title\":\"Misskey API\"",
            "#/info/title",
        ),
        (
            "\"/emoji\":",
            "\"/emoji\":{},\"/emoji\":",
            "#/paths/~1emoji",
        ),
        (
            "\"visibility\":",
            "\"text\":{},\"visibility\":",
            "#/components/schemas/Note/properties/text",
        ),
    ] {
        let document = served().to_string();
        assert!(document.contains(given), "{document}");
        let error = refusal(document.replacen(given, twice, 1).as_bytes());
        assert!(
            matches!(&error, ImportError::DuplicateKey { pointer: found } if found.to_string() == pointer),
            "{error}"
        );
        assert!(error.to_string().contains("twice"));
    }
    // Inside an array, and with an escape that spells the same key.
    let error = refusal(br#"{"a": [{}, {"k": 1, "\u006b": 2}]}"#);
    assert!(
        error
            .to_string()
            .starts_with("#/a/1/k: this key stands twice"),
        "{error}"
    );
}

#[test]
fn keywords_that_are_not_known() {
    for (pointer, value) in [
        ("/webhooks", json!({})),
        ("/components/parameters", json!({})),
        ("/components/responses", json!({})),
        ("/paths/~1emoji/put", json!({})),
        ("/paths/~1emoji/parameters", json!([])),
        ("/paths/~1emoji/post/deprecated", json!(true)),
        ("/paths/~1emoji/post/x-misskey-credential", json!(true)),
        ("/paths/~1emoji/post/responses/200/headers", json!({})),
        (
            "/paths/~1emoji/post/responses/400/content/application~1json/examples/NO_SUCH_NOTE/value/error/info",
            json!({}),
        ),
        ("/components/schemas/Note/not", json!({})),
        ("/components/schemas/Note/discriminator", json!({})),
        ("/components/schemas/Note/patternProperties", json!({})),
        (
            "/components/schemas/Note/properties/text/contentMediaType",
            json!("x"),
        ),
        ("/components/schemas/Note/x-misskey-odd", json!(1)),
        ("/components/schemas/Note/$defs", json!({})),
        (
            "/components/schemas/Note/unevaluatedProperties",
            json!(false),
        ),
    ] {
        assert_refused(
            &with(pointer, value),
            &format!("#{pointer}"),
            "unknown keyword",
        );
    }
}

/// OpenAPI leaves extensions to those who know them.
#[test]
fn extensions_of_others_are_left_behind() {
    for pointer in [
        "/x-unknown",
        "/info/x-vendor",
        "/paths/~1emoji/x-vendor",
        "/paths/~1emoji/post/x-vendor",
        "/paths/~1emoji/post/responses/200/x-vendor",
        "/components/schemas/Note/x-vendor",
        "/components/schemas/Note/properties/text/x-nullable",
    ] {
        let document = with(pointer, json!({ "any": "thing" }));
        // A twin differs only in what is read.
        let text = import(document.to_string().as_bytes()).unwrap().to_string();
        assert!(!text.contains("thing"), "{pointer}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let mut document = with("/components/schemas/Note/not", json!({}));
    document["components"]["schemas"]["Note"]["properties"]["text"]["type"] = json!("text");
    document["paths"]["/notes/create"]["post"]["requestBody"]["content"] = json!({});
    document["paths"]["/notes/create"]["post"]["responses"]["400"]["content"]["application/json"]
        ["examples"]["NO_SUCH_NOTE"]["value"]["error"]["kind"] = json!("odd");
    document["paths"]["/odd path"] = json!({});
    let bytes = document.to_string();
    let error = refusal(bytes.as_bytes());
    let places = |faults: &[ImportError]| -> Vec<String> {
        let places = faults
            .iter()
            .map(|fault| fault.pointer().unwrap().to_string());
        places.collect()
    };
    let expected = [
        "#/components/schemas/Note/properties/text",
        "#/components/schemas/Note/not",
        "#/paths/~1notes~1create/post/responses/400/content/application~1json/examples/NO_SUCH_NOTE/value/error/kind",
        "#/paths/~1notes~1create/post/requestBody/content",
        "#/paths/~1odd path",
    ];
    let mut found = places(error.faults());
    found.iter_mut().for_each(|place| {
        if let Some(of_schema) = place.strip_suffix("/type") {
            *place = of_schema.to_owned();
        }
    });
    assert_eq!(found, expected, "{error}");
    assert!(error.to_string().starts_with("5 faults:\n  #/"), "{error}");

    // Leniently, the same are left out, and the rest is a document.
    let imported = import_with(bytes.as_bytes(), &ImportOptions::new().lenient()).unwrap();
    assert_eq!(imported.left_out.len(), 5);
    let json = &imported.snapshot.json;
    assert_eq!(
        json["components"]["schemas"]["Note"]["properties"]["text"],
        json!({ "x-misskey-json": true })
    );
    let paths: Vec<_> = json["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/emoji"]);
    let again = import(imported.snapshot.to_string().as_bytes()).unwrap();
    assert_eq!(again, imported.snapshot);
}

#[test]
fn what_serves_a_document_is_never_guessed_in_silence() {
    let of = |title: &str, repository: Option<&str>, options: &ImportOptions| {
        let mut document = served();
        document["info"]["title"] = json!(title);
        match repository {
            Some(url) => document["externalDocs"]["url"] = json!(url),
            None => drop(document.as_object_mut().unwrap().remove("externalDocs")),
        }
        let imported = import_with(document.to_string().as_bytes(), options).unwrap();
        let text = imported.snapshot.to_string();
        assert_eq!(import(text.as_bytes()).unwrap(), imported.snapshot);
        (imported.snapshot.software, imported.software_unsure)
    };
    let plain = ImportOptions::new();
    for (title, repository, software, unsure) in [
        (
            "Misskey API",
            Some("https://github.com/misskey-dev/misskey"),
            "misskey",
            false,
        ),
        (
            "Misskey API",
            Some("https://github.com/MisskeyIO/misskey"),
            "misskeyio",
            false,
        ),
        (
            "Misskey API",
            Some("https://activitypub.software/TransFem-org/Sharkey/"),
            "sharkey",
            false,
        ),
        (
            "Misskey API",
            Some("https://github.com/x/Fire.fish.git"),
            "fire-fish",
            false,
        ),
        (
            "CherryPick API",
            Some("https://github.com/kokonect-link/cherrypick"),
            "cherrypick",
            false,
        ),
        ("CherryPick API", None, "cherrypick", false),
        (
            "Misskey API",
            Some("https://misskey.example"),
            "misskey",
            true,
        ),
        ("Misskey API", Some("-"), "misskey", true),
        ("Misskey API", None, "misskey", true),
    ] {
        assert_eq!(
            of(title, repository, &plain),
            (software.to_owned(), unsure),
            "{title} {repository:?}"
        );
    }
    let named = ImportOptions::new().software("sharkey");
    assert_eq!(
        of("Misskey API", None, &named),
        ("sharkey".to_owned(), false)
    );
    let odd = ImportOptions::new().software("../Odd");
    let error = import_with(served().to_string().as_bytes(), &odd).unwrap_err();
    assert!(error.to_string().contains("`../Odd` cannot be"), "{error}");
}

#[test]
fn values_of_the_wrong_type() {
    for (pointer, value, expected) in [
        ("/paths", json!([]), "expected an object, found an array"),
        (
            "/paths/~1emoji",
            json!(null),
            "expected an object, found null",
        ),
        (
            "/paths/~1emoji/post/tags",
            json!("notes"),
            "expected an array, found a string",
        ),
        (
            "/paths/~1emoji/post/description",
            json!(1),
            "expected a string, found the number 1",
        ),
        (
            "/paths/~1emoji/post/requestBody/required",
            json!("true"),
            "expected true or false",
        ),
        (
            "/components/schemas/Note",
            json!("Note"),
            "expected an object, found a string",
        ),
        (
            "/components/schemas/Note/properties",
            json!([]),
            "expected an object",
        ),
        (
            "/components/schemas/Note/properties/text/nullable",
            json!(1),
            "expected true or false",
        ),
        (
            "/components/schemas/Note/required/0",
            json!(1),
            "expected a string",
        ),
        (
            "/components/schemas/Note/properties/text/minLength",
            json!(-1),
            "expected a whole number",
        ),
        (
            "/components/schemas/Note/properties/text/maxLength",
            json!(1.5),
            "expected a whole number",
        ),
        (
            "/components/schemas/Note/properties/text/maxLength",
            json!(u64::MAX),
            "expected a whole number",
        ),
        (
            "/components/schemas/Note/properties/text/minimum",
            json!("1"),
            "expected a number",
        ),
        (
            "/components/schemas/Note/properties/text/pattern",
            json!({}),
            "expected a string",
        ),
        (
            "/components/schemas/Note/properties/visibility/enum",
            json!("public"),
            "expected an array",
        ),
        (
            "/components/schemas/Note/allOf",
            json!({}),
            "expected an array",
        ),
        (
            "/components/schemas/Note/$ref",
            json!(1),
            "expected a string",
        ),
    ] {
        assert_refused(&with(pointer, value), &format!("#{pointer}"), expected);
    }
}

#[test]
fn forms_that_a_snapshot_cannot_hold() {
    for (pointer, value, expected) in [
        (
            "/components/schemas/Note/properties/text",
            json!(false),
            "allows no value",
        ),
        (
            "/components/schemas/Note/properties/text/type",
            json!("text"),
            "`text` is no JSON type",
        ),
        (
            "/components/schemas/Note/properties/text/enum",
            json!([]),
            "enum without values",
        ),
        ("/components/schemas/Note/oneOf", json!([]), "empty list"),
        (
            "/components/schemas/Note/properties/text",
            json!({ "type": "string", "enum": [null] }),
            "null only",
        ),
        (
            "/components/schemas/Note/properties/text",
            json!({ "type": "null", "minLength": 1 }),
            "only null",
        ),
        (
            "/components/schemas/Note/properties/text",
            json!({ "type": ["string", "integer"], "oneOf": [{}] }),
            "several types",
        ),
        (
            "/components/schemas/Note/properties/text",
            json!({ "type": "array", "items": false }),
            "array without any item",
        ),
        (
            "/components/schemas/Note/properties/text",
            json!({ "type": "array", "prefixItems": [{}], "items": { "type": "string" } }),
            "after its first ones",
        ),
        (
            "/paths/~1emoji/post/responses/302",
            json!({ "description": "x" }),
            "only the statuses",
        ),
        (
            "/paths/~1emoji/post/responses/default",
            json!({ "description": "x" }),
            "only the statuses",
        ),
        (
            "/paths/~1emoji/post/responses/204",
            json!({ "content": {} }),
            "no content",
        ),
        (
            "/paths/~1emoji/post/responses",
            json!({}),
            "neither 200 nor 204",
        ),
        (
            "/paths/~1emoji/post/requestBody/content",
            json!({}),
            "0 content types",
        ),
        (
            "/paths/~1emoji/post/requestBody/required",
            json!(false),
            "must be `true`",
        ),
        ("/info/version", json!("../../etc"), "must read like"),
        ("/info/version", json!(""), "must read like"),
        ("/info/title", json!(" API"), "must name the software"),
    ] {
        assert_refused(&with(pointer, value), &format!("#{pointer}"), expected);
    }
    let both = json!({ "type": "number", "minimum": 1, "exclusiveMinimum": 2 });
    assert_refused(
        &with("/components/schemas/Note/properties/text", both),
        "#/components/schemas/Note/properties/text/exclusiveMinimum",
        "both bound the number",
    );
}

#[test]
fn paths_that_would_lead_elsewhere_or_meet() {
    for path in [
        "notes",
        "/",
        "//x",
        "/x/",
        "/../x",
        "/a/../../b",
        "/a b",
        "/{id}",
        "/a\\b",
        "/é",
        "/a/.b",
        "/-a",
        "/a\u{0}",
    ] {
        let pointer = format!("/paths/{}", path.replace('~', "~0").replace('/', "~1"));
        assert_refused(
            &with(&pointer, json!({ "post": operation("*No*") })),
            &format!("#{pointer}"),
            "an endpoint's path",
        );
    }
    let twice = with(
        "/paths/~1Notes~1create",
        json!({ "post": operation("*No*") }),
    );
    assert_refused(
        &twice,
        "#/paths/~1Notes~1create",
        "differs from `/notes/create` only in case",
    );
    let named = with("/components/schemas/A~1B", json!({}));
    assert_refused(&named, "#/components/schemas/A~1B", "a schema's name");
}

#[test]
fn references_that_lead_nowhere() {
    for (reference, expected) in [
        ("#/components/schemas/Missing", "names no schema"),
        (
            "#/components/schemas/Note/properties/text",
            "names no schema",
        ),
        ("#/components/schemas/", "names no schema"),
        ("#/paths/~1emoji", "does not lead to"),
        ("#", "does not lead to"),
        ("", "does not lead to"),
        ("https://misskey.example/schema.json", "does not lead to"),
    ] {
        let pointer = "/components/schemas/Note/properties/text";
        assert_refused(
            &with(pointer, json!({ "$ref": reference })),
            &format!("#{pointer}/$ref"),
            expected,
        );
    }
}

#[test]
fn schemas_that_consist_of_themselves() {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let with_schemas = |schemas: &[(&str, Value)]| {
        let mut document = served();
        for (name, schema) in schemas {
            document["components"]["schemas"][*name] = schema.clone();
        }
        document
    };
    assert_refused(
        &with_schemas(&[("A", reference("A"))]),
        "#/components/schemas/A",
        "(A → A)",
    );
    let ring = [
        (
            "A",
            json!({ "allOf": [reference("B"), { "type": "object" }] }),
        ),
        ("B", reference("C")),
        ("C", reference("A")),
    ];
    assert_refused(
        &with_schemas(&ring),
        "#/components/schemas/A",
        "(A → B → C → A)",
    );
    let tail = [
        ("A", reference("B")),
        ("B", json!({ "oneOf": [reference("Note"), reference("B")] })),
    ];
    assert_refused(&with_schemas(&tail), "#/components/schemas/B", "(B → B)");
    // A tree, on the other hand, is fine.
    let tree = json!({ "type": "object", "properties": { "children": { "type": "array", "items": reference("Tree") } } });
    import(with_schemas(&[("Tree", tree)]).to_string().as_bytes()).unwrap();
    // So is any length of chain.
    let chain: Vec<(String, Value)> = (0..20_000)
        .map(|n| {
            (
                format!("C{n}"),
                if n == 19_999 {
                    reference("Note")
                } else {
                    reference(&format!("C{}", n + 1))
                },
            )
        })
        .collect();
    let mut document = served();
    document["components"]["schemas"]
        .as_object_mut()
        .unwrap()
        .extend(chain);
    import(document.to_string().as_bytes()).unwrap();
}

#[test]
fn contradictions() {
    let mut document = served();
    document["paths"]["/emoji"]["post"]["security"] = json!([{ "bearerAuth": [] }]);
    assert_refused(
        &document,
        "#/paths/~1emoji/post",
        "`Credential required: No`, but the operation has a `security`",
    );

    let mut document = served();
    document["paths"]["/notes/create"]["post"]
        .as_object_mut()
        .unwrap()
        .remove("security");
    assert_refused(
        &document,
        "#/paths/~1notes~1create/post",
        "`Credential required: Yes`, but the operation has no `security`",
    );

    for (pointer, value, expected) in [
        ("tags/0", json!("other"), "differ in: tags"),
        (
            "requestBody/content/application~1json/schema/required",
            json!([]),
            "differ in: request",
        ),
        (
            "responses/200/content/application~1json/schema",
            json!({}),
            "differ in: responses",
        ),
        (
            "responses/401",
            json!({ "description": "x" }),
            "differ in: errors",
        ),
        (
            "description",
            json!("**Credential required**: *No* / **Permission**: *read:account*"),
            "differ in: credential",
        ),
    ] {
        let document = with(&format!("/paths/~1emoji/get/{pointer}"), value);
        assert_refused(&document, "#/paths/~1emoji/get", expected);
    }

    for (description, expected) in [
        ("", "`**Credential required**: *Yes|No*` is missing"),
        ("**Credential required**: *Maybe*", "does not read"),
        (
            "**Credential required**: *No* / **Permission**: *no spaces*",
            "does not read",
        ),
        (
            "**Credential required**: *No*\n**Credential required**: *No*",
            "twice",
        ),
    ] {
        let mut document = served();
        document["paths"]["/emoji"]
            .as_object_mut()
            .unwrap()
            .remove("get");
        document["paths"]["/emoji"]["post"]["description"] = json!(description);
        assert_refused(&document, "#/paths/~1emoji/post/description", expected);
    }
}

#[test]
fn a_get_that_is_no_query() {
    let mut document = served();
    for method in ["post", "get"] {
        document["paths"]["/emoji"][method]["requestBody"]["content"]["application/json"]["schema"] =
            json!({ "type": "array" });
    }
    assert_refused(
        &document,
        "#/paths/~1emoji/get",
        "must be the properties of one object",
    );
}

#[test]
fn a_snapshot_that_was_bent() {
    let snapshot = import(served().to_string().as_bytes()).unwrap();
    let bent = |pointer: &str, value: Value| {
        let mut document = snapshot.json.clone();
        *document.pointer_mut(pointer).unwrap() = value;
        refusal(document.to_string().as_bytes()).to_string()
    };
    assert!(
        bent("/info/x-misskey-source/version", json!("1.0.0")).contains("contradicts the version")
    );
    assert!(
        bent("/paths/~1emoji/get/parameters", json!([])).contains("does not follow from its POST")
    );
    assert!(
        bent("/paths/~1emoji/post/x-misskey-errors/0/status", json!(100))
            .contains("no HTTP status of an answer")
    );
    assert!(
        bent("/paths/~1emoji/post/x-misskey-errors/0/code", json!("")).contains("empty string")
    );
}
