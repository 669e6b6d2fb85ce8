// Written by `cargo xtask regen`. Do not edit.

//! `notes/drafts/count`: counts one's drafts of notes.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `notes/drafts/count` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}
impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

wire::sent! { Request {} }

/// What `notes/drafts/count` answers.
pub type Response = f64;
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = Some(Permission::ReadAccount);
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "notes/drafts/count",
        permission: Some("read:account"),
        credential: true,
        secure: false,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: false,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
