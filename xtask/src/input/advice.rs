//! What to do when a document or a file of `schemas/` is wrong.

use misskey_generator::GenerateError;

/// What to do about a document that cannot be described.
pub(crate) fn next_step(error: &GenerateError) -> &'static str {
    match error {
        GenerateError::Overlay(_)
        | GenerateError::Document { .. }
        | GenerateError::Corrected { .. } => "correct schemas/overlay.yaml",
        GenerateError::Names(_) => "correct schemas/names.yaml",
        GenerateError::Streaming(_) => "correct schemas/streaming.yaml",
        GenerateError::Webhooks(_) => "correct schemas/webhooks.yaml",
        GenerateError::Helper(_) => "correct the helper",
        GenerateError::Floor(_) => "correct `floor` in schemas/releases.yaml",
        GenerateError::Release { .. } => {
            "correct that release's snapshot in schemas/overlay.yaml, with `x-releases`"
        }
        GenerateError::Docs(_) => "correct schemas/docs.yaml",
        GenerateError::Unfit(_) => {
            "take out what matches nothing (or, in the overlay, say with `x-releases` which releases need it), write what is missing; CONTRIBUTING.md says how"
        }
        GenerateError::Options(_) => "give another --crate-name or --out",
        GenerateError::Generator { .. } => "mend generator/src/emit",
        // `GenerateError::Model`, and what a later generator may find.
        _ => {
            "correct the document in schemas/overlay.yaml, or teach the generator (generator/src/describe/lower)"
        }
    }
}
