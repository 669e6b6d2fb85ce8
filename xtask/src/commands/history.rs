//! `history`: what each release of the current software brought, how far its forks went, and which of them have which endpoint.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use misskey_generator::Described;
use misskey_generator::diff::diff;
use misskey_generator::import::Snapshot;
use semver::Version;

use crate::cli::HistoryArguments;
use crate::disk::{place, whole_file};
use crate::failure::Failure;
use crate::input::releases::Release;
use crate::input::sources::SourceFiles;
use crate::input::{documents, releases};
use crate::reports::history::{Chapter, Fork, History, Size, chart, page, servers};
use crate::screen;

pub(crate) fn run(arguments: &HistoryArguments) -> Result<(), Failure> {
    let history = {
        let _waiting = screen::waiting("reading the snapshots");
        read()?
    };
    let schemas = place::schemas();
    let files = [
        (schemas.join("HISTORY.md"), page::render(&history)),
        (schemas.join("history.svg"), chart::render(&history)),
        (schemas.join("SERVERS.md"), servers::render(&history)),
    ];
    if arguments.check {
        return check(&files);
    }
    for (path, text) in &files {
        let state = whole_file::write(path, text)?;
        screen::print(&format!("{state} {}\n", place::shown(path)))?;
    }
    Ok(())
}

fn check<const N: usize>(files: &[(impl AsRef<Path>, String); N]) -> Result<(), Failure> {
    let mut differ = 0;
    for (path, text) in files {
        let path = path.as_ref();
        let what = match fs::read(path) {
            Ok(bytes) if bytes == text.as_bytes() => {
                screen::print(&format!(
                    "{} is what would be written\n",
                    place::shown(path)
                ))?;
                continue;
            }
            Ok(_) => "differs",
            Err(error) if error.kind() == ErrorKind::NotFound => "is missing",
            Err(error) => {
                return Err(Failure::transfer(
                    format!("{} cannot be read: {error}", place::shown(path)),
                    "check the disk and the file's permissions",
                ));
            }
        };
        anstream::eprintln!("{} {what}", place::shown(path));
        differ += 1;
    }
    if differ == 0 {
        return Ok(());
    }
    Err(Failure::check(
        format!("{differ} of {N} files are not what would be written"),
        "run `cargo xtask history` and commit what it writes",
    ))
}

/// Describes every snapshot, each once.
fn read() -> Result<History, Failure> {
    let software = releases::current_release()?.software;
    let files = SourceFiles::read()?;
    let snapshots: Vec<&Snapshot> = files.snapshots().iter().collect();
    let described = documents::described(&snapshots, &files)?;
    let mut own: Vec<(Release, Described)> = Vec::new();
    let mut others = Vec::new();
    for (snapshot, described) in snapshots.into_iter().zip(described) {
        // They were found by their releases.
        let name = format!("{}/{}", snapshot.software, snapshot.version);
        let Some(release) = Release::parse(&name) else {
            continue;
        };
        if release.software == software {
            own.push((release, described));
        } else {
            others.push((release, base(snapshot), described));
        }
    }
    if own.is_empty() {
        return Err(Failure::input(
            format!("there is no snapshot of {software}, the current software"),
            "import its document: `cargo xtask fetch HOST`",
        ));
    }
    let mut forks = Vec::new();
    for (release, base, described) in others {
        // Without a word about where it comes from: the newest.
        let fits = |(known, _): &&(Release, Described)| {
            base.as_ref().is_none_or(|base| known.version <= *base)
        };
        let Some((_, against)) = own.iter().rfind(fits).or_else(|| own.first()) else {
            continue;
        };
        forks.push(Fork {
            size: Size::of(&described.stated),
            endpoints: endpoints(&described),
            report: diff(against, &described),
            release,
            base,
        });
    }
    let mut chapters: Vec<Chapter> = Vec::new();
    let mut before: Option<Described> = None;
    for (release, described) in own {
        chapters.push(Chapter {
            size: Size::of(&described.stated),
            endpoints: endpoints(&described),
            since: before.as_ref().map(|before| diff(before, &described)),
            release,
        });
        before = Some(described);
    }
    Ok(History {
        software,
        chapters,
        forks,
    })
}

fn endpoints(described: &Described) -> BTreeSet<String> {
    let endpoints = described.stated.endpoints.iter();
    endpoints.map(|endpoint| endpoint.name.clone()).collect()
}

/// The release that a fork's document names as its origin.
fn base(snapshot: &Snapshot) -> Option<Version> {
    let base = documents::base(snapshot)?;
    Version::parse(base).ok()
}
