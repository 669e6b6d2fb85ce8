// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/roles`.
use crate::{Call, Client};

pub mod assign;

/// Gives a role to a user, for good or until a given time.
///
/// `POST /api/admin/roles/assign`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn assign(client: &Client, request: assign::Request) -> Call<assign::Response> {
    client.send(request)
}

pub mod create;

/// Creates a role that is assigned by hand or by a condition.
///
/// `POST /api/admin/roles/create`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a role, which takes it away from all who held it.
///
/// `POST /api/admin/roles/delete`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists all roles of the server, hidden ones included.
///
/// `POST /api/admin/roles/list`. Needs a token with the permission [`read:admin:roles`](crate::Permission::ReadAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod show;

/// Gets any role of the server, hidden ones included.
///
/// `POST /api/admin/roles/show`. Needs a token with the permission [`read:admin:roles`](crate::Permission::ReadAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unassign;

/// Takes a role away from a user.
///
/// `POST /api/admin/roles/unassign`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NOT_ASSIGNED`](crate::ErrorCode::NotAssigned), 400
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn unassign(
    client: &Client,
    request: unassign::Request,
) -> Call<unassign::Response> {
    client.send(request)
}

pub mod update;

/// Changes a role; what is left out stays as it is.
///
/// `POST /api/admin/roles/update`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_default_policies;

/// Sets the base policies, which apply to every user before roles change them.
///
/// `POST /api/admin/roles/update-default-policies`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn update_default_policies(
    client: &Client,
    request: update_default_policies::Request,
) -> Call<update_default_policies::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users who hold a role by assignment, with the time it ends.
///
/// `POST /api/admin/roles/users`. Needs a token with the permission [`read:admin:roles`](crate::Permission::ReadAdminRoles). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
