// Written by `cargo xtask regen`. Do not edit.

//! `Settings` and the types inside it.
use misskey_runtime::wire;

/// What `Settings` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Settings {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
}

/// What [`Settings::new`] must be given.
#[derive(Debug, Clone)]
pub struct SettingsRequired {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
}

impl Settings {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: SettingsRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
        }
    }
}

wire::table! {
    sent object Settings {
        a: "a" required,
        b: "b" required,
        c: "c" required,
        d: "d" required,
    }
}
