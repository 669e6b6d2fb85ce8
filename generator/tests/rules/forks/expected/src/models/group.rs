// Written by `cargo xtask regen`. Do not edit.

//! `Group` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A group, which only forks have. Only on BADGER and OTTER.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Group {
    /// The member `id`.
    pub id: ids::GroupId,
}

wire::table! {
    received object Group {
        id: "id" required,
    }
}
