// Written by `cargo xtask regen`. Do not edit.

//! `antennas/show`: gets one antenna of the signed-in user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`antennas/show`](fn@crate::endpoints::antennas::show): gets one antenna of the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The antenna to get.
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

/// The answer of [`antennas/show`](fn@crate::endpoints::antennas::show).
pub type Response = models::Antenna;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("antennas/show")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
