// Written by `cargo xtask regen`. Do not edit.

//! `i/claim-achievement`: records an achievement that the client has seen the user earn.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/claim-achievement` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub name: models::AchievementName,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `i/claim-achievement` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
