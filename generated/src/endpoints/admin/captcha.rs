// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/captcha`.
use crate::{Call, Client};

pub mod current;

/// Gets the captcha service in use, with the keys stored for each known service.
///
/// `POST /api/admin/captcha/current`. Needs a token with the permission [`read:admin:meta`](crate::Permission::ReadAdminMeta). Since 2025.4.1.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::captcha;
/// let answer = captcha::current(&client, captcha::current::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn current(client: &Client, request: current::Request) -> Call<current::Response> {
    client.send(request)
}

pub mod save;

/// Checks a solved captcha against new keys and, if it passes, makes that service the one in use.
///
/// `POST /api/admin/captcha/save`. Needs a token with the permission [`write:admin:meta`](crate::Permission::WriteAdminMeta). Since 2025.4.1.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::captcha;
/// let request = captcha::save::Request::new(misskey_client::models::CaptchaProvider::None);
/// captcha::save(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INVALID_PARAMETERS`](crate::ErrorCode::InvalidParameters) (400): A key that this captcha service needs is missing.
/// - [`INVALID_PROVIDER`](crate::ErrorCode::InvalidProvider) (400): The server does not know that captcha service.
/// - [`NO_RESPONSE_PROVIDED`](crate::ErrorCode::NoResponseProvided) (400): The solved captcha is missing.
/// - [`REQUEST_FAILED`](crate::ErrorCode::RequestFailed) (500): The other server or service could not be reached, or answered with an error.
/// - [`UNKNOWN`](crate::ErrorCode::UnknownCode) (500): The captcha service failed in a way that the server does not know.
/// - [`VERIFICATION_FAILED`](crate::ErrorCode::VerificationFailed) (400): The captcha service did not accept the solved captcha.
#[inline]
pub fn save(client: &Client, request: save::Request) -> Call<save::Response> {
    client.send(request)
}
