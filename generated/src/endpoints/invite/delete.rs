// Written by `cargo xtask regen`. Do not edit.

//! `invite/delete`: deletes an invitation code that the signed-in user has created.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`invite/delete`](fn@crate::endpoints::invite::delete): deletes an invitation code that the signed-in user has created.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The invitation code to delete, by its id rather than the code itself.
    pub invite_id: ids::InviteCodeId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(invite_id: impl Into<ids::InviteCodeId>) -> Self {
        Self {
            invite_id: invite_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        invite_id: "inviteId" required,
    }
}

/// The answer of [`invite/delete`](fn@crate::endpoints::invite::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteInviteCodes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("invite/delete")
        .permission("write:invite-codes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
