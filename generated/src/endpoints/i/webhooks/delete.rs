// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/delete`: deletes a webhook of one's own.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/webhooks/delete` takes.
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

wire::sent! {
    Request {
        webhook_id: "webhookId" required,
    }
}

/// What `i/webhooks/delete` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = Some(Permission::WriteAccount);
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "i/webhooks/delete",
        permission: Some("write:account"),
        credential: true,
        secure: false,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
