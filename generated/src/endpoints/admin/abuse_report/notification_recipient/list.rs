// Written by `cargo xtask regen`. Do not edit.

//! `admin/abuse-report/notification-recipient/list`: lists the recipients of abuse report notices, optionally of some methods only.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/abuse-report/notification-recipient/list` takes. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub method: Option<Vec<models::AbuseReportNotificationMethod>>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `method`.
    #[inline]
    pub fn method(
        mut self,
        method: impl IntoIterator<
            Item = impl Into<models::AbuseReportNotificationMethod>,
        >,
    ) -> Self {
        self.method = Some(method.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        method: "method" optional,
    }
}

/// What `admin/abuse-report/notification-recipient/list` answers.
pub type Response = Vec<models::AbuseReportNotificationRecipient>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminAbuseReportNotificationRecipient;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new(
            "admin/abuse-report/notification-recipient/list",
        )
        .permission("read:admin:abuse-report:notification-recipient")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
