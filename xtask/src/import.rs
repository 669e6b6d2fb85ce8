//! `import`: a server's document becomes a snapshot.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use misskey_generator::import::{Snapshot, import};

use crate::{cli::ImportArguments, failure::Failure, fetch, place};

pub(crate) fn run(arguments: &ImportArguments) -> Result<(), Failure> {
    let ImportArguments {
        source,
        out,
        timeout,
    } = arguments;
    let fetched = fetch::is_url(source);
    let bytes = if fetched {
        fetch::url(source, Duration::from_secs(*timeout))?
    } else {
        fetch::file(source)?
    };
    let snapshot = import(&bytes).map_err(|error| {
        let next = "correct the document at the place named; if it is as the server serves it, teach the importer (generator/src/import)";
        Failure::input(format!("{source}: {error}"), next)
    })?;
    if fetched && changes_by_itself(&snapshot.version) {
        anstream::eprintln!(
            "warning: a server of {} serves another document from the second request on, in which optional properties are required; import one saved at the first request after a start",
            snapshot.version
        );
    }
    let text = snapshot.to_string();
    if out.as_deref() == Some(Path::new("-")) {
        return io::stdout()
            .write_all(text.as_bytes())
            .or_else(|error| match error.kind() {
                // Whoever reads has seen enough.
                io::ErrorKind::BrokenPipe => Ok(()),
                _ => Err(Failure::transfer(
                    format!("standard output cannot be written: {error}"),
                    "check where it leads",
                )),
            });
    }
    let path = match out {
        Some(path) => path.clone(),
        None => place::schemas()
            .join(&snapshot.software)
            .join(format!("{}.json", snapshot.version)),
    };
    let state = write(&path, &text)?;
    anstream::println!("{state} {} ({})", place::shown(&path), summary(&snapshot));
    Ok(())
}

/// Servers from 2024.2.0 to 2024.11.0 bend their document in memory while serving it.
fn changes_by_itself(version: &str) -> bool {
    version.starts_with("2024.")
}

fn summary(snapshot: &Snapshot) -> String {
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

/// Writes the whole file or nothing, and says which of the two was needed.
fn write(path: &Path, text: &str) -> Result<&'static str, Failure> {
    let failed = |error: io::Error| {
        let next = "check that the folder can be written, or name another place with --out";
        Failure::transfer(
            format!("{} cannot be written: {error}", place::shown(path)),
            next,
        )
    };
    let state = match fs::read(path) {
        Ok(old) if old == text.as_bytes() => return Ok("unchanged"),
        Ok(_) => "updated",
        Err(error) if error.kind() == io::ErrorKind::NotFound => "wrote",
        Err(error) => return Err(failed(error)),
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut partial = PathBuf::from(path).into_os_string();
    partial.push(".partial");
    fs::write(&partial, text)
        .and_then(|()| fs::rename(&partial, path))
        .map_err(failed)?;
    Ok(state)
}
