// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `v2/admin/emoji`.
use crate::{Call, Client};

pub mod list;

/// Lists custom emoji page by page with many filters, for emoji managers.
///
/// `POST /api/v2/admin/emoji/list`. Needs a token with the permission [`read:admin:emoji`](crate::Permission::ReadAdminEmoji). Since 2025.4.1.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::v2::admin::emoji;
/// let answer = emoji::list(&client, emoji::list::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}
