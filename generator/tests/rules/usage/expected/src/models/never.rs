// Written by `cargo xtask regen`. Do not edit.

//! `Never` and the types inside it.
use misskey_runtime::wire;

/// What `Never` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Never {
    /// The member `a`.
    pub a: i64,
    /// The member `deep`.
    pub deep: Option<NeverDeep>,
}

wire::table! {
    unused object Never {
        a: "a" required,
        deep: "deep" optional,
    }
}

/// What `Never.deep` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NeverDeep {
    /// The member `b`.
    pub b: Option<i64>,
}

wire::table! {
    unused object NeverDeep {
        b: "b" optional,
    }
}
