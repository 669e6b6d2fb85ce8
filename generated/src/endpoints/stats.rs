// Written by `cargo xtask regen`. Do not edit.

//! `stats`: counts the notes, users and servers known here.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`stats`](fn@crate::endpoints::stats): counts the notes, users and servers known here.
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

/// The answer of [`stats`](fn@crate::endpoints::stats).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many notes are known here, local and remote.
    pub notes_count: i64,
    /// How many notes local users have posted.
    pub original_notes_count: i64,
    /// How many users are known here, local and remote.
    pub users_count: i64,
    /// How many users are local.
    pub original_users_count: i64,
    /// How many remote servers are known.
    pub instances: i64,
    /// Always 0; the server no longer counts it.
    pub drive_usage_local: i64,
    /// Always 0; the server no longer counts it.
    pub drive_usage_remote: i64,
    /// How many reactions there are; no longer counted by newer servers.
    pub reactions_count: Option<i64>,
}

wire::table! {
    received object Response {
        notes_count: "notesCount" required,
        original_notes_count: "originalNotesCount" required,
        users_count: "usersCount" required,
        original_users_count: "originalUsersCount" required,
        instances: "instances" required,
        drive_usage_local: "driveUsageLocal" required,
        drive_usage_remote: "driveUsageRemote" required,
        reactions_count: "reactionsCount" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("stats")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
