// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/update`: changes one of the user's own webhooks; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/webhooks/update`](fn@crate::endpoints::i::webhooks::update): changes one of the user's own webhooks; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to change.
    pub webhook_id: ids::WebhookId,
    /// Name under which the user will recognize the webhook. 1 to 100 characters.
    pub name: Option<String>,
    /// Address that the server calls, by `POST` with a JSON body. 1 to 1024 characters.
    pub url: Option<String>,
    /// Sent with each call in the header `X-Misskey-Hook-Secret`; null makes it empty. At most 1024 characters.
    pub secret: Maybe<String>,
    /// The events on which the server calls the webhook, in place of those set before.
    pub on: Option<Vec<models::UserWebhookEvent>>,
    /// Whether the server calls the webhook at all.
    pub active: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(webhook_id: impl Into<ids::WebhookId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            name: None,
            url: None,
            secret: Maybe::Absent,
            on: None,
            active: None,
        }
    }
    /// Name under which the user will recognize the webhook. 1 to 100 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Address that the server calls, by `POST` with a JSON body. 1 to 1024 characters.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sent with each call in the header `X-Misskey-Hook-Secret`; null makes it empty. At most 1024 characters.
    #[inline]
    pub fn secret(mut self, secret: impl Into<Maybe<String>>) -> Self {
        self.secret = secret.into();
        self
    }
    /// The events on which the server calls the webhook, in place of those set before.
    #[inline]
    pub fn on(
        mut self,
        on: impl IntoIterator<Item = impl Into<models::UserWebhookEvent>>,
    ) -> Self {
        self.on = Some(on.into_iter().map(Into::into).collect());
        self
    }
    /// Whether the server calls the webhook at all.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

wire::table! {
    sent object Request {
        webhook_id: "webhookId" required,
        name: "name" optional,
        url: "url" optional,
        secret: "secret" maybe,
        on: "on" optional,
        active: "active" optional,
    }
}

/// The answer of [`i/webhooks/update`](fn@crate::endpoints::i::webhooks::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/update")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
