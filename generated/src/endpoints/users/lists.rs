// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `users/lists`.
use crate::{Call, Client};

pub mod create;

/// Creates an empty user list.
///
/// `POST /api/users/lists/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`TOO_MANY_USERLISTS`](crate::ErrorCode::TooManyUserlists), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod create_from_public;

/// Copies another user's public list to one's own lists.
///
/// `POST /api/users/lists/create-from-public`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_ADDED`](crate::ErrorCode::AlreadyAdded), 400
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`TOO_MANY_USERLISTS`](crate::ErrorCode::TooManyUserlists), 400
/// - [`TOO_MANY_USERS`](crate::ErrorCode::TooManyUsers), 400
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn create_from_public(
    client: &Client,
    request: create_from_public::Request,
) -> Call<create_from_public::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a user list of one's own.
///
/// `POST /api/users/lists/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod favorite;

/// Puts a public user list among one's favorites.
///
/// `POST /api/users/lists/favorite`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited), 400
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList), 400
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
/// `POST /api/users/lists/get-memberships`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
#[inline]
pub fn get_memberships(
    client: &Client,
    request: get_memberships::Request,
) -> Call<get_memberships::Response> {
    client.send(request)
}

pub mod list;

/// Lists one's own user lists, or the public ones of another user.
///
/// `POST /api/users/lists/list`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`REMOTE_USER_NOT_ALLOWED`](crate::ErrorCode::RemoteUserNotAllowed), 400
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod pull;

/// Takes a user out of a list of one's own.
///
/// `POST /api/users/lists/pull`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn pull(client: &Client, request: pull::Request) -> Call<pull::Response> {
    client.send(request)
}

pub mod push;

/// Puts a user on a list of one's own.
///
/// `POST /api/users/lists/push`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_ADDED`](crate::ErrorCode::AlreadyAdded), 400
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_MANY_USERS`](crate::ErrorCode::TooManyUsers), 400
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn push(client: &Client, request: push::Request) -> Call<push::Response> {
    client.send(request)
}

pub mod show;

/// Gets one user list, one's own or a public one.
///
/// `POST /api/users/lists/show`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unfavorite;

/// Removes a user list from one's favorites.
///
/// `POST /api/users/lists/unfavorite`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited), 400
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList), 400
#[inline]
pub fn unfavorite(
    client: &Client,
    request: unfavorite::Request,
) -> Call<unfavorite::Response> {
    client.send(request)
}

pub mod update;

/// Renames a user list of one's own or changes whether others see it.
///
/// `POST /api/users/lists/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_membership;

/// Changes the settings of a member of one's user list.
///
/// `POST /api/users/lists/update-membership`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn update_membership(
    client: &Client,
    request: update_membership::Request,
) -> Call<update_membership::Response> {
    client.send(request)
}
