//! Verdicts and counts in words.

use misskey_generator::diff::{Diff, Rust, Wire};

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
