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

#[cfg(feature = "get-online-users-count")]
pub mod get_online_users_count;

/// Calls `get-online-users-count`.
///
/// `POST /api/get-online-users-count`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints;
/// let request = endpoints::get_online_users_count::Request::new();
/// endpoints::get_online_users_count(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints;
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

/// Calls `notes`.
///
/// `POST /api/notes`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints;
/// endpoints::notes(&client, endpoints::notes::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints;
/// endpoints::tools(&client, endpoints::tools::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "tools")]
#[inline]
pub fn tools(
    client: &crate::Client,
    request: tools::Request,
) -> crate::Call<tools::Response> {
    client.send(request)
}
