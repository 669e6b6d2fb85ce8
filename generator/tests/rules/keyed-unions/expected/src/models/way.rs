// Written by `cargo xtask regen`. Do not edit.

//! `Way` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What `Way` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Way {
    /// Has `a`.
    A(WayA),
    /// Has `b`.
    B(WayB),
    /// An object of another form, as received.
    Unknown(Json),
}
impl From<WayA> for Way {
    #[inline]
    fn from(value: WayA) -> Self {
        Self::A(value)
    }
}
impl From<WayB> for Way {
    #[inline]
    fn from(value: WayB) -> Self {
        Self::B(value)
    }
}

wire::table! {
    sent_and_received keyed_union Way {
        A(WayA) ["a"],
        B(WayB) ["b"],
    }
}

/// What `Way(A)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct WayA {
    /// The member `a`.
    pub a: i64,
}

impl WayA {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(a: impl Into<i64>) -> Self {
        Self { a: a.into() }
    }
}

wire::table! {
    sent_and_received object WayA {
        a: "a" required,
    }
}

/// What `Way(B)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct WayB {
    /// The member `b`.
    pub b: i64,
}

impl WayB {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(b: impl Into<i64>) -> Self {
        Self { b: b.into() }
    }
}

wire::table! {
    sent_and_received object WayB {
        b: "b" required,
    }
}
