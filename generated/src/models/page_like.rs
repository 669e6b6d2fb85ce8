// Written by `cargo xtask regen`. Do not edit.

//! `PageLike` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// A like of a page, with an id of its own for paging.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PageLike {
    /// Id of the like; paging goes by it, not by the id of what is liked.
    pub id: ids::PageLikeId,
    /// The page that is liked.
    pub page: models::Page,
}

wire::table! {
    received object PageLike {
        id: "id" required,
        page: "page" required,
    }
}
