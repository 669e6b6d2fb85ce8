// Written by `cargo xtask regen`. Do not edit.

//! `sw/register`: registers a browser's push subscription for one's notifications.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `sw/register` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub endpoint: String,
    /// Authentication secret of the browser's subscription.
    pub auth: String,
    /// Public key of the browser's subscription.
    pub publickey: String,
    /// Whether a push is sent as well when notifications are read elsewhere. Default: `false`.
    pub send_read_message: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `sendReadMessage`.
    #[inline]
    pub fn send_read_message(mut self, send_read_message: bool) -> Self {
        self.send_read_message = Some(send_read_message);
        self
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required,
        auth: "auth" required,
        publickey: "publickey" required,
        send_read_message: "sendReadMessage" optional,
    }
}

/// What `sw/register` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the subscription is new or was there before.
    pub state: Option<ResponseState>,
    /// The server's public VAPID key; null while push notifications are not set up.
    pub key: Option<String>,
    pub user_id: ids::UserId,
    pub endpoint: String,
    /// Whether a push is sent as well when notifications are read elsewhere.
    pub send_read_message: bool,
}

wire::table! {
    received object Response {
        state: "state" optional,
        key: "key" nullable,
        user_id: "userId" required,
        endpoint: "endpoint" required,
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

/// Whether the subscription is new or was there before. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseState {
    /// `already-subscribed`
    AlreadySubscribed,
    /// `subscribed`
    Subscribed,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ResponseState or Unknown {
        AlreadySubscribed = "already-subscribed",
        Subscribed = "subscribed",
    }
}
