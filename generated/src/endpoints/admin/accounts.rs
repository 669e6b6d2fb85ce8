// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/accounts`.
use crate::{Call, Client};

pub mod create;

/// Creates a local account and gives its token; works without a token only while the server still awaits its first account.
///
/// `POST /api/admin/accounts/create`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::accounts;
/// let request = accounts::create::Request::new("username", "password");
/// let answer = accounts::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`INCORRECT_INITIAL_PASSWORD`](crate::ErrorCode::IncorrectInitialPassword) (400): The initial password is not the one set on the server.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a user's account along with the user's notes and files.
///
/// `POST /api/admin/accounts/delete`. Needs a token with the permission [`write:admin:account`](crate::Permission::WriteAdminAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::accounts;
/// accounts::delete(&client, accounts::delete::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod find_by_email;

/// Finds the local account that is registered with an e-mail address.
///
/// `POST /api/admin/accounts/find-by-email`. Needs a token with the permission [`read:admin:account`](crate::Permission::ReadAdminAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::accounts;
/// let request = accounts::find_by_email::Request::new("email");
/// let answer = accounts::find_by_email(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`USER_NOT_FOUND`](crate::ErrorCode::UserNotFound) (400): There is no such user.
#[inline]
pub fn find_by_email(
    client: &Client,
    request: find_by_email::Request,
) -> Call<find_by_email::Response> {
    client.send(request)
}
