// Written by `cargo xtask regen`. Do not edit.

//! `Sent` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// What `Sent` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Sent {
    /// `kind` is `a`.
    A(SentA),
    /// `kind` is `b`.
    B(SentB),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    sent tagged_union Sent by "kind" {
        A(SentA) drop ["a"],
        B(SentB) drop ["b"],
    }
}

/// What `Sent(A)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct SentA {
    /// The member `a`.
    pub a: i64,
}

impl SentA {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(a: impl Into<i64>) -> Self {
        Self { a: a.into() }
    }
}

wire::table! {
    sent object SentA {
        a: "a" required,
    }
}

/// What `Sent(B)` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SentB {}

impl SentB {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object SentB {} }
