//! Why a request is no delivery, and what to answer it.

use std::fmt;

use crate::reply::DecodeError;

/// Why a request was not read: [`kind`](Self::kind) for programs, `Display` for people, [`status`](Self::status) for the answer.
///
/// Neither `Display` nor `Debug` repeats a secret.
pub struct Error {
    kind: ErrorKind,
    what: String,
    decode: Option<DecodeError>,
}

/// What is the matter with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// It does not bear the webhook's secret: somebody else sends it, or the secret was changed on one side.
    Secret,
    /// Its body is larger than the receiver takes.
    TooLarge,
    /// It is no delivery of a webhook: not JSON, or without what every delivery has.
    Malformed,
    /// The event was read before: the server repeats what it did not see answered in time.
    Repeated,
    /// The event is known, but its content is not what it should be, see [`Error::decode`].
    Event,
}

impl Error {
    pub(super) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self {
            kind,
            what: what.into(),
            decode: None,
        }
    }

    pub(super) fn of_reading(kind: ErrorKind, what: &str, error: DecodeError) -> Self {
        Self {
            kind,
            what: format!("{what}: {error}"),
            decode: Some(error),
        }
    }

    /// What is the matter.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The HTTP status to answer with.
    ///
    /// A repeated event is answered with 200, as the first one was. The others are 4xx, after which the server does not send the delivery again:
    /// it would be the same.
    ///
    /// | kind | status |
    /// | --- | --- |
    /// | [`Secret`](ErrorKind::Secret) | 401 |
    /// | [`TooLarge`](ErrorKind::TooLarge) | 413 |
    /// | [`Malformed`](ErrorKind::Malformed) | 400 |
    /// | [`Repeated`](ErrorKind::Repeated) | 200 |
    /// | [`Event`](ErrorKind::Event) | 422 |
    #[must_use]
    pub fn status(&self) -> u16 {
        match self.kind {
            ErrorKind::Secret => 401,
            ErrorKind::TooLarge => 413,
            ErrorKind::Malformed => 400,
            ErrorKind::Repeated => 200,
            ErrorKind::Event => 422,
        }
    }

    /// Where the body differs from what it should be, with the body itself; `None` unless it is JSON that could not be read.
    #[must_use]
    pub fn decode(&self) -> Option<&DecodeError> {
        self.decode.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind)
            .field("what", &self.what)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}
