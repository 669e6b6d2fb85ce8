//! Signing users in: every way to get an access token that Misskey has, and what a token may do.
//!
//! - **Your own token**: made in the server's web client, given to [`ClientBuilder::token`](crate::ClientBuilder::token).
//! - **`MiAuth`** (feature `sign-in`): no registration, works for every kind of program. Programs that run on the user's own
//!   machine can wait for the browser's callback with `MiAuth::listen`.
//! - **`OAuth`** (feature `oauth`): for web services that have a page of their own.
//! - **`AppAuth`** (feature `app-auth`): the flow from before MiAuth, for apps that are registered already.
//!
//! The result of each becomes a client with `into_client`. A token is valid until its user revokes it, so store it,
//! ideally in the system's key store; the example `keyring` of this project shows how.

mod permission;

#[cfg(feature = "app-auth")]
mod app;
#[cfg(feature = "open-browser")]
mod browser;
#[cfg(feature = "sign-in")]
mod callback;
#[cfg(feature = "sign-in")]
mod exchange;
#[cfg(feature = "sign-in")]
mod grant;
#[cfg(feature = "sign-in")]
mod host;
#[cfg(feature = "sign-in")]
mod listen;
#[cfg(feature = "sign-in")]
mod miauth;
#[cfg(feature = "oauth")]
mod oauth;
#[cfg(feature = "sign-in")]
mod page;
#[cfg(feature = "sign-in")]
mod patience;
#[cfg(feature = "sign-in")]
mod session;

#[cfg(feature = "app-auth")]
pub use app::{App, AppAuth, AppSession};
#[cfg(feature = "sign-in")]
pub use grant::{Grant, User};
#[cfg(feature = "sign-in")]
pub use listen::Listening;
#[cfg(feature = "sign-in")]
pub use miauth::MiAuth;
#[cfg(feature = "oauth")]
pub use oauth::{OAuth, OAuthGrant, OAuthSession};
pub use permission::permissions_for;
#[cfg(feature = "sign-in")]
pub use session::Session;
