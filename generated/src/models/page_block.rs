// Written by `cargo xtask regen`. Do not edit.

//! `PageBlock` and the types inside it.
use crate::ids;
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// A building block of a page. Since 2024.5.0, with every kind that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PageBlock {
    /// `type` is `text`.
    Text(PageBlockText),
    /// `type` is `section`.
    Section(PageBlockSection),
    /// `type` is `image`.
    Image(PageBlockImage),
    /// `type` is `note`.
    Note(PageBlockNote),
    /// A kind that this version does not know, as it came.
    Unknown(JsonObject),
}

impl PageBlock {
    /// The field `id` that every kind has; `None` for a kind that this version does not know.
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

/// What `PageBlock(Text)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockText {
    pub id: String,
    pub text: String,
}

wire::table! {
    received object PageBlockText {
        id: "id" required,
        text: "text" required,
    }
}

/// What `PageBlock(Section)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockSection {
    pub id: String,
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

/// What `PageBlock(Image)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockImage {
    pub id: String,
    pub file_id: Option<ids::DriveFileId>,
}

wire::table! {
    received object PageBlockImage {
        id: "id" required,
        file_id: "fileId" nullable,
    }
}

/// What `PageBlock(Note)` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageBlockNote {
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
