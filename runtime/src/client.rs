//! The client: who is called, as whom, and how patiently.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use crate::call::{Call, Pending};
use crate::core::Core;
use crate::http_client::HttpClient;
use crate::origin::Origin;
use crate::prepare::{self, Payload, Prepared};
use crate::retry::RetryPolicy;
use crate::secret::{Token, TokenPlace};
use crate::transport::{Method, Transport};
use crate::{AllowsGet, Api, Endpoint, EndpointInfo, Error, Fault, Reply};

/// A client of one server, as one user or as nobody.
///
/// Cloning it is cheap; all clones share one pool of connections. The token is shown nowhere, and the client's own copies of it are
/// overwritten when the last clone and the last call are gone.
pub struct Client<A: Api> {
    pub(crate) core: Arc<Core>,
    pub(crate) api: PhantomData<fn() -> A>,
}

impl<A: Api> Client<A> {
    /// Begins a client of the server at `host`: `misskey.example`, `misskey.example:3000` or `https://misskey.example`.
    ///
    /// Without a scheme it is HTTPS. `http://` is for this machine only, unless [`ClientBuilder::allow_http`] is called.
    ///
    /// # Errors
    /// `host` is not a host, or has a path, a user name or the like.
    pub fn builder(host: &str) -> Result<ClientBuilder<A>, Error<A::ErrorCode>> {
        Ok(ClientBuilder {
            setup: Setup::new(host, A::USER_AGENT)?,
            api: PhantomData,
        })
    }

    /// Calls an endpoint with POST.
    pub fn send<R: Endpoint>(&self, mut request: R) -> Call<A, R::Response> {
        let info = const { &R::INFO };
        let upload = request.upload();
        let mut body = self.core.body_start(info);
        let start = body.len();
        let written = serde_json::to_writer(&mut body, &request);
        Call::new(
            self.core.post(info, start, body, written, upload),
            R::decode,
        )
    }

    /// Calls an endpoint with GET, so that caches on the way may answer.
    ///
    /// A client with a token sends it in the `Authorization` header here, whatever its [`TokenPlace`], because a URL is no
    /// place for a secret; the server lets caches keep only what it answers to clients without a token.
    pub fn get<R: AllowsGet>(&self, request: R) -> Call<A, R::Response> {
        let info = const { &R::INFO };
        let mut body = Vec::new();
        let written = serde_json::to_writer(&mut body, &request);
        Call::new(self.core.get(info, &body, written), R::decode)
    }

    /// Calls an endpoint by its name with a JSON object, for what a server has and this crate does not know.
    ///
    /// The call counts as one that changes something, so retries treat it with care.
    pub fn call(&self, endpoint: &str, request: &serde_json::Value) -> Call<A, serde_json::Value> {
        Call::new(self.core.by_name(None, endpoint, request), Reply::free)
    }

    /// The same under another name in errors and spans, for endpoints whose path holds a secret, as MiAuth's session is one.
    #[doc(hidden)]
    pub fn __call_as(
        &self,
        name: &'static str,
        endpoint: &str,
        request: &serde_json::Value,
    ) -> Call<A, serde_json::Value> {
        Call::new(
            self.core.by_name(Some(name), endpoint, request),
            Reply::free,
        )
    }

    /// Gets a document of the server outside its API, for example `/nodeinfo/2.1`, without the token.
    pub fn document(&self, path: &str) -> Call<A, Reply> {
        Call::new(self.core.document(path), |reply| Ok(reply.clone()))
    }

    /// The server, for example `https://misskey.example`.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.core.origin.as_str()
    }

    /// Whether there is a token.
    #[must_use]
    pub fn has_token(&self) -> bool {
        self.core.token.is_some()
    }

    #[cfg(feature = "streaming")]
    pub(crate) fn core(&self) -> &Arc<Core> {
        &self.core
    }

    /// The token, for the parts of this project that talk to the server by other ways than calls.
    #[doc(hidden)]
    #[must_use]
    pub fn __token(&self) -> Option<&str> {
        self.core.token.as_ref().map(Token::reveal)
    }
}

impl Core {
    fn body_start(&self, info: &EndpointInfo) -> Vec<u8> {
        // Fields of a form are made from the plain object.
        if info.multipart {
            Vec::new()
        } else {
            prepare::body_start(self.token.as_ref(), self.place)
        }
    }

    fn post(
        self: &Arc<Self>,
        info: &'static EndpointInfo,
        start: usize,
        body: Vec<u8>,
        written: serde_json::Result<()>,
        upload: Option<crate::Upload>,
    ) -> Pending {
        let prepared = written
            .map_err(unwritable)
            .and_then(|()| match info.multipart {
                true => prepare::multipart(info, self.token.as_ref(), self.place, &body, upload),
                false => prepare::json(info.name, info.writes, self.place, start, body),
            });
        Pending::new(Arc::clone(self), info.name, prepared)
    }

    fn get(
        self: &Arc<Self>,
        info: &'static EndpointInfo,
        body: &[u8],
        written: serde_json::Result<()>,
    ) -> Pending {
        let prepared = written
            .map_err(unwritable)
            .and_then(|()| prepare::get(info, body));
        Pending::new(Arc::clone(self), info.name, prepared)
    }

    fn by_name(
        self: &Arc<Self>,
        shown: Option<&'static str>,
        endpoint: &str,
        request: &serde_json::Value,
    ) -> Pending {
        let allowed =
            |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.');
        let odd = endpoint.is_empty()
            || !endpoint.bytes().all(allowed)
            || endpoint
                .split('/')
                .any(|part| matches!(part, "" | "." | ".."));
        let prepared = if odd {
            Err(Fault::invalid_input(
                "an endpoint's name looks like `notes/create`",
            ))
        } else {
            let mut body = prepare::body_start(self.token.as_ref(), self.place);
            let start = body.len();
            serde_json::to_writer(&mut body, request)
                .map_err(unwritable)
                .and_then(|()| prepare::json(endpoint.to_owned(), true, self.place, start, body))
        };
        let prepared = prepared.map(|prepared| match shown {
            Some(shown) => Prepared {
                endpoint: Cow::Borrowed(shown),
                ..prepared
            },
            None => prepared,
        });
        Pending::new(Arc::clone(self), shown.unwrap_or("call"), prepared)
    }

    fn document(self: &Arc<Self>, path: &str) -> Pending {
        let prepared = if path.starts_with('/')
            && !path.starts_with("//")
            && path.bytes().all(|byte| byte.is_ascii_graphic())
        {
            Ok(Prepared {
                endpoint: Cow::Owned(path.to_owned()),
                writes: false,
                method: Method::Get,
                path: path.to_owned(),
                payload: Payload::None,
                token_header: false,
            })
        } else {
            Err(Fault::invalid_input(
                "a document's path begins with one slash and has no spaces, like `/nodeinfo/2.1`",
            ))
        };
        Pending::new(Arc::clone(self), "document", prepared)
    }
}

#[cold]
fn unwritable(error: serde_json::Error) -> Fault {
    Fault::invalid_input_from(
        format!("the request cannot be written as JSON: {error}"),
        error,
    )
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self {
            core: Arc::clone(&self.core),
            api: PhantomData,
        }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("origin", &self.core.origin)
            .field("token", &self.core.token)
            .finish_non_exhaustive()
    }
}

/// A client in the making.
#[must_use]
pub struct ClientBuilder<A: Api> {
    setup: Setup,
    api: PhantomData<fn() -> A>,
}

/// What the builder collects, the same for every [`Api`].
struct Setup {
    origin: Origin,
    token: Option<Result<Token, &'static str>>,
    place: TokenPlace,
    allow_http: bool,
    transport: Option<Arc<dyn Transport>>,
    user_agent: String,
    timeout: Duration,
    connect_timeout: Duration,
    stall_timeout: Duration,
    response_limit: usize,
    upload_limit: Option<u64>,
    retry: Option<RetryPolicy>,
}

impl Setup {
    fn new(host: &str, user_agent: &str) -> Result<Self, Fault> {
        Ok(Self {
            origin: Origin::parse(host)?,
            token: None,
            place: TokenPlace::Body,
            allow_http: false,
            transport: None,
            user_agent: user_agent.to_owned(),
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(120),
            response_limit: 64 * 1024 * 1024,
            upload_limit: None,
            retry: None,
        })
    }

    fn build(self) -> Result<Core, Fault> {
        if !self.origin.is_https() && !self.origin.is_loopback() && !self.allow_http {
            return Err(Fault::invalid_input(format!(
                "{} would send the token in the clear; use https, or call `allow_http` if that is what you want",
                self.origin.as_str()
            )));
        }
        let token = self.token.transpose().map_err(Fault::invalid_input)?;
        if self
            .user_agent
            .bytes()
            .any(|byte| !matches!(byte, b' '..=b'~'))
        {
            return Err(Fault::invalid_input(
                "the user agent holds a character that a header cannot have",
            ));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpClient::new(&self.origin, self.connect_timeout)?),
        };
        Ok(Core {
            origin: self.origin,
            token,
            place: self.place,
            transport,
            user_agent: self.user_agent,
            timeout: self.timeout,
            stall_timeout: self.stall_timeout,
            response_limit: self.response_limit,
            upload_limit: self.upload_limit,
            retry: self.retry,
        })
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Sets the access token; a malformed one is reported by [`build`](Self::build).
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.setup.token = Some(Token::new(token.into()));
        self
    }

    /// Sets where the token travels: in the body, or in the `Authorization` header.
    pub fn token_place(mut self, place: TokenPlace) -> Self {
        self.setup.place = place;
        self
    }

    /// Allows `http://` to other machines, where everybody on the way can read the token.
    pub fn allow_http(mut self) -> Self {
        self.setup.allow_http = true;
        self
    }

    /// Sets another transport than the client's own; the connect timeout is then its own business.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.setup.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the `User-Agent` header, for example `my-bot/1.2 (+https://bot.example)`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.setup.user_agent = user_agent.into();
        self
    }

    /// Sets how long an attempt of a call may take until its answer is complete; 60 seconds if not set. Uploads have another measure.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.setup.timeout = timeout;
        self
    }

    /// Sets how long a connection may take to be made; 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.setup.connect_timeout = timeout;
        self
    }

    /// Sets how long an upload may stand still, with nothing sent and nothing answered; 120 seconds if not set.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.setup.stall_timeout = timeout;
        self
    }

    /// Sets how large a response may be, in bytes; 64 MiB if not set.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.setup.response_limit = bytes;
        self
    }

    /// Sets how large an uploaded file may be, in bytes, so that larger ones are refused before anything is sent; no limit if not set.
    pub fn upload_limit(mut self, bytes: u64) -> Self {
        self.setup.upload_limit = Some(bytes);
        self
    }

    /// Sets when failed calls are tried again; never if not set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.setup.retry = Some(policy);
        self
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    /// The token or the user agent is malformed, `http://` is not allowed for this host, or TLS cannot be set up.
    pub fn build(self) -> Result<Client<A>, Error<A::ErrorCode>> {
        Ok(Client {
            core: Arc::new(self.setup.build()?),
            api: PhantomData,
        })
    }
}

impl<A: Api> fmt::Debug for ClientBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("origin", &self.setup.origin)
            .finish_non_exhaustive()
    }
}
