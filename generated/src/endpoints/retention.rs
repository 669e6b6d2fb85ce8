// Written by `cargo xtask regen`. Do not edit.

//! `retention`: tells, for each of the last thirty days, how many new users came and how many came back later.
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire,
};
use std::collections::BTreeMap;

/// The request of [`retention`](fn@crate::endpoints::retention): tells, for each of the last thirty days, how many new users came and how many came back later.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`retention`](fn@crate::endpoints::retention).
pub type Response = Vec<Cohort>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("retention")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}

/// The users who signed up on one day, and how many of them came back.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Cohort {
    /// The day on which the users signed up.
    pub created_at: Timestamp,
    /// How many users signed up on that day.
    pub users: i64,
    /// How many of them came back, by day.
    pub data: BTreeMap<String, i64>,
}

wire::table! {
    received object Cohort {
        created_at: "createdAt" required,
        users: "users" required,
        data: "data" required,
    }
}
