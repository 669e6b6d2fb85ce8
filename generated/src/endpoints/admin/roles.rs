// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/roles`.
use crate::{Call, Client};

pub mod assign;

/// Gives a role to a user, for good or until a given time.
///
/// `POST /api/admin/roles/assign`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
/// roles::assign(&client, roles::assign::Request::new(role_id, user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn assign(client: &Client, request: assign::Request) -> Call<assign::Response> {
    client.send(request)
}

pub mod create;

/// Creates a role that is assigned by hand or by a condition.
///
/// `POST /api/admin/roles/create`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, cond_formula: misskey_client::JsonObject, policies: misskey_client::JsonObject) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
/// let request = roles::create::Request::new(roles::create::Required {
///     name: "name".to_owned(),
///     description: "description".to_owned(),
///     color: Some("color".to_owned()),
///     icon_url: Some("icon url".to_owned()),
///     target: misskey_client::models::RoleTarget::Manual,
///     cond_formula,
///     is_public: true,
///     is_moderator: true,
///     is_administrator: true,
///     as_badge: true,
///     can_edit_members_by_moderator: true,
///     display_order: 10_i64,
///     policies,
/// });
/// let answer = roles::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a role, which takes it away from all who held it.
///
/// `POST /api/admin/roles/delete`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
/// roles::delete(&client, roles::delete::Request::new(role_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists all roles of the server, hidden ones included.
///
/// `POST /api/admin/roles/list`. Needs a token with the permission [`read:admin:roles`](crate::Permission::ReadAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
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

pub mod show;

/// Gets any role of the server, hidden ones included.
///
/// `POST /api/admin/roles/show`. Needs a token with the permission [`read:admin:roles`](crate::Permission::ReadAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
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

pub mod unassign;

/// Takes a role away from a user.
///
/// `POST /api/admin/roles/unassign`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
/// roles::unassign(&client, roles::unassign::Request::new(role_id, user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NOT_ASSIGNED`](crate::ErrorCode::NotAssigned) (400): The user does not have the role.
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
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
/// `POST /api/admin/roles/update`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
/// roles::update(&client, roles::update::Request::new(role_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole) (400): There is no such role, or it is not public.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_default_policies;

/// Sets the base policies, which apply to every user before roles change them.
///
/// `POST /api/admin/roles/update-default-policies`. Needs a token with the permission [`write:admin:roles`](crate::Permission::WriteAdminRoles).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, policies: misskey_client::JsonObject) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
/// let request = roles::update_default_policies::Request::new(policies);
/// roles::update_default_policies(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/admin/roles/users`. Needs a token with the permission [`read:admin:roles`](crate::Permission::ReadAdminRoles). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, role_id: misskey_client::ids::RoleId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::roles;
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
