//! What a program can set about connections, for calls and streams alike.

use std::time::Duration;

use url::Url;

use super::origin::Origin;
use super::tls::{self, Certificates};
use crate::error::{Error, ErrorKind};

/// How long a connection is kept without use: less than the 72 seconds after which the server closes it, so that a call does not go
/// out on one that is being closed.
const IDLE: Duration = Duration::from_secs(60);
/// How long the kernel keeps a connection whose other end takes nothing any more.
#[cfg(target_os = "linux")]
const STUCK: Duration = Duration::from_secs(60);

/// How connections are made.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    proxy: Option<reqwest::Proxy>,
    certificates: Certificates,
    /// A client of the program's own, which has its own settings.
    pub(crate) own: Option<reqwest::Client>,
}

impl Settings {
    pub(crate) fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            proxy: None,
            certificates: Certificates::default(),
            own: None,
        }
    }

    /// Sends everything through this proxy.
    pub(crate) fn set_proxy(&mut self, url: &str) -> Result<(), Error> {
        // The URL may hold a password, so it is not repeated, and neither is an error that repeats it.
        let url = url.trim();
        if !url.contains("://") {
            // What stands before the first colon may be a user name, so it must not be taken for a scheme.
            return Err(Error::input(
                "the proxy is not a URL with a scheme; give one like `http://proxy.example:3128`",
            ));
        }
        let parsed = Url::parse(url).map_err(|error| {
            Error::input(format!(
                "the proxy is not a URL ({error}); give one like `http://proxy.example:3128`"
            ))
        })?;
        match parsed.scheme() {
            "http" | "https" => {}
            "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => {}
            "socks4" | "socks4a" | "socks5" | "socks5h" => {
                return Err(Error::told(
                    ErrorKind::Setup,
                    "this build has no SOCKS: turn on the feature `socks`",
                ));
            }
            other => {
                return Err(Error::input(format!(
                    "`{other}` is no kind of proxy; give one like `http://proxy.example:3128` or `socks5h://127.0.0.1:9050`"
                )));
            }
        }
        let proxy = reqwest::Proxy::all(parsed).map_err(|error| {
            Error::input("the proxy cannot be used").because(error.without_url())
        })?;
        self.proxy = Some(proxy);
        Ok(())
    }

    /// Whether everything goes through a proxy that the program has set here.
    pub(crate) fn is_proxied(&self) -> bool {
        self.own.is_none() && self.proxy.is_some()
    }

    /// Trusts these certificates beside the system's.
    pub(crate) fn add_certificates(&mut self, pem: &[u8]) -> Result<(), Error> {
        self.certificates.add(pem)
    }

    /// The HTTP client for calls.
    pub(crate) fn for_calls(&self, origin: &Origin) -> Result<reqwest::Client, Error> {
        self.build(origin, self.connect_timeout, |builder| {
            builder.pool_idle_timeout(IDLE)
        })
    }

    /// The HTTP client for streams, whose connections are taken out of its hands.
    #[cfg(feature = "streaming")]
    pub(crate) fn for_streams(
        &self,
        origin: &Origin,
        connect_timeout: Duration,
    ) -> Result<reqwest::Client, Error> {
        self.build(origin, connect_timeout, |builder| {
            builder.http1_only().pool_max_idle_per_host(0)
        })
    }

    fn build(
        &self,
        origin: &Origin,
        connect_timeout: Duration,
        tune: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<reqwest::Client, Error> {
        if let Some(own) = &self.own {
            return Ok(own.clone());
        }
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout)
            .https_only(origin.is_https());
        if origin.is_loopback() && !origin.is_https() {
            // What is meant for this machine must not reach the system's proxy in the clear.
            builder = builder.no_proxy();
        }
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        }
        #[cfg(target_os = "linux")]
        {
            builder = builder.tcp_user_timeout(STUCK);
        }
        tune(tls::apply(builder, origin, &self.certificates)?)
            .build()
            .map_err(|error| {
                Error::told(ErrorKind::Setup, "the HTTP client could not be set up")
                    .because(error.without_url())
            })
    }
}
