// Written by `cargo xtask regen`. Do not edit.

//! `Wish` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Wish` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Wish {
    /// The member `book`.
    pub book: Option<models::Big2>,
}

impl Wish {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `book`.
    #[inline]
    pub fn book(mut self, book: impl Into<models::Big2>) -> Self {
        self.book = Some(book.into());
        self
    }
}

wire::table! {
    sent object Wish {
        book: "book" optional,
    }
}
