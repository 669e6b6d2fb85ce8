// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `charts`.
use crate::{Call, Client};

pub mod active_users;

/// Charts how many users read and wrote, and how old their accounts are.
///
/// `POST /api/charts/active-users`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::active_users::Request::new(misskey_client::models::ChartSpan::Day);
/// let answer = charts::active_users(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn active_users(
    client: &Client,
    request: active_users::Request,
) -> Call<active_users::Response> {
    client.send(request)
}

pub mod ap_request;

/// Charts federation requests, both sent and received.
///
/// `POST /api/charts/ap-request`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::ap_request::Request::new(misskey_client::models::ChartSpan::Day);
/// let answer = charts::ap_request(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn ap_request(
    client: &Client,
    request: ap_request::Request,
) -> Call<ap_request::Response> {
    client.send(request)
}

pub mod drive;

/// Charts the files added to and deleted from the drive, local and remote.
///
/// `POST /api/charts/drive`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::drive::Request::new(misskey_client::models::ChartSpan::Day);
/// let answer = charts::drive(&client, request).await?;
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

pub mod federation;

/// Charts how many remote servers this one exchanges with.
///
/// `POST /api/charts/federation`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::federation::Request::new(misskey_client::models::ChartSpan::Day);
/// let answer = charts::federation(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn federation(
    client: &Client,
    request: federation::Request,
) -> Call<federation::Response> {
    client.send(request)
}

pub mod instance;

/// Charts what this server knows of one remote server.
///
/// `POST /api/charts/instance`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::instance::Request::new(misskey_client::models::ChartSpan::Day, "host");
/// let answer = charts::instance(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn instance(
    client: &Client,
    request: instance::Request,
) -> Call<instance::Response> {
    client.send(request)
}

pub mod notes;

/// Charts the notes written and deleted, local and remote.
///
/// `POST /api/charts/notes`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::notes::Request::new(misskey_client::models::ChartSpan::Day);
/// let answer = charts::notes(&client, request).await?;
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

pub mod user;

pub mod users;

/// Charts the users gained and lost, local and remote.
///
/// `POST /api/charts/users`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::charts;
/// let request = charts::users::Request::new(misskey_client::models::ChartSpan::Day);
/// let answer = charts::users(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
