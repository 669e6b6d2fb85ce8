//! `docs.yaml` and the guide, for the crate that they were written for.

#![allow(clippy::unwrap_used)]

use misskey_generator::import::{Snapshot, import};
use misskey_generator::{Chapter, Fit, Manifest, Options, Sources, generate};

const DOCUMENT: &str = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Misskey API", "version": "2026.6.0" },
    "paths": { "/notes/show": { "post": {
        "description": "**Credential required**: *Yes* / **Permission**: *read:notes*",
        "security": [{"bearerAuth": []}],
        "requestBody": { "required": true, "content": { "application/json": { "schema": {
            "type": "object",
            "properties": { "noteId": { "type": "string", "format": "misskey:id" }, "order": { "enum": ["up"], "type": "string" } },
            "required": ["noteId"]
        } } } },
        "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": {
            "type": "object",
            "properties": { "poll": { "type": "array", "items": {
                "type": "object", "properties": { "text": { "type": "string" } }, "required": ["text"]
            } } }
        } } } }, "400": { "description": "e", "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/Error" },
            "examples": { "GONE": { "value": { "error": { "message": "m", "code": "GONE", "id": "490be23f-8c1f-4796-819f-94cb4f9d1631" } } } }
        } } } }
    } } },
    "components": {
        "schemas": { "Error": { "type": "object" } },
        "securitySchemes": { "bearerAuth": { "type": "http", "scheme": "bearer" } }
    }
}"##;

/// A sentence for everything that needs one.
const DOCS: &str = "
endpoints: { notes/show: Gets a note. }
models: { Error: What went wrong. }
types: { 'notes/show.response.poll[]': A choice. }
properties: { noteId: The note., text: The words. }
fields: { notes/show.request.order: Which way., notes/show.response.poll: The choices. }
values: { notes/show.request.order: { up: Upwards. } }
errors: { GONE: The note is gone. Forget it. }
permissions: { 'read:notes': Read notes. }
";

fn snapshot() -> Snapshot {
    import(DOCUMENT.as_bytes()).unwrap()
}

fn sources(docs: &str) -> Sources<'_> {
    Sources {
        docs,
        names: "ids: { properties: { noteId: Note } }",
        ..Sources::default()
    }
}

fn written(
    sources: &Sources<'_>,
    fit: Fit,
) -> Result<std::collections::BTreeMap<String, String>, String> {
    let options = Options {
        crate_name: "misskey-client".into(),
        manifest: Manifest::Workspace,
        fit,
    };
    generate(&snapshot(), sources, &options)
        .map(|generated| generated.files)
        .map_err(|error| error.to_string())
}

#[test]
fn every_public_item_needs_a_sentence() {
    let whole = written(&sources(DOCS), Fit::Exact).unwrap();
    assert!(whole["src/endpoints/notes/show.rs"].contains("/// A choice."));
    for line in DOCS.trim().lines() {
        let (section, _) = line.split_once(':').unwrap();
        let without = DOCS.replace(line, "");
        let error = written(&sources(&without), Fit::Exact).unwrap_err();
        let section = if section == "properties" {
            "fields"
        } else {
            section
        };
        assert!(
            error.contains(&format!("docs.yaml: {section}.")),
            "{section}: {error}"
        );
        assert!(error.contains("is missing"), "{error}");
        // Another document's crate gets generated sentences, and what is missing is no error.
        written(&sources(&without), Fit::WhereItFits).unwrap();
    }
}

#[test]
fn what_no_document_has_is_no_sentence() {
    for stale in [
        "types: { notes/show.response.gone: Gone. }",
        "values: { notes/show.request.order: { up: Upwards., down: Gone. } }",
        "errors: { GONE: Gone., LOST: Lost. }",
        "errors: { GONE: Gone., notes/show.LOST: Lost. }",
        "permissions: { 'read:notes': Read notes., 'read:gone': Gone. }",
        "examples: { notes/gone: { code: todo } }",
    ] {
        let (section, _) = stale.split_once(':').unwrap();
        let mut docs: String = DOCS
            .lines()
            .filter(|line| !line.starts_with(section))
            .map(|line| format!("{line}\n"))
            .collect();
        docs.push_str(stale);
        let error = written(&sources(&docs), Fit::Exact).unwrap_err();
        assert!(
            error.contains("describes what the document does not have"),
            "{error}"
        );
    }
}

#[test]
fn a_written_example_stands_in_place_of_the_generated_one() {
    let generated = written(&sources(DOCS), Fit::Exact).unwrap();
    let call = "let answer = notes::show(&client, notes::show::Request::new(note_id)).await?;";
    let function = &generated["src/endpoints/notes.rs"];
    assert!(function.contains(call), "{function}");
    assert!(function.contains(
        "# async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId)"
    ));

    let docs = format!(
        "{DOCS}examples:\n  notes/show:\n    given: {{ note: misskey_client::ids::NoteId }}\n    code: |\n      use misskey_client::endpoints::notes;\n      // Why.\n      notes::show(&client, notes::show::Request::new(note)).await?;\n"
    );
    let written_one = written(&sources(&docs), Fit::Exact).unwrap();
    let function = &written_one["src/endpoints/notes.rs"];
    assert!(!function.contains(call), "{function}");
    assert!(
        function.contains("/// // Why.\n/// notes::show(&client"),
        "{function}"
    );
    assert!(
        function.contains("client: misskey_client::Client, note: misskey_client::ids::NoteId)")
    );
    // It names this crate, so another one has its own.
    let other = written(&sources(&docs), Fit::WhereItFits).unwrap();
    assert!(other["src/endpoints/notes.rs"].contains(call));

    let broken = docs.replace("note)).await?;", "note).await?;");
    let error = written(&sources(&broken), Fit::Exact).unwrap_err();
    assert!(
        error.starts_with("docs.yaml: examples.notes/show: "),
        "{error}"
    );
}

#[test]
fn chapters_of_the_guide_are_modules() {
    let chapter = |name: &str| Chapter {
        name: name.into(),
        text: format!("# {name}\n"),
    };
    let chapters = [chapter("bot"), chapter(Chapter::OVERVIEW)];
    fn with(guide: &[Chapter]) -> Sources<'_> {
        Sources {
            guide,
            ..sources(DOCS)
        }
    }
    let files = written(&with(&chapters), Fit::Exact).unwrap();
    assert_eq!(files["src/guide/bot.md"], "# bot\n");
    assert!(files["src/guide.rs"].contains("#![doc = include_str!(\"guide/overview.md\")]"));
    assert!(files["src/guide.rs"].contains("pub mod bot {}"));
    assert!(files["src/lib.rs"].contains("pub mod guide;"));
    // It is about one crate.
    let other = written(&with(&chapters), Fit::WhereItFits).unwrap();
    assert!(!other.contains_key("src/guide.rs"));

    let error = written(&with(&chapters[..1]), Fit::Exact).unwrap_err();
    assert!(error.contains("the guide has no `overview`"), "{error}");
    for bad in ["Sign-in", "match", "..", ""] {
        let chapters = [chapter(bad), chapter(Chapter::OVERVIEW)];
        let error = written(&with(&chapters), Fit::Exact).unwrap_err();
        assert!(
            error.contains(&format!("`{bad}` cannot be a module")),
            "{error}"
        );
    }
}
