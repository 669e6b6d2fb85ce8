//! What can be wrong with an overlay, or with applying it.

use super::action::Action;

/// Why an overlay was not read or not applied: which action, and what to do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OverlayError {
    /// The text is not YAML, or not an overlay.
    #[error("not an overlay ({0}); see https://spec.openapis.org/overlay/v1.0.0.html for its form")]
    Form(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The overlay is of another version of the standard.
    #[error("overlay {0} is not known; write `overlay: 1.0.0`")]
    Version(String),
    /// There is nothing to do.
    #[error("the overlay has no actions; leave the file out instead")]
    Empty,
    /// An action is not well-formed.
    #[error("{action}: {what}")]
    Action {
        /// The action.
        action: ActionName,
        /// What is wrong with it.
        what: String,
    },
}

impl OverlayError {
    pub(super) fn form(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Form(Box::new(error))
    }

    pub(super) fn action(action: ActionName, what: impl Into<String>) -> Self {
        Self::Action {
            action,
            what: what.into(),
        }
    }
}

/// How an action is named to a person: its number from 0, target, and description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionName {
    /// Place in the overlay's `actions`, from 0.
    pub index: usize,
    /// The JSONPath.
    pub target: String,
    /// The action's own words, where it has some.
    pub description: Option<String>,
}

impl ActionName {
    pub(super) fn of(index: usize, action: &Action) -> Self {
        Self {
            index,
            target: action.target.clone(),
            description: action.description.clone(),
        }
    }
}

impl std::fmt::Display for ActionName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "actions[{}] `{}`", self.index, self.target)?;
        match &self.description {
            Some(description) => write!(f, " ({description})"),
            None => Ok(()),
        }
    }
}

/// Why an action had no effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub(crate) enum Idle {
    /// The target selects nothing.
    MatchesNothing,
    /// Whatever the target selects says already what the update says.
    ChangesNothing,
}

impl std::fmt::Display for Idle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::MatchesNothing => "the target matches nothing",
            Self::ChangesNothing => "the document says already what the update says",
        })
    }
}
