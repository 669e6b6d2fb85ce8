// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/update`: replaces the settings of a system webhook.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/system-webhook/update` takes. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::SystemWebhookId,
    pub is_active: bool,
    /// Length: 1 to 255.
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<models::SystemWebhookEvent>,
    /// Length: 1 to 1024.
    pub url: String,
    /// A shared secret, to be kept as safe as a password. Length: at most 1024. Default: `""`.
    pub secret: Option<String>,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    pub id: ids::SystemWebhookId,
    pub is_active: bool,
    /// Length: 1 to 255.
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<models::SystemWebhookEvent>,
    /// Length: 1 to 1024.
    pub url: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            id: required.id,
            is_active: required.is_active,
            name: required.name,
            on: required.on,
            url: required.url,
            secret: None,
        }
    }
    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
        is_active: "isActive" required,
        name: "name" required,
        on: "on" required,
        url: "url" required,
        secret: "secret" optional,
    }
}

/// What `admin/system-webhook/update` answers.
pub type Response = models::SystemWebhook;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAdminSystemWebhook;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/system-webhook/update")
        .permission("write:admin:system-webhook")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
