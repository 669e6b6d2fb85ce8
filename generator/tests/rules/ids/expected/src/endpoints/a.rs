// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `a`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `noteId`.
    pub note_id: ids::NoteId,
    /// The member `fileIds`.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// The member `sinceId`.
    pub since_id: Option<ids::NoteId>,
    /// The member `id`.
    pub id: Option<ids::OpaqueId>,
    /// The member `renamedId`.
    pub renamed_id: Option<ids::ThingId>,
    /// The member `textId`.
    pub text_id: Option<String>,
    /// The member `plainId`.
    pub plain_id: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>) -> Self {
        Self {
            note_id: note_id.into(),
            file_ids: None,
            since_id: None,
            id: None,
            renamed_id: None,
            text_id: None,
            plain_id: None,
        }
    }
    /// The member `fileIds`.
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }
    /// The member `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<ids::OpaqueId>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// The member `renamedId`.
    #[inline]
    pub fn renamed_id(mut self, renamed_id: impl Into<ids::ThingId>) -> Self {
        self.renamed_id = Some(renamed_id.into());
        self
    }
    /// The member `textId`.
    #[inline]
    pub fn text_id(mut self, text_id: impl Into<String>) -> Self {
        self.text_id = Some(text_id.into());
        self
    }
    /// The member `plainId`.
    #[inline]
    pub fn plain_id(mut self, plain_id: impl Into<String>) -> Self {
        self.plain_id = Some(plain_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
        file_ids: "fileIds" optional,
        since_id: "sinceId" optional,
        id: "id" optional,
        renamed_id: "renamedId" optional,
        text_id: "textId" optional,
        plain_id: "plainId" optional,
    }
}

/// The answer of [`a`](fn@crate::endpoints::a).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("a").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
