//! What is to be written beside the API itself.

use super::helper::Fitting;
use super::options::Manifest;
use crate::releases::Relaxed;
use crate::sources::Chapter;
use crate::sources::unfit::Unfit;

/// What the API does not say of its crate.
#[derive(Debug, Clone)]
pub(crate) struct Brief {
    /// The crate's name, such as `misskey-client`.
    pub crate_name: String,
    /// `Cargo.toml`'s lines for version, edition and licence, and the dependency on the runtime.
    pub manifest: Manifest,
    /// The endpoint that answers whose token it is, where the document has it.
    pub whoami: Option<String>,
    /// Whether docs.yaml's front page is for this crate.
    pub front_page: bool,
    /// The chapters of the guide; none where it is for another crate.
    pub guide: Vec<Chapter>,
    /// The helpers that fit the crate.
    pub helpers: Vec<Fitting>,
    /// Corrections in use, for the report: what and why.
    pub corrections: Vec<(String, String)>,
    /// What is optional for the sake of older releases, for the report.
    pub relaxed: Vec<Relaxed>,
    /// What of the sources does not fit, for the report.
    pub unfit: Vec<Unfit>,
}
