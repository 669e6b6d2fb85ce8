// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/2fa`.
use crate::{Call, Client};

pub mod done;

/// Calls `i/2fa/done`.
///
/// `POST /api/i/2fa/done`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::i::_2fa;
/// _2fa::done(&client, _2fa::done::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn done(client: &Client, request: done::Request) -> Call<done::Response> {
    client.send(request)
}

pub mod register_key;

/// Calls `i/2fa/register-key`.
///
/// `POST /api/i/2fa/register-key`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::i::_2fa;
/// _2fa::register_key(&client, _2fa::register_key::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn register_key(
    client: &Client,
    request: register_key::Request,
) -> Call<register_key::Response> {
    client.send(request)
}
