// Written by `cargo xtask regen`. Do not edit.

//! `federation/update-remote-user`: fetches a remote user's profile again from the user's own server.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `federation/update-remote-user` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `federation/update-remote-user` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("federation/update-remote-user")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
