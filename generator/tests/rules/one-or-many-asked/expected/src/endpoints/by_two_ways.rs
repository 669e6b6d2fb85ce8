// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `by-two-ways`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`by-two-ways`](fn@crate::endpoints::by_two_ways) for one; [`Request::by_keys`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `key`.
    pub key: Option<String>,
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
}

/// The arguments of [`Request::by_key`], by name.
#[derive(Debug, Clone)]
pub struct RequiredByKey {
    /// The member `key`.
    pub key: Option<String>,
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
}

/// The arguments of [`Request::by_keys`], by name.
#[derive(Debug, Clone)]
pub struct RequiredByKeys {
    /// The member `keys`.
    pub keys: Vec<String>,
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn by_key(required: RequiredByKey) -> Self {
        Self {
            key: required.key,
            a: required.a,
            b: required.b,
            c: required.c,
        }
    }
    /// Takes the required members; setters add the rest.
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

/// The request of [`by-two-ways`](fn@crate::endpoints::by_two_ways) for several, made by [`Request::by_keys`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The member `keys`.
    pub keys: Vec<String>,
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
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

/// The answer to [`Request`].
pub type Response = models::Note;

/// The answer to [`ManyRequest`].
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

/// Either request of [`by-two-ways`](fn@crate::endpoints::by_two_ways): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
