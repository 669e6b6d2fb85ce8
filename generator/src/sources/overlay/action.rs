//! A correction as the file has it.

use serde::Deserialize;
use serde_json::Value;

/// One correction, as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub(crate) struct Action {
    /// What is corrected: a JSONPath (RFC 9535).
    pub target: String,
    /// What the correction says.
    pub description: Option<String>,
    /// What is merged into each selected object, or appended to each selected array.
    pub update: Option<Value>,
    /// Whether the selected places are taken out.
    #[serde(default)]
    pub remove: bool,
    /// Why the document is wrong.
    #[serde(rename = "x-reason")]
    pub reason: Option<String>,
    /// Where that was seen.
    #[serde(rename = "x-evidence")]
    pub evidence: Option<OneOrMany>,
    /// Which releases this concerns, such as `misskey 2024.5.0..2025.4.1`; without it, every one where it has an effect.
    #[serde(rename = "x-releases")]
    pub releases: Option<OneOrMany>,
}

/// A text, or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub(crate) enum OneOrMany {
    /// One text.
    One(String),
    /// Several texts.
    Many(Vec<String>),
}

impl OneOrMany {
    /// The texts.
    #[must_use]
    pub(crate) fn as_slice(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Many(texts) => texts,
        }
    }
}
