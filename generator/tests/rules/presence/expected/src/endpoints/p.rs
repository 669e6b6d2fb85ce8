// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// What `p` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub required: String,
    pub nullable: Option<String>,
    pub optional: Option<String>,
    pub maybe: Maybe<String>,
    pub free: Json,
    pub free_optional: Maybe<Json>,
    pub object: Maybe<models::Other>,
    pub list: Option<Vec<Option<String>>>,
    pub json: Option<Vec<Json>>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        required: impl Into<String>,
        nullable: impl Into<Option<String>>,
        free: impl Into<Json>,
    ) -> Self {
        Self {
            required: required.into(),
            nullable: nullable.into(),
            optional: None,
            maybe: Maybe::Absent,
            free: free.into(),
            free_optional: Maybe::Absent,
            object: Maybe::Absent,
            list: None,
            json: None,
        }
    }
    /// Sets `optional`.
    #[inline]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }
    /// Sets `maybe`.
    #[inline]
    pub fn maybe(mut self, maybe: impl Into<Maybe<String>>) -> Self {
        self.maybe = maybe.into();
        self
    }
    /// Sets `freeOptional`.
    #[inline]
    pub fn free_optional(mut self, free_optional: impl Into<Maybe<Json>>) -> Self {
        self.free_optional = free_optional.into();
        self
    }
    /// Sets `object`.
    #[inline]
    pub fn object(mut self, object: impl Into<Maybe<models::Other>>) -> Self {
        self.object = object.into();
        self
    }
    /// Sets `list`.
    #[inline]
    pub fn list(mut self, list: impl Into<Vec<Option<String>>>) -> Self {
        self.list = Some(list.into());
        self
    }
    /// Sets `json`.
    #[inline]
    pub fn json(mut self, json: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.json = Some(json.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        required: "required" required,
        nullable: "nullable" nullable,
        optional: "optional" optional,
        maybe: "maybe" maybe,
        free: "free" required,
        free_optional: "freeOptional" maybe,
        object: "object" maybe,
        list: "list" optional,
        json: "json" optional,
    }
}

/// What `p` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub required: String,
    pub nullable: Option<String>,
    pub optional: Option<String>,
    pub maybe: Maybe<String>,
    pub free: Json,
    pub free_optional: Maybe<Json>,
    pub object: Maybe<models::Other>,
    pub list: Option<Vec<Option<String>>>,
    pub json: Option<Vec<Json>>,
}

wire::table! {
    received object Response {
        required: "required" required,
        nullable: "nullable" nullable,
        optional: "optional" optional,
        maybe: "maybe" maybe,
        free: "free" required,
        free_optional: "freeOptional" maybe,
        object: "object" maybe,
        list: "list" optional,
        json: "json" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("p").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
