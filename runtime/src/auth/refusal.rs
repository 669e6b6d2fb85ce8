//! Why the server did not let this token make this call.

use std::fmt;

use crate::{Endpoint, EndpointInfo, Fault};

/// What a token or its user lacked for a call that the server refused.
///
/// The server says of a token neither which permissions it has nor which one was missing, only that one was; which one an endpoint
/// asks for is known from the endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal<P> {
    /// The endpoint needs a token, and the client has none.
    NoToken,
    /// The server does not know the token: mistyped, taken back by the user, or of another server. Every call will fail.
    UnknownToken,
    /// The app's token lacks a permission: this one, where it is known. The user must sign in again and agree to it.
    Permission(Option<P>),
    /// The endpoint takes the user's own token only, no app's.
    OwnTokenOnly,
    /// The user lacks a role. It is asked before the permission, which may be lacking as well.
    Role,
    /// The user is suspended.
    Suspended,
    /// The user has moved to another account.
    Moved,
}

impl<P: for<'a> From<&'a str>> Refusal<P> {
    /// What a call of `R` lacked, if that is why it failed; `None` for every other error, and for an error of another endpoint.
    #[must_use]
    pub fn of<R: Endpoint>(error: &Fault) -> Option<Self> {
        Self::at(const { &R::INFO }, error)
    }

    /// The same for an endpoint that is known by its facts.
    #[must_use]
    pub fn at(endpoint: &EndpointInfo, error: &Fault) -> Option<Self> {
        if error.endpoint().is_some_and(|name| name != endpoint.name) {
            return None;
        }
        Some(match error.code_str()? {
            "CREDENTIAL_REQUIRED" => Self::NoToken,
            "AUTHENTICATION_FAILED" => Self::UnknownToken,
            "PERMISSION_DENIED" => Self::Permission(endpoint.permission.map(P::from)),
            "ACCESS_DENIED" if endpoint.secure => Self::OwnTokenOnly,
            "ROLE_PERMISSION_DENIED" => Self::Role,
            "YOUR_ACCOUNT_SUSPENDED" | "USER_SUSPENDED" => Self::Suspended,
            "YOUR_ACCOUNT_MOVED" => Self::Moved,
            _ => return None,
        })
    }
}

impl<P: AsRef<str>> fmt::Display for Refusal<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoToken => f.write_str("a token is needed; sign the user in"),
            Self::UnknownToken => {
                f.write_str("the server does not know the token (any more); sign the user in again")
            }
            Self::Permission(Some(permission)) => write!(
                f,
                "the token lacks the permission {}; sign the user in again and ask for it",
                permission.as_ref()
            ),
            Self::Permission(None) => {
                f.write_str("the token lacks a permission that this version does not know of")
            }
            Self::OwnTokenOnly => {
                f.write_str("an app's token will not do; it takes the user's own")
            }
            Self::Role => f.write_str("the user lacks a role that the server asks for"),
            Self::Suspended => f.write_str("the user is suspended"),
            Self::Moved => f.write_str("the user has moved to another account"),
        }
    }
}
