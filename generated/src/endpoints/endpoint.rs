// Written by `cargo xtask regen`. Do not edit.

//! `endpoint`: describes the parameters of an endpoint, or gives nothing for an unknown name.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `endpoint` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub endpoint: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self { endpoint: endpoint.into() }
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required,
    }
}

/// What `endpoint` answers.
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

/// What `endpoint.response` holds. Since 2024.5.0, with every field that says nothing else.
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

/// What `endpoint.response.params[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseParam {
    pub name: String,
    pub type_: String,
}

wire::table! {
    received object ResponseParam {
        name: "name" required,
        type_: "type" required,
    }
}
