// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `miauth`.
use crate::{Call, Client};

pub mod gen_token;

/// Issues an access token for an app, which is what the consent page of MiAuth does.
///
/// `POST /api/miauth/gen-token`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn gen_token(
    client: &Client,
    request: gen_token::Request,
) -> Call<gen_token::Response> {
    client.send(request)
}
