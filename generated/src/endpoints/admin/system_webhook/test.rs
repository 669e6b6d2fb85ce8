// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/test`: sends a made-up event to a system webhook.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/system-webhook/test` takes. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub webhook_id: ids::SystemWebhookId,
    pub type_: models::SystemWebhookEvent,
    /// Settings used for this one call in place of the stored ones.
    pub override_: Option<Override>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `override`.
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

/// What `admin/system-webhook/test` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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

/// What `admin/system-webhook/test.request.override` holds. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Override {
    pub url: Option<String>,
    /// A shared secret, to be kept as safe as a password.
    pub secret: Option<String>,
}

impl Override {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `url`.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `secret`.
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
