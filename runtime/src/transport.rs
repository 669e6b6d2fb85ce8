//! How bytes go to the server and come back: the one seam between calls and the network.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

/// Sends one HTTP request and gives the response as soon as its head is there.
///
/// The client brings its own; another one serves tests, proxies of an unusual kind, and platforms of an unusual kind.
/// A transport follows no redirect and repeats nothing: both are decided above it. It must give the response even while the
/// request's body is still being sent, because a server may refuse a file in the middle and stop reading.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request.
    ///
    /// The future is polled inside a Tokio runtime. Dropping it, or the response's body, must end the exchange.
    fn send(&self, request: HttpRequest) -> TransportFuture;
}

/// What [`Transport::send`] returns.
pub type TransportFuture =
    Pin<Box<dyn Future<Output = Result<HttpResponse, TransportError>> + Send>>;

/// A response's body, in pieces as they come.
pub type ResponseBody = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// The HTTP method of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// What nearly every call uses.
    Post,
    /// For the endpoints that allow it, and for documents outside the API.
    Get,
}

impl Method {
    /// The method as HTTP spells it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
        }
    }
}

/// An HTTP request, complete with its secrets: Debug shows neither header values nor the body.
#[non_exhaustive]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The absolute URL. It never holds the token.
    pub url: String,
    /// Header names in lower case, and values. `content-length` is for the transport to set.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: RequestBody,
}

/// The body of a request.
#[non_exhaustive]
pub enum RequestBody {
    /// None, as with GET.
    Empty,
    /// All of it.
    Bytes(Bytes),
    /// A body that is read while it is sent.
    Stream {
        /// Its length in bytes, where it is known.
        length: Option<u64>,
        /// Its pieces; an error must break the request off, so that the server does not take a part for the whole.
        stream: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>,
    },
}

/// The head of an HTTP response, with its body still to be read.
#[non_exhaustive]
pub struct HttpResponse {
    /// The status.
    pub status: u16,
    /// Header names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: ResponseBody,
}

impl HttpResponse {
    /// A response with a status, headers (names in lower case) and a body.
    #[must_use]
    pub fn new(status: u16, headers: Vec<(String, String)>, body: ResponseBody) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// The same with a body that is there already.
    #[must_use]
    pub fn with_bytes(status: u16, headers: Vec<(String, String)>, body: impl Into<Bytes>) -> Self {
        Self::new(status, headers, Box::pin(Whole(Some(body.into()))))
    }

    /// The first header of that name (in lower case).
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A body in one piece.
struct Whole(Option<Bytes>);

impl Stream for Whole {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: HttpRequest) -> TransportFuture {
        (**self).send(request)
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &url)
            .field("headers", &names)
            .field("body", &self.body)
            .finish()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream {
                length: Some(length),
                ..
            } => write!(f, "a stream of {length} bytes"),
            Self::Stream { length: None, .. } => f.write_str("a stream"),
        }
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Why no response came, or not all of it.
#[derive(Debug)]
pub struct TransportError {
    stage: Stage,
    source: Box<dyn std::error::Error + Send + Sync>,
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
    /// The connection could not be made, so nothing was sent.
    #[must_use]
    pub fn connect(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            stage: Stage::Connect,
            source: source.into(),
        }
    }

    /// The connection was not made in time, so nothing was sent.
    #[must_use]
    pub fn connect_timeout(
        after: Duration,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            stage: Stage::ConnectTimeout(after),
            source: source.into(),
        }
    }

    /// The connection broke; the server may have acted on the request.
    #[must_use]
    pub fn exchange(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            stage: Stage::Exchange,
            source: source.into(),
        }
    }

    /// The body of the request could not be read to its end.
    #[must_use]
    pub(crate) fn upload(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            stage: Stage::Upload,
            source: source.into(),
        }
    }

    /// The response is larger than the client takes.
    #[must_use]
    pub(crate) fn limit(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            stage: Stage::Limit,
            source: source.into(),
        }
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

    pub(crate) fn into_source(self) -> Box<dyn std::error::Error + Send + Sync> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.stage {
            Stage::Connect | Stage::ConnectTimeout(_) => "could not connect to the server",
            Stage::Exchange => "the connection broke before the answer was complete",
            Stage::Upload => "the upload could not be read",
            Stage::Limit => "the answer is too large",
        };
        write!(f, "{what}: {}", Chain(&*self.source))
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}

/// An error with its causes on one line, each once: libraries tell the telling part in the last one.
struct Chain<'a>(&'a (dyn std::error::Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = self.0.to_string();
        f.write_str(&said)?;
        let mut next = self.0.source();
        while let Some(error) = next {
            let text = error.to_string();
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said = text;
            }
            next = error.source();
        }
        Ok(())
    }
}
