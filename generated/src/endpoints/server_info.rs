// Written by `cargo xtask regen`. Do not edit.

//! `server-info`: describes the machine that the server runs on, with question marks and zeros where its administrators hide it.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`server-info`](fn@crate::endpoints::server_info): describes the machine that the server runs on, with question marks and zeros where its administrators hide it.
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

/// The answer of [`server-info`](fn@crate::endpoints::server_info).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Host name of the machine.
    pub machine: String,
    /// The processor.
    pub cpu: models::ServerCpu,
    /// The memory.
    pub mem: models::ServerMemory,
    /// The disk.
    pub fs: models::ServerStorage,
}

wire::table! {
    received object Response {
        machine: "machine" required,
        cpu: "cpu" required,
        mem: "mem" required,
        fs: "fs" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("server-info")
        .get()
        .available(crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
