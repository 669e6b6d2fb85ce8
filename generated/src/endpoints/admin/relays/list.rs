// Written by `cargo xtask regen`. Do not edit.

//! `admin/relays/list`: lists the relays that the server is subscribed to or has asked to join.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/relays/list` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::sent! { Request {} }

/// What `admin/relays/list` answers.
pub type Response = Vec<ResponseItem>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminRelays;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/relays/list")
        .permission("read:admin:relays")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `admin/relays/list.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub id: ids::OpaqueId,
    pub inbox: String,
    /// Default: `"requesting"`.
    pub status: ResponseItemStatus,
}

wire::received! {
    ResponseItem {
        id: "id" required,
        inbox: "inbox" required,
        status: "status" required,
    }
}

/// What `admin/relays/list.response[].status` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseItemStatus {
    /// `requesting`
    Requesting,
    /// `accepted`
    Accepted,
    /// `rejected`
    Rejected,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ResponseItemStatus or Unknown {
        Requesting = "requesting",
        Accepted = "accepted",
        Rejected = "rejected",
    }
}
