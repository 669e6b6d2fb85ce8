// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `clips`.
use crate::{Call, Client};

pub mod notes;

/// Calls `clips/notes`.
///
/// `POST /api/clips/notes`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}
