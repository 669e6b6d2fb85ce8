// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `relation`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`relation`](fn@crate::endpoints::relation) for one; [`Request::by_user_ids`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `userId`.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Asks for several: the answer is a list.
    #[inline]
    pub fn by_user_ids(
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> ManyRequest {
        ManyRequest {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// The request of [`relation`](fn@crate::endpoints::relation) for several, made by [`Request::by_user_ids`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The member `userId`.
    pub user_ids: Vec<ids::UserId>,
}

wire::table! {
    sent object ManyRequest {
        user_ids: "userId" required,
    }
}

/// The answer to [`Request`].
pub type Response = ResponseItem;

/// The answer to [`ManyRequest`].
pub type ManyResponse = Vec<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("relation").writes();
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
    const INFO: EndpointInfo = EndpointInfo::new("relation").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}

/// Either request of [`relation`](fn@crate::endpoints::relation): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}

/// What `relation.response` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object ResponseItem {
        a: "a" required,
    }
}
