// Written by `cargo xtask regen`. Do not edit.

//! `UserState` and the types inside it.
use misskey_runtime::wire;

/// Which users a list of users holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `all`: Everybody.
    All,
    /// `alive`: Users who were active in the last five days.
    Alive,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    UserState or Unknown {
        All = "all",
        Alive = "alive",
    }
}
