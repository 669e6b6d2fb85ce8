//! A crate outside the workspace, for a fork or any other server: where it may stand, and what its manifest says.

use std::path::{Component, Path, PathBuf};

use misskey_generator::import::Snapshot;
use misskey_generator::{Fit, Generated, Manifest, Options};

use crate::cli::RegenArguments;
use crate::disk::place;
use crate::failure::Failure;

/// What the document does not decide about such a crate, whose folder is [`settled`].
pub(crate) fn options(
    snapshot: &Snapshot,
    out: &Path,
    arguments: &RegenArguments,
) -> Result<Options, Failure> {
    refuse_within_a_crate(out)?;
    let runtime = if arguments.published_runtime {
        None
    } else {
        Some(way_to_the_runtime(out)?)
    };
    Ok(Options {
        crate_name: arguments
            .crate_name
            .clone()
            .unwrap_or_else(|| format!("{}-client", snapshot.software)),
        manifest: Manifest::Standalone {
            version: format!("0.1.0+{}", build_metadata(&snapshot.version)),
            runtime,
        },
        fit: Fit::WhereItFits,
    })
}

/// The workspace's own crate has its name, and its runtime.
pub(crate) fn refuse_for_own(arguments: &RegenArguments) -> Result<(), Failure> {
    let given = [
        ("--crate-name", arguments.crate_name.is_some()),
        ("--published-runtime", arguments.published_runtime),
        ("--software", arguments.reading.software.is_some()),
        ("--lenient", arguments.reading.lenient),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((option, _)) => Err(Failure::input(
            format!("{option} is not for generated/, the workspace's own crate"),
            "name another folder with --out",
        )),
        None => Ok(()),
    }
}

/// Says what of `schemas/` is not for this document: counts, or every entry.
pub(crate) fn tell_unfit(generated: &Generated, out: &Path, verbose: bool) {
    if generated.unfit.is_empty() {
        return;
    }
    if verbose {
        for entry in &generated.unfit {
            anstream::eprintln!("note: {entry}");
        }
        return;
    }
    for of_a_kind in generated.unfit.chunk_by(|one, next| one.kind == next.kind) {
        let kind = of_a_kind[0].kind;
        anstream::eprintln!(
            "note: schemas/{}: {}",
            kind.file(),
            kind.counted(of_a_kind.len())
        );
    }
    anstream::eprintln!(
        "note: {} lists them, and so does --verbose",
        place::shown(&out.join("REPORT.md"))
    );
}

/// A release as semantic versions take it behind their `+`: letters, digits and `-` between dots.
fn build_metadata(version: &str) -> String {
    version
        .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(".")
}

/// The folder without links, `.` and `..`, so that what is above it is known: `mine/new/..` is `mine`, whether or not there is a `new`.
pub(crate) fn settled(out: &Path) -> Result<PathBuf, Failure> {
    let absolute = std::path::absolute(out).map_err(|error| unusable(out, &error.to_string()))?;
    let mut above = absolute.as_path();
    let mut settled = loop {
        match (above.canonicalize(), above.parent()) {
            (Ok(path), _) => break path,
            (Err(_), Some(parent)) => above = parent,
            (Err(error), None) => return Err(unusable(out, &error.to_string())),
        }
    };
    for part in absolute
        .strip_prefix(above)
        .unwrap_or(Path::new(""))
        .components()
    {
        match part {
            Component::ParentDir => {
                settled.pop();
            }
            part => settled.push(part),
        }
    }
    Ok(settled)
}

/// A crate within one of the workspace's would be taken for a part of it, or be removed with what is no longer generated.
fn refuse_within_a_crate(out: &Path) -> Result<(), Failure> {
    let root = place::root();
    let root = root.canonicalize().unwrap_or(root);
    let within = out
        .ancestors()
        .skip(1)
        .take_while(|above| **above != root)
        .filter(|above| above.starts_with(&root))
        .find(|above| above.join("Cargo.toml").exists());
    match within {
        Some(other) => Err(Failure::input(
            format!(
                "{} stands within the crate {}",
                place::shown(out),
                place::shown(other)
            ),
            "name a folder outside it with --out",
        )),
        None => Ok(()),
    }
}

/// The runtime's folder as seen from the crate's, so that both can move together.
fn way_to_the_runtime(out: &Path) -> Result<String, Failure> {
    let runtime = settled(&place::root().join("runtime"))?;
    let way = pathdiff::diff_paths(&runtime, out).unwrap_or(runtime);
    let parts: Option<Vec<&str>> = way
        .components()
        .map(|part| match part {
            Component::RootDir => Some(""),
            part => part.as_os_str().to_str(),
        })
        .collect();
    parts
        .map(|parts| parts.join("/"))
        .ok_or_else(|| unusable(out, "the way from there to runtime/ is not Unicode"))
}

fn unusable(out: &Path, why: &str) -> Failure {
    Failure::input(
        format!("{} cannot be the crate's folder: {why}", out.display()),
        "name another folder with --out",
    )
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
mod tests {
    use super::*;

    #[test]
    fn any_release_can_stand_behind_a_version() {
        for (release, metadata) in [
            ("4.17.0", "4.17.0"),
            ("2025.4.1-mhq.13", "2025.4.1-mhq.13"),
            ("13.0.0+abc_d", "13.0.0.abc.d"),
            ("1..2", "1.2"),
        ] {
            assert_eq!(build_metadata(release), metadata);
        }
    }

    #[test]
    fn the_way_to_the_runtime_is_relative() {
        let root = place::root();
        for (out, way) in [
            (root.join("some/new/folder"), "../../../runtime"),
            (root.join("some/../new/./folder"), "../../runtime"),
        ] {
            let settled = settled(&out).unwrap();
            assert_eq!(way_to_the_runtime(&settled).unwrap(), way);
        }
    }
}
