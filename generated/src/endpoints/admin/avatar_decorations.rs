// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/avatar-decorations`.
use crate::{Call, Client};

pub mod create;

/// Adds a picture that users can lay over their avatars.
///
/// `POST /api/admin/avatar-decorations/create`. Needs a token with the permission [`write:admin:avatar-decorations`](crate::Permission::WriteAdminAvatarDecorations).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::avatar_decorations;
/// let request = avatar_decorations::create::Request::new("name", "description", "url");
/// let answer = avatar_decorations::create(&client, request).await?;
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

/// Removes an avatar decoration from the server.
///
/// `POST /api/admin/avatar-decorations/delete`. Needs a token with the permission [`write:admin:avatar-decorations`](crate::Permission::WriteAdminAvatarDecorations).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AvatarDecorationId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::avatar_decorations;
/// let request = avatar_decorations::delete::Request::new(id);
/// avatar_decorations::delete(&client, request).await?;
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

pub mod list;

/// Lists the avatar decorations with what an administrator sees of them.
///
/// `POST /api/admin/avatar-decorations/list`. Needs a token with the permission [`read:admin:avatar-decorations`](crate::Permission::ReadAdminAvatarDecorations). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::avatar_decorations;
/// let mut items = client.items(avatar_decorations::list::Request::new());
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

pub mod update;

/// Changes an avatar decoration; what is left out stays as it is.
///
/// `POST /api/admin/avatar-decorations/update`. Needs a token with the permission [`write:admin:avatar-decorations`](crate::Permission::WriteAdminAvatarDecorations).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AvatarDecorationId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::avatar_decorations;
/// let request = avatar_decorations::update::Request::new(id);
/// avatar_decorations::update(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
