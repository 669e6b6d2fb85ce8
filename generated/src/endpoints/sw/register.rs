// Written by `cargo xtask regen`. Do not edit.

//! `sw/register`: registers a browser's push subscription for the signed-in user's notifications.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`sw/register`](fn@crate::endpoints::sw::register): registers a browser's push subscription for the signed-in user's notifications.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the browser's push service, from its subscription.
    pub endpoint: String,
    /// Authentication secret of the browser's subscription.
    pub auth: String,
    /// Public key of the browser's subscription.
    pub publickey: String,
    /// Whether a push is sent as well when notifications are read elsewhere. Default: `false`.
    pub send_read_message: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        endpoint: impl Into<String>,
        auth: impl Into<String>,
        publickey: impl Into<String>,
    ) -> Self {
        Self {
            endpoint: endpoint.into(),
            auth: auth.into(),
            publickey: publickey.into(),
            send_read_message: None,
        }
    }
    /// Whether a push is sent as well when notifications are read elsewhere. Default: `false`.
    #[inline]
    pub fn send_read_message(mut self, send_read_message: bool) -> Self {
        self.send_read_message = Some(send_read_message);
        self
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required = "https://push.example/sample",
        auth: "auth" required,
        publickey: "publickey" required,
        send_read_message: "sendReadMessage" optional,
    }
}

/// The answer of [`sw/register`](fn@crate::endpoints::sw::register).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the subscription is new or was there before.
    pub state: Option<ResponseState>,
    /// The server's public VAPID key; null while push notifications are not set up.
    pub key: Option<String>,
    /// The user whose notifications are pushed.
    pub user_id: ids::UserId,
    /// Address of the browser's push service.
    pub endpoint: String,
    /// Whether a push is sent as well when notifications are read elsewhere.
    pub send_read_message: bool,
}

wire::table! {
    received object Response {
        state: "state" optional,
        key: "key" nullable,
        user_id: "userId" required,
        endpoint: "endpoint" required = "https://push.example/sample",
        send_read_message: "sendReadMessage" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("sw/register")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// Whether the subscription is new or was there before.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseState {
    /// `already-subscribed`: The subscription was there before.
    AlreadySubscribed,
    /// `subscribed`: The subscription is new.
    Subscribed,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ResponseState or Unknown {
        AlreadySubscribed = "already-subscribed",
        Subscribed = "subscribed",
    }
}
