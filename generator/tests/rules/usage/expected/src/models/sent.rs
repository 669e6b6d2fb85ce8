// Written by `cargo xtask regen`. Do not edit.

//! `Sent` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Sent` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Sent {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: SentB,
    /// The member `settings`.
    pub settings: models::Settings,
}

impl Sent {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        a: impl Into<i64>,
        b: impl Into<SentB>,
        settings: impl Into<models::Settings>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            settings: settings.into(),
        }
    }
}

wire::table! {
    sent object Sent {
        a: "a" required,
        b: "b" required,
        settings: "settings" required,
    }
}

/// What `Sent.b` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct SentB {
    /// The member `x`.
    pub x: i64,
}

impl SentB {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(x: impl Into<i64>) -> Self {
        Self { x: x.into() }
    }
}

wire::table! {
    sent object SentB {
        x: "x" required,
    }
}
