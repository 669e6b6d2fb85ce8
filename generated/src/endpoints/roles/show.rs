// Written by `cargo xtask regen`. Do not edit.

//! `roles/show`: gets one public role.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`roles/show`](fn@crate::endpoints::roles::show): gets one public role.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The role to get.
    pub role_id: ids::RoleId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(role_id: impl Into<ids::RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}

wire::table! {
    sent object Request {
        role_id: "roleId" required,
    }
}

/// The answer of [`roles/show`](fn@crate::endpoints::roles::show).
pub type Response = models::Role;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("roles/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
