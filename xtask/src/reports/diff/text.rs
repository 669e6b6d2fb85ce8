//! The report for a screen.

use std::collections::BTreeSet;

use anstyle::{AnsiColor, Style};
use misskey_generator::diff::{Change, Diff, Kind, Rust, Wire};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter, wrap};

use super::groups::{Group, added, by_weight, groups, plain, split};
use super::verdict::{counted, next_version, question, rust_name, wire_name};

/// Changes of a group, and names of a list, before the rest is cut.
const MOST: usize = 12;
/// Endpoints that are named behind a shared component.
const REACHES: usize = 3;
/// Where a change's words begin.
const INDENT: usize = 4 + 10 + 1 + 5 + 2;
/// Where they go on, on a narrow screen.
const NARROW_INDENT: usize = 6;
const NARROW: usize = 72;

const TITLE: Style = Style::new().bold().underline();
const OWNER: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Writes the report with colours; `width` is that of the screen, and without one nothing is wrapped.
pub(crate) fn render(report: &Diff, all: bool, width: Option<usize>) -> String {
    let page = Page { all, width };
    let mut lines = vec![format!(
        "{OWNER}{}{OWNER:#} → {OWNER}{}{OWNER:#}",
        plain(&report.old),
        plain(&report.new)
    )];
    for group in groups(&report.changes) {
        lines.push(String::new());
        page.group(&group, &mut lines);
    }
    lines.push(String::new());
    lines.extend(summary(report));
    lines.push(String::new());
    lines.join("\n")
}

/// Counts for each verdict, and what they come to.
pub(crate) fn summary(report: &Diff) -> Vec<String> {
    let summary = &report.summary;
    let (wire, rust) = (&summary.wire, &summary.rust);
    let mut lines = vec![
        format!(
            "{}; endpoints {} → {}, types {} → {}",
            counted(summary.changes, "change"),
            summary.endpoints.old,
            summary.endpoints.new,
            summary.types.old,
            summary.types.new
        ),
        format!(
            "  on the wire: {} breaking, {} risky, {} compatible",
            wire.breaking, wire.risky, wire.compatible
        ),
        format!(
            "  in Rust:     {} major, {} minor, {} patch",
            rust.major, rust.minor, rust.patch
        ),
    ];
    lines.push(match next_version(report) {
        Some(next) => format!("{}: {OWNER}{next}{OWNER:#}", question(report)),
        None => "the two say the same".to_owned(),
    });
    lines
}

/// A change in one line, for lists of few.
pub(crate) fn line(change: &Change) -> String {
    let (wire, rust) = verdicts(change);
    let reaches = match change.reaches.len() {
        0 => String::new(),
        count => format!("; reaches {}", counted(count, "endpoint")),
    };
    let words = words(change, &plain(&change.place));
    format!("  {wire} {rust}  {words}{reaches}")
}

struct Page {
    all: bool,
    width: Option<usize>,
}

impl Page {
    fn group(&self, group: &Group<'_>, lines: &mut Vec<String>) {
        lines.push(format!(
            "{TITLE}{}{TITLE:#} {FAINT}({}){FAINT:#}",
            group.title,
            counted(group.changes.len(), "change")
        ));
        let (new, others): (Vec<&Change>, Vec<&Change>) =
            group.changes.iter().partition(|change| added(change));
        for kind in [Kind::ComponentAdded, Kind::EndpointAdded] {
            let new: Vec<_> = new.iter().filter(|change| change.kind == kind).collect();
            if !new.is_empty() {
                self.names(kind, &new, lines);
            }
        }
        // The heaviest are kept, in the order of their places.
        let most = if self.all { usize::MAX } else { MOST };
        let kept: BTreeSet<*const Change> = by_weight(others.iter().copied(), most)
            .into_iter()
            .map(std::ptr::from_ref)
            .collect();
        let mut last = None;
        for &change in &others {
            if !kept.contains(&std::ptr::from_ref(change)) {
                continue;
            }
            let (owner, within) = split(change);
            // What a component reaches is said once.
            if last != Some((owner, &change.reaches)) {
                self.owner(owner, &change.reaches, lines);
                last = Some((owner, &change.reaches));
            }
            self.change(change, words(change, &plain(within)), lines);
        }
        let cut = others.len() - kept.len();
        if cut > 0 {
            lines.push(format!("    … and {cut} more (--all shows them)"));
        }
    }

    /// Many new things in few lines.
    fn names(&self, kind: Kind, new: &[&&Change], lines: &mut Vec<String>) {
        let what = match kind {
            Kind::ComponentAdded => "new component",
            _ => "new endpoint",
        };
        let most = if self.all { usize::MAX } else { MOST };
        let names: Vec<_> = new
            .iter()
            .take(most)
            .map(|change| plain(&change.place))
            .collect();
        let mut words = format!("{}: {}", counted(new.len(), what), names.join(", "));
        if new.len() > names.len() {
            words.push_str(&format!(
                " … and {} more (--all shows them)",
                new.len() - names.len()
            ));
        }
        if let Some(change) = new.first() {
            self.change(change, words, lines);
        }
    }

    /// The heading of the changes of one component or endpoint.
    fn owner(&self, owner: &str, reaches: &[String], lines: &mut Vec<String>) {
        let head = format!("  {OWNER}{}{OWNER:#}", plain(owner));
        if reaches.is_empty() {
            lines.push(head);
            return;
        }
        let indent = 2 + display_width(&plain(owner)) + 1;
        self.wrapped(head + " ", indent, &reached(reaches), lines);
    }

    fn change(&self, change: &Change, words: String, lines: &mut Vec<String>) {
        let (wire, rust) = verdicts(change);
        self.wrapped(format!("    {wire} {rust}  "), INDENT, &words, lines);
    }

    /// Words behind a head of so many columns, on as many lines as they need.
    fn wrapped(&self, head: String, columns: usize, words: &str, lines: &mut Vec<String>) {
        let Some(width) = self.width else {
            lines.push(head + words);
            return;
        };
        let rest = if width < NARROW || columns > INDENT {
            NARROW_INDENT
        } else {
            columns
        };
        let (first, rest) = (" ".repeat(columns.min(width)), " ".repeat(rest));
        let options = Options::new(width)
            .initial_indent(&first)
            .subsequent_indent(&rest)
            .word_splitter(WordSplitter::NoHyphenation);
        let mut wrapped = wrap(words, options).into_iter();
        let begin = wrapped.next().unwrap_or_default();
        lines.push(head + begin.get(first.len()..).unwrap_or_default());
        lines.extend(wrapped.map(String::from));
    }
}

/// Where and what.
fn words(change: &Change, place: &str) -> String {
    let colon = if place.is_empty() { "" } else { ": " };
    format!(
        "{place}{colon}{} [{}]",
        plain(&change.message),
        change.kind.name()
    )
}

/// How many endpoints a component reaches, and the first of them.
fn reached(reaches: &[String]) -> String {
    let named: Vec<_> = reaches
        .iter()
        .take(REACHES)
        .map(|name| plain(name))
        .collect();
    let more = if reaches.len() > REACHES { ", …" } else { "" };
    format!(
        "reaches {}: {}{more}",
        counted(reaches.len(), "endpoint"),
        named.join(", ")
    )
}

/// Both verdicts, in words of one width.
fn verdicts(change: &Change) -> (String, String) {
    let wire = match change.wire {
        Wire::Breaking => Style::new().bold().fg_color(Some(AnsiColor::Red.into())),
        Wire::Risky => Style::new().fg_color(Some(AnsiColor::Yellow.into())),
        Wire::Compatible => Style::new().fg_color(Some(AnsiColor::Green.into())),
    };
    let rust = match change.rust {
        Rust::Major => Style::new().bold(),
        Rust::Minor => Style::new(),
        Rust::Patch => Style::new().dimmed(),
    };
    (
        format!("{wire}{:<10}{wire:#}", wire_name(change.wire)),
        format!("{rust}{:<5}{rust:#}", rust_name(change.rust)),
    )
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::render;

    fn rendered(all: bool, width: Option<usize>) -> String {
        let text = render(&samples::report(), all, width);
        anstream::adapter::strip_str(&text).to_string()
    }

    #[test]
    fn long_groups_and_lists_are_cut_unless_all_is_asked_for() {
        let (short, all) = (rendered(false, None), rendered(true, None));
        assert!(short.contains("… and 9 more (--all shows them)"), "{short}");
        assert!(short.contains("15 new endpoints: chat/new-00, "), "{short}");
        assert!(
            short.contains(" … and 3 more (--all shows them)"),
            "{short}"
        );
        assert!(!all.contains("--all shows them"), "{all}");
        assert!(all.contains("chat/new-14"), "{all}");
        // What is cut is never what breaks.
        assert_eq!(
            short.matches("breaking   major").count(),
            all.matches("breaking   major").count()
        );
    }

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for width in [40, 60, 80, 120] {
            for line in rendered(true, Some(width)).lines() {
                // Headings are not wrapped, since they are short.
                if line.starts_with("      ") || line.starts_with("    b") {
                    assert!(textwrap::core::display_width(line) <= width, "{line}");
                }
            }
        }
    }

    #[test]
    fn the_end_says_what_it_comes_to() {
        let text = rendered(false, None);
        assert!(
            text.ends_with("the crate's next version is: major\n"),
            "{text}"
        );
        let mut fork = samples::report();
        fork.new = "fork/1.0.0".into();
        let text = anstream::adapter::strip_str(&render(&fork, false, None)).to_string();
        assert!(
            text.ends_with("the crates of the two differ by a version that is: major\n"),
            "{text}"
        );
        let empty = render(&samples::empty(), false, None);
        assert!(empty.ends_with("the two say the same\n"), "{empty}");
    }

    #[test]
    fn nothing_in_a_document_reaches_the_terminal_as_a_command() {
        let text = render(&samples::hostile(), true, None);
        let plain = anstream::adapter::strip_str(&text).to_string();
        assert!(
            !plain.contains('\u{1b}') && plain.contains("\\u{1b}[2J"),
            "{plain}"
        );
    }
}
