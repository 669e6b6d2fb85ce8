//! Building a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::calls::Client;
use crate::call::RetryPolicy;
use crate::call::caller::Caller;
use crate::call::transport::http_client::HttpClient;
use crate::call::transport::{Origin, Settings, Transport};
use crate::error::Error;
use crate::reply::secret::{Token, TokenPlace};

/// The `User-Agent` if the program sets none.
const USER_AGENT: &str = concat!("misskey-client/", env!("CARGO_PKG_VERSION"));

/// Builds a [`Client`]; [`Client::builder`] starts one.
#[must_use]
pub struct ClientBuilder {
    origin: Origin,
    token: Option<Result<Token, &'static str>>,
    place: TokenPlace,
    allow_http: bool,
    settings: Settings,
    transport: Option<Arc<dyn Transport>>,
    user_agent: String,
    timeout: Duration,
    stall_timeout: Duration,
    response_limit: usize,
    upload_limit: Option<u64>,
    retry: Option<RetryPolicy>,
}

impl Client {
    /// Starts building a client for the server at `host`: `misskey.example`, `misskey.example:3000` or `https://misskey.example`.
    ///
    /// Without a scheme it is HTTPS. `http://` is for this machine only, unless [`ClientBuilder::allow_http`] is called.
    ///
    /// # Errors
    /// `host` is not a host, or has a path, a user name or the like.
    pub fn builder(host: &str) -> Result<ClientBuilder, Error> {
        ClientBuilder::new(host)
    }
}

impl ClientBuilder {
    fn new(host: &str) -> Result<Self, Error> {
        Ok(Self {
            origin: Origin::parse(host)?,
            token: None,
            place: TokenPlace::Body,
            allow_http: false,
            settings: Settings::new(),
            transport: None,
            user_agent: USER_AGENT.to_owned(),
            timeout: Duration::from_secs(60),
            stall_timeout: Duration::from_secs(120),
            response_limit: 64 * 1024 * 1024,
            upload_limit: None,
            retry: None,
        })
    }

    /// Sets the access token; a malformed one is reported by [`build`](Self::build).
    pub fn token(mut self, token: impl AsRef<str>) -> Self {
        self.token = Some(Token::new(token.as_ref()));
        self
    }

    /// Sets where the token is sent: in the body, or in the `Authorization` header.
    pub fn token_place(mut self, place: TokenPlace) -> Self {
        self.place = place;
        self
    }

    /// Allows `http://` to other machines, even though everybody on the way can read the token.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Sends calls and streams through a proxy, for example `http://proxy.example:3128`, or `socks5h://127.0.0.1:9050` with the
    /// feature `socks`. The URL may contain a user name and a password.
    ///
    /// Without this the system's proxy is used (the variables `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`), except for `http://` on this machine.
    ///
    /// # Errors
    /// It is not the URL of a proxy, or needs a feature that is off.
    pub fn proxy(mut self, url: &str) -> Result<Self, Error> {
        self.settings.set_proxy(url)?;
        Ok(self)
    }

    /// Trusts the certificates in a PEM file as well as the system's, for calls and streams; for servers with a certificate authority of their own.
    ///
    /// # Errors
    /// It is not PEM or holds no certificate, or this build has no TLS.
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        self.settings.add_certificates(pem.as_ref())?;
        Ok(self)
    }

    /// Uses your own HTTP client for calls and streams, with its connections, proxy and certificates;
    /// [`proxy`](Self::proxy), [`root_certificate`](Self::root_certificate) and [`connect_timeout`](Self::connect_timeout) then have
    /// no effect.
    ///
    /// Build it with [`redirect::Policy::none`](reqwest::redirect::Policy::none): a client that follows redirects could carry the token to
    /// another server, so a call that it redirected is an error. Streams need HTTP/1.1.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.settings.own = Some(client);
        self
    }

    /// Sends calls through your own [`Transport`] instead of `reqwest`, for tests for example. It has its own connect timeout, and streams do not use it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the `User-Agent` header, for example `my-bot/1.2 (+https://bot.example)`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets how long an attempt of a call may take until its answer is complete; 60 seconds if not set. For uploads [`stall_timeout`](Self::stall_timeout) counts instead.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets how long a connection may take to be made; 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Sets how long an upload may stall, with nothing sent and nothing received; 120 seconds if not set.
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.stall_timeout = timeout;
        self
    }

    /// Sets how large a response may be, in bytes; 64 MiB if not set. The decompressed size counts.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Sets how large an uploaded file may be, in bytes, so that larger ones are refused before anything is sent; no limit if not set.
    pub fn upload_limit(mut self, bytes: u64) -> Self {
        self.upload_limit = Some(bytes);
        self
    }

    /// Sets when failed calls are tried again; never if not set.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Builds the client. Nothing is sent yet.
    ///
    /// # Errors
    /// The token or the user agent is malformed, `http://` is not allowed for this host, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        if !self.origin.is_https() && !self.origin.is_loopback() && !self.allow_http {
            return Err(Error::input(format!(
                "{} would send the token in the clear; use https, or call `allow_http` if that is what you want",
                self.origin.as_str()
            )));
        }
        let token = self.token.transpose().map_err(Error::input)?;
        let user_agent = Some(&self.user_agent)
            .filter(|text| text.bytes().all(|byte| matches!(byte, b' '..=b'~')))
            .and_then(|text| HeaderValue::try_from(text).ok())
            .ok_or_else(|| {
                Error::input("the user agent contains a character that a header cannot have")
            })?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpClient::new(&self.settings, &self.origin)?),
        };
        Ok(Client {
            caller: Arc::new(Caller {
                origin: self.origin,
                token,
                place: self.place,
                transport,
                #[cfg(feature = "streaming")]
                settings: self.settings,
                user_agent,
                timeout: self.timeout,
                stall_timeout: self.stall_timeout,
                response_limit: self.response_limit,
                upload_limit: self.upload_limit,
                retry: self.retry,
                server: Arc::default(),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}
