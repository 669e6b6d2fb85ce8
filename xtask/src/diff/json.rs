//! The report for programs.

use misskey_generator::diff::Diff;

use crate::failure::Failure;

pub(super) fn render(report: &Diff) -> Result<String, Failure> {
    let mut text = serde_json::to_string_pretty(report).map_err(|error| {
        Failure::input(
            format!("the report cannot be written as JSON: {error}"),
            "choose another --format, and mend generator/src/diff",
        )
    })?;
    text.push('\n');
    Ok(text)
}
