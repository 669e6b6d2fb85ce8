// Written by `cargo xtask regen`. Do not edit.

//! One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.
//!
//! An endpoint stands where its name says: `notes/create` is the function `notes::create` and the module of the same name.
//! In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a word of Rust `_` behind it (`i/move` is `i::move_`).
//!
//! # Errors
//! Any call may fail with
//!
//! and with what happens on the way: see [`ErrorKind`](crate::ErrorKind).

#[cfg(feature = "get-online-users-count")]
pub mod get_online_users_count;

/// Calls `get-online-users-count`.
///
/// `POST /api/get-online-users-count`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[cfg(feature = "get-online-users-count")]
#[inline]
pub fn get_online_users_count(
    client: &crate::Client,
    request: get_online_users_count::Request,
) -> crate::Call<get_online_users_count::Response> {
    client.send(request)
}

#[cfg(feature = "i")]
pub mod i;

/// Calls `i`.
///
/// `POST /api/i`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[cfg(feature = "i")]
#[inline]
pub fn i(client: &crate::Client, request: i::Request) -> crate::Call<i::Response> {
    client.send(request)
}

#[cfg(feature = "notes")]
pub mod notes;

/// Calls `notes`.
///
/// `POST /api/notes`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[cfg(feature = "notes")]
#[inline]
pub fn notes(
    client: &crate::Client,
    request: notes::Request,
) -> crate::Call<notes::Response> {
    client.send(request)
}

#[cfg(feature = "tools")]
pub mod tools;

/// Calls `tools`.
///
/// `POST /api/tools`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[cfg(feature = "tools")]
#[inline]
pub fn tools(
    client: &crate::Client,
    request: tools::Request,
) -> crate::Call<tools::Response> {
    client.send(request)
}
