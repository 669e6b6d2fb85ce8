// Written by `cargo xtask regen`. Do not edit.

//! `notes/translate`: translates a note's text, or gives nothing where there is nothing to translate.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/translate`](fn@crate::endpoints::notes::translate): translates a note's text, or gives nothing where there is nothing to translate.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note to translate.
    pub note_id: ids::NoteId,
    /// Language to translate into, as a code such as `en`.
    pub target_lang: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>, target_lang: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            target_lang: target_lang.into(),
        }
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
        target_lang: "targetLang" required,
    }
}

/// The answer of [`notes/translate`](fn@crate::endpoints::notes::translate).
pub type Response = Option<ResponseBody>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/translate")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}

/// The translated text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseBody {
    /// Language that the translator has recognized, as a code such as `EN`. May be absent on Sharkey.
    pub source_lang: Option<String>,
    /// The translated text. May be absent on Sharkey.
    pub text: Option<String>,
}

wire::table! {
    received object ResponseBody {
        source_lang: "sourceLang" optional,
        text: "text" optional,
    }
}
