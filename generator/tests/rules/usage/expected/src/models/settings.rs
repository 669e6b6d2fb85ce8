// Written by `cargo xtask regen`. Do not edit.

//! `Settings` and the types inside it.
use misskey_runtime::wire;

/// What `Settings` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Settings {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: i64,
}

/// The arguments of [`Settings::new`], by name.
#[derive(Debug, Clone)]
pub struct SettingsRequired {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: i64,
}

impl Settings {
    /// Takes the required members; setters add the rest.
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
