// Written by `cargo xtask regen`. Do not edit.

//! What a server says went wrong, as a code.
use misskey_runtime::wire;

/// What a server says went wrong: `error.is(ErrorCode::…)` asks for one of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `NO_SUCH_SETT`: HTTP 400, from `thing`. Only on BADGER.
    NoSuchSett,
    /// A code that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    ErrorCode or Unknown {
        NoSuchSett = "NO_SUCH_SETT",
    }
}
