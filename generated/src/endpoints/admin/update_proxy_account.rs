// Written by `cargo xtask regen`. Do not edit.

//! `admin/update-proxy-account`: changes the profile of the system account that follows remote users on behalf of user lists.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `admin/update-proxy-account` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: 1 to 1500.
    pub description: Maybe<String>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `description`.
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

/// What `admin/update-proxy-account` answers.
pub type Response = models::UserDetailed;

impl Request {
    /// The permission that an app's token needs for this.
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
