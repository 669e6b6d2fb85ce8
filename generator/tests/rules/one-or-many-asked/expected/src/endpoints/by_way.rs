// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `by-way`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`by-way`](fn@crate::endpoints::by_way) for one; [`Request::by_note_ids`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `noteId`.
    note_id: Option<ids::NoteId>,
    /// The member `name`.
    name: Option<String>,
    /// The member `host`.
    pub host: Maybe<String>,
    /// The member `detail`.
    pub detail: Option<bool>,
}

impl Request {
    /// Makes a request with `noteId`; setters add the rest.
    #[inline]
    pub fn by_note_id(note_id: impl Into<ids::NoteId>) -> Self {
        Self {
            note_id: Some(note_id.into()),
            name: None,
            host: Maybe::Absent,
            detail: None,
        }
    }
    /// Makes a request with `name`; setters add the rest.
    #[inline]
    pub fn by_name(name: impl Into<String>) -> Self {
        Self {
            note_id: None,
            name: Some(name.into()),
            host: Maybe::Absent,
            detail: None,
        }
    }
    /// Asks for several: the answer is a list.
    #[inline]
    pub fn by_note_ids(
        note_ids: impl IntoIterator<Item = impl Into<ids::NoteId>>,
    ) -> ManyRequest {
        ManyRequest {
            note_ids: note_ids.into_iter().map(Into::into).collect(),
            sort: None,
            detail: None,
        }
    }
    /// The member `noteId`.
    #[inline]
    pub fn note_id(mut self, note_id: impl Into<ids::NoteId>) -> Self {
        self.note_id = Some(note_id.into());
        self
    }
    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The member `host`.
    #[inline]
    pub fn host(mut self, host: impl Into<Maybe<String>>) -> Self {
        self.host = host.into();
        self
    }
    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: bool) -> Self {
        self.detail = Some(detail);
        self
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" optional,
        name: "name" optional,
        host: "host" maybe,
        detail: "detail" optional,
    }
}

/// The request of [`by-way`](fn@crate::endpoints::by_way) for several, made by [`Request::by_note_ids`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The member `noteIds`. No duplicates.
    pub note_ids: Vec<ids::NoteId>,
    /// The member `sort`.
    pub sort: Option<String>,
    /// The member `detail`.
    pub detail: Option<bool>,
}

impl ManyRequest {
    /// The member `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: bool) -> Self {
        self.detail = Some(detail);
        self
    }
}

wire::table! {
    sent object ManyRequest {
        note_ids: "noteIds" required,
        sort: "sort" optional,
        detail: "detail" optional,
    }
}

/// The answer to [`Request`].
pub type Response = models::Note;

/// The answer to [`ManyRequest`].
pub type ManyResponse = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("by-way").writes();
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
    const INFO: EndpointInfo = EndpointInfo::new("by-way").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}

/// Either request of [`by-way`](fn@crate::endpoints::by_way): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
