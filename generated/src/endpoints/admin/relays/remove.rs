// Written by `cargo xtask regen`. Do not edit.

//! `admin/relays/remove`: ends the subscription to a relay.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/relays/remove`](fn@crate::endpoints::admin::relays::remove): ends the subscription to a relay.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the relay's inbox.
    pub inbox: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(inbox: impl Into<String>) -> Self {
        Self { inbox: inbox.into() }
    }
}

wire::table! {
    sent object Request {
        inbox: "inbox" required = "https://remote.example/inbox",
    }
}

/// The answer of [`admin/relays/remove`](fn@crate::endpoints::admin::relays::remove).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminRelays;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/relays/remove")
        .permission("write:admin:relays")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
