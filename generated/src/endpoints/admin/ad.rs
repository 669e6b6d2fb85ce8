// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/ad`.
use crate::{Call, Client};

pub mod create;

/// Creates an advertisement, shown by clients between a start and an end time.
///
/// `POST /api/admin/ad/create`. Needs a token with the permission [`write:admin:ad`](crate::Permission::WriteAdminAd).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, expires_at: misskey_client::UnixMillis, starts_at: misskey_client::UnixMillis) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::ad;
/// let request = ad::create::Request::new(ad::create::Required {
///     url: "url".to_owned(),
///     memo: "memo".to_owned(),
///     place: "place".to_owned(),
///     priority: "priority".to_owned(),
///     ratio: 10_i64,
///     expires_at,
///     starts_at,
///     image_url: "image url".to_owned(),
///     day_of_week: 10_i64,
/// });
/// let answer = ad::create(&client, request).await?;
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

/// Deletes an advertisement.
///
/// `POST /api/admin/ad/delete`. Needs a token with the permission [`write:admin:ad`](crate::Permission::WriteAdminAd).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AdId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::ad;
/// ad::delete(&client, ad::delete::Request::new(id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_AD`](crate::ErrorCode::NoSuchAd) (400): There is no such advertisement.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the server's advertisements, running or not.
///
/// `POST /api/admin/ad/list`. Needs a token with the permission [`read:admin:ad`](crate::Permission::ReadAdminAd). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::ad;
/// let mut items = client.items(ad::list::Request::new());
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

/// Changes an advertisement; what is left out stays as it is.
///
/// `POST /api/admin/ad/update`. Needs a token with the permission [`write:admin:ad`](crate::Permission::WriteAdminAd).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AdId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::ad;
/// ad::update(&client, ad::update::Request::new(id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_AD`](crate::ErrorCode::NoSuchAd) (400): There is no such advertisement.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
