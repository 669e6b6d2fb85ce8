//! The seam itself: a request goes in, a response comes out.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::error::TransportError;

/// Sends an HTTP request and returns the response as soon as its head has arrived.
///
/// The client has one of its own; yours may serve tests, unusual proxies and unusual platforms.
/// A transport follows no redirects and repeats nothing: both are decided above it. It must return the response even while the
/// request's body is still being sent, because a server may refuse a file halfway and stop reading.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request. Its URI is absolute and never holds the token; header values that are secrets are marked sensitive.
    /// `content-length` is for the transport to set.
    ///
    /// The future is polled inside a Tokio runtime. Dropping it, or the response's body, must end the exchange.
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture;
}

/// What [`Transport::send`] returns.
pub type TransportFuture =
    Pin<Box<dyn Future<Output = Result<http::Response<ResponseBody>, TransportError>> + Send>>;

/// The body of a request; `Debug` shows only its length.
#[non_exhaustive]
pub enum RequestBody {
    /// None, as with GET.
    Empty,
    /// All of it at once.
    Bytes(Bytes),
    /// A body that is read while it is sent.
    Stream {
        /// Its length in bytes, where it is known.
        length: Option<u64>,
        /// Its pieces; an error must abort the request, so that the server does not take a part for the whole.
        stream: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>,
    },
}

/// The body of a response, a [`Stream`] of pieces as they arrive.
pub struct ResponseBody(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>);

impl ResponseBody {
    /// A body that is still arriving.
    pub fn stream(
        pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self(Box::pin(pieces))
    }
}

/// A body that is there already.
impl<T: Into<Bytes>> From<T> for ResponseBody {
    fn from(body: T) -> Self {
        Self::stream(Whole(Some(body.into())))
    }
}

impl Stream for ResponseBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx)
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
    fn send(&self, request: http::Request<RequestBody>) -> TransportFuture {
        (**self).send(request)
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

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseBody")
    }
}
