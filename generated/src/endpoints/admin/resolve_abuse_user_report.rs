// Written by `cargo xtask regen`. Do not edit.

//! `admin/resolve-abuse-user-report`: closes an abuse report, with or without a verdict.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/resolve-abuse-user-report`](fn@crate::endpoints::admin::resolve_abuse_user_report): closes an abuse report, with or without a verdict.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The report to close.
    pub report_id: ids::AbuseUserReportId,
    /// Verdict on the report; null when closed without one or still open. Since 2024.11.0.
    pub resolved_as: Maybe<models::AbuseReportResolution>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(report_id: impl Into<ids::AbuseUserReportId>) -> Self {
        Self {
            report_id: report_id.into(),
            resolved_as: Maybe::Absent,
        }
    }
    /// Verdict on the report; null when closed without one or still open. Since 2024.11.0.
    #[inline]
    pub fn resolved_as(
        mut self,
        resolved_as: impl Into<Maybe<models::AbuseReportResolution>>,
    ) -> Self {
        self.resolved_as = resolved_as.into();
        self
    }
}

wire::table! {
    sent object Request {
        report_id: "reportId" required,
        resolved_as: "resolvedAs" maybe,
    }
}

/// The answer of [`admin/resolve-abuse-user-report`](fn@crate::endpoints::admin::resolve_abuse_user_report).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminResolveAbuseUserReport;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/resolve-abuse-user-report")
        .permission("write:admin:resolve-abuse-user-report")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(&[("resolvedAs", crate::availability::SINCE_2024_11_0)]);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
