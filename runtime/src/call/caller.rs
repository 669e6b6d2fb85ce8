//! The one call path: bytes go out, bytes come in, whatever the endpoint.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use futures_core::Stream as _;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, USER_AGENT};
use http::{HeaderValue, Method};
use tokio::sync::OnceCell;
use url::Url;

use super::multipart::{self, End};
use super::prepare::{Payload, Prepared};
use super::receive::{self, Response};
use super::retry::RetryPolicy;
use super::server::Server;
use super::trace;
#[cfg(feature = "streaming")]
use crate::call::transport::Settings;
use crate::call::transport::{Origin, RequestBody, ResponseBody, Transport};
use crate::error::{Detail, Error, ErrorKind, TransportError};
use crate::reply::Reply;
use crate::reply::secret::{Token, TokenPlace};

/// How many redirects on the same origin are followed.
const REDIRECTS: u32 = 5;
/// How much of an error's body is read, in bytes; what is behind that cannot be the API's.
const ERROR_LIMIT: usize = 1024 * 1024;

/// Who is called, as whom, and how patiently: what all clones of a client share.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) origin: Origin,
    pub(crate) token: Option<Token>,
    pub(crate) place: TokenPlace,
    pub(crate) transport: Arc<dyn Transport>,
    /// How `transport` was made, for streams, which make connections of their own.
    #[cfg(feature = "streaming")]
    pub(crate) settings: Settings,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) stall_timeout: Duration,
    pub(crate) response_limit: usize,
    pub(crate) upload_limit: Option<u64>,
    pub(crate) retry: Option<RetryPolicy>,
    /// What the server is, once it has been asked; the same for all users of it.
    pub(crate) server: Arc<OnceCell<Server>>,
}

/// What one call can set for itself.
#[derive(Default)]
pub(crate) struct Overrides {
    pub(crate) timeout: Option<Duration>,
    /// `Some(None)` switches retries off for this call.
    pub(crate) retry: Option<Option<RetryPolicy>>,
}

/// Sends a call, with a span around it.
pub(crate) async fn execute(
    caller: Arc<Caller>,
    prepared: Prepared,
    overrides: Overrides,
) -> Result<Reply, Error> {
    trace::call(&prepared.called.name, repeat(&caller, &prepared, overrides)).await
}

/// Sends a call, again and again as far as the policy goes.
async fn repeat(
    caller: &Caller,
    prepared: &Prepared,
    overrides: Overrides,
) -> Result<Reply, Error> {
    let policy = match &overrides.retry {
        Some(own) => own.as_ref(),
        None => caller.retry.as_ref(),
    };
    let begun = Instant::now();
    let mut attempt = 0;
    loop {
        attempt += 1;
        let left = policy.map(|policy| policy.total().saturating_sub(begun.elapsed()));
        let error = match caller.attempt(prepared, overrides.timeout, left).await {
            Ok(reply) => return Ok(reply),
            Err(error) => caller.told(error).at(prepared.called.clone()),
        };
        let wait = policy
            .filter(|_| prepared.is_repeatable())
            .and_then(|policy| {
                policy.wait(&error, prepared.called.writes, attempt, begun.elapsed())
            });
        match wait {
            Some(wait) => {
                trace::retry(attempt, &error, wait);
                tokio::time::sleep(wait).await;
            }
            None => return Err(error),
        }
    }
}

impl Caller {
    /// Adds what is known of the server to an error that it tells more about. Nothing is asked for it.
    fn told(&self, error: Error) -> Error {
        match self.server.get() {
            Some(server) if error.kind() == ErrorKind::NoSuchEndpoint => {
                error.at_server(server.runs())
            }
            _ => error,
        }
    }

    /// Sends a call once, within the time that it has; `left` is what the retry policy leaves of the whole.
    async fn attempt(
        &self,
        prepared: &Prepared,
        own: Option<Duration>,
        left: Option<Duration>,
    ) -> Result<Reply, Error> {
        let moved = Arc::new(AtomicU64::new(0));
        // How long an upload takes is the line's business, so only standstill ends it, unless the call says otherwise.
        let whole = match prepared.payload {
            Payload::Multipart { .. } => own,
            Payload::None | Payload::Json(_) => {
                let whole = own.unwrap_or(self.timeout);
                Some(left.map_or(whole, |left| whole.min(left)))
            }
        };
        let exchange = self.exchange(prepared, &moved);
        match whole {
            Some(limit) => match tokio::time::timeout(limit, exchange).await {
                Ok(result) => result,
                Err(_) => Err(Error::new(Detail::Timeout {
                    what: "no complete answer",
                    after: limit,
                    sent: true,
                })),
            },
            None => stalls(exchange, &moved, self.stall_timeout).await,
        }
    }

    /// One request and its response, and those that redirects on the same origin ask for.
    async fn exchange(&self, prepared: &Prepared, moved: &Arc<AtomicU64>) -> Result<Reply, Error> {
        let mut url = format!("{}{}", self.origin.as_str(), prepared.path);
        for _ in 0..=REDIRECTS {
            let end = End::default();
            let request = self.request(prepared, &url, moved, &end).await?;
            let response = self.transport.send(request).await?;
            let response = self.receive(response, moved).await?;
            if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
                return receive::read(response, self.token.as_ref());
            }
            url = self.follow(prepared, &url, &response)?;
        }
        Err(TransportError::in_words(format!("more than {REDIRECTS} redirects")).into())
    }

    async fn request(
        &self,
        prepared: &Prepared,
        url: &str,
        moved: &Arc<AtomicU64>,
        end: &End,
    ) -> Result<http::Request<RequestBody>, Error> {
        let mut request = http::Request::builder()
            .method(prepared.method.clone())
            .uri(url)
            .header(USER_AGENT, self.user_agent.clone())
            .header(
                ACCEPT,
                HeaderValue::from_static("application/json, text/plain, */*"),
            );
        if let (Some(token), true) = (&self.token, prepared.token_header)
            && let Some(bearer) = token.bearer()
        {
            request = request.header(AUTHORIZATION, bearer);
        }
        let body = match &prepared.payload {
            Payload::None => RequestBody::Empty,
            Payload::Json(body) => {
                request =
                    request.header(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                RequestBody::Bytes(body.clone())
            }
            Payload::Multipart { fields, upload } => {
                if let (Some(limit), Some(length)) = (self.upload_limit, upload.length)
                    && length > limit
                {
                    return Err(Error::input(format!(
                        "the file has {length} bytes, more than the {limit} that this client may upload"
                    )));
                }
                let boundary = multipart::boundary();
                request = request.header(
                    CONTENT_TYPE,
                    format!("multipart/form-data; boundary={boundary}"),
                );
                multipart::body(&boundary, fields, upload, Arc::clone(moved), end).await?
            }
        };
        request
            .body(body)
            .map_err(|error| Error::input("the call makes no HTTP request").because(error))
    }

    /// Reads a response's body, no further than the limit.
    pub(crate) async fn receive(
        &self,
        response: http::Response<ResponseBody>,
        moved: &AtomicU64,
    ) -> Result<Response, Error> {
        let success = response.status().is_success();
        let limit = if success {
            self.response_limit
        } else {
            ERROR_LIMIT
        };
        let too_large = || {
            Error::from(TransportError::limit(format!(
                "it has more than {limit} bytes; `response_limit` of the client's builder sets how many it takes"
            )))
        };
        let announced = response
            .headers()
            .get(CONTENT_LENGTH)
            .and_then(|length| length.to_str().ok())
            .and_then(|length| length.parse::<u64>().ok());
        if success
            && announced
                .is_some_and(|length| u64::try_from(limit).is_ok_and(|limit| length > limit))
        {
            return Err(too_large());
        }
        let (head, mut body) = response.into_parts();
        let mut taken = Taken::default();
        while let Some(piece) = std::future::poll_fn(|cx| Pin::new(&mut body).poll_next(cx)).await {
            let piece = match piece {
                Ok(piece) => piece,
                // What an error said so far is worth more than how its connection ended.
                Err(_) if !success => break,
                Err(error) => return Err(error.into()),
            };
            moved.fetch_add(1, Ordering::Relaxed);
            if taken.len() + piece.len() > limit {
                if success {
                    return Err(too_large());
                }
                break;
            }
            taken.push(piece);
        }
        Ok(Response::from_parts(head, taken.finish()))
    }

    /// Where a redirect leads, if it may be followed: on the same origin, and without changing what is sent.
    fn follow(
        &self,
        prepared: &Prepared,
        from: &str,
        response: &Response,
    ) -> Result<String, Error> {
        let refuse = |words: &str| receive::unexpected(response, self.token.as_ref(), words);
        let Some(location) = receive::header(response, LOCATION) else {
            return Err(refuse("a redirect that does not say where to"));
        };
        let Ok(mut target) = Url::parse(from).and_then(|from| from.join(location)) else {
            return Err(refuse("a redirect to something that is not a URL"));
        };
        let origin = target.origin().ascii_serialization();
        if origin != self.origin.as_str() {
            return Err(refuse(&format!(
                "a redirect to another server, {origin}, which is not followed, to keep the token here; if that is the right server, pass it to `builder`"
            )));
        }
        if prepared.method == Method::POST && !matches!(response.status().as_u16(), 307 | 308) {
            return Err(refuse(
                "a redirect that would turn the call into a GET, which is not followed",
            ));
        }
        if !prepared.is_repeatable() {
            return Err(refuse(
                "a redirect of an upload from a reader, which cannot be sent a second time",
            ));
        }
        // A user name in the URL would become an `Authorization` header of its own. On a URL with a host this cannot fail.
        let _ = target.set_username("");
        let _ = target.set_password(None);
        Ok(target.into())
    }
}

/// The pieces of a body so far. Most bodies come in one piece, which is not copied.
#[derive(Default)]
struct Taken {
    only: Bytes,
    joined: BytesMut,
}

impl Taken {
    fn len(&self) -> usize {
        self.only.len() + self.joined.len()
    }

    fn push(&mut self, piece: Bytes) {
        if self.len() == 0 {
            self.only = piece;
            return;
        }
        let only = std::mem::take(&mut self.only);
        self.joined.extend_from_slice(&only);
        self.joined.extend_from_slice(&piece);
    }

    fn finish(self) -> Bytes {
        if self.joined.is_empty() {
            self.only
        } else {
            self.joined.freeze()
        }
    }
}

/// Ends a call in which nothing has moved for as long as `limit`.
async fn stalls<T>(
    exchange: impl Future<Output = Result<T, Error>>,
    moved: &AtomicU64,
    limit: Duration,
) -> Result<T, Error> {
    let mut exchange = std::pin::pin!(exchange);
    let mut sleep: Pin<Box<tokio::time::Sleep>> = Box::pin(tokio::time::sleep(limit));
    let mut seen = 0;
    std::future::poll_fn(move |cx| {
        if let Poll::Ready(result) = exchange.as_mut().poll(cx) {
            return Poll::Ready(result);
        }
        while sleep.as_mut().poll(cx).is_ready() {
            let now = moved.load(Ordering::Relaxed);
            if now == seen {
                return Poll::Ready(Err(Error::new(Detail::Timeout {
                    what: "the upload stalled: nothing was sent or received",
                    after: limit,
                    sent: true,
                })));
            }
            seen = now;
            sleep.as_mut().reset(tokio::time::Instant::now() + limit);
        }
        Poll::Pending
    })
    .await
}
