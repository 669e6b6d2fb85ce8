// Written by `cargo xtask regen`. Do not edit.

//! `get-online-users-count`: counts the users who have been active within the last ten minutes.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`get-online-users-count`](fn@crate::endpoints::get_online_users_count): counts the users who have been active within the last ten minutes.
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

/// The answer of [`get-online-users-count`](fn@crate::endpoints::get_online_users_count).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Number of users.
    pub count: i64,
}

wire::table! {
    received object Response {
        count: "count" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("get-online-users-count")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
