//! What can be asked of an import.

/// How a document is to be read.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImportOptions {
    /// What serves this API, in lower kebab case, where the document does not say so or says something else.
    pub software: Option<String>,
    /// Leaves out what is not understood, and lists it in [`Imported::left_out`](super::Imported::left_out), in place of refusing the document.
    pub lenient: bool,
}

impl ImportOptions {
    /// Reads strictly, and takes the document's word for what serves it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says what serves this API, in lower kebab case: `sharkey`.
    #[must_use]
    pub fn software(mut self, software: impl Into<String>) -> Self {
        self.software = Some(software.into());
        self
    }

    /// Leaves out what is not understood.
    #[must_use]
    pub fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }
}
