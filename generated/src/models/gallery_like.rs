// Written by `cargo xtask regen`. Do not edit.

//! `GalleryLike` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// A like of a gallery post, with an id of its own for paging.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GalleryLike {
    /// Id of the like; paging goes by it, not by the id of what is liked.
    pub id: ids::GalleryLikeId,
    /// The gallery post that is liked.
    pub post: models::GalleryPost,
}

wire::table! {
    received object GalleryLike {
        id: "id" required,
        post: "post" required,
    }
}
