// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/delete`: deletes a webhook of one's own.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/webhooks/delete` takes. Since 2024.5.0, with every field that says nothing else.
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

/// What `i/webhooks/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
