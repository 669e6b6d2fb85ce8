// Written by `cargo xtask regen`. Do not edit.

//! `federation/stats`: gets the remote servers with most follows in either direction, and the totals of the rest.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `federation/stats` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many servers each of the two lists holds. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
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

/// What `federation/stats` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The servers whose users have most followers here.
    pub top_sub_instances: Vec<models::FederationInstance>,
    /// Follows from here to users of all other servers.
    pub other_followers_count: i64,
    /// The servers whose users follow most users here.
    pub top_pub_instances: Vec<models::FederationInstance>,
    /// Follows to here by users of all other servers.
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
