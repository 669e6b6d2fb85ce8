// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `with-get`.
use crate::{ids, models};
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`with-get`](fn@crate::endpoints::with_get) for one; [`Request::by_types`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `type`.
    pub type_: ids::OpaqueId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The request of [`with-get`](fn@crate::endpoints::with_get) for several, made by [`Request::by_types`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The member `type`.
    pub types: Vec<ids::OpaqueId>,
}

wire::table! {
    sent object ManyRequest {
        types: "type" required,
    }
}

/// The answer to [`Request`].
pub type Response = models::Note;

/// The answer to [`ManyRequest`].
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

/// Either request of [`with-get`](fn@crate::endpoints::with_get): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
