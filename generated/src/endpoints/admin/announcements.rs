// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/announcements`.
use crate::{Call, Client};

pub mod create;

/// Publishes an announcement, to everybody or to one user.
///
/// `POST /api/admin/announcements/create`. Needs a token with the permission [`write:admin:announcements`](crate::Permission::WriteAdminAnnouncements).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::announcements;
/// let request = announcements::create::Request::new("title", "text", "image url".to_owned());
/// let answer = announcements::create(&client, request).await?;
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

/// Deletes an announcement for good; to merely retire one, set it inactive instead.
///
/// `POST /api/admin/announcements/delete`. Needs a token with the permission [`write:admin:announcements`](crate::Permission::WriteAdminAnnouncements).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AnnouncementId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::announcements;
/// announcements::delete(&client, announcements::delete::Request::new(id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANNOUNCEMENT`](crate::ErrorCode::NoSuchAnnouncement) (400): There is no such announcement.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists announcements, either those for all or those for one user, with the count of readers.
///
/// `POST /api/admin/announcements/list`. Needs a token with the permission [`read:admin:announcements`](crate::Permission::ReadAdminAnnouncements). A list in pages: [`Client::items`](crate::Client::items) reads all of them; before 2024.5.0 there is one page only.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::announcements;
/// let mut items = client.items(announcements::list::Request::new());
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

/// Changes an announcement; what is left out stays as it is.
///
/// `POST /api/admin/announcements/update`. Needs a token with the permission [`write:admin:announcements`](crate::Permission::WriteAdminAnnouncements).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AnnouncementId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::announcements;
/// announcements::update(&client, announcements::update::Request::new(id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANNOUNCEMENT`](crate::ErrorCode::NoSuchAnnouncement) (400): There is no such announcement.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
