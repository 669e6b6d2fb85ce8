// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/test`: sends a made-up event to one of the user's own webhooks.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/webhooks/test`](fn@crate::endpoints::i::webhooks::test): sends a made-up event to one of the user's own webhooks. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to call.
    pub webhook_id: ids::WebhookId,
    /// The kind of event to send.
    pub type_: models::UserWebhookEvent,
    /// Settings for this one call in place of the stored ones; left out, the stored ones are used.
    pub override_: Option<Override>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        webhook_id: impl Into<ids::WebhookId>,
        type_: impl Into<models::UserWebhookEvent>,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            type_: type_.into(),
            override_: None,
        }
    }
    /// Settings for this one call in place of the stored ones; left out, the stored ones are used.
    #[inline]
    pub fn override_(mut self, override_: impl Into<Override>) -> Self {
        self.override_ = Some(override_.into());
        self
    }
}

wire::table! {
    sent object Request {
        webhook_id: "webhookId" required,
        type_: "type" required,
        override_: "override" optional,
    }
}

/// The answer of [`i/webhooks/test`](fn@crate::endpoints::i::webhooks::test).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/test")
        .permission("read:account")
        .credential()
        .secure()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

/// Settings for this one call in place of the stored ones; left out, the stored ones are used. Since 2024.11.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Override {
    /// Address to call this time; left out, the stored one is called.
    pub url: Option<String>,
    /// Secret to send with this call; left out, the stored one is sent.
    pub secret: Option<String>,
}

impl Override {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Address to call this time; left out, the stored one is called.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Secret to send with this call; left out, the stored one is sent.
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

wire::table! {
    sent object Override {
        url: "url" optional,
        secret: "secret" optional,
    }
}
