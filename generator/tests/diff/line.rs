//! A change in one line of text.

use misskey_generator::diff::{Change, Rust, Wire};

/// `breaking major field-removed Note › text | models::Note::text | gone; … | a, b`
pub(crate) fn line(change: &Change, reaches: &str) -> String {
    let mut line = format!(
        "{} {} {} {} | {} | {}",
        wire(change.wire),
        rust(change.rust),
        change.kind.name(),
        change.place,
        change.item,
        change.message
    );
    if !change.reaches.is_empty() {
        line.push_str(" | ");
        line.push_str(reaches);
    }
    line
}

fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Compatible => "compatible",
        Wire::Risky => "risky",
        Wire::Breaking => "breaking",
    }
}

fn rust(rust: Rust) -> &'static str {
    match rust {
        Rust::Patch => "patch",
        Rust::Minor => "minor",
        Rust::Major => "major",
    }
}

/// Whether what is expected is to be written anew.
pub(crate) fn update() -> bool {
    std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| !value.is_empty() && value != "0")
}
