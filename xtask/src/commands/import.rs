//! `import`: a server's document becomes a snapshot.

use std::path::{Path, PathBuf};
use std::time::Duration;

use misskey_generator::import::Snapshot;

use crate::cli::ImportArguments;
use crate::disk::{place, whole_file};
use crate::failure::Failure;
use crate::input::{bytes, documents};
use crate::screen;

pub(crate) fn run(arguments: &ImportArguments) -> Result<(), Failure> {
    let ImportArguments {
        source,
        out,
        reading,
        timeout,
    } = arguments;
    let snapshot = if bytes::is_url(source) {
        documents::served(source, reading, Duration::from_secs(*timeout))?
    } else {
        documents::imported(&bytes::file(source)?, source, reading)?
    };
    let text = snapshot.to_string();
    if out.as_deref() == Some(Path::new("-")) {
        return screen::print(&text);
    }
    let path = match out {
        Some(path) => path.clone(),
        None => place_of(&snapshot),
    };
    let state = whole_file::write(&path, &text)?;
    screen::print(&format!(
        "{state} {} ({})\n",
        place::shown(&path),
        summary(&snapshot)
    ))
}

/// Where a snapshot belongs.
pub(crate) fn place_of(snapshot: &Snapshot) -> PathBuf {
    place::schemas()
        .join(&snapshot.software)
        .join(format!("{}.json", snapshot.version))
}

/// What it is, in a few words.
pub(crate) fn summary(snapshot: &Snapshot) -> String {
    let count = |pointer: &str| {
        snapshot
            .json
            .pointer(pointer)
            .and_then(|value| value.as_object())
            .map_or(0, |members| members.len())
    };
    let (paths, schemas) = (count("/paths"), count("/components/schemas"));
    format!(
        "{} {}: {paths} endpoints, {schemas} schemas",
        snapshot.software, snapshot.version
    )
}
