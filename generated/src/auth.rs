// Written by `cargo xtask regen`. Do not edit.

//! Signing users in, and what a token may do.
//!
//! `MiAuth` (feature `sign-in`, on by default) serves every kind of program, `OAuth` (feature `oauth`) web services,
//! `AppAuth` (feature `app-auth`) apps that were registered before there was MiAuth. A program that has its token already
//! gives it to [`ClientBuilder::token`](crate::ClientBuilder::token) and needs none of them.
use crate::{EndpointInfo, Error, Permission};

#[cfg(feature = "sign-in")]
pub use misskey_runtime::auth::{AuthError, AuthErrorKind};

/// A sign-in by MiAuth that has not begun.
#[cfg(feature = "sign-in")]
pub type MiAuth = misskey_runtime::auth::MiAuth<crate::Misskey>;

/// One sign-in by MiAuth, from the URL to the grant.
#[cfg(feature = "sign-in")]
pub type Session = misskey_runtime::auth::Session<crate::Misskey>;

/// A MiAuth session whose callback comes to this program.
#[cfg(feature = "sign-in")]
pub type Listening = misskey_runtime::auth::Listening<crate::Misskey>;

/// A user's consent: who it is, and the token.
#[cfg(feature = "sign-in")]
pub type Grant = misskey_runtime::auth::Grant<crate::Misskey>;

/// A sign-in by OAuth 2.0 that has not begun.
#[cfg(feature = "oauth")]
pub type OAuth = misskey_runtime::auth::OAuth<crate::Misskey>;

/// A sign-in by OAuth 2.0 that waits for the browser to come back.
#[cfg(feature = "oauth")]
pub type OAuthSession = misskey_runtime::auth::OAuthSession<crate::Misskey>;

/// A user's consent by OAuth 2.0: the permissions, and the token.
#[cfg(feature = "oauth")]
pub type OAuthGrant = misskey_runtime::auth::OAuthGrant<crate::Misskey>;

/// An app of the flow from before MiAuth, in the making.
#[cfg(feature = "app-auth")]
pub type AppAuth = misskey_runtime::auth::AppAuth<crate::Misskey>;

/// An app that is registered at a server.
#[cfg(feature = "app-auth")]
pub type App = misskey_runtime::auth::App<crate::Misskey>;

/// The sign-in of one user by an [`App`].
#[cfg(feature = "app-auth")]
pub type AppSession = misskey_runtime::auth::AppSession<crate::Misskey>;

/// What a token or its user lacked for a call that the server refused.
pub type Refusal = misskey_runtime::auth::Refusal<Permission>;
/// The least permissions that a program needs which calls these endpoints, each once.
///
/// `R::INFO` of an endpoint's request `R` says which endpoint it is; the trait [`Endpoint`](crate::Endpoint) gives it.
///
/// # Errors
/// One of the endpoints takes no app's token at all.
pub fn permissions_for(
    endpoints: impl IntoIterator<Item = EndpointInfo>,
) -> Result<Vec<Permission>, Error> {
    Ok(misskey_runtime::auth::permissions_for(endpoints)?)
}
