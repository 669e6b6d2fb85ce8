//! `diff`: what changed from one document to another, for people and for programs.

use std::path::Path;
use std::time::Duration;

use misskey_generator::diff::{Diff, Surface};
use misskey_generator::import::Snapshot;
use misskey_generator::{Fit, GenerateError, Manifest, Options, generate};

use crate::cli::{DiffArguments, FailOn, Format};
use crate::disk::{place, whole_file};
use crate::failure::Failure;
use crate::input::advice;
use crate::input::sources::SourceFiles;
use crate::input::{documents, releases};
use crate::reports::diff::{html, markdown, text, upgrade};
use crate::screen;

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
        Format::Json => json(&report)?,
        Format::Html => html::render(&report),
        Format::Upgrade => {
            let _waiting = screen::waiting("writing both crates");
            let (before, after) = surfaces(&old, &new)?;
            upgrade::render(&report, &before, &after)
        }
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
    misskey_generator::compare(old, new, &files.borrow()).map_err(|error| refused(&error))
}

/// What programs compile against in the crates of two documents.
fn surfaces(old: &Snapshot, new: &Snapshot) -> Result<(Surface, Surface), Failure> {
    let files = SourceFiles::read()?;
    let options = Options {
        crate_name: "misskey-client".into(),
        manifest: Manifest::Workspace,
        fit: Fit::WhereItFits,
    };
    let surface = |snapshot| {
        let generated = generate(snapshot, &files.borrow(), &options)?;
        Surface::of(&generated)
    };
    let both = || Ok((surface(old)?, surface(new)?));
    both().map_err(|error| refused(&error))
}

fn refused(error: &GenerateError) -> Failure {
    Failure::input(error.to_string(), advice::next_step(error))
}

/// The old document and the new one.
fn sides(arguments: &DiffArguments) -> Result<(Snapshot, Snapshot), Failure> {
    let timeout = Duration::from_secs(arguments.timeout);
    let read = |source: &str| documents::named(source, timeout);
    let current = || documents::kept(&releases::current()?);
    match (&arguments.old, &arguments.new) {
        (Some(old), Some(new)) => Ok((read(old)?, read(new)?)),
        (Some(old), None) => Ok((read(old)?, current()?)),
        _ => {
            let before = releases::before(&releases::current_release()?)?;
            Ok((documents::kept(&before.path())?, current()?))
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

/// The report for programs.
fn json(report: &Diff) -> Result<String, Failure> {
    let mut text = serde_json::to_string_pretty(report).map_err(|error| {
        Failure::input(
            format!("the report cannot be written as JSON: {error}"),
            "choose another --format, and mend generator/src/diff",
        )
    })?;
    text.push('\n');
    Ok(text)
}
