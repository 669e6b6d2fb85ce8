// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `users/lists`.
use crate::{Call, Client};

pub mod create;

/// Creates an empty user list.
///
/// `POST /api/users/lists/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// let list = lists::create(&client, lists::create::Request::new("Friends")).await?;
/// lists::push(&client, lists::push::Request::new(list.id, user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`TOO_MANY_USERLISTS`](crate::ErrorCode::TooManyUserlists) (400): The user has as many lists as the roles allow.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod create_from_public;

/// Creates a user list with the members of a public list.
///
/// `POST /api/users/lists/create-from-public`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// let request = lists::create_from_public::Request::new("name", list_id);
/// let answer = lists::create_from_public(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_ADDED`](crate::ErrorCode::AlreadyAdded) (400): The user is a member of the list already.
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`TOO_MANY_USERLISTS`](crate::ErrorCode::TooManyUserlists) (400): The user has as many lists as the roles allow.
/// - [`TOO_MANY_USERS`](crate::ErrorCode::TooManyUsers) (400): The list has as many members as the roles allow.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn create_from_public(
    client: &Client,
    request: create_from_public::Request,
) -> Call<create_from_public::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes one of the user's own lists.
///
/// `POST /api/users/lists/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// lists::delete(&client, lists::delete::Request::new(list_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod favorite;

/// Adds a public user list to the signed-in user's favorites.
///
/// `POST /api/users/lists/favorite`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// lists::favorite(&client, lists::favorite::Request::new(list_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited) (400): It is among the user's favorites already.
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList) (400): There is no such user list.
#[inline]
pub fn favorite(
    client: &Client,
    request: favorite::Request,
) -> Call<favorite::Response> {
    client.send(request)
}

pub mod get_memberships;

/// Lists the members of a user list with the settings of each.
///
/// `POST /api/users/lists/get-memberships`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// let mut items = client.items(lists::get_memberships::Request::new(list_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
#[inline]
pub fn get_memberships(
    client: &Client,
    request: get_memberships::Request,
) -> Call<get_memberships::Response> {
    client.send(request)
}

pub mod list;

/// Lists the signed-in user's own lists, or the public lists of a local user.
///
/// `POST /api/users/lists/list`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// for list in lists::list(&client, lists::list::Request::new()).await? {
///     println!("{} {}", list.id, list.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`REMOTE_USER_NOT_ALLOWED`](crate::ErrorCode::RemoteUserNotAllowed) (400): The lists of remote users are not known here.
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod pull;

/// Removes a user from one of the signed-in user's lists.
///
/// `POST /api/users/lists/pull`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// lists::pull(&client, lists::pull::Request::new(list_id, user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn pull(client: &Client, request: pull::Request) -> Call<pull::Response> {
    client.send(request)
}

pub mod push;

/// Adds a user to one of the signed-in user's lists.
///
/// `POST /api/users/lists/push`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::users::lists};
/// match lists::push(&client, lists::push::Request::new(list_id, user_id)).await {
///     Ok(()) => {}
///     Err(error) if error.is(ErrorCode::AlreadyAdded) => {}
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_ADDED`](crate::ErrorCode::AlreadyAdded) (400): The user is a member of the list already.
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_MANY_USERS`](crate::ErrorCode::TooManyUsers) (400): The list has as many members as the roles allow.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn push(client: &Client, request: push::Request) -> Call<push::Response> {
    client.send(request)
}

pub mod show;

/// Gets one user list, either the signed-in user's own or a public one.
///
/// `POST /api/users/lists/show`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// let answer = lists::show(&client, lists::show::Request::new(list_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unfavorite;

/// Removes a user list from the signed-in user's favorites.
///
/// `POST /api/users/lists/unfavorite`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// lists::unfavorite(&client, lists::unfavorite::Request::new(list_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited) (400): The list is not among the user's favorites.
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList) (400): There is no such user list.
#[inline]
pub fn unfavorite(
    client: &Client,
    request: unfavorite::Request,
) -> Call<unfavorite::Response> {
    client.send(request)
}

pub mod update;

/// Renames one of the user's own lists or changes whether others can see it.
///
/// `POST /api/users/lists/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// let answer = lists::update(&client, lists::update::Request::new(list_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_membership;

/// Changes the settings for one member of the user's own list.
///
/// `POST /api/users/lists/update-membership`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::lists;
/// let request = lists::update_membership::Request::new(list_id, user_id);
/// lists::update_membership(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn update_membership(
    client: &Client,
    request: update_membership::Request,
) -> Call<update_membership::Response> {
    client.send(request)
}
