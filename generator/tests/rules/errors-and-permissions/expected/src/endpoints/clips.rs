// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `clips`.
use crate::{Call, Client};

pub mod notes;

/// Calls `clips/notes`.
///
/// `POST /api/clips/notes`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_errors_and_permissions::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_errors_and_permissions::endpoints::clips;
/// clips::notes(&client, clips::notes::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}
