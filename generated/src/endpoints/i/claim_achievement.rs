// Written by `cargo xtask regen`. Do not edit.

//! `i/claim-achievement`: records an achievement that the client has seen the user earn.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/claim-achievement`](fn@crate::endpoints::i::claim_achievement): records an achievement that the client has seen the user earn.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The achievement that was earned.
    pub name: models::AchievementName,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<models::AchievementName>) -> Self {
        Self { name: name.into() }
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
    }
}

/// The answer of [`i/claim-achievement`](fn@crate::endpoints::i::claim_achievement).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/claim-achievement")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
