// Written by `cargo xtask regen`. Do not edit.

//! `admin/forward-abuse-user-report`: passes an abuse report about a remote user on to that user's own server.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/forward-abuse-user-report`](fn@crate::endpoints::admin::forward_abuse_user_report): passes an abuse report about a remote user on to that user's own server. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The report to pass on.
    pub report_id: ids::AbuseUserReportId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(report_id: impl Into<ids::AbuseUserReportId>) -> Self {
        Self {
            report_id: report_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        report_id: "reportId" required,
    }
}

/// The answer of [`admin/forward-abuse-user-report`](fn@crate::endpoints::admin::forward_abuse_user_report).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminResolveAbuseUserReport;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/forward-abuse-user-report")
        .permission("write:admin:resolve-abuse-user-report")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
