// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `charts/user`.
use crate::{Call, Client};

pub mod drive;

/// Charts one user's drive.
///
/// `POST /api/charts/user/drive`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts::user;
/// let request = user::drive::Request::new(misskey_client::models::ChartSpan::Day, user_id);
/// let answer = user::drive(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn drive(client: &Client, request: drive::Request) -> Call<drive::Response> {
    client.send(request)
}

pub mod following;

/// Charts one user's follows and followers.
///
/// `POST /api/charts/user/following`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts::user;
/// let request = user::following::Request::new(misskey_client::models::ChartSpan::Day, user_id);
/// let answer = user::following(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn following(
    client: &Client,
    request: following::Request,
) -> Call<following::Response> {
    client.send(request)
}

pub mod notes;

/// Charts one user's notes.
///
/// `POST /api/charts/user/notes`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts::user;
/// let request = user::notes::Request::new(misskey_client::models::ChartSpan::Day, user_id);
/// let answer = user::notes(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod pv;

/// Charts the views of one user's profile.
///
/// `POST /api/charts/user/pv`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts::user;
/// let request = user::pv::Request::new(misskey_client::models::ChartSpan::Day, user_id);
/// let answer = user::pv(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn pv(client: &Client, request: pv::Request) -> Call<pv::Response> {
    client.send(request)
}

pub mod reactions;

/// Charts the reactions that one user's notes received.
///
/// `POST /api/charts/user/reactions`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts::user;
/// let request = user::reactions::Request::new(misskey_client::models::ChartSpan::Day, user_id);
/// let answer = user::reactions(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn reactions(
    client: &Client,
    request: reactions::Request,
) -> Call<reactions::Response> {
    client.send(request)
}
