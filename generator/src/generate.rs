//! The whole way: a snapshot and what we know beside it become the files of a crate.

use std::collections::BTreeMap;

use crate::describe::{Described, describe};
use crate::emit::{self, Brief, Options};
use crate::error::GenerateError;
use crate::import::Snapshot;
use crate::model::Api;
use crate::sources::unfit::{Unfit, UnfitKind};
use crate::sources::{Fit, Sources};

/// A crate, and what was learned while it was written.
#[derive(Debug)]
pub struct Generated {
    /// Path below the crate's folder, with `/`, to content: `Cargo.toml`, `README.md`, `REPORT.md` (what stayed untyped, what was corrected, what of
    /// the sources does not fit) and the sources below `src`.
    pub files: BTreeMap<String, String>,
    /// The model.
    pub api: Api,
    /// Corrections, rules and sentences that match nothing, and sentences that are missing.
    pub unfit: Vec<Unfit>,
}

/// Writes a crate for a snapshot's API. Touches no disk: the files are in the result.
///
/// # Errors
/// As [`describe`]; [`GenerateError::Options`] for a name or a version that Cargo does not take, and [`GenerateError::Unfit`] where the sources are
/// for this very document and do not fit it.
pub fn generate(
    snapshot: &Snapshot,
    sources: &Sources<'_>,
    options: &Options,
) -> Result<Generated, GenerateError> {
    options.check()?;
    let described = describe(snapshot, sources, options.fit)?;
    let mut unfit = described.unfit();
    let (helpers, left_out) = emit::fitting_helpers(&described.api, sources.helpers)?;
    let left_out = left_out.into_iter();
    unfit.extend(left_out.map(|helper| Unfit::new(UnfitKind::LeftOutHelper, helper)));
    if options.fit == Fit::Exact && !unfit.is_empty() {
        return Err(GenerateError::Unfit(unfit));
    }
    let Described {
        api,
        rules,
        docs,
        applied,
        relaxed,
        ..
    } = described;
    let corrections = applied
        .used
        .iter()
        .map(|used| (used.name.to_string(), used.reason.clone()))
        .collect();
    let brief = Brief {
        crate_name: options.crate_name.clone(),
        manifest: options.manifest.clone(),
        whoami: rules.whoami(),
        front_page: options.fit == Fit::Exact,
        guide: match options.fit {
            Fit::Exact => sources.guide.to_vec(),
            Fit::WhereItFits => Vec::new(),
        },
        helpers,
        corrections,
        relaxed,
        unfit: unfit.clone(),
    };
    let files = emit::emit(&api, &docs, &brief)?;
    Ok(Generated { files, api, unfit })
}
