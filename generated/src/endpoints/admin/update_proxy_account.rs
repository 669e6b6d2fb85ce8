// Written by `cargo xtask regen`. Do not edit.

//! `admin/update-proxy-account`: changes the profile of the system account that follows remote users on behalf of user lists.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/update-proxy-account`](fn@crate::endpoints::admin::update_proxy_account): changes the profile of the system account that follows remote users on behalf of user lists. Since 2025.4.1.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Text of the profile in MFM; null clears it. 1 to 1500 characters.
    pub description: Maybe<String>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Text of the profile in MFM; null clears it. 1 to 1500 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

wire::table! {
    sent object Request {
        description: "description" maybe,
    }
}

/// The answer of [`admin/update-proxy-account`](fn@crate::endpoints::admin::update_proxy_account).
pub type Response = models::UserDetailed;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/update-proxy-account")
        .permission("write:admin:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
