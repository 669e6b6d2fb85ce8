// Written by `cargo xtask regen`. Do not edit.

//! `Thing` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A thing.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Thing {
    /// The member `id`.
    pub id: ids::ThingId,
    /// The member `name`. May be absent on BADGER.
    pub name: Option<String>,
}

wire::table! {
    received object Thing {
        id: "id" required,
        name: "name" optional,
    }
}
