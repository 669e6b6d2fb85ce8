// Written by `cargo xtask regen`. Do not edit.

//! `federation/stats`: gets the remote servers with the most follows in either direction, and totals for all the others.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`federation/stats`](fn@crate::endpoints::federation::stats): gets the remote servers with the most follows in either direction, and totals for all the others.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many servers each of the two lists holds at most. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many servers each of the two lists holds at most. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
    }
}

/// The answer of [`federation/stats`](fn@crate::endpoints::federation::stats).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The servers whose users are followed the most from here.
    pub top_sub_instances: Vec<models::FederationInstance>,
    /// How many follows from here go to users of all other servers.
    pub other_followers_count: i64,
    /// The servers whose users hold the most follows of users here.
    pub top_pub_instances: Vec<models::FederationInstance>,
    /// How many follows of users here come from all other servers.
    pub other_following_count: i64,
}

wire::table! {
    received object Response {
        top_sub_instances: "topSubInstances" required,
        other_followers_count: "otherFollowersCount" required,
        top_pub_instances: "topPubInstances" required,
        other_following_count: "otherFollowingCount" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("federation/stats")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
