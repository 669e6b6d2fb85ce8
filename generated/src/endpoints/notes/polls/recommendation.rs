// Written by `cargo xtask regen`. Do not edit.

//! `notes/polls/recommendation`: suggests open public polls of this server in which the signed-in user has not voted.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/polls/recommendation`](fn@crate::endpoints::notes::polls::recommendation): suggests open public polls of this server in which the signed-in user has not voted.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// Leave out polls posted to channels. Default: `false`.
    pub exclude_channels: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// How many items to skip. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Leave out polls posted to channels. Default: `false`.
    #[inline]
    pub fn exclude_channels(mut self, exclude_channels: bool) -> Self {
        self.exclude_channels = Some(exclude_channels);
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        offset: "offset" optional,
        exclude_channels: "excludeChannels" optional,
    }
}

/// The answer of [`notes/polls/recommendation`](fn@crate::endpoints::notes::polls::recommendation).
pub type Response = Vec<models::Note>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/polls/recommendation")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by offset, limit limit 10 to 100 }
