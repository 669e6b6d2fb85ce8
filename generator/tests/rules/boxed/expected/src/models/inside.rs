// Written by `cargo xtask regen`. Do not edit.

//! `Inside` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Inside` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Inside {
    /// The member `spare`.
    pub spare: Option<Box<models::Book>>,
    /// The member `lost`.
    pub lost: Option<models::Book>,
}

wire::table! {
    received object Inside {
        spare: "spare" optional,
        lost: "lost" optional,
    }
}
