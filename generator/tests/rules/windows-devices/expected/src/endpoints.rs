// Written by `cargo xtask regen`. Do not edit.

//! One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.
//!
//! An endpoint is where its name says: `notes/create` is the function `notes::create` and the module of the same name.
//! In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a keyword of Rust gets `_` after it (`i/move` is `i::move_`).
//!
//! # Errors
//! Any call may fail with
//!
//! and with whatever happens on the way: see [`ErrorKind`](crate::ErrorKind).

#[cfg(feature = "aux")]
pub mod aux_;

#[cfg(feature = "com1")]
pub mod com1_;

/// Calls `com1`.
///
/// `POST /api/com1`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_windows_devices::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_windows_devices::endpoints;
/// endpoints::com1_(&client, endpoints::com1_::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "com1")]
#[inline]
pub fn com1_(
    client: &crate::Client,
    request: com1_::Request,
) -> crate::Call<com1_::Response> {
    client.send(request)
}
