//! `SERVERS.md`: which of the known releases have which endpoint, and what changed in each.

use std::collections::{BTreeMap, BTreeSet};

use misskey_generator::diff::{Change, Diff, Kind};

use super::releases::History;
use crate::reports::diff::markdown::{code, text};
use crate::reports::diff::verdict::counted;

/// A release: what it is called here, what it has, and what changed in it.
struct Column<'a> {
    name: String,
    endpoints: &'a BTreeSet<String>,
    report: Option<&'a Diff>,
}

pub(crate) fn render(history: &History) -> String {
    let columns = columns(history);
    let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for endpoint in columns.iter().flat_map(|column| column.endpoints) {
        let group = endpoint.split('/').next().unwrap_or(endpoint);
        groups.entry(group).or_default().insert(endpoint);
    }
    let mut page = format!(
        "# Which servers have which endpoint\n\n\
         Written by `cargo xtask history` from the snapshots beside this file; do not edit it.\n\n\
         Columns are the releases whose documents are known, first those of {}; the answer for a release between two that differ is not known. \
         The last column tells what changed in an endpoint's own request and answer: `+` is a new field, `−` one that is gone, each since the column before, \
         and for a fork since the release that [HISTORY.md](HISTORY.md) measures it with. There, too, stands what changed in types that endpoints share.\n\n\
         An endpoint's row is a target for links: `SERVERS.md#notes/create`.\n\n",
        history.software
    );
    let links: Vec<_> = groups
        .keys()
        .map(|group| format!("[{}](#{group}/)", text(group)))
        .collect();
    page.push_str(&links.join(" · "));
    page.push('\n');
    for (group, endpoints) in &groups {
        page.push_str(&section(group, endpoints, &columns));
    }
    page
}

fn columns(history: &History) -> Vec<Column<'_>> {
    let own = history.chapters.iter().map(|chapter| Column {
        name: chapter.release.version.to_string(),
        endpoints: &chapter.endpoints,
        report: chapter.since.as_ref(),
    });
    let forks = history.forks.iter().map(|fork| Column {
        name: fork.release.to_string().replace('/', " "),
        endpoints: &fork.endpoints,
        report: Some(&fork.report),
    });
    own.chain(forks).collect()
}

fn section(group: &str, endpoints: &BTreeSet<&str>, columns: &[Column<'_>]) -> String {
    let names: Vec<_> = columns.iter().map(|column| text(&column.name)).collect();
    let mut section = format!(
        "\n## <a id=\"{group}/\"></a>{}\n\n| endpoint | {} | changes |\n| --- | {}--- |\n",
        text(group),
        names.join(" | "),
        ":-: | ".repeat(columns.len()),
    );
    for endpoint in endpoints {
        let cells: Vec<_> = columns
            .iter()
            .map(|column| match column.endpoints.contains(*endpoint) {
                true => "✓",
                false => "–",
            })
            .collect();
        let changes: Vec<_> = columns
            .iter()
            .filter_map(|column| changes(endpoint, column))
            .collect();
        section.push_str(&format!(
            "| <a id=\"{endpoint}\"></a>{} | {} | {} |\n",
            code(endpoint),
            cells.join(" | "),
            changes.join("<br>"),
        ));
    }
    section
}

/// What changed in an endpoint with that release: `2025.12.2: request + isActuallyScheduled, scheduledAt; 1 other change`.
fn changes(endpoint: &str, column: &Column<'_>) -> Option<String> {
    let own = |change: &&Change| {
        change.component.is_none() && change.endpoint.as_deref() == Some(endpoint)
    };
    let mut fields: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut others = 0;
    for change in column.report?.changes.iter().filter(own) {
        let sign = match change.kind {
            Kind::EndpointAdded | Kind::EndpointRemoved | Kind::EndpointRenamed => continue,
            Kind::FieldAdded => '+',
            Kind::FieldRemoved => '−',
            _ => {
                others += 1;
                continue;
            }
        };
        // `notes/create › request › poll.choices`
        let mut place = change.place.splitn(3, " › ").skip(1);
        let (part, path) = (place.next().unwrap_or_default(), place.next());
        let field = format!("{sign} {}", code(path.unwrap_or(part)));
        fields.entry(part).or_default().push(field);
    }
    let mut said: Vec<String> = fields
        .iter()
        .map(|(part, fields)| format!("{part} {}", fields.join(", ")))
        .collect();
    if others > 0 {
        said.push(counted(others, "other change"));
    }
    (!said.is_empty()).then(|| format!("{}: {}", text(&column.name), said.join("; ")))
}
