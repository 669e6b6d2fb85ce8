// Written by `cargo xtask regen`. Do not edit.

//! `Token` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// What `Token` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Token {
    /// The member `id`.
    pub id: ids::AccessTokenId,
}

wire::table! {
    unused object Token {
        id: "id" required,
    }
}
