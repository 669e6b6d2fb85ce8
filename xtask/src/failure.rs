//! How a command fails, and how that is shown.

use anstyle::{AnsiColor, Style};

/// Why a command ended without success, with the next step.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// An input is wrong.
    #[error("{what}")]
    Input { what: String, next: String },
    /// A check found something.
    #[error("{what}")]
    Check { what: String, next: String },
    /// A file or the network failed.
    #[error("{what}")]
    Transfer { what: String, next: String },
    /// The command was called in a way that cannot be meant.
    #[error("{what}")]
    Call { what: String, next: String },
    /// A program that was run ended so, and has said why.
    #[error("")]
    Told { status: u8 },
}

impl Failure {
    pub(crate) fn input(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Input {
            what: what.into(),
            next: next.into(),
        }
    }

    pub(crate) fn check(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Check {
            what: what.into(),
            next: next.into(),
        }
    }

    pub(crate) fn transfer(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Transfer {
            what: what.into(),
            next: next.into(),
        }
    }

    pub(crate) fn call(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::Call {
            what: what.into(),
            next: next.into(),
        }
    }

    /// The exit code, as `--help` lists them.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Check { .. } => 1,
            Self::Call { .. } => 2,
            Self::Input { .. } => 3,
            Self::Transfer { .. } => 4,
            Self::Told { status } => *status,
        }
    }

    /// Writes the failure to standard error, in colour on a terminal only.
    pub(crate) fn show(&self) {
        let error = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let label = Style::new().bold();
        let (Self::Check { next, .. }
        | Self::Input { next, .. }
        | Self::Transfer { next, .. }
        | Self::Call { next, .. }) = self
        else {
            return;
        };
        anstream::eprintln!("{error}error:{error:#} {self}");
        anstream::eprintln!("{label} next:{label:#} {next}");
    }
}
