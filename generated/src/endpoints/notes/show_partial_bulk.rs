// Written by `cargo xtask regen`. Do not edit.

//! `notes/show-partial-bulk`: gets the present reactions of several notes at once.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// The request of [`notes/show-partial-bulk`](fn@crate::endpoints::notes::show_partial_bulk): gets the present reactions of several notes at once. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The notes to look at. 1 to 100 items.
    pub note_ids: Vec<ids::NoteId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`notes/show-partial-bulk`](fn@crate::endpoints::notes::show_partial_bulk).
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

/// The present reactions of one note. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PartialNote {
    /// Id of the note.
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
