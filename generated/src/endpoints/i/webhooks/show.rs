// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/show`: gets one webhook of one's own.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/webhooks/show` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub webhook_id: ids::WebhookId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `i/webhooks/show` answers.
pub type Response = models::UserWebhook;

impl Request {
    /// The permission that an app's token needs for this.
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
