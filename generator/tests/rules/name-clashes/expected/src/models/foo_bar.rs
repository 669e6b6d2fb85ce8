// Written by `cargo xtask regen`. Do not edit.

//! `FooBar` and the types inside it.
use misskey_runtime::wire;

/// What `foo-bar` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FooBar {
    /// The member `a`.
    pub a: Option<FooBarA>,
}

wire::table! {
    unused object FooBar {
        a: "a" optional,
    }
}

/// What `foo-bar.a` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FooBarA {
    /// The member `x`.
    pub x: Option<i64>,
}

wire::table! {
    unused object FooBarA {
        x: "x" optional,
    }
}
