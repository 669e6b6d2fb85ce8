//! The error of every call, sign-in and stream.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::between;
use super::kind::ErrorKind;
use super::refusal::Refusal;
use super::transport::TransportError;
use crate::reply::DecodeError;
use crate::value::{Availability, Software, since};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// What the API says about a call it refused.
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
    /// How long to wait before the next attempt, if the server says so.
    pub retry_after: Option<Duration>,
}

/// Why a call, a sign-in or a stream failed.
///
/// `{}` says what happened and what to do about it; the cause, if there is one, is in
/// [`source`](std::error::Error::source), and `{:#}` writes both on one line, each cause once. The token is never shown.
///
/// [`kind`](Self::kind) says roughly what happened. If a sign-in failed because a call did, the kind says what that means for the sign-in,
/// and [`api`](Self::api), [`status`](Self::status) and the like still describe the call.
///
/// ```
/// # use misskey_runtime::{Client, ErrorKind};
/// let error = Client::builder("not a host").err().unwrap();
/// assert_eq!(error.kind(), ErrorKind::InvalidInput);
/// println!("{error}"); // what happened, and what to do about it
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    called: Option<Called>,
    /// What the server runs, where that tells why it refused and is known.
    server: Option<Arc<Software>>,
    /// Whether nothing comes behind it.
    last: bool,
    detail: Detail,
}

/// Which endpoint was called, as far as an error tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Called {
    pub(crate) name: Cow<'static, str>,
    /// The permission that an app's token needs for it, where it is known.
    pub(crate) permission: Option<&'static str>,
    /// Whether only the user's own token is accepted.
    pub(crate) secure: bool,
    /// Whether it changes something, so that calling it again may not be safe.
    pub(crate) writes: bool,
    /// In which known releases it is.
    pub(crate) availability: &'static [Availability],
}

impl Called {
    /// An endpoint of which nothing is known but its name.
    pub(crate) fn new(name: impl Into<Cow<'static, str>>, writes: bool) -> Self {
        Self {
            name: name.into(),
            permission: None,
            secure: false,
            writes,
            availability: &[],
        }
    }
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
    /// The server does not stream to this token or user.
    #[cfg(feature = "streaming")]
    Refused(NoStream),
    /// What happened on this side, or came of several answers.
    Told {
        kind: ErrorKind,
        message: String,
        source: Option<Cause>,
    },
}

/// An answer that is not the API's.
pub(crate) struct Unexpected {
    pub(crate) status: u16,
    pub(crate) message: String,
    pub(crate) excerpt: String,
    pub(crate) body: Bytes,
    pub(crate) retry_after: Option<Duration>,
    /// Whether it says that there is no such endpoint.
    pub(crate) is_no_endpoint: bool,
    /// Whether nothing has reached the server, and the next call may.
    pub(crate) is_challenge: bool,
}

/// Why the server does not stream to somebody.
#[cfg(feature = "streaming")]
#[derive(Debug, Clone)]
pub(crate) struct NoStream {
    /// The HTTP status; none where the connection was made and closed again.
    pub(crate) status: Option<u16>,
    pub(crate) words: Arc<str>,
    pub(crate) refusal: Refusal,
}

impl Error {
    pub(crate) fn new(detail: Detail) -> Self {
        Self(Box::new(Inner {
            called: None,
            server: None,
            last: false,
            detail,
        }))
    }

    /// An error of a kind, in our words.
    pub(crate) fn told(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self::new(Detail::Told {
            kind,
            message: message.into(),
            source: None,
        })
    }

    /// What the program gave cannot be used.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::told(ErrorKind::InvalidInput, message)
    }

    /// Adds the cause to an error in our words.
    pub(crate) fn because(mut self, cause: impl Into<Cause>) -> Self {
        if let Detail::Told { source, .. } = &mut self.0.detail {
            *source = Some(cause.into());
        }
        self
    }

    /// Adds the call at which a sign-in failed, and which endpoint that was.
    #[cfg(feature = "sign-in")]
    pub(crate) fn after(mut self, call: Self) -> Self {
        self.0.called.clone_from(&call.0.called);
        self.because(call)
    }

    /// Adds which endpoint was called, unless that is known already.
    pub(crate) fn at(mut self, called: Called) -> Self {
        self.0.called.get_or_insert(called);
        self
    }

    /// Adds what the server runs.
    pub(crate) fn at_server(mut self, server: Option<Arc<Software>>) -> Self {
        self.0.server = server;
        self
    }

    /// Says that nothing comes behind it.
    pub(crate) fn at_the_end(mut self) -> Self {
        self.0.last = true;
        self
    }

    /// Whether this error ends the stream or list that it came from.
    ///
    /// Streams and lists also give errors that do not end them: an event or an item that cannot be read, a
    /// gap that cannot be filled. Those are followed by more; after the last error comes `None`.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.0.last
    }

    /// What went wrong, roughly.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.detail {
            Detail::Api(api) if api.is_no_endpoint() => ErrorKind::NoSuchEndpoint,
            Detail::Unexpected(unexpected) if unexpected.is_no_endpoint => {
                ErrorKind::NoSuchEndpoint
            }
            Detail::Api(_) => ErrorKind::Api,
            Detail::Decode(_) => ErrorKind::Decode,
            Detail::Unexpected(_) => ErrorKind::UnexpectedResponse,
            Detail::Transport(_) => ErrorKind::Transport,
            Detail::Timeout { .. } => ErrorKind::Timeout,
            #[cfg(feature = "streaming")]
            Detail::Refused(_) => ErrorKind::Refused,
            Detail::Told { kind, .. } => *kind,
        }
    }

    /// Whether the API refused the call with this code: `error.is(ErrorCode::NoSuchNote)`.
    #[must_use]
    pub fn is(&self, code: impl AsRef<str>) -> bool {
        self.code() == Some(code.as_ref())
    }

    /// The API's error code, for example `NO_SUCH_NOTE`. `ErrorCode::from` makes the generated crate's enum of it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.api().and_then(|api| api.code.as_deref())
    }

    /// The endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        self.0.called.as_ref().map(|called| called.name.as_ref())
    }

    /// What the API said, if the API refused the call.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.detail {
            Detail::Api(api) => Some(api),
            Detail::Told { .. } => self.failed_call().and_then(Self::api),
            _ => None,
        }
    }

    /// What the token or its user lacked, if that is why the server refused.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        #[cfg(feature = "streaming")]
        if let Detail::Refused(no) = &self.0.detail {
            return Some(no.refusal);
        }
        let (permission, secure) = match &self.0.called {
            Some(called) => (called.permission, called.secure),
            None => (None, false),
        };
        Refusal::of(self.code()?, permission, secure)
    }

    /// What could not be read, if the answer was the problem.
    #[must_use]
    pub fn decode(&self) -> Option<&DecodeError> {
        match &self.0.detail {
            Detail::Decode(error) => Some(error),
            Detail::Told { .. } => self.failed_call().and_then(Self::decode),
            _ => None,
        }
    }

    /// The HTTP status, if an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.0.detail {
            Detail::Api(api) => Some(api.status),
            Detail::Decode(error) => Some(error.status()),
            Detail::Unexpected(unexpected) => Some(unexpected.status),
            Detail::Told { .. } => self.failed_call().and_then(Self::status),
            #[cfg(feature = "streaming")]
            Detail::Refused(no) => no.status,
            Detail::Transport(_) | Detail::Timeout { .. } => None,
        }
    }

    /// How long the server asks the client to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match &self.0.detail {
            Detail::Api(api) => api.retry_after,
            Detail::Unexpected(unexpected) => unexpected.retry_after,
            Detail::Told { .. } => self.failed_call().and_then(Self::retry_after),
            #[cfg(feature = "streaming")]
            Detail::Refused(_) => None,
            Detail::Decode(_) | Detail::Transport(_) | Detail::Timeout { .. } => None,
        }
    }

    /// The body of an answer that could not be understood, as received. It may contain secrets: do not log it.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.0.detail {
            Detail::Decode(error) => Some(error.body()),
            Detail::Unexpected(unexpected) => Some(&unexpected.body),
            Detail::Told { .. } => self.failed_call().and_then(Self::body),
            #[cfg(feature = "streaming")]
            Detail::Refused(_) => None,
            Detail::Api(_) | Detail::Transport(_) | Detail::Timeout { .. } => None,
        }
    }

    /// The call at which a sign-in failed, where the error says what that means for the sign-in.
    fn failed_call(&self) -> Option<&Self> {
        match &self.0.detail {
            Detail::Told {
                source: Some(source),
                ..
            } => source.downcast_ref(),
            _ => None,
        }
    }

    /// Whether the same call may succeed later, and can be repeated without doing anything twice.
    ///
    /// True for 429, for a proxy's challenge to browsers and for connections that could not be made, on every endpoint, because nothing was
    /// done; for broken connections, timeouts and the answers of proxies that cannot reach the server (502 to 504, and Cloudflare's 520 to
    /// 527 and 530) only on endpoints that change nothing.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let writes = self.0.called.as_ref().is_none_or(|called| called.writes);
        self.is_retryable_if(!writes)
    }

    pub(crate) fn is_retryable_if(&self, repeatable: bool) -> bool {
        match &self.0.detail {
            Detail::Transport(error) => {
                error.is_before_sending() || (repeatable && error.is_passing())
            }
            Detail::Timeout { sent, .. } => !sent || repeatable,
            Detail::Unexpected(unexpected) if unexpected.is_challenge => true,
            Detail::Api(_) | Detail::Unexpected(_) => match self.status() {
                Some(429) => true,
                Some(status) => repeatable && between::is_gateway(status),
                None => false,
            },
            #[cfg(feature = "streaming")]
            Detail::Refused(_) => false,
            Detail::Decode(_) | Detail::Told { .. } => false,
        }
    }

    /// What happened and what to do, without the cause.
    fn words(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(called) = &self.0.called {
            write!(f, "{}: ", called.name)?;
        }
        match &self.0.detail {
            Detail::Api(api) => {
                api.words(f)?;
                if api.is_no_endpoint() {
                    f.write_str("; ")?;
                    return self.no_endpoint(f);
                }
                match self.refusal() {
                    Some(refusal) => write!(f, "; {refusal}"),
                    None => Ok(()),
                }
            }
            Detail::Decode(error) => write!(
                f,
                "the response (HTTP {}) could not be read, {error}",
                error.status()
            ),
            Detail::Unexpected(unexpected) if unexpected.is_no_endpoint => self.no_endpoint(f),
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
            #[cfg(feature = "streaming")]
            Detail::Refused(no) => f.write_str(&no.words),
            Detail::Told { message, .. } => f.write_str(message),
        }
    }

    /// Which server lacks the endpoint, and since when there is one.
    fn no_endpoint(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let server = self.0.server.as_deref();
        f.write_str("this server ")?;
        if let Some(server) = server {
            write!(f, "({server}) ")?;
        }
        f.write_str("does not have the endpoint")?;
        let availability = self.0.called.as_ref().map(|called| called.availability);
        match since(availability.unwrap_or_default(), server) {
            Some(since) => write!(f, "; {since}"),
            None => Ok(()),
        }
    }
}

impl ApiError {
    /// What a GET of an unknown endpoint is answered with; a POST gets the web framework's own words.
    fn is_no_endpoint(&self) -> bool {
        self.code.as_deref() == Some("UNKNOWN_API_ENDPOINT")
    }

    fn words(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.id) {
            (Some(code), _) => write!(f, "{code}")?,
            (None, Some(id)) => write!(f, "error {id}")?,
            (None, None) => write!(f, "an error without a code")?,
        }
        write!(f, " (HTTP {})", self.status)?;
        if let Some(message) = &self.message {
            write!(f, ": {message}")?;
        }
        if let Some(info) = &self.info {
            let info = info.to_string();
            let shown: String = info.chars().take(300).collect();
            write!(
                f,
                " {shown}{}",
                if shown.len() < info.len() { "…" } else { "" }
            )?;
        }
        if let Some(wait) = self.retry_after {
            write!(f, " (again in {} s)", wait.as_secs_f64().ceil())?;
        }
        Ok(())
    }
}

impl From<DecodeError> for Error {
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
            is_no_endpoint: false,
            is_challenge: false,
        }))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let error = match error.into_connect_timeout() {
            Ok(after) => {
                return Self::new(Detail::Timeout {
                    what: "no connection",
                    after,
                    sent: false,
                });
            }
            Err(error) => error,
        };
        if error.is_upload() {
            let broken = Self::told(ErrorKind::Upload, "the upload was broken off");
            return match error.into_source() {
                Some(source) => broken.because(source),
                None => broken,
            };
        }
        Self::new(Detail::Transport(error))
    }
}

/// An error without its cause.
struct Words<'a>(&'a Error);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.words(f)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return self.words(f);
        }
        let mut said = Words(self).to_string();
        f.write_str(&said)?;
        let mut next = std::error::Error::source(self);
        while let Some(cause) = next {
            let text = cause.to_string();
            // Libraries wrap errors in others that repeat them.
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said.push_str(&text);
            }
            next = cause.source();
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.kind());
        if let Some(called) = &self.0.called {
            out.field("endpoint", &called.name);
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
            #[cfg(feature = "streaming")]
            Detail::Refused(no) => out
                .field("status", &no.status)
                .field("message", &no.words)
                .field("refusal", &no.refusal),
            Detail::Told {
                message, source, ..
            } => out.field("message", message).field("source", source),
        };
        out.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.detail {
            Detail::Decode(error) => error.source(),
            Detail::Transport(error) => error.source(),
            Detail::Told { source, .. } => source.as_deref().map(|source| source as _),
            #[cfg(feature = "streaming")]
            Detail::Refused(_) => None,
            Detail::Api(_) | Detail::Unexpected(_) | Detail::Timeout { .. } => None,
        }
    }
}
