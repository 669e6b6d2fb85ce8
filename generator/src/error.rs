//! Why no crate was written.

use crate::sources::overlay::OverlayError;
use crate::sources::unfit::Unfit;

/// What was found wrong with a file, in its own words.
type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why no crate was written: which input is wrong, and where.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// A correction is wrong: [`Sources::overlay`](crate::Sources::overlay).
    #[error("overlay.yaml: {0}")]
    Overlay(#[source] Cause),
    /// The rules cannot be read: [`Sources::names`](crate::Sources::names).
    #[error("names.yaml: {0}")]
    Names(#[source] Cause),
    /// The sentences cannot be read: [`Sources::docs`](crate::Sources::docs).
    #[error("docs.yaml: {0}")]
    Docs(#[source] Cause),
    /// The compatibility floor is no release: [`Sources::floor`](crate::Sources::floor).
    #[error(
        "the floor `{0}` is no release; write it as SOFTWARE/VERSION, such as `misskey/2024.5.0`"
    )]
    Floor(String),
    /// Another release that the crate has to work with is not understood: [`Sources::releases`](crate::Sources::releases).
    #[error("{release}: {error}")]
    Release {
        /// Which one, as `software/version`.
        release: String,
        /// Why.
        error: Box<GenerateError>,
    },
    /// The description of the streaming API cannot be read: [`Sources::streaming`](crate::Sources::streaming).
    #[error("streaming.yaml: {0}")]
    Streaming(#[source] Cause),
    /// The description of webhooks cannot be read: [`Sources::webhooks`](crate::Sources::webhooks).
    #[error("webhooks.yaml: {0}")]
    Webhooks(#[source] Cause),
    /// A helper is no Rust, or does not say what it needs in a form that is understood: [`Sources::helpers`](crate::Sources::helpers).
    #[error("{0}")]
    Helper(String),
    /// The corrected snapshot is no OpenAPI 3.0 document.
    #[error("{pointer}: this is not OpenAPI 3.0: {cause}")]
    Document {
        /// Where in the corrected snapshot, as a JSON pointer.
        pointer: String,
        /// What the reader says.
        cause: Cause,
    },
    /// What the overlay made of a place in the snapshot is not understood.
    #[error("{error}; corrected by overlay.yaml: {action}")]
    Corrected {
        /// The action, or the last one of several.
        action: String,
        /// What is wrong with its outcome.
        error: Box<GenerateError>,
    },
    /// The snapshot says what the generator does not understand.
    #[error("{pointer}: {message}")]
    Model {
        /// Where in the snapshot, as a JSON pointer, or in a source.
        pointer: String,
        /// What is wrong.
        message: String,
    },
    /// The sources are those of this very document ([`Fit::Exact`](crate::Fit::Exact)) and do not fit it.
    #[error("{} do not fit the document:{}", entries(.0.len()), listed(.0))]
    Unfit(Vec<Unfit>),
    /// What was written is no Rust: a fault of the generator, not of any input.
    #[error(
        "what the generator wrote for {file} is no Rust ({what}); this is a fault of the generator: please report it, with the document"
    )]
    Generator {
        /// The file in the crate.
        file: String,
        /// What is wrong with it.
        what: String,
    },
    /// A name or a version that Cargo does not take: [`Options`](crate::Options).
    #[error("{0}")]
    Options(String),
}

/// A snapshot that cannot be described.
#[derive(Debug, thiserror::Error)]
#[error("{pointer}: {message}")]
pub(crate) struct ModelError {
    /// Where in the snapshot, as a JSON pointer.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
}

impl ModelError {
    pub(crate) fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            message: message.into(),
        }
    }
}

impl From<OverlayError> for GenerateError {
    fn from(error: OverlayError) -> Self {
        Self::Overlay(Box::new(error))
    }
}

impl From<ModelError> for GenerateError {
    fn from(error: ModelError) -> Self {
        Self::Model {
            pointer: error.pointer,
            message: error.message,
        }
    }
}

fn entries(count: usize) -> String {
    match count {
        1 => "1 entry".to_owned(),
        more => format!("{more} entries"),
    }
}

fn listed(unfit: &[Unfit]) -> String {
    unfit.iter().map(|entry| format!("\n  {entry}")).collect()
}
