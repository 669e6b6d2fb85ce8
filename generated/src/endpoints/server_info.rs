// Written by `cargo xtask regen`. Do not edit.

//! `server-info`: describes the machine that the server runs on, with question marks and zeros where its administrators hide it.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `server-info` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `server-info` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub machine: String,
    pub cpu: models::ServerCpu,
    pub mem: models::ServerMemory,
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
