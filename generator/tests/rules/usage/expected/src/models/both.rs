// Written by `cargo xtask regen`. Do not edit.

//! `Both` and the types inside it.
use misskey_runtime::wire;

/// What `Both` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Both {
    /// The member `a`.
    pub a: i64,
    /// The member `kind`.
    pub kind: Option<BothKind>,
}

impl Both {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(a: impl Into<i64>) -> Self {
        Self { a: a.into(), kind: None }
    }
    /// The member `kind`.
    #[inline]
    pub fn kind(mut self, kind: impl Into<BothKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

wire::table! {
    sent_and_received object Both {
        a: "a" required,
        kind: "kind" optional,
    }
}

/// What `Both.kind` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BothKind {
    /// `x`
    X,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    BothKind or Unknown {
        X = "x",
    }
}
