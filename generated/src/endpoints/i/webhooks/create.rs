// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/create`: creates a webhook that the server calls when something happens to the user's account.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/webhooks/create`](fn@crate::endpoints::i::webhooks::create): creates a webhook that the server calls when something happens to the user's account.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name under which the user will recognize the webhook. 1 to 100 characters.
    pub name: String,
    /// Address that the server calls, by `POST` with a JSON body. 1 to 1024 characters.
    pub url: String,
    /// Sent with each call in the header `X-Misskey-Hook-Secret`, so that the receiver can check where the call came from. At most 1024 characters. Default: `""`.
    pub secret: Option<String>,
    /// The events on which the server calls the webhook.
    pub on: Vec<models::UserWebhookEvent>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        url: impl Into<String>,
        on: impl IntoIterator<Item = impl Into<models::UserWebhookEvent>>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            secret: None,
            on: on.into_iter().map(Into::into).collect(),
        }
    }
    /// Sent with each call in the header `X-Misskey-Hook-Secret`, so that the receiver can check where the call came from. At most 1024 characters. Default: `""`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        url: "url" required = "https://misskey.example/sample",
        secret: "secret" optional,
        on: "on" required,
    }
}

/// The answer of [`i/webhooks/create`](fn@crate::endpoints::i::webhooks::create).
pub type Response = models::UserWebhook;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/create")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
