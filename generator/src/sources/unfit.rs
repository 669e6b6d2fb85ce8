//! What of the sources does not fit a document.

use std::fmt;

/// An entry of one of the sources that does not fit the document, or a sentence that none of them has.
///
/// Its `Display` names the file, the entry and what is the matter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Unfit {
    /// What is the matter.
    pub kind: UnfitKind,
    /// The entry, as its file writes it: `endpoints.notes/create`.
    pub entry: String,
}

/// What is the matter with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnfitKind {
    /// A correction matches nothing, or nothing is left to correct.
    IdleCorrection,
    /// A correction would break the document, and is left out.
    LeftOutCorrection,
    /// A rule about a name or a type matches nothing.
    UnusedRule,
    /// A sentence describes what the document does not have.
    StaleSentence,
    /// Something that users see has no sentence; a generated one stands there.
    MissingSentence,
    /// A member of what a channel takes or sends has no sentence.
    UntoldMember,
    /// A channel or an event needs a component that the document lacks, and is left out.
    LeftOutEvent,
    /// A member of what a webhook sends has no sentence.
    UntoldWebhookMember,
    /// An event of webhooks needs a component that the document lacks, and is left out.
    LeftOutWebhookEvent,
    /// A helper needs what the document lacks, and is left out.
    LeftOutHelper,
}

impl UnfitKind {
    /// The file that it concerns: `docs.yaml`.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::IdleCorrection | Self::LeftOutCorrection => "overlay.yaml",
            Self::UnusedRule => "names.yaml",
            Self::StaleSentence | Self::MissingSentence => "docs.yaml",
            Self::LeftOutEvent | Self::UntoldMember => "streaming.yaml",
            Self::LeftOutWebhookEvent | Self::UntoldWebhookMember => "webhooks.yaml",
            Self::LeftOutHelper => "helpers",
        }
    }

    /// What is said of so many entries: `2 rules match nothing`.
    #[must_use]
    pub fn counted(self, count: usize) -> String {
        let (one, more) = match self {
            Self::IdleCorrection => ("correction changes nothing", "corrections change nothing"),
            Self::LeftOutCorrection => (
                "correction does not fit, and is left out",
                "corrections do not fit, and are left out",
            ),
            Self::UnusedRule => ("rule matches nothing", "rules match nothing"),
            Self::StaleSentence => (
                "sentence describes what the document does not have",
                "sentences describe what the document does not have",
            ),
            Self::MissingSentence => (
                "sentence is missing; a generated one stands there",
                "sentences are missing; generated ones stand there",
            ),
            Self::UntoldMember | Self::UntoldWebhookMember => {
                ("member has no `doc`", "members have no `doc`")
            }
            Self::LeftOutEvent | Self::LeftOutWebhookEvent => (
                "event needs what the document does not have, and is left out",
                "events need what the document does not have, and are left out",
            ),
            Self::LeftOutHelper => (
                "helper needs what the document does not have, and is left out",
                "helpers need what the document does not have, and are left out",
            ),
        };
        format!("{count} {}", if count == 1 { one } else { more })
    }
}

impl Unfit {
    pub(crate) fn new(kind: UnfitKind, entry: impl Into<String>) -> Self {
        Self {
            kind,
            entry: entry.into(),
        }
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind.file(), self.entry)?;
        f.write_str(match self.kind {
            // These say themselves why.
            UnfitKind::IdleCorrection
            | UnfitKind::LeftOutCorrection
            | UnfitKind::LeftOutEvent
            | UnfitKind::LeftOutHelper
            | UnfitKind::LeftOutWebhookEvent => "",
            UnfitKind::UnusedRule => " matches nothing",
            UnfitKind::StaleSentence => " describes what the document does not have",
            UnfitKind::MissingSentence => " is missing",
            UnfitKind::UntoldMember | UnfitKind::UntoldWebhookMember => " has no `doc`",
        })
    }
}
