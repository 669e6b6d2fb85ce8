// Written by `cargo xtask regen`. Do not edit.

//! `FlashLike` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// A like of a Play, with an id of its own for paging. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FlashLike {
    /// Id of the like; paging goes by it, not by the id of what is liked.
    pub id: ids::FlashLikeId,
    pub flash: models::Flash,
}

wire::table! {
    received object FlashLike {
        id: "id" required,
        flash: "flash" required,
    }
}
