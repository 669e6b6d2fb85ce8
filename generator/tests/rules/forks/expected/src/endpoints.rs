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

#[cfg(feature = "notifications")]
pub mod notifications;

/// Lists notifications.
///
/// `POST /api/notifications`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_forks::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_forks::endpoints;
/// let request = endpoints::notifications::Request::new();
/// let answer = endpoints::notifications(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "notifications")]
#[inline]
pub fn notifications(
    client: &crate::Client,
    request: notifications::Request,
) -> crate::Call<notifications::Response> {
    client.send(request)
}

#[cfg(feature = "thing")]
pub mod thing;

/// Gets a thing.
///
/// `POST /api/thing`, or on BADGER `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_forks::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_forks::endpoints;
/// let answer = endpoints::thing(&client, endpoints::thing::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "thing")]
#[inline]
pub fn thing(
    client: &crate::Client,
    request: thing::Request,
) -> crate::Call<thing::Response> {
    client.send(request)
}
