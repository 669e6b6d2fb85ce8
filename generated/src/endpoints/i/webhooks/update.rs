// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/update`: changes a webhook of one's own; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/webhooks/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub webhook_id: ids::WebhookId,
    /// Length: 1 to 100.
    pub name: Option<String>,
    /// Length: 1 to 1024.
    pub url: Option<String>,
    /// A shared secret, to be kept as safe as a password. Length: at most 1024.
    pub secret: Maybe<String>,
    /// Events that lead to a call.
    pub on: Option<Vec<models::UserWebhookEvent>>,
    pub active: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<Maybe<String>>) -> Self {
        self.secret = secret.into();
        self
    }
    /// Sets `on`.
    #[inline]
    pub fn on(
        mut self,
        on: impl IntoIterator<Item = impl Into<models::UserWebhookEvent>>,
    ) -> Self {
        self.on = Some(on.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `active`.
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

/// What `i/webhooks/update` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
