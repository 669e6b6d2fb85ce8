// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/relays`.
use crate::{Call, Client};

pub mod add;

/// Subscribes the server to an ActivityPub relay.
///
/// `POST /api/admin/relays/add`. Needs a token with the permission [`write:admin:relays`](crate::Permission::WriteAdminRelays).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::relays;
/// let answer = relays::add(&client, relays::add::Request::new("inbox")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INVALID_URL`](crate::ErrorCode::InvalidUrl) (400): The address is not one that the server can use.
#[inline]
pub fn add(client: &Client, request: add::Request) -> Call<add::Response> {
    client.send(request)
}

pub mod list;

/// Lists the relays that the server is subscribed to or has asked to join.
///
/// `POST /api/admin/relays/list`. Needs a token with the permission [`read:admin:relays`](crate::Permission::ReadAdminRelays).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::relays;
/// let answer = relays::list(&client, relays::list::Request::new()).await?;
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

pub mod remove;

/// Ends the subscription to a relay.
///
/// `POST /api/admin/relays/remove`. Needs a token with the permission [`write:admin:relays`](crate::Permission::WriteAdminRelays).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::relays;
/// relays::remove(&client, relays::remove::Request::new("inbox")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn remove(client: &Client, request: remove::Request) -> Call<remove::Response> {
    client.send(request)
}
