// Written by `cargo xtask regen`. Do not edit.

//! `PageBlock` and the types inside it.
use crate::ids;
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// A building block of a page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PageBlock {
    /// A paragraph of text. `type` is `text`.
    Text(PageBlockText),
    /// A section with a title and blocks of its own. `type` is `section`.
    Section(PageBlockSection),
    /// A picture. `type` is `image`.
    Image(PageBlockImage),
    /// A note that is shown in the page. `type` is `note`.
    Note(PageBlockNote),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

impl PageBlock {
    /// Id of the block within its page. `None` for a kind that this version does not know.
    #[inline]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Text(kind) => Some(&kind.id),
            Self::Section(kind) => Some(&kind.id),
            Self::Image(kind) => Some(&kind.id),
            Self::Note(kind) => Some(&kind.id),
            Self::Unknown(_) => None,
        }
    }
}

wire::table! {
    received tagged_union PageBlock by "type" {
        Text(PageBlockText) drop ["text"],
        Section(PageBlockSection) drop ["section"],
        Image(PageBlockImage) drop ["image"],
        Note(PageBlockNote) drop ["note"],
    }
}

/// A paragraph of text.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockText {
    /// Id of the block within its page.
    pub id: String,
    /// The paragraph, in MFM.
    pub text: String,
}

wire::table! {
    received object PageBlockText {
        id: "id" required,
        text: "text" required,
    }
}

/// A section with a title and blocks of its own.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockSection {
    /// Id of the block within its page.
    pub id: String,
    /// Title of the section.
    pub title: String,
    /// The blocks in the section.
    pub children: Vec<JsonObject>,
}

wire::table! {
    received object PageBlockSection {
        id: "id" required,
        title: "title" required,
        children: "children" required,
    }
}

/// A picture.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockImage {
    /// Id of the block within its page.
    pub id: String,
    /// The drive file to show; null when none is chosen.
    pub file_id: Option<ids::DriveFileId>,
}

wire::table! {
    received object PageBlockImage {
        id: "id" required,
        file_id: "fileId" nullable,
    }
}

/// A note that is shown in the page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockNote {
    /// Id of the block within its page.
    pub id: String,
    /// Whether the note is shown in full and not in short.
    pub detailed: bool,
    /// Id of the note to show; null when none is chosen.
    pub note: Option<ids::NoteId>,
}

wire::table! {
    received object PageBlockNote {
        id: "id" required,
        detailed: "detailed" required,
        note: "note" nullable,
    }
}
