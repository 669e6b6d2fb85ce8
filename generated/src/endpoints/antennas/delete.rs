// Written by `cargo xtask regen`. Do not edit.

//! `antennas/delete`: deletes an antenna of one's own.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `antennas/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub antenna_id: ids::AntennaId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `antennas/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
