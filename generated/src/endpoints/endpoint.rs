// Written by `cargo xtask regen`. Do not edit.

//! `endpoint`: describes the parameters of an endpoint, or gives nothing for an unknown name.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`endpoint`](fn@crate::endpoints::endpoint): describes the parameters of an endpoint, or gives nothing for an unknown name.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the endpoint, such as `notes/create`.
    pub endpoint: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self { endpoint: endpoint.into() }
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required = "https://push.example/sample",
    }
}

/// The answer of [`endpoint`](fn@crate::endpoints::endpoint).
pub type Response = Option<ResponseBody>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("endpoint")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}

/// The parameters of the endpoint.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseBody {
    /// The parameters with the names of their types.
    pub params: Vec<ResponseParam>,
}

wire::table! {
    received object ResponseBody {
        params: "params" required,
    }
}

/// A parameter of an endpoint.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseParam {
    /// Name of the parameter.
    pub name: String,
    /// Type of the parameter, such as `String`.
    pub type_: String,
}

wire::table! {
    received object ResponseParam {
        name: "name" required,
        type_: "type" required,
    }
}
