// Written by `cargo xtask regen`. Do not edit.

//! `admin/delete-all-files-of-a-user`: deletes every drive file of a user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/delete-all-files-of-a-user`](fn@crate::endpoints::admin::delete_all_files_of_a_user): deletes every drive file of a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whose files to delete.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// The answer of [`admin/delete-all-files-of-a-user`](fn@crate::endpoints::admin::delete_all_files_of_a_user).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminDeleteAllFilesOfAUser;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/delete-all-files-of-a-user")
        .permission("write:admin:delete-all-files-of-a-user")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
