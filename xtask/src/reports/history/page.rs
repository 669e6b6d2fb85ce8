//! `HISTORY.md`.

use std::collections::{BTreeMap, BTreeSet};

use misskey_generator::diff::{Change, Diff, Kind, Wire};

use super::releases::{Chapter, Fork, History};
use super::size::Size;
use crate::reports::diff::groups::by_weight;
use crate::reports::diff::markdown::{code, text};
use crate::reports::diff::verdict::{counted, next_version, rust_name};

/// Changes that a chapter names.
const MOST: usize = 6;
/// Names in one line.
const MOST_NAMES: usize = 12;

pub(crate) fn render(history: &History) -> String {
    let software = &history.software;
    let mut page = format!(
        "# The API's history\n\n\
         Written by `cargo xtask history` from the snapshots beside this file; do not edit it.\n\n\
         ![How many endpoints and types each release of {software} has](history.svg)\n\n\
         Counts are those of the described API: types with a name in Rust, fields of all structs, error codes and permissions that a document names. \
         The verdicts are about changes since the release above: on the wire, for a client that was built from it, and in Rust, for the version of the \
         crate. `xtask/DIFF.md` says what they mean, `cargo xtask diff` shows every change.\n\n\
         | release | endpoints | types | fields | error codes | permissions | breaking | risky | compatible | in Rust |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n"
    );
    for chapter in &history.chapters {
        page.push_str(&row(
            &chapter.release.to_string(),
            chapter.size,
            chapter.since.as_ref(),
        ));
    }
    for chapter in &history.chapters {
        page.push_str(&section(chapter));
    }
    if !history.forks.is_empty() {
        page.push_str("\n## Forks\n\nWhat a client of the release named meets on a fork.\n");
        for fork in &history.forks {
            page.push_str(&about_fork(fork, software));
        }
    }
    page
}

fn row(release: &str, size: Size, since: Option<&Diff>) -> String {
    let Size {
        endpoints,
        types,
        fields,
        codes,
        permissions,
    } = size;
    let verdicts = match since {
        None => [(); 4].map(|()| String::new()),
        Some(report) => {
            let wire = &report.summary.wire;
            let next = next_version(report).unwrap_or("none").to_owned();
            let [breaking, risky, compatible] =
                [wire.breaking, wire.risky, wire.compatible].map(|count| count.to_string());
            [breaking, risky, compatible, next]
        }
    };
    format!(
        "| {} | {endpoints} | {types} | {fields} | {codes} | {permissions} | {} |\n",
        code(release),
        verdicts.join(" | ")
    )
}

fn section(chapter: &Chapter) -> String {
    let mut section = format!("\n## {}\n\n", chapter.release);
    match &chapter.since {
        None => section.push_str("The oldest snapshot.\n"),
        Some(report) => {
            section.push_str(&format!("Since {}: {}\n", report.old, moved(report)));
            section.push_str(&headlines(report));
        }
    }
    section
}

fn about_fork(fork: &Fork, software: &str) -> String {
    let against = &fork.report.old;
    let why = match &fork.base {
        Some(base) => format!(
            "the newest snapshot of {software} that is not newer than {base}, from which the fork says it was made"
        ),
        None => format!(
            "the newest snapshot of {software}, since the fork does not say what it was made from"
        ),
    };
    let Size {
        endpoints,
        types,
        fields,
        codes,
        permissions,
    } = fork.size;
    format!(
        "\n### {}\n\n\
         {endpoints} endpoints, {types} types, {fields} fields, {codes} error codes, {permissions} permissions. Against {against}, {why}: {}\n{}",
        fork.release,
        moved(&fork.report),
        headlines(&fork.report),
    )
}

/// How much was added, removed and changed, with verdicts.
fn moved(report: &Diff) -> String {
    let of = |kind: Kind| {
        report
            .changes
            .iter()
            .filter(|change| change.kind == kind)
            .count()
    };
    let changed = |owner: fn(&Change) -> Option<&String>| {
        report
            .changes
            .iter()
            .filter(|change| !whole(change.kind))
            .filter_map(owner)
            .collect::<BTreeSet<_>>()
            .len()
    };
    let endpoints = [
        (of(Kind::EndpointAdded), "added"),
        (of(Kind::EndpointRemoved), "removed"),
        (of(Kind::EndpointRenamed), "renamed"),
        (
            changed(|change| match change.component {
                None => change.endpoint.as_ref(),
                Some(_) => None,
            }),
            "changed",
        ),
    ];
    let components = [
        (of(Kind::ComponentAdded), "added"),
        (of(Kind::ComponentRemoved), "removed"),
        (changed(|change| change.component.as_ref()), "changed"),
    ];
    let listed = |counts: &[(usize, &str)]| {
        let some: Vec<_> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        if some.is_empty() {
            "as before".to_owned()
        } else {
            some.join(", ")
        }
    };
    let wire = &report.summary.wire;
    let next = next_version(report).unwrap_or("none");
    format!(
        "endpoints {}; components {}. {}: {} breaking, {} risky, {} compatible; in Rust {next}.",
        listed(&endpoints),
        listed(&components),
        counted(report.summary.changes, "change"),
        wire.breaking,
        wire.risky,
        wire.compatible,
    )
}

/// Whether the change is about an endpoint or component as such.
fn whole(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::EndpointAdded
            | Kind::EndpointRemoved
            | Kind::EndpointRenamed
            | Kind::ComponentAdded
            | Kind::ComponentRemoved
    )
}

fn headlines(report: &Diff) -> String {
    let places = |kind: Kind| -> Vec<&str> {
        report
            .changes
            .iter()
            .filter(|change| change.kind == kind)
            .map(|change| change.place.as_str())
            .collect()
    };
    let mut lines = Vec::new();
    if let Some(new) = by_group(&places(Kind::EndpointAdded)) {
        lines.push(format!("New endpoints: {new}."));
    }
    for (kind, what) in [
        (Kind::ComponentAdded, "New components"),
        (Kind::EndpointRemoved, "Endpoints gone"),
        (Kind::ComponentRemoved, "Components gone"),
    ] {
        let names = places(kind);
        if !names.is_empty() {
            lines.push(format!("{what}: {}.", some_names(&names)));
        }
    }
    for change in report
        .changes
        .iter()
        .filter(|change| change.kind == Kind::EndpointRenamed)
    {
        lines.push(format!(
            "Probably renamed: {}, {}.",
            code(&change.place),
            text(&change.message)
        ));
    }
    // What is gone as a whole stands above.
    let breaking: Vec<_> = report
        .changes
        .iter()
        .filter(|change| change.wire == Wire::Breaking && !whole(change.kind))
        .collect();
    for change in by_weight(breaking.iter().copied(), MOST) {
        let reaches = match change.reaches.len() {
            0 => String::new(),
            count => format!("; reaches {}", counted(count, "endpoint")),
        };
        lines.push(format!(
            "Breaking, {}: {}: {}{reaches}.",
            rust_name(change.rust),
            code(&change.place),
            text(change.message.trim_end_matches('.'))
        ));
    }
    if breaking.len() > MOST {
        let more = breaking.len() - MOST;
        lines.push(format!("… and {more} more that break."));
    }
    if lines.is_empty() {
        return String::new();
    }
    let items: Vec<_> = lines.iter().map(|line| format!("- {line}\n")).collect();
    format!("\n{}", items.concat())
}

/// Each group of endpoints with what is new in it: `chat` 17, `notes` 2.
fn by_group(endpoints: &[&str]) -> Option<String> {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for &endpoint in endpoints {
        let group = endpoint.split('/').next().unwrap_or(endpoint);
        groups.entry(group).or_default().push(endpoint);
    }
    let listed: Vec<_> = groups
        .iter()
        .map(|(group, endpoints)| match endpoints.as_slice() {
            [one] => code(one),
            [one, other] => format!("{}, {}", code(one), code(other)),
            many => format!("{} in {}", many.len(), code(&format!("{group}/"))),
        })
        .collect();
    (!listed.is_empty()).then(|| listed.join(", "))
}

fn some_names(names: &[&str]) -> String {
    let shown: Vec<_> = names
        .iter()
        .take(MOST_NAMES)
        .map(|name| code(name))
        .collect();
    let more = match names.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{}{more}", shown.join(", "))
}
