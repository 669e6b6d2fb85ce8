// Written by `cargo xtask regen`. Do not edit.

//! Signing users in, and what a token may do.
//!
//! `MiAuth` (feature `sign-in`, on by default) is for every kind of program, `OAuth` (feature `oauth`) for web services, and
//! `AppAuth` (feature `app-auth`) for apps that were registered before MiAuth existed. A program that already has its token
//! passes it to [`ClientBuilder::token`](crate::ClientBuilder::token) and needs none of these.

#[doc(inline)]
pub use misskey_runtime::auth::permissions_for;

#[cfg(feature = "sign-in")]
#[doc(inline)]
pub use misskey_runtime::auth::{Grant, Listening, MiAuth, Session, User};

#[cfg(feature = "oauth")]
#[doc(inline)]
pub use misskey_runtime::auth::{OAuth, OAuthGrant, OAuthSession};

#[cfg(feature = "app-auth")]
#[doc(inline)]
pub use misskey_runtime::auth::{App, AppAuth, AppSession};

/// Asks the server whose token this is, by [`i`](crate::endpoints::i()).
///
/// An app's token needs the permission `read:account` for that. Which permissions a token has cannot be asked.
#[cfg(feature = "i")]
#[inline]
pub fn whoami(client: &crate::Client) -> crate::Call<crate::endpoints::i::Response> {
    crate::endpoints::i(client, crate::endpoints::i::Request::new())
}
