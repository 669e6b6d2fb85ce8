// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `by-member`.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`by-member`](fn@crate::endpoints::by_member) for one; [`Request::by_note_ids`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `noteId`.
    pub note_id: ids::NoteId,
    /// The member `detail`.
    pub detail: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>) -> Self {
        Self {
            note_id: note_id.into(),
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
            detail: None,
        }
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
        note_id: "noteId" required,
        detail: "detail" optional,
    }
}

/// The request of [`by-member`](fn@crate::endpoints::by_member) for several, made by [`Request::by_note_ids`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The member `noteId`.
    pub note_ids: Vec<ids::NoteId>,
    /// The member `detail`.
    pub detail: Option<bool>,
}

impl ManyRequest {
    /// The member `detail`.
    #[inline]
    pub fn detail(mut self, detail: bool) -> Self {
        self.detail = Some(detail);
        self
    }
}

wire::table! {
    sent object ManyRequest {
        note_ids: "noteId" required,
        detail: "detail" optional,
    }
}

/// The answer to [`Request`].
pub type Response = ResponseItem;

/// The answer to [`ManyRequest`].
pub type ManyResponse = Vec<ResponseItem>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("by-member")
        .permission("read:account")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        let mut all = reply.json::<OneOrMany<_>>()?.into_vec();
        match all.pop() {
            Some(one) if all.is_empty() => Ok(one),
            _ => Err(reply.unfit("", "a list, expected one value or a list of one")),
        }
    }
}

impl ManyRequest {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for ManyRequest {
    type Response = ManyResponse;
    const INFO: EndpointInfo = EndpointInfo::new("by-member")
        .permission("read:account")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}

/// Either request of [`by-member`](fn@crate::endpoints::by_member): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}

/// What `by-member.response` holds.
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
