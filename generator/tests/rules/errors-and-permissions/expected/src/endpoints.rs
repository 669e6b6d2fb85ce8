// Written by `cargo xtask regen`. Do not edit.

//! One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.
//!
//! An endpoint is where its name says: `notes/create` is the function `notes::create` and the module of the same name.
//! In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a keyword of Rust gets `_` after it (`i/move` is `i::move_`).
//!
//! # Errors
//! Any call may fail with
//! - [`INVALID_PARAM`](crate::ErrorCode::InvalidParam) (400)
//!
//! and with whatever happens on the way: see [`ErrorKind`](crate::ErrorKind).

#[cfg(feature = "clips")]
pub mod clips;

#[cfg(feature = "i")]
pub mod i;

/// Calls `i`.
///
/// `POST /api/i`. Needs a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_errors_and_permissions::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_errors_and_permissions::endpoints;
/// endpoints::i(&client, endpoints::i::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "i")]
#[inline]
pub fn i(client: &crate::Client, request: i::Request) -> crate::Call<i::Response> {
    client.send(request)
}

#[cfg(feature = "notes")]
pub mod notes;
