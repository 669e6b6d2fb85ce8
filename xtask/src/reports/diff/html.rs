//! The report as one page for a browser. It asks for nothing else, and can be read without scripts.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use misskey_generator::diff::{Change, Diff};

use super::groups::{Piece, pieces, plain};
use super::verdict::{counted, next_version, question, rust_name, wire_name};

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// The browser is told to load nothing, should anything ever ask it to.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

pub(crate) fn render(report: &Diff) -> String {
    let summary = &report.summary;
    let (wire, rust) = (&summary.wire, &summary.rust);
    let title = format!("{} → {}", plain(&report.old), plain(&report.new));
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (plain(&report.old)) " → " (plain(&report.new)) }
                    p { (headline(report)) }
                }
                main {
                    // Of no use without the script, which shows it.
                    form id="filters" role="search" hidden {
                        (verdicts("wire", "On the wire", &[
                            ("breaking", wire.breaking), ("risky", wire.risky), ("compatible", wire.compatible),
                        ]))
                        (verdicts("rust", "In Rust", &[
                            ("major", rust.major), ("minor", rust.minor), ("patch", rust.patch),
                        ]))
                        div.search {
                            label for="search" { "Search" }
                            input id="search" type="search" autocomplete="off" spellcheck="false"
                                placeholder="a place, a kind, an endpoint that is reached";
                        }
                        p.state {
                            output id="shown" for="search" aria-live="polite" {
                                (summary.changes) " of " (counted(summary.changes, "change")) " shown"
                            }
                            " " button id="reset" type="reset" { "Show all" }
                        }
                    }
                    @if !report.changes.is_empty() {
                        // The roles stay when a narrow screen turns the table into cards.
                        table role="table" {
                            caption { "Changes by place: components first, then endpoints" }
                            thead role="rowgroup" {
                                tr role="row" {
                                    @for name in ["Place", "On the wire", "In Rust", "Change"] {
                                        th role="columnheader" scope="col" { (name) }
                                    }
                                }
                            }
                            tbody id="changes" role="rowgroup" {
                                @for change in &report.changes { (row(change)) }
                            }
                        }
                        p id="none" hidden { "No change fits the filters." }
                    }
                }
                footer {
                    p {
                        "Written by " code { "cargo xtask diff" } ". What the verdicts and kinds mean stands in "
                        code { "xtask/DIFF.md" } "."
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

fn headline(report: &Diff) -> Markup {
    let summary = &report.summary;
    html! {
        (counted(summary.changes, "change"))
        "; endpoints " (summary.endpoints.old) " → " (summary.endpoints.new)
        ", types " (summary.types.old) " → " (summary.types.new) "; "
        @match next_version(report) {
            Some(next) => { (question(report)) " " strong { (next) } "." }
            None => { "the two say the same." }
        }
    }
}

/// A group of boxes to tick, one a verdict.
fn verdicts(name: &str, legend: &str, counts: &[(&str, usize)]) -> Markup {
    html! {
        fieldset {
            legend { (legend) }
            @for (verdict, count) in counts {
                label class=(verdict) {
                    input type="checkbox" name=(name) value=(verdict) checked;
                    " " (verdict) " "
                    span.count data-verdict=(verdict) { (count) } "/" (count)
                }
            }
        }
    }
}

fn row(change: &Change) -> Markup {
    let (wire, rust) = (wire_name(change.wire), rust_name(change.rust));
    let reaches = &change.reaches;
    html! {
        tr role="row" data-wire=(wire) data-rust=(rust) {
            th role="rowheader" scope="row" data-label="Place" { (plain(&change.place)) }
            td role="cell" data-label="On the wire" { span class={ "verdict " (wire) } { (wire) } }
            td role="cell" data-label="In Rust" {
                span class={ "verdict " (rust) } { (rust) }
                @if !change.item.is_empty() { " " (path(&change.item)) }
            }
            td role="cell" data-label="Change" {
                @for piece in pieces(&change.message) {
                    @match piece {
                        Piece::Text(part) => { (plain(part)) }
                        Piece::Code(part) => { code { (plain(part)) } }
                    }
                }
                " " span.kind { (change.kind.name()) }
                @if !reaches.is_empty() {
                    details {
                        summary { "reaches " (counted(reaches.len(), "endpoint")) }
                        @for (index, name) in reaches.iter().enumerate() {
                            @if index > 0 { ", " }
                            (plain(name))
                        }
                    }
                }
            }
        }
    }
}

/// A path in Rust, broken between its parts where it is too long for a line.
fn path(item: &str) -> Markup {
    html! {
        code {
            @for (index, part) in item.split("::").enumerate() {
                @if index > 0 { "::" wbr; }
                (plain(part))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples;
    use super::render;

    #[test]
    fn nothing_in_a_document_becomes_markup() {
        let page = render(&samples::hostile());
        for (tag, count) in [
            ("<script", 1),
            ("</script", 1),
            ("<style", 1),
            ("<img", 0),
            ("<h1", 1),
        ] {
            assert_eq!(page.matches(tag).count(), count, "{tag}");
        }
        assert!(!page.contains('\u{1b}') && !page.contains('\u{202e}'));
    }

    #[test]
    fn the_page_asks_for_nothing() {
        let page = render(&samples::report());
        for word in ["http://", "https://", "src=", "@import", "url(", "fetch("] {
            assert!(!page.contains(word), "{word}");
        }
    }

    #[test]
    fn an_empty_report_has_no_table() {
        let page = render(&samples::empty());
        assert!(!page.contains("<table") && page.contains("the two say the same."));
    }
}
