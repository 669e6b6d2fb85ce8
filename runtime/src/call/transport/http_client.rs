//! The transport that the client brings: `reqwest`, without redirects, with one pool of connections.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};
use url::Url;

use super::origin::Origin;
use super::seam::{RequestBody, ResponseBody, Transport, TransportFuture};
use super::settings::Settings;
use crate::error::{Error, TransportError};

/// `reqwest` as a transport.
pub(crate) struct HttpClient {
    client: reqwest::Client,
    way: Way,
}

/// On which way a request goes, as far as that tells what its error means.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) connect_timeout: Duration,
    is_https: bool,
    is_proxied: bool,
    /// Whether the client is the program's own, which may do what ours does not: follow redirects.
    is_own: bool,
}

impl Way {
    pub(crate) fn new(settings: &Settings, origin: &Origin, connect_timeout: Duration) -> Self {
        Self {
            connect_timeout,
            is_https: origin.is_https(),
            is_proxied: settings.is_proxied(),
            is_own: settings.own.is_some(),
        }
    }

    /// Refuses an answer to another request than the one that was made.
    pub(crate) fn check(self, asked: &Url, answered: &Url) -> Result<(), TransportError> {
        if self.is_own && asked != answered {
            return Err(TransportError::in_words(
                "the program's own HTTP client followed a redirect; build it with `redirect::Policy::none()`".to_owned(),
            ));
        }
        Ok(())
    }

    /// What an error of the HTTP library means.
    pub(crate) fn error_of(self, error: reqwest::Error) -> TransportError {
        let error = error.without_url();
        if let Some(broken) = upload_error(&error) {
            return TransportError::upload(broken);
        }
        if !error.is_connect() {
            return TransportError::exchange(error);
        }
        if error.is_timeout() {
            return TransportError::connect_timeout(self.connect_timeout, error);
        }
        let speaks_no_tls = self.is_https && is_plain_http(&error);
        let error = TransportError::connect(error);
        if speaks_no_tls {
            error.advise("what answers there speaks no TLS; if it is plain HTTP, write `http://` before the host")
        } else if self.is_proxied {
            error.saying("could not connect to the server through the client's proxy")
        } else {
            error
        }
    }
}

impl HttpClient {
    pub(crate) fn new(settings: &Settings, origin: &Origin) -> Result<Self, Error> {
        Ok(Self {
            client: settings.for_calls(origin)?,
            way: Way::new(settings, origin, settings.connect_timeout),
        })
    }
}

impl Transport for HttpClient {
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture {
        let request = request.map(|body| match body {
            RequestBody::Empty => reqwest::Body::from(Bytes::new()),
            RequestBody::Bytes(bytes) => bytes.into(),
            RequestBody::Stream { length, stream } => reqwest::Body::wrap(StreamBody {
                stream: Mutex::new(stream),
                left: length,
            }),
        });
        let way = self.way;
        let request = match reqwest::Request::try_from(request) {
            Ok(request) => request,
            Err(error) => {
                let error = TransportError::connect(error.without_url());
                return Box::pin(std::future::ready(Err(error)));
            }
        };
        let asked = way.is_own.then(|| request.url().clone());
        let sending = self.client.execute(request);
        Box::pin(async move {
            let response = sending.await.map_err(|error| way.error_of(error))?;
            if let Some(asked) = asked {
                way.check(&asked, response.url())?;
            }
            Ok(http::Response::from(response).map(|body| ResponseBody::stream(Pieces(body))))
        })
    }
}

/// Whether a handshake failed because the other end answered with something that is not TLS.
fn is_plain_http(error: &(dyn std::error::Error + 'static)) -> bool {
    // Rustls, OpenSSL (two releases of it), and the libraries of Windows and macOS, in this order.
    const WORDS: [&str; 5] = [
        "InvalidContentType",
        "wrong version number",
        "packet length too long",
        "SEC_E_INVALID_TOKEN",
        "errSSLProtocol",
    ];
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        if WORDS.iter().any(|words| text.contains(words)) {
            return true;
        }
        next = error.source();
    }
    false
}

/// Why a body could not be read to its end: the connection broke, or what came over it cannot be decompressed.
fn body_error(error: reqwest::Error) -> TransportError {
    let mut cause = error.source();
    while let Some(wrapped) = cause.filter(|cause| cause.is::<reqwest::Error>()) {
        cause = wrapped.source();
    }
    // What breaks below the decoder has an error of the HTTP library around it.
    if cause.is_some_and(|cause| cause.is::<std::io::Error>()) {
        return TransportError::exchange(error).saying(
            "the answer could not be decompressed; the server or a proxy in front of it sends broken gzip",
        );
    }
    TransportError::exchange(error)
}

/// The error of our own stream, deep in what the HTTP library makes of it.
fn upload_error(error: &(dyn std::error::Error + 'static)) -> Option<std::io::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(ours) = error.downcast_ref::<UploadBroke>() {
            return Some(std::io::Error::new(ours.0.kind(), ours.0.to_string()));
        }
        next = error.source();
    }
    None
}

#[derive(Debug)]
struct UploadBroke(std::io::Error);

impl std::fmt::Display for UploadBroke {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for UploadBroke {}

/// A response's body as a stream of its data.
struct Pieces(reqwest::Body);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return Poll::Ready(match ready!(Pin::new(&mut self.0).poll_frame(cx)) {
                None => None,
                Some(Err(error)) => Some(Err(match upload_error(&error) {
                    Some(broken) => TransportError::upload(broken),
                    None => body_error(error.without_url()),
                })),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => Some(Ok(data)),
                    Err(_trailers) => continue,
                },
            });
        }
    }
}

/// A stream as a request's body with a length that is known beforehand, so that it is not sent in chunks.
struct StreamBody {
    /// The lock is never waited for: it makes the body `Sync`, which the HTTP library asks for and never uses.
    stream: Mutex<Pin<Box<dyn Stream<Item = std::io::Result<Bytes>> + Send>>>,
    left: Option<u64>,
}

impl http_body::Body for StreamBody {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = self.get_mut();
        let stream = this
            .stream
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        Poll::Ready(match ready!(stream.as_mut().poll_next(cx)) {
            None => None,
            Some(Err(error)) => Some(Err(Box::new(UploadBroke(error)))),
            Some(Ok(piece)) => {
                if let Some(left) = &mut this.left {
                    *left = left.saturating_sub(u64::try_from(piece.len()).unwrap_or(u64::MAX));
                }
                Some(Ok(Frame::data(piece)))
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map(SizeHint::with_exact).unwrap_or_default()
    }
}
