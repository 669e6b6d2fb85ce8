//! `cargo xtask history`.

use std::fs;

use crate::support::{Schemas, document_of, shown, xtask};

fn schemas() -> Schemas {
    let schemas = Schemas::new("misskey/2025.12.0");
    schemas.import(&document_of(
        "Misskey",
        "2025.12.0",
        &["ping", "chat/a", "chat/b", "chat/c"],
    ));
    schemas.import(&document_of("Misskey", "2025.4.0", &["ping", "old"]));
    schemas.import(&document_of("Fork", "4.0.0 (2025.10.0)", &["ping", "own"]));
    schemas.import(&document_of("Odd", "1.0.0", &["ping"]));
    schemas
}

#[test]
fn the_files_are_written_and_checked() {
    let schemas = schemas();
    let (code, stdout, stderr) = schemas.run(&["history", "--check"]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(
        stderr.contains("HISTORY.md is missing")
            && stderr.contains("history.svg is missing")
            && stderr.contains("SERVERS.md is missing")
            && stderr.contains(" next: run `cargo xtask history`"),
        "{stderr}"
    );
    assert!(!schemas.path().join("HISTORY.md").exists());

    assert_eq!(schemas.run(&["history"]).0, 0);
    assert_eq!(schemas.run(&["history", "--check"]).0, 0);
    let files = || ["HISTORY.md", "history.svg", "SERVERS.md"].map(|name| schemas.text(name));
    let written = files();
    let (_, stdout, _) = schemas.run(&["history"]);
    assert_eq!(stdout.matches("unchanged ").count(), 3, "{stdout}");
    assert_eq!(written, files());

    fs::write(schemas.path().join("history.svg"), "<svg/>").unwrap();
    let (code, stdout, stderr) = schemas.run(&["history", "--check"]);
    assert_eq!(code, 1);
    assert!(
        stdout.contains("HISTORY.md is what would be written")
            && stderr.contains("history.svg differs")
            && stderr.contains("1 of 3 files"),
        "{stdout}{stderr}"
    );
}

#[test]
fn the_page_tells_each_release_from_the_one_before() {
    let schemas = schemas();
    schemas.run(&["history"]);
    let page = schemas.text("HISTORY.md");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    // By number, not by letter.
    assert!(at("\n## misskey/2025.4.0\n\nThe oldest") < at("\n## misskey/2025.12.0\n"));
    for expected in [
        "| `misskey/2025.4.0` | 2 |",
        "| `misskey/2025.12.0` | 4 |",
        "Since misskey/2025.4.0: endpoints 3 added, 1 removed;",
        "- New endpoints: 3 in `chat/`.",
        "- Endpoints gone: `old`.",
        "### fork/4.0.0\n",
        "Against misskey/2025.4.0, the newest snapshot of misskey that is not newer than 2025.10.0,",
        "Against misskey/2025.12.0, the newest snapshot of misskey, since the fork does not say",
    ] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
    // Every row of the table has as many cells.
    let cells: Vec<_> = page
        .lines()
        .filter(|line| line.starts_with('|'))
        .map(|line| line.matches('|').count())
        .collect();
    assert!(
        cells.len() == 4 && cells.iter().all(|count| *count == 11),
        "{page}"
    );
}

#[test]
fn the_chart_shows_each_release_and_says_it_in_words() {
    let schemas = schemas();
    schemas.run(&["history"]);
    let chart = schemas.text("history.svg");
    for expected in [
        "role=\"img\" aria-labelledby=\"title desc\"",
        "<title id=\"title\">Endpoints and types of misskey, release by release</title>",
        "2025.4.0: 2 endpoints, ",
        "2025.12.0: 4 endpoints, ",
        "prefers-color-scheme: dark",
        ">Release</text>",
    ] {
        assert!(chart.contains(expected), "{expected}: {chart}");
    }
    // Two lines of two points each, every point with its value.
    assert_eq!(chart.matches("<circle ").count(), 4);
    assert_eq!(chart.matches("class=\"value\"").count(), 4);
    assert_eq!(chart.matches("<polyline ").count(), 2);
}

#[test]
fn a_folder_without_the_current_software_gives_an_error() {
    let schemas = Schemas::new("misskey/2025.12.0");
    let (code, _, stderr) = schemas.run(&["history"]);
    assert_eq!(code, 3);
    assert!(
        stderr.contains("there is no snapshot of misskey"),
        "{stderr}"
    );
    fs::remove_file(schemas.path().join("releases.yaml")).unwrap();
    let (code, _, stderr) = schemas.run(&["history"]);
    assert_eq!(code, 4);
    assert!(stderr.contains("releases.yaml cannot be read"), "{stderr}");
    let (code, _, stderr) = shown(&xtask(&["--schemas", "/no/such/folder", "history"]));
    assert_eq!(code, 4);
    assert!(stderr.contains("/no/such/folder"), "{stderr}");
}

#[test]
fn the_matrix_tells_which_release_has_which_endpoint() {
    let schemas = schemas();
    schemas.run(&["history"]);
    let page = schemas.text("SERVERS.md");
    for expected in [
        "| endpoint | 2025.4.0 | 2025.12.0 | fork 4.0.0 | odd 1.0.0 | changes |\n",
        "| <a id=\"ping\"></a>`ping` | ✓ | ✓ | ✓ | ✓ |  |\n",
        "| <a id=\"chat/b\"></a>`chat/b` | – | ✓ | – | – |  |\n",
        "| <a id=\"old\"></a>`old` | ✓ | – | – | – |  |\n",
        "| <a id=\"own\"></a>`own` | – | – | ✓ | – |  |\n",
        "[chat](#chat/) · ",
        "\n## <a id=\"chat/\"></a>chat\n",
    ] {
        assert!(page.contains(expected), "{expected}: {page}");
    }
}

#[test]
fn the_matrix_tells_what_changed_in_an_endpoint() {
    let schemas = Schemas::new("misskey/2025.12.0");
    let with = |version: &str, fields: &[&str]| {
        let properties: serde_json::Map<String, serde_json::Value> = fields
            .iter()
            .map(|field| ((*field).to_owned(), serde_json::json!({ "type": "string" })))
            .collect();
        let body = serde_json::json!({ "content": { "application/json": { "schema": { "type": "object", "properties": properties } } } });
        let mut document: serde_json::Value =
            serde_json::from_str(&document_of("Misskey", version, &["ping"])).unwrap();
        document["paths"]["/ping"]["post"]["requestBody"] = body;
        schemas.import(&document.to_string());
    };
    with("2025.4.0", &["a", "b"]);
    with("2025.12.0", &["a", "c", "d"]);
    assert_eq!(schemas.run(&["history"]).0, 0);
    let page = schemas.text("SERVERS.md");
    let row = page.lines().find(|line| line.contains("`ping`")).unwrap();
    assert_eq!(
        row,
        "| <a id=\"ping\"></a>`ping` | ✓ | ✓ | 2025.12.0: request − `b`, + `c`, + `d` |"
    );
}
