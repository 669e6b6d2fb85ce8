// Written by `cargo xtask regen`. Do not edit.

//! `mute/create`: mutes a user, for good or until a given time.
use crate::{Permission, ids};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`mute/create`](fn@crate::endpoints::mute::create): mutes a user, for good or until a given time.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to mute.
    pub user_id: ids::UserId,
    /// When the mute ends, as Unix time in milliseconds; null or absent mutes until it is lifted.
    pub expires_at: Maybe<UnixMillis>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            expires_at: Maybe::Absent,
        }
    }
    /// When the mute ends, as Unix time in milliseconds; null or absent mutes until it is lifted.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        expires_at: "expiresAt" maybe,
    }
}

/// The answer of [`mute/create`](fn@crate::endpoints::mute::create).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteMutes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("mute/create")
        .permission("write:mutes")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
