// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/create`: creates a webhook that the server calls when something happens to one's account.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/webhooks/create` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: 1 to 100.
    pub name: String,
    /// Length: 1 to 1024.
    pub url: String,
    /// A shared secret, to be kept as safe as a password. Length: at most 1024. Default: `""`.
    pub secret: Option<String>,
    /// Events that lead to a call.
    pub on: Vec<models::UserWebhookEvent>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        url: impl Into<String>,
        on: impl IntoIterator<Item = impl Into<models::UserWebhookEvent>>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            secret: None,
            on: on.into_iter().map(Into::into).collect(),
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
        name: "name" required,
        url: "url" required,
        secret: "secret" optional,
        on: "on" required,
    }
}

/// What `i/webhooks/create` answers.
pub type Response = models::UserWebhook;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/create")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
