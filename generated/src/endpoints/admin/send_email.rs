// Written by `cargo xtask regen`. Do not edit.

//! `admin/send-email`: sends an e-mail from the server to any address.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/send-email`](fn@crate::endpoints::admin::send_email): sends an e-mail from the server to any address.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The e-mail address to send to.
    pub to: String,
    /// Subject of the e-mail.
    pub subject: String,
    /// Text of the e-mail.
    pub text: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        to: impl Into<String>,
        subject: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            to: to.into(),
            subject: subject.into(),
            text: text.into(),
        }
    }
}

wire::table! {
    sent object Request {
        to: "to" required,
        subject: "subject" required,
        text: "text" required,
    }
}

/// The answer of [`admin/send-email`](fn@crate::endpoints::admin::send_email).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminSendEmail;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/send-email")
        .permission("write:admin:send-email")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
