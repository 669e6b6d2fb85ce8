// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/show`: gets one system webhook.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/system-webhook/show`](fn@crate::endpoints::admin::system_webhook::show): gets one system webhook. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to get.
    pub id: ids::SystemWebhookId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<ids::SystemWebhookId>) -> Self {
        Self { id: id.into() }
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
    }
}

/// The answer of [`admin/system-webhook/show`](fn@crate::endpoints::admin::system_webhook::show).
pub type Response = models::SystemWebhook;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminSystemWebhook;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/system-webhook/show")
        .permission("write:admin:system-webhook")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
