// Written by `cargo xtask regen`. Do not edit.

//! `Symbols` and the types inside it.
use misskey_runtime::wire;

/// What `Symbols` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Symbols {
    /// The member `sort`.
    pub sort: Option<SymbolsSort>,
}

wire::table! {
    unused object Symbols {
        sort: "sort" optional,
    }
}

/// What `Symbols.sort` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SymbolsSort {
    /// `+createdAt`
    PlusCreatedAt,
    /// `-createdAt`
    MinusCreatedAt,
    /// `+pubSub`
    PlusPubSub,
    /// `<=`
    LessEqual,
    /// `""`
    Empty,
    /// `❤`
    U2764,
    /// `a`
    A,
    /// `A`
    AValue,
    /// `Self`
    SelfValue,
    /// `Unknown`
    UnknownValue,
    /// `1`
    _1,
    /// `not "quoted"`
    NotQuoted,
    /// `back\slash`
    BackSlash,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    SymbolsSort or Unknown {
        PlusCreatedAt = "+createdAt",
        MinusCreatedAt = "-createdAt",
        PlusPubSub = "+pubSub",
        LessEqual = "<=",
        Empty = "",
        U2764 = "❤",
        A = "a",
        AValue = "A",
        SelfValue = "Self",
        UnknownValue = "Unknown",
        _1 = "1",
        NotQuoted = "not \"quoted\"",
        BackSlash = "back\\slash",
    }
}
