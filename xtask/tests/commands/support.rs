//! The program, documents for it, and servers that give them.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::thread;

use serde_json::{Map, Value, json};

/// A document of the smallest kind, in the form that servers give.
pub(crate) fn document(version: &str) -> String {
    document_of("Misskey", version, &["ping"])
}

/// A document with these endpoints.
pub(crate) fn document_of(software: &str, version: &str, endpoints: &[&str]) -> String {
    let paths: Map<String, Value> = endpoints
        .iter()
        .map(|name| {
            let post = json!({
                "description": "No description provided.\n\n**Credential required**: *No*",
                "responses": { "204": { "description": "OK (without any results)" } },
            });
            (format!("/{name}"), json!({ "post": post }))
        })
        .collect();
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": format!("{software} API"), "version": version },
        "externalDocs": { "url": "https://git.example/misskey-dev/misskey" },
        "paths": paths,
        "components": { "schemas": { "Error": { "type": "object" } } },
    });
    document.to_string()
}

pub(crate) fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Exit code, standard output, standard error.
pub(crate) fn shown(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// A folder like schemas/, with snapshots of our own.
pub(crate) struct Schemas {
    folder: tempfile::TempDir,
}

impl Schemas {
    /// Says which release is current; there is no snapshot of it yet.
    pub(crate) fn new(current: &str) -> Self {
        let schemas = Self { folder: folder() };
        for file in [
            "overlay.yaml",
            "names.yaml",
            "docs.yaml",
            "streaming.yaml",
            "webhooks.yaml",
        ] {
            fs::write(schemas.path().join(file), "").unwrap();
        }
        let releases = format!(
            "# First comment.\ncurrent: {current} # kept\n# Second comment.\nfloor: {current}\n"
        );
        fs::write(schemas.path().join("releases.yaml"), releases).unwrap();
        schemas
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The text of a file.
    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    /// Runs a command on this folder.
    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let own = ["--schemas", self.path().to_str().unwrap()];
        shown(&xtask(&[&own, arguments].concat()))
    }

    /// Takes a document among the snapshots.
    pub(crate) fn import(&self, document: &str) {
        let path = self.path().join("served.txt");
        fs::write(&path, document).unwrap();
        let (code, _, stderr) = self.run(&["import", path.to_str().unwrap()]);
        assert_eq!(code, 0, "{stderr}");
    }
}

/// Answers each request with what `answer` writes, until the test ends. Returns the address.
pub(crate) fn server(answer: impl Fn(&str, &mut TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            let mut byte = [0];
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) == 1 {
                head.push(byte[0]);
            }
            let head = String::from_utf8_lossy(&head);
            answer(head.lines().next().unwrap_or_default(), &mut stream);
        }
    });
    address
}

/// Answers a question for nodeinfo, and nothing else.
pub(crate) fn nodeinfo(request: &str, stream: &mut TcpStream, software: &str) {
    let json = "content-type: application/json\r\n";
    if request.starts_with("GET /.well-known/nodeinfo ") {
        // A link to another server says nothing about this one.
        let links = br#"{"links": [{"href": "https://elsewhere.example/nodeinfo/2.1"}]}"#;
        reply(stream, "200 OK", json, links);
    } else if request.starts_with("GET /nodeinfo/2.1 ") {
        let info = format!(r#"{{"software": {{"name": "{software}", "version": "1.0.0"}}}}"#);
        reply(stream, "200 OK", json, info.as_bytes());
    } else {
        reply(stream, "404 Not Found", "", b"");
    }
}

/// A server whose /api.json is this document.
pub(crate) fn serving(document: String) -> String {
    server(move |request, stream| {
        if request.starts_with("GET /api.json ") {
            let headers = "content-type: application/json\r\n";
            reply(stream, "200 OK", headers, document.as_bytes());
        } else {
            nodeinfo(request, stream, "misskey");
        }
    })
}

pub(crate) fn reply(stream: &mut TcpStream, status: &str, headers: &str, body: &[u8]) {
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    // The client may have gone by now, which is its right.
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(body));
}
