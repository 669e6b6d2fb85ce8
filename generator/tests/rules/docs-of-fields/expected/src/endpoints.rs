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

#[cfg(feature = "a")]
pub mod a;

/// Does it.
///
/// And */ more \ "quoted".
///
/// `POST /api/a`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_docs_of_fields::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_docs_of_fields::endpoints;
/// let answer = endpoints::a(&client, endpoints::a::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "a")]
#[inline]
pub fn a(client: &crate::Client, request: a::Request) -> crate::Call<a::Response> {
    client.send(request)
}
