// Written by `cargo xtask regen`. Do not edit.

//! `test`: gives its parameters back, for trying out how the server validates them.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `test` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub required: bool,
    pub string: Option<String>,
    /// Default: `"hello"`.
    pub default: Option<String>,
    /// Default: `"hello"`.
    pub nullable_default: Maybe<String>,
    pub id: Option<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: bool) -> Self {
        Self {
            required,
            string: None,
            default: None,
            nullable_default: Maybe::Absent,
            id: None,
        }
    }
    /// Sets `string`.
    #[inline]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }
    /// Sets `default`.
    #[inline]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Sets `nullableDefault`.
    #[inline]
    pub fn nullable_default(
        mut self,
        nullable_default: impl Into<Maybe<String>>,
    ) -> Self {
        self.nullable_default = nullable_default.into();
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

wire::table! {
    sent object Request {
        required: "required" required,
        string: "string" optional,
        default: "default" optional,
        nullable_default: "nullableDefault" maybe,
        id: "id" optional,
    }
}

/// What `test` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub id: Option<String>,
    pub required: bool,
    pub string: Option<String>,
    pub default: Option<String>,
    /// Default: `"hello"`.
    pub nullable_default: Maybe<String>,
}

wire::table! {
    received object Response {
        id: "id" optional,
        required: "required" required,
        string: "string" optional,
        default: "default" optional,
        nullable_default: "nullableDefault" maybe,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("test")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
