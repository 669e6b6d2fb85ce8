//! `REPORT.md`: a reviewed census of what the crate leaves untyped, why, and what was corrected.

use std::fmt::Write as _;

use super::brief::Brief;
use crate::model::{Api, Body};
use crate::releases::Relaxed;
use crate::sources::unfit::{Unfit, UnfitKind};

/// The text.
pub(super) fn report(api: &Api, brief: &Brief) -> String {
    let mut text = format!(
        "# Report on {} {}\n\nWritten by `cargo xtask regen`. Do not edit.\n\n## Counts\n\n| what | number |\n| --- | --- |\n",
        api.software, api.version
    );
    let count =
        |matches: fn(&Body) -> bool| api.types.iter().filter(|def| matches(&def.body)).count();
    let fields: usize = api
        .types
        .iter()
        .map(|def| match &def.body {
            Body::Struct(fields) => fields.len(),
            _ => 0,
        })
        .sum();
    let rows = [
        ("endpoints", api.endpoints.len()),
        (
            "endpoints read page by page",
            api.endpoints
                .iter()
                .filter(|endpoint| endpoint.pagination.is_some())
                .count(),
        ),
        (
            "endpoints that write",
            api.endpoints
                .iter()
                .filter(|endpoint| endpoint.writes)
                .count(),
        ),
        ("types", api.types.len()),
        ("structs", count(|body| matches!(body, Body::Struct(_)))),
        ("fields", fields),
        ("string enums", count(|body| matches!(body, Body::Enum(_)))),
        (
            "unions told by a member's value",
            count(|body| matches!(body, Body::Tagged { .. })),
        ),
        (
            "unions told by the kind of JSON",
            count(|body| matches!(body, Body::Shapes(_))),
        ),
        (
            "unions told by their members",
            count(|body| matches!(body, Body::Keyed(_))),
        ),
        ("kinds of id", api.ids.len()),
        ("error codes", api.codes.len()),
        ("permissions", api.permissions.len()),
        ("places without a type", api.untyped.len()),
        ("numbers read as fractions", api.fractions.len()),
        ("corrections", brief.corrections.len()),
        ("loosened for other servers", brief.relaxed.len()),
    ];
    for (what, number) in rows {
        let _ = writeln!(text, "| {what} | {number} |");
    }
    text.push_str("\n## Without a type\n\n| place | why |\n| --- | --- |\n");
    for (place, why) in &api.untyped {
        let _ = writeln!(text, "| `{place}` | {why} |");
    }
    text.push_str("\n## Numbers read as fractions\n\nThe document says `number`, and names.yaml does not say that they are whole.\n\n");
    for place in &api.fractions {
        let _ = writeln!(text, "- `{place}`");
    }
    text.push_str("\n## Inline types that look alike\n\nCandidates for `share` in names.yaml: the same schema in several places.\n\n");
    for places in &api.alike {
        let places: Vec<_> = places.iter().map(|place| format!("`{place}`")).collect();
        let _ = writeln!(text, "- {}", places.join(", "));
    }
    text.push_str("\n## Loosened for other servers\n\nThe document promises more; these releases and forks, which the crate works with as well, do not keep it.\n\n| place | in the crate | releases |\n| --- | --- | --- |\n");
    for Relaxed {
        place,
        what,
        releases,
    } in &brief.relaxed
    {
        let _ = writeln!(text, "| `{place}` | {what} | {} |", releases.join(", "));
    }
    text.push_str("\n## Corrections in use\n\n");
    for (what, why) in &brief.corrections {
        let _ = writeln!(text, "- {what}: {why}");
    }
    unfit(&brief.unfit, &mut text);
    text
}

/// What of the sources is not for this document; nothing is written where everything is.
fn unfit(unfit: &[Unfit], text: &mut String) {
    if unfit.is_empty() {
        return;
    }
    text.push_str("\n## What does not fit\n\nThe files beside the snapshots were written for another document.\n");
    for of_a_kind in unfit.chunk_by(|one, next| one.kind == next.kind) {
        let kind = of_a_kind[0].kind;
        let _ = writeln!(
            text,
            "\n{}: {}:\n",
            kind.file(),
            kind.counted(of_a_kind.len())
        );
        for entry in of_a_kind {
            let _ = match kind {
                // These are sentences.
                UnfitKind::IdleCorrection
                | UnfitKind::LeftOutCorrection
                | UnfitKind::LeftOutEvent => {
                    writeln!(text, "- {}", entry.entry)
                }
                _ => writeln!(text, "- `{}`", entry.entry),
            };
        }
    }
}
