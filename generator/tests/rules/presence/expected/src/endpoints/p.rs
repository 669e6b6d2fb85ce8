// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `required`.
    pub required: String,
    /// The member `nullable`.
    pub nullable: Option<String>,
    /// The member `optional`.
    pub optional: Option<String>,
    /// The member `maybe`.
    pub maybe: Maybe<String>,
    /// The member `free`.
    pub free: Json,
    /// The member `freeOptional`.
    pub free_optional: Maybe<Json>,
    /// The member `object`.
    pub object: Maybe<models::Other>,
    /// The member `list`.
    pub list: Option<Vec<Option<String>>>,
    /// The member `json`.
    pub json: Option<Vec<Json>>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// The member `optional`.
    #[inline]
    pub fn optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }
    /// The member `maybe`.
    #[inline]
    pub fn maybe(mut self, maybe: impl Into<Maybe<String>>) -> Self {
        self.maybe = maybe.into();
        self
    }
    /// The member `freeOptional`.
    #[inline]
    pub fn free_optional(mut self, free_optional: impl Into<Maybe<Json>>) -> Self {
        self.free_optional = free_optional.into();
        self
    }
    /// The member `object`.
    #[inline]
    pub fn object(mut self, object: impl Into<Maybe<models::Other>>) -> Self {
        self.object = object.into();
        self
    }
    /// The member `list`.
    #[inline]
    pub fn list(mut self, list: impl Into<Vec<Option<String>>>) -> Self {
        self.list = Some(list.into());
        self
    }
    /// The member `json`.
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

/// The answer of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `required`.
    pub required: String,
    /// The member `nullable`.
    pub nullable: Option<String>,
    /// The member `optional`.
    pub optional: Option<String>,
    /// The member `maybe`.
    pub maybe: Maybe<String>,
    /// The member `free`.
    pub free: Json,
    /// The member `freeOptional`.
    pub free_optional: Maybe<Json>,
    /// The member `object`.
    pub object: Maybe<models::Other>,
    /// The member `list`.
    pub list: Option<Vec<Option<String>>>,
    /// The member `json`.
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
