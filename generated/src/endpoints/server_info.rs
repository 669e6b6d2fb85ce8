// Written by `cargo xtask regen`. Do not edit.

//! `server-info`: describes the machine that the server runs on, with question marks and zeros where its administrators hide it.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `server-info` takes.
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

wire::sent! { Request {} }

/// What `server-info` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub machine: String,
    pub cpu: ResponseCpu,
    pub mem: ResponseMem,
    pub fs: ResponseFs,
}

wire::received! {
    Response {
        machine: "machine" required,
        cpu: "cpu" required,
        mem: "mem" required,
        fs: "fs" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("server-info").get();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}

/// What `server-info.response.cpu` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseCpu {
    pub model: String,
    pub cores: f64,
}

wire::received! {
    ResponseCpu {
        model: "model" required,
        cores: "cores" required,
    }
}

/// What `server-info.response.mem` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseMem {
    /// Size of the memory in bytes.
    pub total: f64,
}

wire::received! {
    ResponseMem {
        total: "total" required,
    }
}

/// What `server-info.response.fs` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseFs {
    /// Size of the disk in bytes.
    pub total: f64,
    /// Space in use on the disk, in bytes.
    pub used: f64,
}

wire::received! {
    ResponseFs {
        total: "total" required,
        used: "used" required,
    }
}
