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

#[cfg(feature = "drive")]
pub mod drive;

#[cfg(feature = "emoji")]
pub mod emoji;

/// Calls `emoji` with `name`; answers with [`File`](crate::models::File).
///
/// `POST /api/emoji`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_multipart_and_get::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_multipart_and_get::endpoints;
/// let request = endpoints::emoji::Request::new("name");
/// let answer = endpoints::emoji(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "emoji")]
#[inline]
pub fn emoji(
    client: &crate::Client,
    request: emoji::Request,
) -> crate::Call<emoji::Response> {
    client.send(request)
}

#[cfg(feature = "reads")]
pub mod reads;

/// Calls `reads`.
///
/// `POST /api/reads`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_multipart_and_get::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_multipart_and_get::endpoints;
/// let answer = endpoints::reads(&client, endpoints::reads::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "reads")]
#[inline]
pub fn reads(
    client: &crate::Client,
    request: reads::Request,
) -> crate::Call<reads::Response> {
    client.send(request)
}

#[cfg(feature = "writes")]
pub mod writes;

/// Calls `writes`.
///
/// `POST /api/writes`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_multipart_and_get::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_multipart_and_get::endpoints;
/// let answer = endpoints::writes(&client, endpoints::writes::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "writes")]
#[inline]
pub fn writes(
    client: &crate::Client,
    request: writes::Request,
) -> crate::Call<writes::Response> {
    client.send(request)
}
