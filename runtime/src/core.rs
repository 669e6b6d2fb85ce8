//! The one call path: bytes go out, bytes come in, whatever the endpoint.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use url::Url;

use crate::answer::{self, Answer};
use crate::error::Detail;
use crate::multipart::End;
use crate::origin::Origin;
use crate::prepare::{Payload, Prepared};
use crate::secret::{Token, TokenPlace};
use crate::transport::{HttpRequest, HttpResponse, Method, RequestBody, Transport, TransportError};
use crate::{Fault, Reply, RetryPolicy, multipart, trace};

/// How many redirects on the same origin are followed.
const REDIRECTS: u32 = 5;
/// How much of an error's body is read, in bytes; what is behind that cannot be the API's.
const ERROR_LIMIT: usize = 1024 * 1024;

/// What all clones of a client share.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) origin: Origin,
    pub(crate) token: Option<Token>,
    pub(crate) place: TokenPlace,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) user_agent: String,
    pub(crate) timeout: Duration,
    pub(crate) stall_timeout: Duration,
    pub(crate) response_limit: usize,
    pub(crate) upload_limit: Option<u64>,
    pub(crate) retry: Option<RetryPolicy>,
}

/// What one call can set for itself.
#[derive(Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    /// `Some(None)` switches retries off for this call.
    pub(crate) retry: Option<Option<RetryPolicy>>,
}

/// Sends a call, with a span around it.
pub(crate) async fn execute(
    core: Arc<Core>,
    prepared: Prepared,
    options: Options,
) -> Result<Reply, Fault> {
    trace::call(&prepared.endpoint, repeat(&core, &prepared, options)).await
}

/// Sends a call, again and again as far as the policy goes.
async fn repeat(core: &Core, prepared: &Prepared, options: Options) -> Result<Reply, Fault> {
    let policy = match &options.retry {
        Some(own) => own.as_ref(),
        None => core.retry.as_ref(),
    };
    let begun = Instant::now();
    let mut attempt = 0;
    loop {
        attempt += 1;
        let left = policy.map(|policy| policy.total().saturating_sub(begun.elapsed()));
        let fault = match core.attempt(prepared, options.timeout, left).await {
            Ok(reply) => return Ok(reply),
            Err(fault) => fault.at(prepared.endpoint.clone(), prepared.writes),
        };
        let wait = policy
            .filter(|_| prepared.is_repeatable())
            .and_then(|policy| policy.wait(&fault, prepared.writes, attempt, begun.elapsed()));
        match wait {
            Some(wait) => {
                trace::retry(attempt, &fault, wait);
                tokio::time::sleep(wait).await;
            }
            None => return Err(fault),
        }
    }
}

impl Core {
    /// Sends a call once, within the time that it has; `left` is what the retry policy leaves of the whole.
    async fn attempt(
        &self,
        prepared: &Prepared,
        own: Option<Duration>,
        left: Option<Duration>,
    ) -> Result<Reply, Fault> {
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
                Err(_) => Err(Fault::new(Detail::Timeout {
                    what: "no complete answer",
                    after: limit,
                    sent: true,
                })),
            },
            None => stalls(exchange, &moved, self.stall_timeout).await,
        }
    }

    /// One request and its response, and those that redirects on the same origin ask for.
    async fn exchange(&self, prepared: &Prepared, moved: &Arc<AtomicU64>) -> Result<Reply, Fault> {
        let mut url = format!("{}{}", self.origin.as_str(), prepared.path);
        for _ in 0..=REDIRECTS {
            let end = End::default();
            let request = self.request(prepared, url.clone(), moved, &end).await?;
            let response = self.transport.send(request).await.map_err(fault_of)?;
            let answer = self.receive(response, moved).await?;
            if !matches!(answer.status, 301 | 302 | 303 | 307 | 308) {
                return answer::read(answer, self.token.as_ref());
            }
            url = self.follow(prepared, &url, &answer)?;
        }
        Err(Fault::new(Detail::Transport(TransportError::exchange(
            format!("more than {REDIRECTS} redirects"),
        ))))
    }

    async fn request(
        &self,
        prepared: &Prepared,
        url: String,
        moved: &Arc<AtomicU64>,
        end: &End,
    ) -> Result<HttpRequest, Fault> {
        let mut headers = vec![
            ("user-agent", self.user_agent.clone()),
            ("accept", "application/json, text/plain, */*".to_owned()),
        ];
        if let (Some(token), true) = (&self.token, prepared.token_header) {
            headers.push(("authorization", format!("Bearer {}", token.reveal())));
        }
        let body = match &prepared.payload {
            Payload::None => RequestBody::Empty,
            Payload::Json(body) => {
                headers.push(("content-type", "application/json".to_owned()));
                RequestBody::Bytes(body.clone())
            }
            Payload::Multipart { fields, upload } => {
                if let (Some(limit), Some(length)) = (self.upload_limit, upload.length)
                    && length > limit
                {
                    return Err(Fault::invalid_input(format!(
                        "the file has {length} bytes, more than the {limit} that this client may upload"
                    )));
                }
                let boundary = multipart::boundary();
                headers.push((
                    "content-type",
                    format!("multipart/form-data; boundary={boundary}"),
                ));
                multipart::body(&boundary, fields, upload, Arc::clone(moved), end).await?
            }
        };
        Ok(HttpRequest {
            method: prepared.method,
            url,
            headers,
            body,
        })
    }

    /// Reads a response's body, no further than the limit.
    pub(crate) async fn receive(
        &self,
        response: HttpResponse,
        moved: &AtomicU64,
    ) -> Result<Answer, Fault> {
        let success = (200..300).contains(&response.status);
        let limit = if success {
            self.response_limit
        } else {
            ERROR_LIMIT
        };
        let too_large = || {
            Fault::new(Detail::Transport(TransportError::limit(format!(
                "more than {limit} bytes; `response_limit` of the client's builder sets how many it takes"
            ))))
        };
        let announced = response
            .header("content-length")
            .and_then(|text| text.parse::<u64>().ok());
        if success
            && announced
                .is_some_and(|length| u64::try_from(limit).is_ok_and(|limit| length > limit))
        {
            return Err(too_large());
        }
        let HttpResponse {
            status,
            headers,
            mut body,
        } = response;
        let mut taken = Taken::default();
        while let Some(piece) = std::future::poll_fn(|cx| body.as_mut().poll_next(cx)).await {
            let piece = match piece {
                Ok(piece) => piece,
                // What an error said so far is worth more than how its connection ended.
                Err(_) if !success => break,
                Err(error) => return Err(fault_of(error)),
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
        let body = taken.finish();
        Ok(Answer {
            status,
            headers,
            body,
        })
    }

    /// Where a redirect leads, if it may be followed: on the same origin, and without changing what is sent.
    fn follow(&self, prepared: &Prepared, from: &str, answer: &Answer) -> Result<String, Fault> {
        let refuse = |words: &str| answer::unexpected(answer, self.token.as_ref(), words);
        let Some(location) = answer.header("location") else {
            return Err(refuse("a redirect that does not say where to"));
        };
        let Ok(mut target) = Url::parse(from).and_then(|from| from.join(location)) else {
            return Err(refuse("a redirect to something that is not a URL"));
        };
        let origin = target.origin().ascii_serialization();
        if origin != self.origin.as_str() {
            return Err(refuse(&format!(
                "a redirect to another server, {origin}, which is not followed, so that the token stays here; if that is the right server, give it to `builder`"
            )));
        }
        if prepared.method == Method::Post && !matches!(answer.status, 307 | 308) {
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

/// A transport's error as the user sees it.
pub(crate) fn fault_of(error: TransportError) -> Fault {
    let error = match error.into_connect_timeout() {
        Ok(after) => {
            return Fault::new(Detail::Timeout {
                what: "no connection",
                after,
                sent: false,
            });
        }
        Err(error) => error,
    };
    if error.is_upload() {
        let source = error.into_source();
        return Fault::invalid_input_from(format!("the upload was broken off: {source}"), source);
    }
    Fault::new(Detail::Transport(error))
}

/// Ends a call in which nothing has moved for as long as `limit`.
async fn stalls<T>(
    exchange: impl Future<Output = Result<T, Fault>>,
    moved: &AtomicU64,
    limit: Duration,
) -> Result<T, Fault> {
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
                return Poll::Ready(Err(Fault::new(Detail::Timeout {
                    what: "the upload came to a standstill: nothing was sent or answered",
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
