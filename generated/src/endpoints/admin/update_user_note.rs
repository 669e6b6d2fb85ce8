// Written by `cargo xtask regen`. Do not edit.

//! `admin/update-user-note`: writes the moderators' note on a user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/update-user-note`](fn@crate::endpoints::admin::update_user_note): writes the moderators' note on a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to write about.
    pub user_id: ids::UserId,
    /// The moderators' note, in place of the one before.
    pub text: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>, text: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            text: text.into(),
        }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        text: "text" required,
    }
}

/// The answer of [`admin/update-user-note`](fn@crate::endpoints::admin::update_user_note).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminUserNote;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/update-user-note")
        .permission("write:admin:user-note")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
