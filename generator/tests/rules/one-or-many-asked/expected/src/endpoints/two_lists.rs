// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `two-lists`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`two-lists`](fn@crate::endpoints::two_lists).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `ids`.
    ids: Option<Vec<ids::OpaqueId>>,
    /// The member `names`.
    names: Option<Vec<String>>,
    /// The member `id`.
    id: Option<ids::OpaqueId>,
}

impl Request {
    /// Makes a request with `ids`; setters add the rest.
    #[inline]
    pub fn by_ids(ids: impl IntoIterator<Item = impl Into<ids::OpaqueId>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            names: None,
            id: None,
        }
    }
    /// Makes a request with `names`; setters add the rest.
    #[inline]
    pub fn by_names(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: None,
            names: Some(names.into_iter().map(Into::into).collect()),
            id: None,
        }
    }
    /// Makes a request with `id`; setters add the rest.
    #[inline]
    pub fn by_id(id: impl Into<ids::OpaqueId>) -> Self {
        Self {
            ids: None,
            names: None,
            id: Some(id.into()),
        }
    }
    /// The member `ids`.
    #[inline]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<ids::OpaqueId>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
    /// The member `names`.
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }
    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<ids::OpaqueId>) -> Self {
        self.id = Some(id.into());
        self
    }
}

wire::table! {
    sent object Request {
        ids: "ids" optional,
        names: "names" optional,
        id: "id" optional,
    }
}

/// The answer of [`two-lists`](fn@crate::endpoints::two_lists).
pub type Response = OneOrMany<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("two-lists").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
