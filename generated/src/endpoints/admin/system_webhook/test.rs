// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/test`: sends a made-up event to a system webhook.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/system-webhook/test`](fn@crate::endpoints::admin::system_webhook::test): sends a made-up event to a system webhook. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to call.
    pub webhook_id: ids::SystemWebhookId,
    /// The event to send.
    pub type_: models::SystemWebhookEvent,
    /// Settings used for this one call in place of the stored ones.
    pub override_: Option<Override>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        webhook_id: impl Into<ids::SystemWebhookId>,
        type_: impl Into<models::SystemWebhookEvent>,
    ) -> Self {
        Self {
            webhook_id: webhook_id.into(),
            type_: type_.into(),
            override_: None,
        }
    }
    /// Settings used for this one call in place of the stored ones.
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

/// The answer of [`admin/system-webhook/test`](fn@crate::endpoints::admin::system_webhook::test).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminSystemWebhook;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/system-webhook/test")
        .permission("read:admin:system-webhook")
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

/// Settings used for this one call in place of the stored ones. Since 2024.11.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Override {
    /// Address to call in place of the stored one.
    pub url: Option<String>,
    /// A shared secret, to be kept as safe as a password.
    pub secret: Option<String>,
}

impl Override {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Address to call in place of the stored one.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// A shared secret, to be kept as safe as a password.
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
