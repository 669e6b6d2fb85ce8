// Written by `cargo xtask regen`. Do not edit.

//! `ap/show`: looks up a user or note by its address, fetching it from the remote server where needed.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`ap/show`](fn@crate::endpoints::ap::show): looks up a user or note by its address, fetching it from the remote server where needed.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the page or of the ActivityPub object.
    pub uri: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

wire::table! {
    sent object Request {
        uri: "uri" required = "https://misskey.example",
    }
}

/// The answer of [`ap/show`](fn@crate::endpoints::ap::show).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// The address is a user's. `type` is `User`.
    User(ResponseUser),
    /// The address is a note's. `type` is `Note`.
    Note(ResponseNote),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    received tagged_union Response by "type" {
        User(ResponseUser) drop ["User"],
        Note(ResponseNote) drop ["Note"],
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("ap/show")
        .permission("read:account")
        .credential()
        .rate_limited()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// The address is a user's.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseUser {
    /// What was found.
    pub object: models::UserProfile,
}

wire::table! {
    received object ResponseUser {
        object: "object" required,
    }
}

/// The address is a note's.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseNote {
    /// What was found.
    pub object: models::Note,
}

wire::table! {
    received object ResponseNote {
        object: "object" required,
    }
}
