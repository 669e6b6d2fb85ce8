// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `my`.
use crate::{Call, Client};

pub mod apps;

/// Lists the apps that the signed-in user has registered for the legacy sign-in flow.
///
/// `POST /api/my/apps`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::my;
/// let mut items = client.items(my::apps::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn apps(client: &Client, request: apps::Request) -> Call<apps::Response> {
    client.send(request)
}
