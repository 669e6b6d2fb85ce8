//! The WebSocket's handshake, over the HTTP client's own connections and TLS.
//!
//! The upgrade is an HTTP request like any other until the server has answered it, so certificates, provider and proxy are
//! those of the calls, and no second TLS stack is built.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{
    CONNECTION, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION,
    UPGRADE, USER_AGENT,
};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use url::Url;

use super::hub::{Ending, Options};
use crate::answer::{self, Answer};
use crate::core::{Core, fault_of};
use crate::error::Detail;
use crate::transport::TransportError;
use crate::{Fault, http_client};

pub(super) type Socket = WebSocketStream<reqwest::Upgraded>;

/// How much of a refusal's body is read, in bytes.
const REFUSAL: usize = 64 * 1024;

/// Makes connections.
pub(super) struct Dialer {
    core: Arc<Core>,
    client: reqwest::Client,
    timeout: Duration,
    message_limit: usize,
    token_in_query: bool,
}

/// Why there is no connection.
pub(super) struct NoSocket {
    pub(super) fault: Fault,
    /// Set where trying again cannot help.
    pub(super) ending: Option<Ending>,
}

impl From<Fault> for NoSocket {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            ending: None,
        }
    }
}

impl Dialer {
    pub(super) fn new(core: Arc<Core>, options: &Options) -> Result<Self, Fault> {
        let origin = &core.origin;
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(options.connect_timeout)
            .https_only(origin.is_https())
            .http1_only()
            .pool_max_idle_per_host(0);
        if origin.is_loopback() && !origin.is_https() {
            // What is meant for this machine must not reach a proxy in the clear.
            builder = builder.no_proxy();
        }
        let client = http_client::tls(builder, origin)?
            .build()
            .map_err(|error| {
                Fault::invalid_input_from(
                    "the HTTP client could not be set up",
                    error.without_url(),
                )
            })?;
        Ok(Self {
            client,
            timeout: options.connect_timeout,
            message_limit: options.message_limit,
            token_in_query: options.token_in_query,
            core,
        })
    }

    /// Connects once.
    pub(super) async fn dial(&self) -> Result<Socket, NoSocket> {
        match tokio::time::timeout(self.timeout, self.shake_hands()).await {
            Ok(result) => result,
            Err(_) => {
                let what = "the streaming connection was not made";
                Err(Fault::new(Detail::Timeout {
                    what,
                    after: self.timeout,
                    sent: false,
                })
                .into())
            }
        }
    }

    async fn shake_hands(&self) -> Result<Socket, NoSocket> {
        let key = generate_key();
        let response = self
            .request(&key)?
            .send()
            .await
            .map_err(|error| self.transport_fault(error))?;
        let status = response.status().as_u16();
        if status != 101 {
            return Err(self.refusal(response).await);
        }
        let accepted = response
            .headers()
            .get(SEC_WEBSOCKET_ACCEPT)
            .map(HeaderValue::as_bytes);
        if accepted != Some(derive_accept_key(key.as_bytes()).as_bytes()) {
            let answer = Answer {
                status,
                headers: Vec::new(),
                body: Bytes::new(),
            };
            let words = "a WebSocket that does not belong to our request; something between here and the server mixes answers up";
            return Err(answer::unexpected(&answer, self.core.token.as_ref(), words).into());
        }
        let io = response
            .upgrade()
            .await
            .map_err(|error| self.transport_fault(error))?;
        let config = WebSocketConfig::default()
            .max_message_size(Some(self.message_limit))
            .max_frame_size(Some(self.message_limit));
        Ok(WebSocketStream::from_raw_socket(io, Role::Client, Some(config)).await)
    }

    fn request(&self, key: &str) -> Result<reqwest::RequestBuilder, Fault> {
        let mut request = self
            .client
            .get(self.url()?)
            .header(USER_AGENT, &self.core.user_agent)
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_VERSION, "13")
            .header(SEC_WEBSOCKET_KEY, key);
        match &self.core.token {
            Some(token) if !self.token_in_query => {
                let mut value = HeaderValue::try_from(format!("Bearer {}", token.reveal()))
                    .map_err(|_| {
                        Fault::invalid_input(
                            "the token holds a character that a header cannot have",
                        )
                    })?;
                value.set_sensitive(true);
                request = request.header(reqwest::header::AUTHORIZATION, value);
            }
            Some(_) | None => {}
        }
        Ok(request)
    }

    fn url(&self) -> Result<Url, Fault> {
        let mut url = Url::parse(self.core.origin.as_str()).map_err(|error| {
            Fault::invalid_input_from("the server's address is not a URL", error)
        })?;
        url.set_path("/streaming");
        if let Some(token) = self.core.token.as_ref().filter(|_| self.token_in_query) {
            url.query_pairs_mut().append_pair("i", token.reveal());
        }
        Ok(url)
    }

    fn transport_fault(&self, error: reqwest::Error) -> Fault {
        fault_of(http_client::error_of(error, self.timeout))
    }

    /// What a server says that does not take the upgrade.
    async fn refusal(&self, mut response: reqwest::Response) -> NoSocket {
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
        let mut body = BytesMut::new();
        while let Ok(Some(piece)) = response.chunk().await {
            body.extend_from_slice(&piece);
            if body.len() >= REFUSAL {
                break;
            }
        }
        let answer = Answer {
            status,
            headers,
            body: body.freeze(),
        };
        let words = words(status, self.core.token.is_some());
        let ending = match status {
            401 | 403 => Some(Ending::Refused {
                status,
                words: words.into(),
            }),
            _ => None,
        };
        NoSocket {
            fault: answer::unexpected(&answer, self.core.token.as_ref(), words),
            ending,
        }
    }
}

fn words(status: u16, has_token: bool) -> &'static str {
    match (status, has_token) {
        (401, true) => {
            "the server refused the token for streaming: it is wrong or no longer valid, or an app's without the permission read:account"
        }
        (401, false) => "the server does not stream to anybody without a token",
        (403, true) => "the server refused to stream to this user, who is suspended or deleted",
        (403, false) => "something in front of the server refused to stream",
        (404 | 405, _) => {
            "there is no streaming at this address; is this a Misskey server, and does the proxy before it pass WebSockets on?"
        }
        (429, _) => "too many connections, says the server or something in front of it",
        (502..=504, _) => "the server is down or overloaded, says the proxy in front of it",
        (200..=299 | 426, _) => {
            "a plain answer in place of a WebSocket; the proxy before the server may not pass the upgrade on"
        }
        (300..=399, _) => {
            "a redirect, which is not followed for streaming; give the right server to `builder`"
        }
        _ => "not an answer to a request for streaming",
    }
}

/// A WebSocket's error as a reason in words.
pub(super) fn reason_of(error: &tokio_tungstenite::tungstenite::Error) -> String {
    use tokio_tungstenite::tungstenite::Error;
    match error {
        Error::Capacity(error) => {
            format!("{error}; `message_limit` sets how large an event may be")
        }
        other => TransportError::exchange(other.to_string()).to_string(),
    }
}
