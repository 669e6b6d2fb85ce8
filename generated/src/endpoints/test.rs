// Written by `cargo xtask regen`. Do not edit.

//! `test`: gives its parameters back, for trying out how the server validates them.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`test`](fn@crate::endpoints::test): gives its parameters back, for trying out how the server validates them.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Any boolean; it has to be there.
    pub required: bool,
    /// Any text.
    pub string: Option<String>,
    /// Any text; the server puts its default in place of a missing one. Default: `"hello"`.
    pub default: Option<String>,
    /// Any text or null; the server puts its default in place of a missing one. Default: `"hello"`.
    pub nullable_default: Maybe<String>,
    /// A text in the form of an id.
    pub id: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Any text.
    #[inline]
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.string = Some(string.into());
        self
    }
    /// Any text; the server puts its default in place of a missing one. Default: `"hello"`.
    #[inline]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }
    /// Any text or null; the server puts its default in place of a missing one. Default: `"hello"`.
    #[inline]
    pub fn nullable_default(
        mut self,
        nullable_default: impl Into<Maybe<String>>,
    ) -> Self {
        self.nullable_default = nullable_default.into();
        self
    }
    /// A text in the form of an id.
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

/// The answer of [`test`](fn@crate::endpoints::test).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// A text in the form of an id.
    pub id: Option<String>,
    /// Any boolean; it has to be there.
    pub required: bool,
    /// Any text.
    pub string: Option<String>,
    /// Any text; the server puts its default in place of a missing one.
    pub default: Option<String>,
    /// Any text or null; the server puts its default in place of a missing one. Default: `"hello"`.
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
