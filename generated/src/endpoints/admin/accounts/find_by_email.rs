// Written by `cargo xtask regen`. Do not edit.

//! `admin/accounts/find-by-email`: finds the local account that is registered with an e-mail address.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/accounts/find-by-email`](fn@crate::endpoints::admin::accounts::find_by_email): finds the local account that is registered with an e-mail address.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The e-mail address.
    pub email: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`admin/accounts/find-by-email`](fn@crate::endpoints::admin::accounts::find_by_email).
pub type Response = models::UserProfile;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
