// Written by `cargo xtask regen`. Do not edit.

//! `following/requests/cancel`: takes back the signed-in user's own request to follow a user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`following/requests/cancel`](fn@crate::endpoints::following::requests::cancel): takes back the signed-in user's own request to follow a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to whom the request was sent.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// The answer of [`following/requests/cancel`](fn@crate::endpoints::following::requests::cancel).
pub type Response = models::UserLite;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteFollowing;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("following/requests/cancel")
        .permission("write:following")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
