// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `two-lists`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `two-lists` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    ids: Option<Vec<ids::OpaqueId>>,
    names: Option<Vec<String>>,
    id: Option<ids::OpaqueId>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_ids(ids: impl IntoIterator<Item = impl Into<ids::OpaqueId>>) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            names: None,
            id: None,
        }
    }
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_names(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: None,
            names: Some(names.into_iter().map(Into::into).collect()),
            id: None,
        }
    }
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_id(id: impl Into<ids::OpaqueId>) -> Self {
        Self {
            ids: None,
            names: None,
            id: Some(id.into()),
        }
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<ids::OpaqueId>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `names`.
    #[inline]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `id`.
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

/// What `two-lists` answers.
pub type Response = OneOrMany<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("two-lists").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
