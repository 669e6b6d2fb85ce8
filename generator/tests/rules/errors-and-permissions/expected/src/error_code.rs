// Written by `cargo xtask regen`. Do not edit.

//! What a server says went wrong, as a code.
use misskey_runtime::wire;

/// What a server says went wrong: `error.is(ErrorCode::…)` asks for one of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `GONE`: HTTP 410, from `notes/create`.
    Gone,
    /// `INVALID_PARAM`: HTTP 400, from any endpoint.
    InvalidParam,
    /// `NO_SUCH_NOTE`: There is no such note, or the user may not see it. Check the id.
    ///
    /// HTTP 400, from `notes/create` and `notes/show`.
    NoSuchNote,
    /// `RATE_LIMIT_EXCEEDED`: HTTP 429, from `notes/create`.
    RateLimitExceeded,
    /// A code that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    ErrorCode or Unknown {
        Gone = "GONE",
        InvalidParam = "INVALID_PARAM",
        NoSuchNote = "NO_SUCH_NOTE",
        RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
    }
}
