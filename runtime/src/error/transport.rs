//! Why no response came, or not all of it.

use std::fmt;
use std::time::Duration;

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why no response came, or not all of it. Your own [`Transport`](crate::Transport) makes these.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    /// In place of what the stage says.
    words: Option<String>,
    advice: Option<String>,
    source: Option<Cause>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Connect,
    ConnectTimeout(Duration),
    Exchange,
    Upload,
    Limit,
}

impl TransportError {
    fn new(stage: Stage, source: impl Into<Cause>) -> Self {
        Self {
            stage,
            words: None,
            advice: None,
            source: Some(source.into()),
        }
    }

    /// The connection could not be made, so nothing was sent.
    #[must_use]
    pub fn connect(source: impl Into<Cause>) -> Self {
        Self::new(Stage::Connect, source)
    }

    /// The connection was not made in time, so nothing was sent.
    #[must_use]
    pub fn connect_timeout(after: Duration, source: impl Into<Cause>) -> Self {
        Self::new(Stage::ConnectTimeout(after), source)
    }

    /// The connection broke; the server may have acted on the request.
    #[must_use]
    pub fn exchange(source: impl Into<Cause>) -> Self {
        Self::new(Stage::Exchange, source)
    }

    /// The body of the request could not be read to its end.
    #[must_use]
    pub(crate) fn upload(source: impl Into<Cause>) -> Self {
        Self::new(Stage::Upload, source)
    }

    /// The response is larger than the client takes.
    #[must_use]
    pub(crate) fn limit(advice: String) -> Self {
        Self {
            stage: Stage::Limit,
            words: None,
            advice: Some(advice),
            source: None,
        }
    }

    /// A connection that broke, in words of our own.
    #[must_use]
    pub(crate) fn in_words(words: String) -> Self {
        Self {
            stage: Stage::Exchange,
            words: Some(words),
            advice: None,
            source: None,
        }
    }

    /// Says it in other words.
    #[must_use]
    pub(crate) fn saying(mut self, words: impl Into<String>) -> Self {
        self.words = Some(words.into());
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn advise(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    /// Whether the server cannot have seen the request.
    #[must_use]
    pub fn is_before_sending(&self) -> bool {
        matches!(self.stage, Stage::Connect | Stage::ConnectTimeout(_))
    }

    /// Whether another try may go better.
    pub(crate) fn is_passing(&self) -> bool {
        !matches!(self.stage, Stage::Upload | Stage::Limit)
    }

    pub(crate) fn is_upload(&self) -> bool {
        self.stage == Stage::Upload
    }

    pub(crate) fn into_connect_timeout(self) -> Result<Duration, Self> {
        if let Stage::ConnectTimeout(after) = self.stage {
            Ok(after)
        } else {
            Err(self)
        }
    }

    pub(crate) fn into_source(self) -> Option<Cause> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (&self.words, self.stage) {
            (Some(words), _) => words,
            (None, Stage::Connect | Stage::ConnectTimeout(_)) => "could not connect to the server",
            (None, Stage::Exchange) => "the connection broke before the answer was complete",
            (None, Stage::Upload) => "the upload could not be read",
            (None, Stage::Limit) => "the answer is too large",
        })?;
        match &self.advice {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
