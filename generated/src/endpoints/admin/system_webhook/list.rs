// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/list`: lists the system webhooks, optionally by state or event.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/system-webhook/list`](fn@crate::endpoints::admin::system_webhook::list): lists the system webhooks, optionally by state or event. Since 2024.11.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Only those that are active, or only those that are not; all when left out.
    pub is_active: Option<bool>,
    /// Events that lead to a call.
    pub on: Option<Vec<models::SystemWebhookEvent>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Only those that are active, or only those that are not; all when left out.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }
    /// Events that lead to a call.
    #[inline]
    pub fn on(
        mut self,
        on: impl IntoIterator<Item = impl Into<models::SystemWebhookEvent>>,
    ) -> Self {
        self.on = Some(on.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        is_active: "isActive" optional,
        on: "on" optional,
    }
}

/// The answer of [`admin/system-webhook/list`](fn@crate::endpoints::admin::system_webhook::list).
pub type Response = Vec<models::SystemWebhook>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminSystemWebhook;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/system-webhook/list")
        .permission("write:admin:system-webhook")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
