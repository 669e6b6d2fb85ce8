//! The transport that the client brings: `reqwest`, without redirects, with one pool of connections.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use super::origin::Origin;
use super::seam::{RequestBody, ResponseBody, Transport, TransportFuture};
use super::settings::Settings;
use crate::error::{Error, TransportError};

/// `reqwest` as a transport.
pub(crate) struct HttpClient {
    client: reqwest::Client,
    connect_timeout: Duration,
    /// Whether it is the program's own, which may do what ours does not: follow redirects.
    is_own: bool,
}

impl HttpClient {
    pub(crate) fn new(settings: &Settings, origin: &Origin) -> Result<Self, Error> {
        Ok(Self {
            client: settings.for_calls(origin)?,
            connect_timeout: settings.connect_timeout,
            is_own: settings.own.is_some(),
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
        let connect_timeout = self.connect_timeout;
        let request = match reqwest::Request::try_from(request) {
            Ok(request) => request,
            Err(error) => {
                let error = TransportError::connect(error.without_url());
                return Box::pin(std::future::ready(Err(error)));
            }
        };
        let is_https = request.url().scheme() == "https";
        let asked = self.is_own.then(|| request.url().clone());
        let sending = self.client.execute(request);
        Box::pin(async move {
            let response = sending
                .await
                .map_err(|error| error_of(error, is_https, connect_timeout))?;
            if asked.is_some_and(|asked| asked != *response.url()) {
                return Err(TransportError::in_words(
                    "the program's own HTTP client followed a redirect; build it with `redirect::Policy::none()`".to_owned(),
                ));
            }
            Ok(http::Response::from(response).map(|body| ResponseBody::stream(Pieces(body))))
        })
    }
}

/// What an error of the HTTP library means.
pub(crate) fn error_of(
    error: reqwest::Error,
    is_https: bool,
    connect_timeout: Duration,
) -> TransportError {
    let error = error.without_url();
    if let Some(broken) = upload_error(&error) {
        return TransportError::upload(broken);
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportError::connect_timeout(connect_timeout, error),
        (true, false) if is_https && is_plain_http(&error) => TransportError::connect(error)
            .advise("what answers there speaks no TLS; if it is plain HTTP, write `http://` before the host"),
        (true, false) => TransportError::connect(error),
        (false, _) => TransportError::exchange(error),
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
                    None => TransportError::exchange(error.without_url()),
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
