// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/delete`: deletes one of the user's own webhooks.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/webhooks/delete`](fn@crate::endpoints::i::webhooks::delete): deletes one of the user's own webhooks.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to delete.
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

/// The answer of [`i/webhooks/delete`](fn@crate::endpoints::i::webhooks::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/delete")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
