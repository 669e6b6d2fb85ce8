// Written by `cargo xtask regen`. Do not edit.

//! `federation/update-remote-user`: fetches a remote user's profile again from the user's own server.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`federation/update-remote-user`](fn@crate::endpoints::federation::update_remote_user): fetches a remote user's profile again from the user's own server.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The remote user whose profile to fetch again.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`federation/update-remote-user`](fn@crate::endpoints::federation::update_remote_user).
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
