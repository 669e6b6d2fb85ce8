// Written by `cargo xtask regen`. Do not edit.

//! `notifications/create`: sends a notification of the app's own wording to the signed-in user.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`notifications/create`](fn@crate::endpoints::notifications::create): sends a notification of the app's own wording to the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Text of the notification.
    pub body: String,
    /// Heading of the notification; null or absent takes the app's name.
    pub header: Maybe<String>,
    /// Address of a picture; null or absent takes the app's icon.
    pub icon: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            header: Maybe::Absent,
            icon: Maybe::Absent,
        }
    }
    /// Heading of the notification; null or absent takes the app's name.
    #[inline]
    pub fn header(mut self, header: impl Into<Maybe<String>>) -> Self {
        self.header = header.into();
        self
    }
    /// Address of a picture; null or absent takes the app's icon.
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

/// The answer of [`notifications/create`](fn@crate::endpoints::notifications::create).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
