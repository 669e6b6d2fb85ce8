// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `aux`.
use crate::{Call, Client};

pub mod con_;

/// Calls `aux/con`; answers with [`Nul`](crate::models::Nul).
///
/// `POST /api/aux/con`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn con_(client: &Client, request: con_::Request) -> Call<con_::Response> {
    client.send(request)
}
