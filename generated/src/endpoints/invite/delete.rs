// Written by `cargo xtask regen`. Do not edit.

//! `invite/delete`: deletes an invitation code of one's own.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `invite/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub invite_id: ids::InviteCodeId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `invite/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
