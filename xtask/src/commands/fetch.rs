//! `fetch`: a live server's document becomes a snapshot, with one screen about what is new.

use std::fmt::Write;
use std::time::Duration;

use misskey_generator::diff::{Diff, Wire};
use misskey_generator::import::Snapshot;

use super::diff::compare;
use super::import;
use crate::cli::FetchArguments;
use crate::disk::{place, whole_file};
use crate::failure::Failure;
use crate::input::releases::Release;
use crate::input::{bytes, documents, releases};
use crate::reports::diff::groups::{added, by_weight, plain};
use crate::reports::diff::text::{line, summary};
use crate::screen;

/// Changes that are named; all others are in `cargo xtask diff`.
const MOST: usize = 6;
/// New endpoints that are named.
const MOST_NEW: usize = 6;

pub(crate) fn run(arguments: &FetchArguments) -> Result<(), Failure> {
    let address = if bytes::is_url(&arguments.host) {
        arguments.host.clone()
    } else {
        format!("https://{}", arguments.host)
    };
    let current = releases::current_release()?;
    let fetched = documents::served(
        &address,
        &arguments.reading,
        Duration::from_secs(arguments.timeout),
    )?;
    let release = release_of(&fetched)?;
    if arguments.current && release.software != current.software {
        return Err(Failure::input(
            format!(
                "{release} cannot become current: the current release is one of {}",
                current.software
            ),
            "leave out --current; `cargo xtask regen --snapshot … --out DIR` writes a crate for a fork",
        ));
    }
    // Everything is worked out before anything is written.
    let path = import::place_of(&fetched);
    let before = if path.exists() {
        Some(documents::kept(&path)?)
    } else {
        None
    };
    let waiting = screen::waiting("comparing");
    let overwritten = match &before {
        Some(before) if before.to_string() != fetched.to_string() => {
            Some(compare(before, &fetched)?)
        }
        _ => None,
    };
    let against_current = if release == current {
        None
    } else {
        let current = documents::kept(&current.path())?;
        Some(compare(&current, &fetched)?)
    };
    drop(waiting);
    let state = whole_file::write(&path, &fetched.to_string())?;
    if arguments.current {
        releases::make_current(&release)?;
    }

    let mut screen = format!(
        "{state} {} ({})\n",
        place::shown(&path),
        import::summary(&fetched)
    );
    if let Some(report) = &overwritten {
        screen.push_str(&about(
            report,
            "against the snapshot that stood there before",
        ));
    }
    match &against_current {
        Some(report) if overwritten.is_none() => {
            screen.push_str(&about(
                report,
                &format!("against the current release, {current}"),
            ));
        }
        Some(report) => {
            let changes = report.summary.changes;
            let _ = writeln!(
                screen,
                "against the current release, {current}: {changes} changes"
            );
        }
        None if overwritten.is_none() => {
            screen.push_str("nothing changed: this is the current release as it was\n");
        }
        None => {}
    }
    screen.push_str(&next(
        &release,
        &current,
        arguments.current,
        overwritten.is_some(),
    ));
    screen::print(&screen)
}

fn release_of(snapshot: &Snapshot) -> Result<Release, Failure> {
    let name = format!("{}/{}", snapshot.software, snapshot.version);
    Release::parse(&name).ok_or_else(|| {
        Failure::input(
            format!(
                "the server's version `{}` cannot be compared with others",
                plain(&snapshot.version)
            ),
            "import the document to a place of your own: `cargo xtask import … --out PATH`",
        )
    })
}

/// What is new, in no more than half a screen.
fn about(report: &Diff, against: &str) -> String {
    let mut text = format!("{against}:\n");
    if report.changes.is_empty() {
        text.push_str("  the two say the same\n");
        return text;
    }
    for line in summary(report) {
        let _ = writeln!(text, "  {line}");
    }
    let new: Vec<_> = report
        .changes
        .iter()
        .filter(|change| added(change) && change.endpoint.is_some())
        .map(|change| plain(&change.place))
        .collect();
    if !new.is_empty() {
        let named = new.iter().take(MOST_NEW).cloned().collect::<Vec<_>>();
        let more = match new.len() - named.len() {
            0 => String::new(),
            more => format!(" … and {more} more"),
        };
        let _ = writeln!(
            text,
            "  new endpoints ({}): {}{more}",
            new.len(),
            named.join(", ")
        );
    }
    let heavy = report
        .changes
        .iter()
        .filter(|change| change.wire != Wire::Compatible);
    let count = heavy.clone().count();
    for change in by_weight(heavy, MOST) {
        let _ = writeln!(text, "{}", line(change));
    }
    if count > MOST {
        let _ = writeln!(
            text,
            "  … and {} more that are not compatible",
            count - MOST
        );
    }
    text
}

/// The next command.
fn next(release: &Release, current: &Release, renamed: bool, overwritten: bool) -> String {
    let regen = "`cargo xtask regen` writes the crate anew";
    let next = if renamed && release != current {
        format!("{release} is current now; `cargo xtask diff` shows all, {regen}")
    } else if release == current {
        if !overwritten {
            return String::new();
        }
        regen.to_owned()
    } else {
        format!(
            "`cargo xtask diff {current} {release}` shows all; `--format html --out PATH` for a browser"
        )
    };
    format!("next: {next}\n")
}
