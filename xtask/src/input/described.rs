//! The releases beside the one that becomes a crate, as the generator describes them. Describing one takes a tenth of a second, and it seldom changes:
//! what was made of it is kept beside this program, that is under target/.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::UNIX_EPOCH;

use misskey_generator::import::Snapshot;
use misskey_generator::{Api, Sources, describe_release};
use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::input::releases::Release;
use crate::input::{advice, bytes, kept_snapshot};

/// Whether what was kept of an earlier run will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Yes, where everything that it was made of is as it was.
    Kept,
    /// No: a check that believed it would check nothing.
    Nothing,
}

/// Every release that tells something about the API of `snapshot`.
pub(crate) fn beside(
    snapshot: &Snapshot,
    releases: &[Release],
    sources: &Sources<'_>,
    trust: Trust,
) -> Result<Vec<Api>, Failure> {
    let folder = match trust {
        Trust::Kept => folder(),
        Trust::Nothing => None,
    };
    let concerned = releases.iter().filter(|release| {
        sources.concerns(snapshot, &release.software, &release.version.to_string())
    });
    let describe = |release: &Release| match &folder {
        Some((folder, program)) => {
            let path = folder.join(format!("{}-{}", release.software, release.version));
            described(&release.path(), sources, Some((&path, program)))
        }
        None => described(&release.path(), sources, None),
    };
    // Each on a thread of its own: where nothing is kept, this is most of the work.
    thread::scope(|scope| {
        let started: Vec<_> = concerned
            .map(|release| scope.spawn(|| describe(release)))
            .collect();
        started
            .into_iter()
            .map(|handle| match handle.join() {
                Ok(described) => described,
                // A panic there is a panic here.
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    })
}

/// Where descriptions are kept, and what tells one build of this program from another; nowhere where the system does not say.
fn folder() -> Option<(PathBuf, String)> {
    let program = std::env::current_exe().ok()?;
    let about = fs::metadata(&program).ok()?;
    let built = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let stamp = format!("{} bytes of {} ns", about.len(), built.as_nanos());
    Some((program.with_file_name("xtask-releases"), stamp))
}

/// Describes a snapshot, or reads what was kept of it. What cannot be read or written there costs time, nothing else.
fn described(
    snapshot: &Path,
    sources: &Sources<'_>,
    kept: Option<(&Path, &str)>,
) -> Result<Api, Failure> {
    let document = bytes::file(&snapshot.display().to_string())?;
    let Some((path, program)) = kept else {
        return anew(snapshot, &document, sources);
    };
    let origin = origin(&document, sources, program);
    let found = fs::read(path).ok().and_then(|bytes| {
        let description = bytes.strip_prefix(origin.as_slice())?;
        Api::from_bytes(description)
    });
    if let Some(api) = found {
        return Ok(api);
    }
    let api = anew(snapshot, &document, sources)?;
    keep(path, &[origin.as_slice(), &api.to_bytes()].concat());
    Ok(api)
}

fn anew(path: &Path, document: &[u8], sources: &Sources<'_>) -> Result<Api, Failure> {
    let snapshot = kept_snapshot::reopened(path, document)?;
    describe_release(&snapshot, sources)
        .map_err(|error| Failure::input(error.to_string(), advice::next_step(&error)))
}

/// Stands for everything that a description depends on.
fn origin(document: &[u8], sources: &Sources<'_>, program: &str) -> [u8; 32] {
    let texts = [
        program,
        sources.overlay,
        sources.names,
        sources.streaming,
        sources.webhooks,
    ];
    let mut hash = Sha256::new();
    for part in texts.map(str::as_bytes).iter().chain([&document]) {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// The whole of the file or nothing; two programs at once write the same.
fn keep(path: &Path, bytes: &[u8]) {
    // Behind the whole name: what looks like its ending is a part of the version.
    let mut partial = path.as_os_str().to_owned();
    partial.push(format!(".{}.partial", std::process::id()));
    let partial = PathBuf::from(partial);
    let written = path
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&partial, bytes))
        .and_then(|()| fs::rename(&partial, path));
    if written.is_err() {
        let _ = fs::remove_file(&partial);
    }
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    reason = "tests assert by panicking; the names of the tests say what a failure means"
)]
mod tests {
    use std::fs;
    use std::path::Path;

    use misskey_generator::Sources;

    use super::described;

    const DOCUMENT: &str = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Misskey API", "version": "2026.1.0" },
        "paths": { "/ping": { "post": {
            "description": "**Credential required**: *No*",
            "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": {
                "type": "object", "properties": { "pong": { "type": "integer", "default": 1 } }, "required": ["pong"]
            } } } } }
        } } },
        "components": { "schemas": { "Error": { "type": "object" } } }
    }"##;

    fn text(api: &misskey_generator::Api) -> String {
        format!("{api:?}")
    }

    /// A snapshot's file, and the place of what is kept of it.
    fn files(folder: &Path) -> (std::path::PathBuf, std::path::PathBuf) {
        let snapshot = misskey_generator::import::import(DOCUMENT.as_bytes()).unwrap();
        let path = folder.join("2026.1.0.json");
        fs::write(&path, snapshot.to_string()).unwrap();
        (path, folder.join("kept").join("misskey-2026.1.0"))
    }

    #[test]
    fn what_is_kept_is_what_would_be_described() {
        let folder = tempfile::tempdir().unwrap();
        let (snapshot, kept) = files(folder.path());
        let sources = Sources::default();
        let alone = described(&snapshot, &sources, None).unwrap();
        assert!(!kept.exists());
        let first = described(&snapshot, &sources, Some((&kept, "one"))).unwrap();
        let second = described(&snapshot, &sources, Some((&kept, "one"))).unwrap();
        assert_eq!(text(&first), text(&alone));
        assert_eq!(text(&second), text(&alone));
    }

    #[test]
    fn what_is_kept_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let (snapshot, kept) = files(folder.path());
        let sources = Sources::default();
        described(&snapshot, &sources, Some((&kept, "one"))).unwrap();
        let origin = fs::read(&kept).unwrap()[..32].to_vec();
        // A description that nobody would make of this snapshot.
        let other = DOCUMENT.replace("pong", "peng");
        let other = misskey_generator::import::import(other.as_bytes()).unwrap();
        let other = misskey_generator::describe_release(&other, &sources).unwrap();
        fs::write(&kept, [origin, other.to_bytes()].concat()).unwrap();
        let read = described(&snapshot, &sources, Some((&kept, "one"))).unwrap();
        assert_eq!(text(&read), text(&other));
        assert!(text(&read).contains("peng"));
    }

    #[test]
    fn what_was_kept_of_something_else_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let (snapshot, kept) = files(folder.path());
        let sources = Sources::default();
        let keep = |sources: &Sources<'_>, program: &str| {
            described(&snapshot, sources, Some((&kept, program))).unwrap();
            fs::read(&kept).unwrap()
        };
        let first = keep(&sources, "one");
        let other_program = keep(&sources, "two");
        let names = Sources {
            names: "ids: {}",
            ..sources
        };
        let other_names = keep(&names, "two");
        fs::write(
            &snapshot,
            fs::read_to_string(&snapshot)
                .unwrap()
                .replace("pong", "peng"),
        )
        .unwrap();
        let other_document = keep(&names, "two");
        let all = [first, other_program, other_names, other_document];
        for (index, one) in all.iter().enumerate() {
            for other in &all[..index] {
                assert_ne!(one[..32], other[..32]);
            }
        }
        let api = described(&snapshot, &names, Some((&kept, "two"))).unwrap();
        assert!(text(&api).contains("peng"));
    }

    #[test]
    fn a_damaged_file_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (snapshot, kept) = files(folder.path());
        let sources = Sources::default();
        let whole = described(&snapshot, &sources, Some((&kept, "one"))).unwrap();
        let bytes = fs::read(&kept).unwrap();
        for damaged in [&bytes[..bytes.len() - 5], &bytes[..32], &bytes[..7], b""] {
            fs::write(&kept, damaged).unwrap();
            let again = described(&snapshot, &sources, Some((&kept, "one"))).unwrap();
            assert_eq!(text(&again), text(&whole));
            assert_eq!(fs::read(&kept).unwrap(), bytes);
        }
    }
}
