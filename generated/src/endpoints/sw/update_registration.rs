// Written by `cargo xtask regen`. Do not edit.

//! `sw/update-registration`: changes the settings of a push subscription.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`sw/update-registration`](fn@crate::endpoints::sw::update_registration): changes the settings of a push subscription.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the browser's push service.
    pub endpoint: String,
    /// Whether a push is sent as well when notifications are read elsewhere.
    pub send_read_message: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            endpoint: endpoint.into(),
            send_read_message: None,
        }
    }
    /// Whether a push is sent as well when notifications are read elsewhere.
    #[inline]
    pub fn send_read_message(mut self, send_read_message: bool) -> Self {
        self.send_read_message = Some(send_read_message);
        self
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required = "https://push.example/sample",
        send_read_message: "sendReadMessage" optional,
    }
}

/// The answer of [`sw/update-registration`](fn@crate::endpoints::sw::update_registration).
pub type Response = models::PushRegistration;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("sw/update-registration")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
