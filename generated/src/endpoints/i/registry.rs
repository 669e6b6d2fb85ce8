// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/registry`.
use crate::{Call, Client};

pub mod get;

/// Gets one value of the registry, the store for clients' settings; a stored null comes back as no content.
///
/// `POST /api/i/registry/get`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// let request = registry::get::Request::new("key", ["scope"]);
/// let answer = registry::get(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey) (400): There is no such key.
#[inline]
pub fn get(client: &Client, request: get::Request) -> Call<get::Response> {
    client.send(request)
}

pub mod get_all;

/// Gets all keys and values in one scope of the registry, as a map.
///
/// `POST /api/i/registry/get-all`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// let request = registry::get_all::Request::new(["scope"]);
/// let answer = registry::get_all(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn get_all(client: &Client, request: get_all::Request) -> Call<get_all::Response> {
    client.send(request)
}

pub mod get_detail;

/// Gets one value of the registry with the time it was last written.
///
/// `POST /api/i/registry/get-detail`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// let request = registry::get_detail::Request::new("key", ["scope"]);
/// let answer = registry::get_detail(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey) (400): There is no such key.
#[inline]
pub fn get_detail(
    client: &Client,
    request: get_detail::Request,
) -> Call<get_detail::Response> {
    client.send(request)
}

pub mod keys;

/// Lists the keys in one scope of the registry.
///
/// `POST /api/i/registry/keys`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// let request = registry::keys::Request::new(["scope"]);
/// let answer = registry::keys(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn keys(client: &Client, request: keys::Request) -> Call<keys::Response> {
    client.send(request)
}

pub mod keys_with_type;

/// Lists the keys in one scope of the registry, each with the JSON type of its value, such as `array`.
///
/// `POST /api/i/registry/keys-with-type`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// let request = registry::keys_with_type::Request::new(["scope"]);
/// let answer = registry::keys_with_type(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn keys_with_type(
    client: &Client,
    request: keys_with_type::Request,
) -> Call<keys_with_type::Response> {
    client.send(request)
}

pub mod remove;

/// Removes a key from the registry.
///
/// `POST /api/i/registry/remove`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// registry::remove(&client, registry::remove::Request::new("key", ["scope"])).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey) (400): There is no such key.
#[inline]
pub fn remove(client: &Client, request: remove::Request) -> Call<remove::Response> {
    client.send(request)
}

pub mod scopes_with_domain;

/// Lists all scopes of the registry, grouped by domain.
///
/// `POST /api/i/registry/scopes-with-domain`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// let request = registry::scopes_with_domain::Request::new();
/// let answer = registry::scopes_with_domain(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn scopes_with_domain(
    client: &Client,
    request: scopes_with_domain::Request,
) -> Call<scopes_with_domain::Response> {
    client.send(request)
}

pub mod set;

/// Writes a value to the registry, replacing any earlier one.
///
/// `POST /api/i/registry/set`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, value: misskey_client::Json) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::registry;
/// registry::set(&client, registry::set::Request::new("key", value, ["scope"])).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn set(client: &Client, request: set::Request) -> Call<set::Response> {
    client.send(request)
}
