//! `regen`: a snapshot becomes a crate.

use std::path::Path;
use std::time::Instant;

use misskey_generator::{Fit, GenerateError, Generated, Manifest, Options, generate};

use super::standalone;
use crate::cli::RegenArguments;
use crate::disk::crate_folder::{Changes, CrateFolder};
use crate::disk::place;
use crate::failure::Failure;
use crate::input::described::Trust;
use crate::input::sources::SourceFiles;
use crate::input::{advice, documents, releases};

pub(crate) fn run(arguments: &RegenArguments) -> Result<(), Failure> {
    let begun = Instant::now();
    let own = place::root().join("generated");
    let out = match &arguments.out {
        // Once and for all: whoever looks into the folder and whoever writes to it must mean the same one.
        Some(out) => standalone::settled(out)?,
        None => own.clone(),
    };
    let is_own = same_folder(&out, &own);
    let snapshot = match &arguments.snapshot {
        Some(path) => path.clone(),
        None => releases::current()?,
    };
    if is_own {
        standalone::refuse_for_own(arguments)?;
    }
    let other = Some(arguments).filter(|_| !is_own);
    let trust = if arguments.check {
        Trust::Nothing
    } else {
        Trust::Kept
    };
    let generated = generate_from(&snapshot, &out, other, trust)?;
    standalone::tell_unfit(&generated, &out, arguments.verbose);
    let folder = CrateFolder::open(&out)?;
    let changes = folder.compare(&generated.files)?;
    if arguments.check {
        return check(&changes, &out);
    }
    folder.apply(&changes, &generated.files)?;
    anstream::println!(
        "{}: {} endpoints, {} types; {} files, {} written, {} removed, {} ms",
        place::shown(&out),
        generated.api.endpoints.len(),
        generated.api.types.len(),
        generated.files.len(),
        changes.different.len() + changes.missing.len(),
        changes.surplus.len(),
        begun.elapsed().as_millis(),
    );
    Ok(())
}

fn check(changes: &Changes, out: &Path) -> Result<(), Failure> {
    if changes.is_empty() {
        anstream::println!("{} is what would be written", place::shown(out));
        return Ok(());
    }
    let kinds = [
        ("differs", &changes.different),
        ("is missing", &changes.missing),
        ("is no longer generated", &changes.surplus),
    ];
    for (what, paths) in kinds {
        for path in paths {
            anstream::eprintln!("{} {what}", place::shown(&out.join(path)));
        }
    }
    let count = changes.different.len() + changes.missing.len() + changes.surplus.len();
    Err(Failure::check(
        format!("{count} files are not what would be written"),
        "run `cargo xtask regen` and commit what it writes",
    ))
}

/// The crate of the workspace, or another one as the arguments have it.
pub(crate) fn generate_from(
    path: &Path,
    out: &Path,
    other: Option<&RegenArguments>,
    trust: Trust,
) -> Result<Generated, Failure> {
    let snapshot = match other {
        Some(arguments) => documents::snapshot(path, &arguments.reading)?,
        None => documents::kept(path)?,
    };
    let files = SourceFiles::read_beside(&snapshot, trust)?;
    let options = match other {
        None => Options {
            crate_name: "misskey-client".into(),
            manifest: Manifest::Workspace,
            fit: Fit::Exact,
        },
        Some(arguments) => standalone::options(&snapshot, out, arguments)?,
    };
    generate(&snapshot, &files.borrow(), &options).map_err(|error| explain(&error, path, out))
}

fn explain(error: &GenerateError, path: &Path, out: &Path) -> Failure {
    let (path, out) = (place::shown(path), place::shown(out));
    let what = format!("{path} cannot become {out}: {error}");
    Failure::input(what, advice::next_step(error))
}

fn same_folder(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}
