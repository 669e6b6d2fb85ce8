// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/list`: lists the system webhooks, optionally by state or event.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/system-webhook/list` takes. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub is_active: Option<bool>,
    /// Events that lead to a call.
    pub on: Option<Vec<models::SystemWebhookEvent>>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `isActive`.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }
    /// Sets `on`.
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

/// What `admin/system-webhook/list` answers.
pub type Response = Vec<models::SystemWebhook>;

impl Request {
    /// The permission that an app's token needs for this.
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
