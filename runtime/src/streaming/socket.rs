//! The WebSocket's handshake, over the HTTP client's own connections and TLS.
//!
//! The upgrade is an HTTP request like any other until the server has answered it, so certificates, provider and proxy are
//! those of the calls, and no second TLS stack is built.

use std::pin::Pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::HeaderValue;
use http::header::{
    AUTHORIZATION, CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION,
    UPGRADE, USER_AGENT,
};
use http_body::Body as _;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use url::Url;

use super::hub::{Ending, Habits};
use crate::call::caller::Caller;
use crate::call::receive::{self, Response};
use crate::error::{Detail, Error};
use crate::secret::Token;
use crate::transport::http_client::Way;

pub(super) type Socket = WebSocketStream<reqwest::Upgraded>;

/// How much of a refusal's body is read, in bytes.
const REFUSAL: usize = 64 * 1024;

/// Makes connections.
pub(super) struct Dialer {
    caller: Arc<Caller>,
    client: reqwest::Client,
    way: Way,
    message_limit: usize,
    token_in_query: bool,
}

/// Why there is no connection.
pub(super) struct NoSocket {
    pub(super) error: Error,
    /// Set where trying again cannot help.
    pub(super) ending: Option<Ending>,
}

impl From<Error> for NoSocket {
    fn from(error: Error) -> Self {
        Self {
            error,
            ending: None,
        }
    }
}

impl Dialer {
    pub(super) fn new(caller: Arc<Caller>, habits: &Habits) -> Result<Self, Error> {
        Ok(Self {
            client: caller
                .settings
                .for_streams(&caller.origin, habits.connect_timeout)?,
            way: Way::new(&caller.settings, &caller.origin, habits.connect_timeout),
            message_limit: habits.message_limit,
            token_in_query: habits.token_in_query,
            caller,
        })
    }

    /// Connects once.
    pub(super) async fn dial(&self) -> Result<Socket, NoSocket> {
        match tokio::time::timeout(self.way.connect_timeout, self.shake_hands()).await {
            Ok(result) => result,
            Err(_) => {
                let what = "the streaming connection was not made";
                Err(Error::new(Detail::Timeout {
                    what,
                    after: self.way.connect_timeout,
                    sent: false,
                })
                .into())
            }
        }
    }

    async fn shake_hands(&self) -> Result<Socket, NoSocket> {
        let key = generate_key();
        let url = self.url()?;
        let response = self
            .request(url.clone(), &key)
            .send()
            .await
            .map_err(|error| self.transport_error(error))?;
        self.way.check(&url, response.url()).map_err(Error::from)?;
        let status = response.status().as_u16();
        if status != 101 {
            return Err(self.refusal(response).await);
        }
        let accepted = response
            .headers()
            .get(SEC_WEBSOCKET_ACCEPT)
            .map(HeaderValue::as_bytes);
        if accepted != Some(derive_accept_key(key.as_bytes()).as_bytes()) {
            let answer = http::Response::from(response).map(|_| Bytes::new());
            let words = "a WebSocket that does not belong to our request; something between here and the server mixes answers up";
            return Err(receive::unexpected(&answer, self.caller.token.as_ref(), words).into());
        }
        let io = response
            .upgrade()
            .await
            .map_err(|error| self.transport_error(error))?;
        let config = WebSocketConfig::default()
            .max_message_size(Some(self.message_limit))
            .max_frame_size(Some(self.message_limit));
        Ok(WebSocketStream::from_raw_socket(io, Role::Client, Some(config)).await)
    }

    fn request(&self, url: Url, key: &str) -> reqwest::RequestBuilder {
        let mut request = self
            .client
            .get(url)
            .header(USER_AGENT, &self.caller.user_agent)
            .header(CONNECTION, "Upgrade")
            .header(UPGRADE, "websocket")
            .header(SEC_WEBSOCKET_VERSION, "13")
            .header(SEC_WEBSOCKET_KEY, key);
        if let Some(bearer) = self
            .caller
            .token
            .as_ref()
            .filter(|_| !self.token_in_query)
            .and_then(Token::bearer)
        {
            request = request.header(AUTHORIZATION, bearer);
        }
        request
    }

    fn url(&self) -> Result<Url, Error> {
        let mut url = Url::parse(self.caller.origin.as_str())
            .map_err(|error| Error::input("the server's address is not a URL").because(error))?;
        url.set_path("/streaming");
        if let Some(token) = self.caller.token.as_ref().filter(|_| self.token_in_query) {
            url.query_pairs_mut().append_pair("i", token.reveal());
        }
        Ok(url)
    }

    fn transport_error(&self, error: reqwest::Error) -> Error {
        self.way.error_of(error).into()
    }

    /// What a server says that does not take the upgrade.
    async fn refusal(&self, response: reqwest::Response) -> NoSocket {
        let (head, mut pieces) = http::Response::from(response).into_parts();
        let mut body = BytesMut::new();
        while body.len() < REFUSAL
            && let Some(Ok(frame)) =
                std::future::poll_fn(|cx| Pin::new(&mut pieces).poll_frame(cx)).await
        {
            body.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
        }
        let status = head.status.as_u16();
        let answer = Response::from_parts(head, body.freeze());
        let words = words(status, self.caller.token.is_some());
        let ending = match status {
            401 | 403 => Some(Ending::Refused {
                status,
                words: words.into(),
            }),
            _ => None,
        };
        NoSocket {
            error: receive::unexpected(&answer, self.caller.token.as_ref(), words),
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
        (407, _) => receive::PROXY_PASSWORD,
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
        other => format!("the connection broke: {other}"),
    }
}
