//! Why the server did not let this token make this call.

use std::fmt;

/// What a token or its user lacked for a call that the server refused; [`Error::refusal`](crate::Error::refusal) gives it.
///
/// Servers say neither which permissions a token has nor which one was missing, only that one was. Which one an endpoint needs
/// is known from its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The endpoint needs a token, and the client has none.
    NoToken,
    /// The server does not know the token: it was mistyped, revoked by the user, or belongs to another server. Every call will fail.
    UnknownToken,
    /// The app's token lacks a permission: this one, where it is known. The user must sign in again and agree to it.
    Permission(Option<&'static str>),
    /// The endpoint accepts only the user's own token, not an app's.
    OwnTokenOnly,
    /// The user lacks a role. Servers check it before the permission, which may be missing too.
    Role,
    /// The user is suspended.
    Suspended,
    /// The user has moved to another account.
    Moved,
}

impl Refusal {
    /// What the code says of a call of an endpoint that needs `permission`.
    pub(super) fn of(code: &str, permission: Option<&'static str>, secure: bool) -> Option<Self> {
        Some(match code {
            "CREDENTIAL_REQUIRED" => Self::NoToken,
            "AUTHENTICATION_FAILED" => Self::UnknownToken,
            "PERMISSION_DENIED" => Self::Permission(permission),
            "ACCESS_DENIED" if secure => Self::OwnTokenOnly,
            "ROLE_PERMISSION_DENIED" => Self::Role,
            "YOUR_ACCOUNT_SUSPENDED" | "USER_SUSPENDED" => Self::Suspended,
            "YOUR_ACCOUNT_MOVED" => Self::Moved,
            _ => return None,
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoToken => "a token is needed; sign the user in",
            Self::UnknownToken => {
                "the server does not know the token, or no longer does; sign the user in again"
            }
            Self::Permission(Some(permission)) => {
                return write!(
                    f,
                    "the token lacks the permission {permission}; sign the user in again and ask for it"
                );
            }
            Self::Permission(None) => {
                "the token lacks a permission, and it is not known which"
            }
            Self::OwnTokenOnly => "it accepts only the user's own token, not an app's",
            Self::Role => "the user lacks a role that the server asks for",
            Self::Suspended => "the user is suspended",
            Self::Moved => "the user has moved to another account",
        })
    }
}
