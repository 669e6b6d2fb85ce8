// Written by `cargo xtask regen`. Do not edit.

//! `get-avatar-decorations`: lists the avatar decorations that users can choose from.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `get-avatar-decorations` takes.
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

/// What `get-avatar-decorations` answers.
pub type Response = Vec<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("get-avatar-decorations").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `get-avatar-decorations.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub id: ids::OpaqueId,
    pub name: String,
    pub description: String,
    pub url: String,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Vec<ids::OpaqueId>,
}

wire::received! {
    ResponseItem {
        id: "id" required,
        name: "name" required,
        description: "description" required,
        url: "url" required,
        role_ids_that_can_be_used_this_decoration: "roleIdsThatCanBeUsedThisDecoration" required,
    }
}
