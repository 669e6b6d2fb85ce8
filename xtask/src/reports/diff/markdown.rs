//! The report for release notes and pull requests.

use misskey_generator::diff::{Change, Diff, Kind, Wire};

use super::groups::{Piece, added, pieces, plain};
use super::verdict::{counted, next_version, question, rust_name, wire_name};

/// Rows of a table before it is shut behind a line.
const MOST: usize = 12;

pub(crate) fn render(report: &Diff) -> String {
    let summary = &report.summary;
    let mut page = format!("# {} → {}\n\n", code(&report.old), code(&report.new));
    match next_version(report) {
        Some(next) => page.push_str(&format!(
            "{}; {} **{next}**.\n\n",
            counted(summary.changes, "change"),
            question(report)
        )),
        None => page.push_str("The two say the same.\n\n"),
    }
    page.push_str(&format!(
        "| on the wire | | in Rust | | size | before | after |\n\
         | --- | ---: | --- | ---: | --- | ---: | ---: |\n\
         | breaking | {} | major | {} | endpoints | {} | {} |\n\
         | risky | {} | minor | {} | types | {} | {} |\n\
         | compatible | {} | patch | {} | | | |\n",
        summary.wire.breaking,
        summary.rust.major,
        summary.endpoints.old,
        summary.endpoints.new,
        summary.wire.risky,
        summary.rust.minor,
        summary.types.old,
        summary.types.new,
        summary.wire.compatible,
        summary.rust.patch,
    ));
    for (wire, title) in [
        (Wire::Breaking, "Breaking"),
        (Wire::Risky, "Risky"),
        (Wire::Compatible, "Compatible"),
    ] {
        let changes: Vec<_> = report
            .changes
            .iter()
            .filter(|change| change.wire == wire)
            .collect();
        if !changes.is_empty() {
            page.push_str(&format!("\n## {title} ({})\n", changes.len()));
            section(&changes, &mut page);
        }
    }
    page
}

fn section(changes: &[&Change], page: &mut String) {
    for (kind, what) in [
        (Kind::EndpointAdded, "new endpoint"),
        (Kind::ComponentAdded, "new component"),
    ] {
        let names: Vec<_> = changes
            .iter()
            .filter(|change| added(change) && change.kind == kind)
            .map(|change| code(&change.place))
            .collect();
        if !names.is_empty() {
            let list = names.join(", ");
            folded(
                names.len(),
                &counted(names.len(), what),
                &format!("{list}\n"),
                page,
            );
        }
    }
    let rows: Vec<_> = changes
        .iter()
        .filter(|change| !added(change))
        .map(|change| row(change))
        .collect();
    if !rows.is_empty() {
        let table = format!(
            "| where | what | in Rust |\n| --- | --- | --- |\n{}",
            rows.concat()
        );
        let wire = changes.first().map_or("", |change| wire_name(change.wire));
        let title = counted(rows.len(), &format!("{wire} change"));
        folded(rows.len(), &title, &table, page);
    }
}

/// What is long is shut behind its title.
fn folded(count: usize, title: &str, content: &str, page: &mut String) {
    if count > MOST {
        page.push_str(&format!(
            "\n<details>\n<summary>{title}</summary>\n\n{content}\n</details>\n"
        ));
    } else if content.starts_with('|') {
        page.push_str(&format!("\n{content}"));
    } else {
        page.push_str(&format!("\n{title}: {content}"));
    }
}

fn row(change: &Change) -> String {
    let reaches = match change.reaches.len() {
        0 => String::new(),
        count => format!("; reaches {}", counted(count, "endpoint")),
    };
    let item = match change.item.as_str() {
        "" => String::new(),
        item => format!(" {}", code(item)),
    };
    format!(
        "| {} | {} ({}){reaches} | {}{item} |\n",
        code(&change.place),
        text(&change.message),
        change.kind.name(),
        rust_name(change.rust),
    )
}

/// A code span that holds the text whatever is in it, inside a table as well.
pub(crate) fn code(content: &str) -> String {
    let content = plain(content).replace('|', "\\|");
    let longest = content
        .split(|letter| letter != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if content.starts_with('`') || content.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{content}{space}{fence}")
}

/// A message whose names are code, and whose text stays text.
pub(crate) fn text(content: &str) -> String {
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(part) => escaped(part),
        Piece::Code("") => "\\`\\`".to_owned(),
        Piece::Code(part) => code(part),
    };
    pieces(content).iter().map(piece).collect()
}

fn escaped(content: &str) -> String {
    let mut escaped = String::new();
    for letter in plain(content).chars() {
        if "\\`*_[]<>|~&#".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test fails by panicking")]
    use super::super::samples;
    use super::{code, render, text};

    #[test]
    fn what_markdown_would_read_is_escaped() {
        assert_eq!(code("a|b"), "`a\\|b`");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(text("<b>`x|`|*y*_\n"), "\\<b\\>`x\\|`\\|\\*y\\*\\_\\\\u{a}");
        // A name with a backtick in it.
        assert_eq!(text("`a`b`<"), "\\`a\\`b\\`\\<");
        let page = render(&samples::hostile());
        assert!(!page.contains("\u{1b}"), "{page}");
        for line in page.lines().filter(|line| line.starts_with("| `")) {
            let cells = line.replace("\\|", "").matches('|').count();
            assert_eq!(cells, 4, "{line}");
        }
    }

    #[test]
    fn sections_come_in_order_of_weight_and_long_ones_are_shut() {
        let page = render(&samples::report());
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
        assert!(at("## Breaking (1)") < at("## Risky (20)"));
        assert!(at("## Risky (20)") < at("## Compatible ("));
        assert!(
            page.contains("<summary>15 new endpoints</summary>"),
            "{page}"
        );
        assert!(
            page.contains("<summary>20 risky changes</summary>"),
            "{page}"
        );
        assert!(
            page.contains("the crate's next version is **major**"),
            "{page}"
        );
        assert_eq!(
            page.matches("<details>").count(),
            page.matches("</details>").count()
        );
        assert!(render(&samples::empty()).contains("The two say the same."));
    }
}
