// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/invite`.
use crate::{Call, Client};

pub mod create;

/// Creates one or more invitation codes, free of the limits that ordinary users have.
///
/// `POST /api/admin/invite/create`. Needs a token with the permission [`write:admin:invite-codes`](crate::Permission::WriteAdminInviteCodes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::invite;
/// let answer = invite::create(&client, invite::create::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INVALID_DATE_TIME`](crate::ErrorCode::InvalidDateTime) (400): The time is not one that the server can read.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod list;

/// Lists all invitation codes of the server, by state of use.
///
/// `POST /api/admin/invite/list`. Needs a token with the permission [`read:admin:invite-codes`](crate::Permission::ReadAdminInviteCodes). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::invite;
/// let mut items = client.items(invite::list::Request::new());
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
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}
