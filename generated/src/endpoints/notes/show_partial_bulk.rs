// Written by `cargo xtask regen`. Do not edit.

//! `notes/show-partial-bulk`: gets the present reactions of several notes at once.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// What `notes/show-partial-bulk` takes. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Items: 1 to 100.
    pub note_ids: Vec<ids::NoteId>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(note_ids: impl IntoIterator<Item = impl Into<ids::NoteId>>) -> Self {
        Self {
            note_ids: note_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire::table! {
    sent object Request {
        note_ids: "noteIds" required,
    }
}

/// What `notes/show-partial-bulk` answers.
pub type Response = Vec<PartialNote>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/show-partial-bulk")
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// What `notes/show-partial-bulk.response[]` holds. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PartialNote {
    pub id: ids::NoteId,
    /// Count of each reaction; Unicode emoji stand for themselves, custom emoji as `:name@host:`.
    pub reactions: BTreeMap<String, i64>,
    /// Addresses of the remote custom emoji among the reactions, by name with host.
    pub reaction_emojis: BTreeMap<String, String>,
}

wire::table! {
    received object PartialNote {
        id: "id" required,
        reactions: "reactions" required,
        reaction_emojis: "reactionEmojis" required,
    }
}
