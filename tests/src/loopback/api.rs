//! A small API made by hand, with one endpoint of each kind, so that the runtime is tested without the generated crate.

use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Paginate, Position, Reply, Seek,
    Timestamp, UnixMillis, Upload,
};
use serde::{Deserialize, Serialize};

misskey_runtime::id_type! {
    /// The id of a note.
    NoteId
}

/// A note with few properties.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// When it was made.
    pub created_at: Timestamp,
    /// What it says.
    pub text: Option<String>,
}

/// Reads a note.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Show {
    /// Which.
    pub note_id: NoteId,
}

impl Show {
    /// Of some note.
    #[must_use]
    pub fn some() -> Self {
        Self {
            note_id: "9abcdefghi".parse().unwrap(),
        }
    }
}

impl Endpoint for Show {
    type Response = Note;
    const INFO: EndpointInfo = EndpointInfo::new("notes/show");

    fn decode(reply: &Reply) -> Result<Note, DecodeError> {
        reply.json()
    }
}

/// Posts a note: an endpoint that writes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Create {
    /// What it says.
    #[serde(skip_serializing_if = "Maybe::is_absent")]
    pub text: Maybe<String>,
}

impl Endpoint for Create {
    type Response = Note;
    const INFO: EndpointInfo = EndpointInfo::new("notes/create")
        .credential()
        .rate_limited()
        .writes();

    fn decode(reply: &Reply) -> Result<Note, DecodeError> {
        reply.json()
    }
}

/// Deletes a note: an endpoint that answers nothing.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Delete {}

impl Endpoint for Delete {
    type Response = ();
    const INFO: EndpointInfo = EndpointInfo::new("notes/delete").credential().writes();

    fn decode(reply: &Reply) -> Result<(), DecodeError> {
        reply.nothing()
    }
}

/// Translates a note: an endpoint that may answer 204.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Translate {}

impl Endpoint for Translate {
    type Response = Option<Note>;
    const INFO: EndpointInfo = EndpointInfo::new("notes/translate");

    fn decode(reply: &Reply) -> Result<Option<Note>, DecodeError> {
        reply.optional()
    }
}

/// Reads a value of the registry: an endpoint that answers anything.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegistryGet {}

impl Endpoint for RegistryGet {
    type Response = serde_json::Value;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/get").credential();

    fn decode(reply: &Reply) -> Result<serde_json::Value, DecodeError> {
        reply.free()
    }
}

/// Counts drafts: an endpoint whose answer is not an object.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Count {}

impl Endpoint for Count {
    type Response = u64;
    const INFO: EndpointInfo = EndpointInfo::new("notes/drafts/count").credential();

    fn decode(reply: &Reply) -> Result<u64, DecodeError> {
        reply.json()
    }
}

/// Reads reactions: an endpoint that allows GET.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Reactions {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// A truth value, or null, which GET cannot say.
    pub detail: Option<bool>,
}

impl Endpoint for Reactions {
    type Response = Vec<Note>;
    const INFO: EndpointInfo = EndpointInfo::new("notes/reactions").get();

    fn decode(reply: &Reply) -> Result<Vec<Note>, DecodeError> {
        reply.json()
    }
}

impl AllowsGet for Reactions {}

/// Uploads a file.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateFile {
    /// The file.
    #[serde(skip)]
    pub file: Option<Upload>,
    /// A text field.
    pub comment: Option<String>,
    /// A field that is JSON on the wire.
    pub is_sensitive: bool,
}

impl CreateFile {
    /// Of this file.
    #[must_use]
    pub fn new(file: Upload) -> Self {
        Self {
            file: Some(file),
            comment: Some("a \"comment\"".to_owned()),
            is_sensitive: true,
        }
    }
}

impl Endpoint for CreateFile {
    type Response = serde_json::Value;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/create")
        .credential()
        .multipart()
        .writes();

    fn upload(&mut self) -> Option<Upload> {
        self.file.take()
    }

    fn decode(reply: &Reply) -> Result<serde_json::Value, DecodeError> {
        reply.json()
    }
}

/// Reads a list by ids.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// Only newer ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_id: Option<String>,
    /// Only older ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_id: Option<String>,
    /// Only newer ones, by time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_date: Option<UnixMillis>,
    /// Only older ones, by time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_date: Option<UnixMillis>,
    /// How many at most; the server takes 3 by itself, and 20 at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// In another order than that of the ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
}

impl Endpoint for Timeline {
    type Response = Vec<Note>;
    const INFO: EndpointInfo = EndpointInfo::new("notes/timeline").credential();

    fn decode(reply: &Reply) -> Result<Vec<Note>, DecodeError> {
        reply.json()
    }
}

impl Paginate for Timeline {
    type Item = Note;

    const LARGEST_LIMIT: Option<u64> = Some(20);

    fn position(&self) -> Position<'_> {
        Position::Id {
            since: self.since_id.as_deref(),
            until: self.until_id.as_deref(),
            since_date: self.since_date,
            until_date: self.until_date,
            limit: self.limit.or(Some(3)),
            can_ascend: true,
            sorted: self
                .sort
                .as_deref()
                .is_some_and(|sort| !sort.ends_with("createdAt")),
        }
    }

    fn seek(&mut self, to: Seek<'_>) {
        match to {
            Seek::Since(id) => self.since_id = Some(id.to_owned()),
            Seek::Until(id) => self.until_id = Some(id.to_owned()),
            Seek::NoSince => (self.since_id, self.since_date) = (None, None),
            Seek::Limit(limit) => self.limit = Some(limit),
            Seek::Offset(_) => {}
        }
    }
}

/// Reads a list by an offset.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Search {
    /// How many to leave out.
    pub offset: u64,
    /// How many a page has at most.
    pub limit: u64,
}

impl Endpoint for Search {
    type Response = Vec<u64>;
    const INFO: EndpointInfo = EndpointInfo::new("hashtags/search");

    fn decode(reply: &Reply) -> Result<Vec<u64>, DecodeError> {
        reply.json()
    }
}

impl Paginate for Search {
    type Item = u64;

    const LARGEST_LIMIT: Option<u64> = Some(20);

    fn position(&self) -> Position<'_> {
        Position::Offset {
            offset: self.offset,
            limit: Some(self.limit),
        }
    }

    fn seek(&mut self, to: Seek<'_>) {
        match to {
            Seek::Offset(offset) => self.offset = offset,
            Seek::Limit(limit) => self.limit = limit,
            _ => {}
        }
    }
}
