// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `roles`.
use crate::{Call, Client};

pub mod list;

/// Lists the public roles whose holders anybody may list.
///
/// `POST /api/roles/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::roles;
/// let answer = roles::list(&client, roles::list::Request::new()).await?;
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

pub mod notes;

/// Gets the notes of the holders of a public role, newest first; empty unless the role can be explored.
///
/// `POST /api/roles/notes`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::roles;
/// let mut items = client.items(roles::notes::Request::new(role_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod show;

/// Gets one public role.
///
/// `POST /api/roles/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::roles;
/// let answer = roles::show(&client, roles::show::Request::new(role_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users who hold a public role that can be explored, with an id for each assignment.
///
/// `POST /api/roles/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::roles;
/// let mut items = client.items(roles::users::Request::new(role_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
#[inline]
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
