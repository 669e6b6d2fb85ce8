// Written by `cargo xtask regen`. Do not edit.

//! `Error` and the types inside it.
use misskey_runtime::{Maybe, wire};
use misskey_runtime::wire::Json;

/// The body of an answer that reports an error.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Error {
    /// What the server says went wrong.
    pub error: ErrorDetails,
}

wire::table! {
    unused object Error {
        error: "error" required,
    }
}

/// What the server says went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Name of the error for programs to match, such as `NO_SUCH_NOTE`.
    pub code: Option<String>,
    /// Description of the error for people, in English.
    pub message: Option<String>,
    /// Identifier of the error; several endpoints may share one, so `code` is the safer key.
    pub id: Option<String>,
    /// Whose fault the error is.
    pub kind: Option<ErrorDetailsKind>,
    /// Details, in a form that depends on the error; absent when there are none.
    pub info: Maybe<Json>,
}

wire::table! {
    unused object ErrorDetails {
        code: "code" optional,
        message: "message" optional,
        id: "id" optional,
        kind: "kind" optional,
        info: "info" maybe,
    }
}

/// Whose fault an error is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorDetailsKind {
    /// `client`: The request's.
    Client,
    /// `server`: The server's.
    Server,
    /// `permission`: The token's: it lacks a permission or belongs to a user without the rank.
    Permission,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ErrorDetailsKind or Unknown {
        Client = "client",
        Server = "server",
        Permission = "permission",
    }
}
