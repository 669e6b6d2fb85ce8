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
    UPGRADE, USER_AGENT, WWW_AUTHENTICATE,
};
use http_body::Body as _;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use url::Url;

use super::hub::Habits;
use crate::call::caller::Caller;
use crate::call::receive::{self, Response};
use crate::call::transport::http_client::Way;
use crate::error::{Detail, Error, NoStream, Refusal, between};
use crate::reply::secret::Token;

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
    pub(super) prospect: Prospect,
}

/// Whether trying again can help.
#[derive(Debug, Clone)]
pub(super) enum Prospect {
    /// It may.
    Passing,
    /// Hardly: what answers there is no streaming API.
    NotThere,
    /// It cannot: the server refuses this token or user.
    Refused(NoStream),
}

impl From<Error> for NoSocket {
    fn from(error: Error) -> Self {
        Self {
            error,
            prospect: Prospect::Passing,
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
            let words = "a WebSocket that does not belong to our request; something between here and the server mixes up answers";
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
        let answer = Response::from_parts(head, body.freeze());
        let token = self.caller.token.as_ref();
        if let Some(no) = refused(&answer, token.is_some()) {
            return NoSocket {
                error: Error::new(Detail::Refused(no.clone())),
                prospect: Prospect::Refused(no),
            };
        }
        let status = answer.status().as_u16();
        let between = between::words(status, answer.headers());
        let words = between.as_deref().unwrap_or_else(|| words(status));
        NoSocket {
            error: receive::unexpected(&answer, token, words),
            prospect: match status {
                200..=399 | 404 | 405 | 410 | 426 if between.is_none() => Prospect::NotThere,
                _ => Prospect::Passing,
            },
        }
    }
}

/// What the server itself says to whom it does not stream to: 401 in its own name, 401 and 403 without a word.
/// Whatever stands in front of a server says 401 and 403 as well, and may say another thing a minute later.
fn refused(answer: &Response, has_token: bool) -> Option<NoStream> {
    let is_bare = answer.body().is_empty() && !between::is_challenge(answer.headers());
    let is_own = receive::header(answer, WWW_AUTHENTICATE)
        .map_or(is_bare, |challenge| challenge.contains("realm=\"Misskey\""));
    let status = answer.status().as_u16();
    let (words, refusal) = match (status, has_token) {
        (401, true) if is_own => (
            "the server refused the token for streaming: it is wrong or no longer valid, or an app's token without the permission read:account",
            Refusal::UnknownToken,
        ),
        (401, false) if is_own => (
            "the server does not stream to anybody without a token",
            Refusal::NoToken,
        ),
        (403, true) if is_bare => (
            "the server refused to stream to this user, who is suspended or deleted",
            Refusal::Suspended,
        ),
        _ => return None,
    };
    Some(NoStream {
        status: Some(status),
        words: words.into(),
        refusal,
    })
}

fn words(status: u16) -> &'static str {
    match status {
        401 | 403 => "something in front of the server refused to stream",
        404 | 405 | 410 => {
            "there is no streaming at this address; is this a Misskey server, and does the proxy in front of it pass on WebSockets?"
        }
        429 => "too many connections, according to the server or something in front of it",
        200..=299 | 426 => {
            "a plain answer instead of a WebSocket; a proxy in front of the server may not pass on the upgrade"
        }
        300..=399 => {
            "a redirect, which is not followed for streaming; pass the right server to `builder`"
        }
        _ => "not an answer to a request for streaming",
    }
}

/// What the server says with the code with which it closes a connection, if that is more than goodbye.
pub(super) enum Farewell {
    /// It does not stream to this token or user.
    Refused(NoStream),
    /// There are too many connections, or they come too often.
    Busy,
}

/// The codes of Sharkey, which refuses after the upgrade; 1008 is used by servers of all kinds.
pub(super) fn farewell(code: u16) -> Option<Farewell> {
    let (words, refusal) = match code {
        4000 => (
            "the server refused the token for streaming: it is wrong or no longer valid",
            Refusal::UnknownToken,
        ),
        4001 => (
            "the server refused to stream to this user, who is suspended",
            Refusal::Suspended,
        ),
        4003 => (
            "the server refused the token for streaming: an app's token needs the permission read:account",
            Refusal::Permission(Some("read:account")),
        ),
        1008 | 4029 => return Some(Farewell::Busy),
        _ => return None,
    };
    Some(Farewell::Refused(NoStream {
        status: None,
        words: words.into(),
        refusal,
    }))
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
