// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `with-get`.
use crate::{ids, models};
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `with-get` takes to answer with one; [`Request::by_types`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub type_: ids::OpaqueId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(type_: impl Into<ids::OpaqueId>) -> Self {
        Self { type_: type_.into() }
    }
    /// Asks for several: the answer is a list.
    #[inline]
    pub fn by_types(
        types: impl IntoIterator<Item = impl Into<ids::OpaqueId>>,
    ) -> ManyRequest {
        ManyRequest {
            types: types.into_iter().map(Into::into).collect(),
        }
    }
}

wire::table! {
    sent object Request {
        type_: "type" required,
    }
}

/// What `with-get` takes to answer with several, made by [`Request::by_types`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    pub types: Vec<ids::OpaqueId>,
}

wire::table! {
    sent object ManyRequest {
        types: "type" required,
    }
}

/// What `with-get` answers to [`Request`].
pub type Response = models::Note;

/// What `with-get` answers to [`ManyRequest`].
pub type ManyResponse = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("with-get").get();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        let mut all = reply.json::<OneOrMany<_>>()?.into_vec();
        match all.pop() {
            Some(one) if all.is_empty() => Ok(one),
            _ => Err(reply.unfit("", "a list, expected one value or a list of one")),
        }
    }
}
impl AllowsGet for Request {}

impl Endpoint for ManyRequest {
    type Response = ManyResponse;
    const INFO: EndpointInfo = EndpointInfo::new("with-get").get();
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}
impl AllowsGet for ManyRequest {}

/// A request of `with-get`: [`Request`] or [`ManyRequest`], which say what is answered.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
