//! Why a sign-in did not come to an end.

use std::fmt;

use crate::{Error, Fault};

/// What kept a user from being signed in, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthErrorKind {
    /// Something given was wrong before anything was sent: the host, a URL, a session.
    InvalidInput,
    /// The user has not agreed in time. MiAuth and the legacy flow do not tell an app of a refusal, so it may be one.
    NotGranted,
    /// The user has refused.
    Refused,
    /// The server does not know the session or the code any more: too old, or fetched before.
    Expired,
    /// This session has given its grant already.
    Used,
    /// The callback belongs to another sign-in, or is none.
    WrongCallback,
    /// The server does not offer this way of signing in.
    NotOffered,
    /// This machine did not do its part: no port to listen on, no browser, no randomness.
    Local,
    /// A request to the server failed, see [`AuthError::fault`].
    Call,
}

/// An error of a sign-in: a kind, words, and the call that failed if there was one.
///
/// It never holds a token, a secret or a code.
pub struct AuthError(Box<Inner>);

struct Inner {
    kind: AuthErrorKind,
    message: String,
    source: Source,
}

enum Source {
    None,
    Fault(Fault),
    Local(std::io::Error),
}

impl AuthError {
    pub(super) fn new(kind: AuthErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            source: Source::None,
        }))
    }

    pub(super) fn input(message: impl Into<String>) -> Self {
        Self::new(AuthErrorKind::InvalidInput, message)
    }

    pub(super) fn local(message: impl Into<String>, source: std::io::Error) -> Self {
        let mut error = Self::new(AuthErrorKind::Local, message);
        error.0.source = Source::Local(source);
        error
    }

    /// Keeps the call that failed beside what it means.
    pub(super) fn because(mut self, fault: Option<Fault>) -> Self {
        if let Some(fault) = fault {
            self.0.source = Source::Fault(fault);
        }
        self
    }

    pub(super) fn into_fault(self) -> Option<Fault> {
        match self.0.source {
            Source::Fault(fault) => Some(fault),
            Source::None | Source::Local(_) => None,
        }
    }

    /// What went wrong, roughly.
    #[must_use]
    pub fn kind(&self) -> AuthErrorKind {
        self.0.kind
    }

    /// The call that failed, if it was one.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        match &self.0.source {
            Source::Fault(fault) => Some(fault),
            Source::None | Source::Local(_) => None,
        }
    }
}

/// A call that failed, without more to say about it; a wrong input stays one.
impl From<Fault> for AuthError {
    fn from(fault: Fault) -> Self {
        let kind = match fault.kind() {
            crate::ErrorKind::InvalidInput => AuthErrorKind::InvalidInput,
            _ => AuthErrorKind::Call,
        };
        Self::new(kind, String::new()).because(Some(fault))
    }
}

/// So that `?` works in functions that return the client's own error. What is not a failed call becomes an invalid input.
impl<C> From<AuthError> for Error<C> {
    fn from(error: AuthError) -> Self {
        if error.0.message.is_empty()
            && let Source::Fault(fault) = error.0.source
        {
            return fault.into();
        }
        Fault::invalid_input_from(error.to_string(), error).into()
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let between = if self.0.message.is_empty() { "" } else { ": " };
        f.write_str(&self.0.message)?;
        match &self.0.source {
            Source::None => Ok(()),
            Source::Fault(fault) => write!(f, "{between}{fault}"),
            Source::Local(error) => write!(f, "{between}{error}"),
        }
    }
}

impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("AuthError");
        out.field("kind", &self.0.kind)
            .field("message", &self.0.message);
        match &self.0.source {
            Source::None => {}
            Source::Fault(fault) => {
                out.field("fault", fault);
            }
            Source::Local(error) => {
                out.field("source", error);
            }
        }
        out.finish()
    }
}

impl std::error::Error for AuthError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.source {
            Source::None => None,
            // With no words of its own the error is the fault, and its cause is the fault's.
            Source::Fault(fault) if self.0.message.is_empty() => fault.source(),
            Source::Fault(fault) => Some(fault),
            Source::Local(error) => Some(error),
        }
    }
}
