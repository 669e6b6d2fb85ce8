// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `by-two-ways`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `by-two-ways` takes to answer with one; [`Request::by_keys`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub key: Option<String>,
    pub a: i64,
    pub b: i64,
    pub c: i64,
}

/// What [`Request::by_key`] must be given.
#[derive(Debug, Clone)]
pub struct RequiredByKey {
    pub key: Option<String>,
    pub a: i64,
    pub b: i64,
    pub c: i64,
}

/// What [`Request::by_keys`] must be given.
#[derive(Debug, Clone)]
pub struct RequiredByKeys {
    pub keys: Vec<String>,
    pub a: i64,
    pub b: i64,
    pub c: i64,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn by_key(required: RequiredByKey) -> Self {
        Self {
            key: required.key,
            a: required.a,
            b: required.b,
            c: required.c,
        }
    }
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn by_keys(required: RequiredByKeys) -> ManyRequest {
        ManyRequest {
            keys: required.keys,
            a: required.a,
            b: required.b,
            c: required.c,
        }
    }
}

wire::table! {
    sent object Request {
        key: "key" nullable,
        a: "a" required,
        b: "b" required,
        c: "c" required,
    }
}

/// What `by-two-ways` takes to answer with several, made by [`Request::by_keys`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    pub keys: Vec<String>,
    pub a: i64,
    pub b: i64,
    pub c: i64,
}

wire::table! {
    sent object ManyRequest {
        keys: "keys" required,
        a: "a" required,
        b: "b" required,
        c: "c" required,
    }
}

/// What `by-two-ways` answers to [`Request`].
pub type Response = models::Note;

/// What `by-two-ways` answers to [`ManyRequest`].
pub type ManyResponse = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("by-two-ways").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        let mut all = reply.json::<OneOrMany<_>>()?.into_vec();
        match all.pop() {
            Some(one) if all.is_empty() => Ok(one),
            _ => Err(reply.unfit("", "a list, expected one value or a list of one")),
        }
    }
}

impl Endpoint for ManyRequest {
    type Response = ManyResponse;
    const INFO: EndpointInfo = EndpointInfo::new("by-two-ways").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}

/// A request of `by-two-ways`: [`Request`] or [`ManyRequest`], which say what is answered.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
