// Written by `cargo xtask regen`. Do not edit.

//! `UserState` and the types inside it.
use misskey_runtime::wire;

/// Which users a list of users holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `all`
    All,
    /// `alive`
    Alive,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    UserState or Unknown {
        All = "all",
        Alive = "alive",
    }
}
