//! `diff`: what changed from one document to another, for people and for programs.

mod groups;
mod html;
mod json;
pub(crate) mod markdown;
mod text;

#[cfg(test)]
mod browser;
#[cfg(test)]
mod samples;

use std::path::Path;
use std::time::Duration;

use clap::ValueEnum;
use misskey_generator::diff::{Diff, Rust, Wire};
use misskey_generator::import::Snapshot;

use crate::cli::DiffArguments;
use crate::failure::Failure;
use crate::sources::{self, SourceFiles};
use crate::{documents, place, releases, screen, whole_file};

pub(crate) use groups::{added, by_weight, plain};
pub(crate) use text::{line, summary};

/// A form of report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a screen: grouped, long groups cut
    Text,
    /// For release notes and pull requests
    Markdown,
    /// For programs: xtask/diff.schema.json describes it
    Json,
    /// One page for a browser, with filters and a search
    Html,
}

/// What makes the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// A change that breaks clients on the wire
    Breaking,
    /// Any change at all
    Any,
}

pub(crate) fn run(arguments: &DiffArguments) -> Result<(), Failure> {
    // Fetching shows a bar of its own.
    let (old, new) = sides(arguments)?;
    let report = {
        let _waiting = screen::waiting("comparing");
        compare(&old, &new)?
    };
    let to_screen = arguments
        .out
        .as_deref()
        .is_none_or(|path| path == Path::new("-"));
    let text = match arguments.format {
        Format::Text => {
            let width = if to_screen { screen::width() } else { None };
            text::render(&report, arguments.all, width)
        }
        Format::Markdown => markdown::render(&report),
        Format::Json => json::render(&report)?,
        Format::Html => html::render(&report),
    };
    match &arguments.out {
        Some(path) if !to_screen => {
            // Colours are for screens.
            let plain = anstream::adapter::strip_str(&text).to_string();
            let state = whole_file::write(path, &plain)?;
            screen::print(&format!("{state} {}\n", place::shown(path)))?;
        }
        _ => screen::print(&text)?,
    }
    judge(&report, arguments.fail_on)
}

/// Compares what two documents mean.
pub(crate) fn compare(old: &Snapshot, new: &Snapshot) -> Result<Diff, Failure> {
    let files = SourceFiles::read()?;
    misskey_generator::compare(old, new, &files.borrow())
        .map_err(|error| Failure::input(error.to_string(), sources::next_step(&error)))
}

/// The old document and the new one.
fn sides(arguments: &DiffArguments) -> Result<(Snapshot, Snapshot), Failure> {
    let timeout = Duration::from_secs(arguments.timeout);
    let read = |source: &str| documents::named(source, timeout);
    let current = || documents::snapshot(&releases::current()?);
    match (&arguments.old, &arguments.new) {
        (Some(old), Some(new)) => Ok((read(old)?, read(new)?)),
        (Some(old), None) => Ok((read(old)?, current()?)),
        _ => {
            let before = releases::before(&releases::current_release()?)?;
            Ok((documents::snapshot(&before.path())?, current()?))
        }
    }
}

fn judge(report: &Diff, fail_on: Option<FailOn>) -> Result<(), Failure> {
    let (count, what) = match fail_on {
        None => return Ok(()),
        Some(FailOn::Breaking) => (report.summary.wire.breaking, "breaking"),
        Some(FailOn::Any) => (report.summary.changes, "of any kind"),
    };
    if count == 0 {
        return Ok(());
    }
    let changes = if count == 1 { "change" } else { "changes" };
    Err(Failure::check(
        format!(
            "{} has {count} {changes} {what} against {}",
            report.new, report.old
        ),
        "read the report, or leave out --fail-on",
    ))
}

/// The verdict on the wire, as reports write it.
pub(crate) fn wire_name(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "breaking",
        Wire::Risky => "risky",
        Wire::Compatible => "compatible",
    }
}

/// The verdict in Rust, as reports write it.
pub(crate) fn rust_name(rust: Rust) -> &'static str {
    match rust {
        Rust::Major => "major",
        Rust::Minor => "minor",
        Rust::Patch => "patch",
    }
}

/// The heaviest verdict in Rust; `None` where nothing changed.
pub(crate) fn next_version(report: &Diff) -> Option<&'static str> {
    report
        .changes
        .iter()
        .map(|change| change.rust)
        .max()
        .map(rust_name)
}

/// What the heaviest verdict in Rust is the answer to. A fork's crate is no next version of ours.
pub(crate) fn question(report: &Diff) -> &'static str {
    let software = |name: &str| name.split('/').next().map(str::to_owned);
    if software(&report.old) == software(&report.new) {
        "the crate's next version is"
    } else {
        "the crates of the two differ by a version that is"
    }
}

/// `1 endpoint`, `2 endpoints`.
pub(crate) fn counted(count: usize, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
