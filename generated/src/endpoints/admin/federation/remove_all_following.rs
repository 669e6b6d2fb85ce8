// Written by `cargo xtask regen`. Do not edit.

//! `admin/federation/remove-all-following`: ends the follows that users of a remote server hold.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/federation/remove-all-following`](fn@crate::endpoints::admin::federation::remove_all_following): ends the follows that users of a remote server hold.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Host name of the remote server.
    pub host: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

wire::table! {
    sent object Request {
        host: "host" required = "misskey.example",
    }
}

/// The answer of [`admin/federation/remove-all-following`](fn@crate::endpoints::admin::federation::remove_all_following).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminFederation;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/federation/remove-all-following")
        .permission("write:admin:federation")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
