// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/update`: replaces the settings of a system webhook.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/system-webhook/update`](fn@crate::endpoints::admin::system_webhook::update): replaces the settings of a system webhook. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The webhook to change.
    pub id: ids::SystemWebhookId,
    /// Whether the server calls it.
    pub is_active: bool,
    /// Name that administrators know it by. 1 to 255 characters.
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<models::SystemWebhookEvent>,
    /// Address that is called. 1 to 1024 characters.
    pub url: String,
    /// A shared secret, to be kept as safe as a password. At most 1024 characters. Default: `""`.
    pub secret: Option<String>,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// The webhook to change.
    pub id: ids::SystemWebhookId,
    /// Whether the server calls it.
    pub is_active: bool,
    /// Name that administrators know it by. 1 to 255 characters.
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<models::SystemWebhookEvent>,
    /// Address that is called. 1 to 1024 characters.
    pub url: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// A shared secret, to be kept as safe as a password. At most 1024 characters. Default: `""`.
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
        url: "url" required = "https://misskey.example/sample",
        secret: "secret" optional,
    }
}

/// The answer of [`admin/system-webhook/update`](fn@crate::endpoints::admin::system_webhook::update).
pub type Response = models::SystemWebhook;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
