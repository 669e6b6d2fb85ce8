// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/show`: gets one of the user's own webhooks.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/webhooks/show`](fn@crate::endpoints::i::webhooks::show): gets one of the user's own webhooks.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to get.
    pub webhook_id: ids::WebhookId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(webhook_id: impl Into<ids::WebhookId>) -> Self {
        Self {
            webhook_id: webhook_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        webhook_id: "webhookId" required,
    }
}

/// The answer of [`i/webhooks/show`](fn@crate::endpoints::i::webhooks::show).
pub type Response = models::UserWebhook;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/show")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
