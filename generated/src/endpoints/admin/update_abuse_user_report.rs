// Written by `cargo xtask regen`. Do not edit.

//! `admin/update-abuse-user-report`: writes the moderators' note on an abuse report.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/update-abuse-user-report`](fn@crate::endpoints::admin::update_abuse_user_report): writes the moderators' note on an abuse report. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The report to write on.
    pub report_id: ids::AbuseUserReportId,
    /// Note of the moderators, which only they see.
    pub moderation_note: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(report_id: impl Into<ids::AbuseUserReportId>) -> Self {
        Self {
            report_id: report_id.into(),
            moderation_note: None,
        }
    }
    /// Note of the moderators, which only they see.
    #[inline]
    pub fn moderation_note(mut self, moderation_note: impl Into<String>) -> Self {
        self.moderation_note = Some(moderation_note.into());
        self
    }
}

wire::table! {
    sent object Request {
        report_id: "reportId" required,
        moderation_note: "moderationNote" optional,
    }
}

/// The answer of [`admin/update-abuse-user-report`](fn@crate::endpoints::admin::update_abuse_user_report).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminResolveAbuseUserReport;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/update-abuse-user-report")
        .permission("write:admin:resolve-abuse-user-report")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
