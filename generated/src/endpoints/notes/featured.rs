// Written by `cargo xtask regen`. Do not edit.

//! `notes/featured`: lists notes of the last days that draw most attention, on the server or in a channel.
use crate::{ids, models};
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire,
};

/// The request of [`notes/featured`](fn@crate::endpoints::notes::featured): lists notes of the last days that draw most attention, on the server or in a channel.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// The channel to look at; null or absent looks at the whole server.
    pub channel_id: Maybe<ids::ChannelId>,
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
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// The channel to look at; null or absent looks at the whole server.
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<Maybe<ids::ChannelId>>) -> Self {
        self.channel_id = channel_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        until_id: "untilId" optional,
        channel_id: "channelId" maybe,
    }
}

/// The answer of [`notes/featured`](fn@crate::endpoints::notes::featured).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/featured")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}

wire::pages! { Request of models::Note, by id, until until_id, limit limit 10 to 100 }
