// Written by `cargo xtask regen`. Do not edit.

//! `Error` and the types inside it.
use misskey_runtime::wire;

/// The body of an answer that reports an error.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Error {
    pub error: ErrorError,
}

wire::unused! {
    Error {
        error: "error" required,
    }
}

/// What `Error.error` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorError {
    /// Name of the error for programs to match, such as `NO_SUCH_NOTE`.
    pub code: String,
    pub message: String,
    /// Identifier of the error; several endpoints may share one, so `code` is the safer key.
    pub id: String,
}

wire::unused! {
    ErrorError {
        code: "code" required,
        message: "message" required,
        id: "id" required,
    }
}
