//! The one error type of every call: a kind, what is known about it, and its source.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::DecodeError;
use crate::transport::TransportError;

/// What went wrong, roughly; [`Error`] has the details.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The server refused the call and said why, see [`Fault::api`].
    Api,
    /// The server answered with success and a body that is not what the endpoint answers, see [`Fault::decode`].
    Decode,
    /// Something else answered than the API: a proxy's page, a redirect, the web framework, an empty error.
    UnexpectedResponse,
    /// The connection could not be made, or broke.
    Transport,
    /// No answer in time.
    Timeout,
    /// The call was wrong before anything was sent: the host, the token, the request, the file.
    InvalidInput,
}

/// What the API says about a call that it refuses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// The code, for example `NO_SUCH_NOTE`; some errors have none.
    pub code: Option<String>,
    /// The error's id, a UUID. Ids are not unique among endpoints; go by the code.
    pub id: Option<String>,
    /// Whose fault it is: `client`, `server` or `permission`.
    pub kind: Option<String>,
    /// The server's words, in English.
    pub message: Option<String>,
    /// Details, such as which parameter is wrong or when a rate limit ends.
    pub info: Option<Value>,
    /// How long to wait before the next try, where the server says so.
    pub retry_after: Option<Duration>,
}

/// An error without the generated crate's types; what the runtime itself works with.
pub struct Fault(Box<Inner>);

struct Inner {
    endpoint: Option<Cow<'static, str>>,
    repeatable: bool,
    detail: Detail,
}

pub(crate) enum Detail {
    Api(ApiError),
    Decode(DecodeError),
    Unexpected(Unexpected),
    Transport(TransportError),
    Timeout {
        what: &'static str,
        after: Duration,
        sent: bool,
    },
    InvalidInput {
        message: String,
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
}

/// An answer that is not the API's.
pub(crate) struct Unexpected {
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) excerpt: String,
    pub(crate) body: Bytes,
    pub(crate) retry_after: Option<Duration>,
}

impl Fault {
    pub(crate) fn new(detail: Detail) -> Self {
        Self(Box::new(Inner {
            endpoint: None,
            repeatable: false,
            detail,
        }))
    }

    /// The call was wrong before anything was sent.
    #[must_use]
    pub fn invalid_input(message: impl Into<String>) -> Self {
        Self::new(Detail::InvalidInput {
            message: message.into(),
            source: None,
        })
    }

    /// The call was wrong before anything was sent, because of `source`.
    #[must_use]
    pub fn invalid_input_from(
        message: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self::new(Detail::InvalidInput {
            message: message.into(),
            source: Some(source.into()),
        })
    }

    /// Adds which endpoint was called, and whether calling it again is safe.
    #[must_use]
    pub(crate) fn at(mut self, endpoint: Cow<'static, str>, writes: bool) -> Self {
        self.0.endpoint.get_or_insert(endpoint);
        self.0.repeatable = !writes;
        self
    }

    /// What went wrong, roughly.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.detail {
            Detail::Api(_) => ErrorKind::Api,
            Detail::Decode(_) => ErrorKind::Decode,
            Detail::Unexpected(_) => ErrorKind::UnexpectedResponse,
            Detail::Transport(_) => ErrorKind::Transport,
            Detail::Timeout { .. } => ErrorKind::Timeout,
            Detail::InvalidInput { .. } => ErrorKind::InvalidInput,
        }
    }

    /// The endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.0.endpoint.as_deref()
    }

    /// What the API said, if it was the API that refused.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        if let Detail::Api(api) = &self.0.detail {
            Some(api)
        } else {
            None
        }
    }

    /// What did not fit, if it was the answer that could not be read.
    #[must_use]
    pub fn decode(&self) -> Option<&DecodeError> {
        if let Detail::Decode(error) = &self.0.detail {
            Some(error)
        } else {
            None
        }
    }

    /// The HTTP status, if there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.0.detail {
            Detail::Api(api) => Some(api.status),
            Detail::Decode(error) => Some(error.status()),
            Detail::Unexpected(unexpected) => Some(unexpected.status),
            Detail::Transport(_) | Detail::Timeout { .. } | Detail::InvalidInput { .. } => None,
        }
    }

    /// The API's error code as text, for example `NO_SUCH_NOTE`.
    #[must_use]
    pub fn code_str(&self) -> Option<&str> {
        self.api().and_then(|api| api.code.as_deref())
    }

    /// How long the server asks to wait before the next try.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.detail {
            Detail::Api(api) => api.retry_after,
            Detail::Unexpected(unexpected) => unexpected.retry_after,
            _ => None,
        }
    }

    /// The body of an answer that could not be understood, as it came. It can hold secrets: do not log it.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.0.detail {
            Detail::Decode(error) => Some(error.body()),
            Detail::Unexpected(unexpected) => Some(&unexpected.body),
            _ => None,
        }
    }

    /// Whether the same call may succeed later and can be sent again without doing something twice.
    ///
    /// True for 429 and for connections that could not be made, on every endpoint, because nothing was done; for broken
    /// connections, timeouts and the statuses 502, 503 and 504 only on endpoints that change nothing.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.is_retryable_if(self.0.repeatable)
    }

    pub(crate) fn is_retryable_if(&self, repeatable: bool) -> bool {
        match &self.0.detail {
            Detail::Transport(error) => {
                error.is_before_sending() || (repeatable && error.is_passing())
            }
            Detail::Timeout { sent, .. } => !sent || repeatable,
            Detail::Api(_) | Detail::Unexpected(_) => match self.status() {
                Some(429) => true,
                Some(502..=504) => repeatable,
                _ => false,
            },
            Detail::Decode(_) | Detail::InvalidInput { .. } => false,
        }
    }
}

impl From<DecodeError> for Fault {
    fn from(error: DecodeError) -> Self {
        if !error.is_foreign() {
            return Self::new(Detail::Decode(error));
        }
        Self::new(Detail::Unexpected(Unexpected {
            status: error.status(),
            message: "a body that is not JSON, as a proxy or another web page sends it".to_owned(),
            excerpt: error.excerpt().to_owned(),
            body: error.body().clone(),
            retry_after: None,
        }))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = &self.0.endpoint {
            write!(f, "{endpoint}: ")?;
        }
        match &self.0.detail {
            Detail::Api(api) => {
                match (&api.code, &api.id) {
                    (Some(code), _) => write!(f, "{code}")?,
                    (None, Some(id)) => write!(f, "error {id}")?,
                    (None, None) => write!(f, "an error without a code")?,
                }
                write!(f, " (HTTP {})", api.status)?;
                if let Some(message) = &api.message {
                    write!(f, ": {message}")?;
                }
                if let Some(info) = &api.info {
                    let info = info.to_string();
                    let shown: String = info.chars().take(300).collect();
                    write!(
                        f,
                        " {shown}{}",
                        if shown.len() < info.len() { "…" } else { "" }
                    )?;
                }
                if let Some(wait) = api.retry_after {
                    write!(f, " (again in {} s)", wait.as_secs_f64().ceil())?;
                }
                Ok(())
            }
            Detail::Decode(error) => write!(
                f,
                "the response (HTTP {}) could not be read, {error}",
                error.status()
            ),
            Detail::Unexpected(unexpected) => {
                write!(
                    f,
                    "unexpected response (HTTP {}): {}",
                    unexpected.status, unexpected.message
                )?;
                if !unexpected.excerpt.is_empty() {
                    write!(f, ": `{}`", unexpected.excerpt)?;
                }
                Ok(())
            }
            Detail::Transport(error) => write!(f, "{error}"),
            Detail::Timeout { what, after, .. } => {
                write!(f, "{what} within {} s", after.as_secs_f64())
            }
            Detail::InvalidInput { message, .. } => f.write_str(message),
        }
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.kind());
        if let Some(endpoint) = &self.0.endpoint {
            out.field("endpoint", endpoint);
        }
        match &self.0.detail {
            Detail::Api(api) => out.field("api", api),
            Detail::Decode(error) => out.field("decode", error),
            Detail::Transport(error) => out.field("transport", error),
            Detail::Unexpected(unexpected) => out
                .field("status", &unexpected.status)
                .field("message", &unexpected.message)
                .field("excerpt", &unexpected.excerpt)
                .field("body_bytes", &unexpected.body.len())
                .field("retry_after", &unexpected.retry_after),
            Detail::Timeout { what, after, .. } => out.field("what", what).field("after", after),
            Detail::InvalidInput { message, source } => {
                out.field("message", message).field("source", source)
            }
        };
        out.finish()
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.detail {
            Detail::Decode(error) => error.source(),
            Detail::Transport(error) => error.source(),
            Detail::InvalidInput { source, .. } => source.as_deref().map(|source| source as _),
            Detail::Api(_) | Detail::Unexpected(_) | Detail::Timeout { .. } => None,
        }
    }
}

/// Why a call did not give what it promises; `C` is the generated crate's open enum of error codes.
///
/// Everything a [`Fault`] tells, an `Error` tells too; it adds [`code`](Error::code).
pub struct Error<C> {
    fault: Fault,
    code: PhantomData<fn() -> C>,
}

impl<C> Error<C> {
    /// The error without the generated crate's types.
    #[must_use]
    pub fn into_fault(self) -> Fault {
        self.fault
    }

    /// The API's error code, if the API refused the call and said why.
    #[must_use]
    pub fn code(&self) -> Option<C>
    where
        C: for<'a> From<&'a str>,
    {
        self.fault.code_str().map(C::from)
    }
}

impl<C> std::ops::Deref for Error<C> {
    type Target = Fault;

    fn deref(&self) -> &Fault {
        &self.fault
    }
}

impl<C> From<Fault> for Error<C> {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            code: PhantomData,
        }
    }
}

impl<C> fmt::Display for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.fault, f)
    }
}

impl<C> fmt::Debug for Error<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.fault, f)
    }
}

impl<C> std::error::Error for Error<C> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.fault)
    }
}
