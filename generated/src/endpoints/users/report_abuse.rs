// Written by `cargo xtask regen`. Do not edit.

//! `users/report-abuse`: reports a user to the server's moderators.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/report-abuse`](fn@crate::endpoints::users::report_abuse): reports a user to the server's moderators.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to report.
    pub user_id: ids::UserId,
    /// What happened, in the reporter's own words. 1 to 2048 characters.
    pub comment: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>, comment: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            comment: comment.into(),
        }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        comment: "comment" required,
    }
}

/// The answer of [`users/report-abuse`](fn@crate::endpoints::users::report_abuse).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteReportAbuse;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/report-abuse")
        .permission("write:report-abuse")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
