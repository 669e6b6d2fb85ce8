// Written by `cargo xtask regen`. Do not edit.

//! `antennas/delete`: deletes an antenna of the signed-in user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`antennas/delete`](fn@crate::endpoints::antennas::delete): deletes an antenna of the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The antenna to delete.
    pub antenna_id: ids::AntennaId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(antenna_id: impl Into<ids::AntennaId>) -> Self {
        Self {
            antenna_id: antenna_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        antenna_id: "antennaId" required,
    }
}

/// The answer of [`antennas/delete`](fn@crate::endpoints::antennas::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("antennas/delete")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
