// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/update-default-policies`: sets the base policies, which apply to every user before roles change them.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`admin/roles/update-default-policies`](fn@crate::endpoints::admin::roles::update_default_policies): sets the base policies, which apply to every user before roles change them.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The base value of each policy, by name; the names left out keep the built-in value.
    pub policies: JsonObject,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(policies: impl Into<JsonObject>) -> Self {
        Self { policies: policies.into() }
    }
}

wire::table! {
    sent object Request {
        policies: "policies" required,
    }
}

/// The answer of [`admin/roles/update-default-policies`](fn@crate::endpoints::admin::roles::update_default_policies).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/update-default-policies")
        .permission("write:admin:roles")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
