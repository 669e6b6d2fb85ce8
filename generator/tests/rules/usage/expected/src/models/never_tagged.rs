// Written by `cargo xtask regen`. Do not edit.

//! `NeverTagged` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// What `NeverTagged` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NeverTagged {
    /// `t` is `a`.
    A(NeverTaggedA),
    /// `t` is `b`.
    B(NeverTaggedB),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    unused tagged_union NeverTagged by "t" {
        A(NeverTaggedA) drop ["a"],
        B(NeverTaggedB) drop ["b"],
    }
}

/// What `NeverTagged(A)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NeverTaggedA {}

wire::table! { unused object NeverTaggedA {} }

/// What `NeverTagged(B)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NeverTaggedB {}

wire::table! { unused object NeverTaggedB {} }
