// Written by `cargo xtask regen`. Do not edit.

//! `notifications/create`: sends a notification of the app's own wording to the signed-in user.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `notifications/create` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub body: String,
    /// Heading of the notification; null or absent takes the app's name.
    pub header: Maybe<String>,
    /// Address of a picture; null or absent takes the app's icon.
    pub icon: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            header: Maybe::Absent,
            icon: Maybe::Absent,
        }
    }
    /// Sets `header`.
    #[inline]
    pub fn header(mut self, header: impl Into<Maybe<String>>) -> Self {
        self.header = header.into();
        self
    }
    /// Sets `icon`.
    #[inline]
    pub fn icon(mut self, icon: impl Into<Maybe<String>>) -> Self {
        self.icon = icon.into();
        self
    }
}

wire::table! {
    sent object Request {
        body: "body" required,
        header: "header" maybe,
        icon: "icon" maybe,
    }
}

/// What `notifications/create` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteNotifications;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notifications/create")
        .permission("write:notifications")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
