// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `aux`.
use crate::{Call, Client};

pub mod con_;

/// Calls `aux/con`; answers with [`Nul`](crate::models::Nul).
///
/// `POST /api/aux/con`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_windows_devices::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_windows_devices::endpoints::aux_;
/// let answer = aux_::con_(&client, aux_::con_::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn con_(client: &Client, request: con_::Request) -> Call<con_::Response> {
    client.send(request)
}
