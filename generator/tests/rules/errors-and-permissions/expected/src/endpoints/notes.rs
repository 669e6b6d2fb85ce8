// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes`.
use crate::{Call, Client};

pub mod create;

/// Publishes a note.
///
/// `POST /api/notes/create`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_errors_and_permissions::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_errors_and_permissions::endpoints::notes;
/// notes::create(&client, notes::create::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`GONE`](crate::ErrorCode::Gone) (410)
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no note to reply to.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429)
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod show;

/// Calls `notes/show`.
///
/// `POST /api/notes/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_errors_and_permissions::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_errors_and_permissions::endpoints::notes;
/// notes::show(&client, notes::show::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
