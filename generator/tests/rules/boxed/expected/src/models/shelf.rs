// Written by `cargo xtask regen`. Do not edit.

//! `Shelf` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Shelf` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// The member `first`.
    pub first: models::Book,
    /// The member `borrowed`.
    pub borrowed: Option<Box<models::Book>>,
    /// The member `lent`.
    pub lent: Option<models::Book>,
    /// The member `inside`.
    pub inside: Option<models::Inside>,
}

wire::table! {
    received object Shelf {
        first: "first" required,
        borrowed: "borrowed" optional,
        lent: "lent" optional,
        inside: "inside" optional,
    }
}
