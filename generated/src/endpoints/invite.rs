// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `invite`.
use crate::{Call, Client};

pub mod create;

/// Creates an invitation code, within the limits of the signed-in user's policies.
///
/// `POST /api/invite/create`. Needs a token with the permission [`write:invite-codes`](crate::Permission::WriteInviteCodes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::invite;
/// let answer = invite::create(&client, invite::create::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE`](crate::ErrorCode::ExceededLimitOfCreateInviteCode) (400): The user has created as many invitation codes as the roles allow for now.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an invitation code that the signed-in user has created.
///
/// `POST /api/invite/delete`. Needs a token with the permission [`write:invite-codes`](crate::Permission::WriteInviteCodes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, invite_id: misskey_client::ids::InviteCodeId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::invite;
/// invite::delete(&client, invite::delete::Request::new(invite_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`CAN_NOT_DELETE_INVITE_CODE`](crate::ErrorCode::CanNotDeleteInviteCode) (400): The code was created by somebody else.
/// - [`NO_SUCH_INVITE_CODE`](crate::ErrorCode::NoSuchInviteCode) (400): There is no such invitation code.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod limit;

/// Tells how many more invitation codes the signed-in user may create for now.
///
/// `POST /api/invite/limit`. Needs a token with the permission [`read:invite-codes`](crate::Permission::ReadInviteCodes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::invite;
/// let answer = invite::limit(&client, invite::limit::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn limit(client: &Client, request: limit::Request) -> Call<limit::Response> {
    client.send(request)
}

pub mod list;

/// Lists the invitation codes that the signed-in user has created.
///
/// `POST /api/invite/list`. Needs a token with the permission [`read:invite-codes`](crate::Permission::ReadInviteCodes). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::invite;
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
