// Written by `cargo xtask regen`. Do not edit.

//! `FlashLike` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// A like of a Play, with an id of its own for paging.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FlashLike {
    /// Id of the like; paging goes by it, not by the id of what is liked.
    pub id: ids::FlashLikeId,
    /// The Play.
    pub flash: models::Flash,
}

wire::table! {
    received object FlashLike {
        id: "id" required,
        flash: "flash" required,
    }
}
