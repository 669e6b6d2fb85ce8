// Written by `cargo xtask regen`. Do not edit.

//! `Error` and the types inside it.
use misskey_runtime::{Maybe, wire};
use misskey_runtime::wire::Json;

/// The body of an answer that reports an error. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Error {
    pub error: ErrorDetails,
}

wire::table! {
    unused object Error {
        error: "error" required,
    }
}

/// What `Error.error` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorDetails {
    /// Name of the error for programs to match, such as `NO_SUCH_NOTE`.
    pub code: Option<String>,
    pub message: Option<String>,
    /// Identifier of the error; several endpoints may share one, so `code` is the safer key.
    pub id: Option<String>,
    pub kind: Option<ErrorDetailsKind>,
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

/// What `Error.error.kind` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorDetailsKind {
    /// `client`
    Client,
    /// `server`
    Server,
    /// `permission`
    Permission,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ErrorDetailsKind or Unknown {
        Client = "client",
        Server = "server",
        Permission = "permission",
    }
}
