// Written by `cargo xtask regen`. Do not edit.

//! `admin/resolve-abuse-user-report`: closes an abuse report, with or without a verdict.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `admin/resolve-abuse-user-report` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub report_id: ids::ReportId,
    /// Verdict on the report; null when closed without one or still open.
    pub resolved_as: Maybe<ResolvedAs>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(report_id: impl Into<ids::ReportId>) -> Self {
        Self {
            report_id: report_id.into(),
            resolved_as: Maybe::Absent,
        }
    }
    /// Sets `resolvedAs`.
    #[inline]
    pub fn resolved_as(mut self, resolved_as: impl Into<Maybe<ResolvedAs>>) -> Self {
        self.resolved_as = resolved_as.into();
        self
    }
}

wire::sent! {
    Request {
        report_id: "reportId" required,
        resolved_as: "resolvedAs" maybe,
    }
}

/// What `admin/resolve-abuse-user-report` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAdminResolveAbuseUserReport;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/resolve-abuse-user-report")
        .permission("write:admin:resolve-abuse-user-report")
        .credential()
        .writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

/// What `admin/resolve-abuse-user-report.request.resolvedAs` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResolvedAs {
    /// `accept`
    Accept,
    /// `reject`
    Reject,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ResolvedAs or Unknown {
        Accept = "accept",
        Reject = "reject",
    }
}
