// Written by `cargo xtask regen`. Do not edit.

//! `Never` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What `Never` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Never {
    /// Has `c`.
    C(NeverC),
    /// Has `d`.
    D(NeverD),
    /// An object of another form, as received.
    Unknown(Json),
}
impl From<NeverC> for Never {
    #[inline]
    fn from(value: NeverC) -> Self {
        Self::C(value)
    }
}
impl From<NeverD> for Never {
    #[inline]
    fn from(value: NeverD) -> Self {
        Self::D(value)
    }
}

wire::table! {
    unused keyed_union Never {
        C(NeverC) ["c"],
        D(NeverD) ["d"],
    }
}

/// What `Never(C)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NeverC {
    /// The member `c`.
    pub c: i64,
}

wire::table! {
    unused object NeverC {
        c: "c" required,
    }
}

/// What `Never(D)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NeverD {
    /// The member `d`.
    pub d: i64,
}

wire::table! {
    unused object NeverD {
        d: "d" required,
    }
}
