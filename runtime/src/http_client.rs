//! The transport that the client brings: `reqwest`, without redirects, with one pool of connections.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as _, Frame, SizeHint};

use crate::Fault;
use crate::origin::Origin;
use crate::transport::{
    HttpRequest, HttpResponse, Method, RequestBody, Transport, TransportError, TransportFuture,
};

/// How long the kernel keeps a connection whose other end takes nothing any more.
#[cfg(target_os = "linux")]
const STUCK: Duration = Duration::from_secs(60);

/// How long a connection is kept without use: less than the 72 seconds after which the server closes it, so that a call does not go
/// out on one that is being closed.
const IDLE: Duration = Duration::from_secs(60);

pub(crate) struct HttpClient {
    client: reqwest::Client,
    connect_timeout: Duration,
}

impl HttpClient {
    pub(crate) fn new(origin: &Origin, connect_timeout: Duration) -> Result<Self, Fault> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout)
            .pool_idle_timeout(IDLE)
            .https_only(origin.is_https());
        if origin.is_loopback() && !origin.is_https() {
            // What is meant for this machine must not reach a proxy in the clear.
            builder = builder.no_proxy();
        }
        #[cfg(target_os = "linux")]
        {
            builder = builder.tcp_user_timeout(STUCK);
        }
        let client = tls(builder, origin)?.build().map_err(|error| {
            Fault::invalid_input_from("the HTTP client could not be set up", error.without_url())
        })?;
        Ok(Self {
            client,
            connect_timeout,
        })
    }
}

/// Rustls with its own provider, set up by `reqwest`.
#[cfg(feature = "rustls-aws-lc-rs")]
pub(crate) fn tls(
    builder: reqwest::ClientBuilder,
    _: &Origin,
) -> Result<reqwest::ClientBuilder, Fault> {
    Ok(builder.tls_backend_rustls())
}

/// Rustls with the provider that the program has installed, or `ring`, and the system's certificates.
#[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
pub(crate) fn tls(
    builder: reqwest::ClientBuilder,
    origin: &Origin,
) -> Result<reqwest::ClientBuilder, Fault> {
    use std::sync::Arc;

    let provider = rustls::crypto::CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let config = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| {
            Fault::invalid_input_from("the TLS provider offers no usable version of TLS", error)
        })?;
    let config = if origin.is_https() {
        let verifier = rustls_platform_verifier::Verifier::new(provider).map_err(|error| {
            Fault::invalid_input_from("the system's certificates could not be read", error)
        })?;
        config
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
    } else {
        // Reading the system's certificates takes time that a plain connection need not spend.
        config.with_root_certificates(rustls::RootCertStore::empty())
    };
    Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
}

/// The operating system's TLS.
#[cfg(all(
    feature = "native-tls",
    not(any(feature = "rustls", feature = "rustls-aws-lc-rs"))
))]
pub(crate) fn tls(
    builder: reqwest::ClientBuilder,
    _: &Origin,
) -> Result<reqwest::ClientBuilder, Fault> {
    Ok(builder.tls_backend_native())
}

/// None: plain connections and transports of one's own still work.
#[cfg(not(any(
    feature = "native-tls",
    feature = "rustls",
    feature = "rustls-aws-lc-rs"
)))]
pub(crate) fn tls(
    builder: reqwest::ClientBuilder,
    origin: &Origin,
) -> Result<reqwest::ClientBuilder, Fault> {
    if origin.is_https() {
        return Err(Fault::invalid_input(
            "this build has no TLS: switch one of the features `rustls`, `rustls-aws-lc-rs` and `native-tls` on, or set a transport",
        ));
    }
    Ok(builder)
}

impl Transport for HttpClient {
    fn send(&self, request: HttpRequest) -> TransportFuture {
        let method = match request.method {
            Method::Post => reqwest::Method::POST,
            Method::Get => reqwest::Method::GET,
        };
        let mut builder = self.client.request(method, &request.url);
        for (name, value) in request.headers {
            let value = reqwest::header::HeaderValue::try_from(value).map(|mut value| {
                value.set_sensitive(name == "authorization");
                value
            });
            match value {
                Ok(value) => builder = builder.header(name, value),
                Err(error) => {
                    return Box::pin(std::future::ready(Err(TransportError::connect(error))));
                }
            }
        }
        builder = match request.body {
            RequestBody::Empty => builder,
            RequestBody::Bytes(bytes) => builder.body(bytes),
            RequestBody::Stream { length, stream } => {
                builder.body(reqwest::Body::wrap(StreamBody {
                    stream: Mutex::new(stream),
                    left: length,
                }))
            }
        };
        let connect_timeout = self.connect_timeout;
        let sending = builder.send();
        Box::pin(async move {
            match sending.await {
                Ok(response) => Ok(response_of(response)),
                Err(error) => Err(error_of(error, connect_timeout)),
            }
        })
    }
}

fn response_of(response: reqwest::Response) -> HttpResponse {
    let status = response.status().as_u16();
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| {
            (
                name.as_str().to_owned(),
                String::from_utf8_lossy(value.as_bytes()).into_owned(),
            )
        })
        .collect();
    HttpResponse::new(status, headers, Box::pin(Pieces(response.into())))
}

pub(crate) fn error_of(error: reqwest::Error, connect_timeout: Duration) -> TransportError {
    let error = error.without_url();
    if let Some(broken) = upload_error(&error) {
        return TransportError::upload(broken);
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportError::connect_timeout(connect_timeout, error),
        (true, false) => TransportError::connect(error),
        (false, _) => TransportError::exchange(error),
    }
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
