// Written by `cargo xtask regen`. Do not edit.

//! `admin/accounts/find-by-email`: finds the local account that is registered with an e-mail address.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/accounts/find-by-email` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub email: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

wire::table! {
    sent object Request {
        email: "email" required,
    }
}

/// What `admin/accounts/find-by-email` answers.
pub type Response = models::UserProfile;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/accounts/find-by-email")
        .permission("read:admin:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
