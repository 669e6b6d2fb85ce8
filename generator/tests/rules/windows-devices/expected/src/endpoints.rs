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

#[cfg(feature = "aux")]
pub mod aux_;

#[cfg(feature = "com1")]
pub mod com1_;

/// Calls `com1`.
///
/// `POST /api/com1`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[cfg(feature = "com1")]
#[inline]
pub fn com1_(
    client: &crate::Client,
    request: com1_::Request,
) -> crate::Call<com1_::Response> {
    client.send(request)
}
