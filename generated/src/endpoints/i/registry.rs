// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/registry`.
use crate::{Call, Client};

pub mod get;

/// Reads one value of one's registry, a store for clients' settings; a stored null comes back as no content.
///
/// `POST /api/i/registry/get`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey), 400
#[inline]
pub fn get(client: &Client, request: get::Request) -> Call<get::Response> {
    client.send(request)
}

pub mod get_all;

/// Reads all keys and values of one scope of one's registry.
///
/// `POST /api/i/registry/get-all`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn get_all(client: &Client, request: get_all::Request) -> Call<get_all::Response> {
    client.send(request)
}

pub mod get_detail;

/// Reads one value of one's registry with the time it was last written.
///
/// `POST /api/i/registry/get-detail`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey), 400
#[inline]
pub fn get_detail(
    client: &Client,
    request: get_detail::Request,
) -> Call<get_detail::Response> {
    client.send(request)
}

pub mod keys;

/// Lists the keys of one scope of one's registry.
///
/// `POST /api/i/registry/keys`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn keys(client: &Client, request: keys::Request) -> Call<keys::Response> {
    client.send(request)
}

pub mod keys_with_type;

/// Lists the keys of one scope of one's registry, each with the JSON type of its value.
///
/// `POST /api/i/registry/keys-with-type`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn keys_with_type(
    client: &Client,
    request: keys_with_type::Request,
) -> Call<keys_with_type::Response> {
    client.send(request)
}

pub mod remove;

/// Removes a key from one's registry.
///
/// `POST /api/i/registry/remove`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey), 400
#[inline]
pub fn remove(client: &Client, request: remove::Request) -> Call<remove::Response> {
    client.send(request)
}

pub mod scopes_with_domain;

/// Lists all scopes of one's registry, grouped by domain.
///
/// `POST /api/i/registry/scopes-with-domain`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn scopes_with_domain(
    client: &Client,
    request: scopes_with_domain::Request,
) -> Call<scopes_with_domain::Response> {
    client.send(request)
}

pub mod set;

/// Writes a value to one's registry, over any earlier one.
///
/// `POST /api/i/registry/set`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn set(client: &Client, request: set::Request) -> Call<set::Response> {
    client.send(request)
}
