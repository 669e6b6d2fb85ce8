// Written by `cargo xtask regen`. Do not edit.

//! One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.
//!
//! An endpoint is where its name says: `notes/create` is the function `notes::create` and the module of the same name.
//! In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a keyword of Rust gets `_` after it (`i/move` is `i::move_`).
//!
//! # Errors
//! Any call may fail with
//!
//! and with whatever happens on the way: see [`ErrorKind`](crate::ErrorKind).

#[cfg(feature = "2fa")]
pub mod _2fa;

/// Calls `2fa`.
///
/// `POST /api/2fa`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// endpoints::_2fa(&client, endpoints::_2fa::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "2fa")]
#[inline]
pub fn _2fa(
    client: &crate::Client,
    request: _2fa::Request,
) -> crate::Call<_2fa::Response> {
    client.send(request)
}

#[cfg(feature = "endpoints-default")]
pub mod default;

/// Calls `default`.
///
/// `POST /api/default`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// endpoints::default(&client, endpoints::default::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "endpoints-default")]
#[inline]
pub fn default(
    client: &crate::Client,
    request: default::Request,
) -> crate::Call<default::Response> {
    client.send(request)
}

#[cfg(feature = "endpoints-time")]
pub mod endpoints_time;

/// Calls `endpoints-time`.
///
/// `POST /api/endpoints-time`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// let request = endpoints::endpoints_time::Request::new();
/// endpoints::endpoints_time(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "endpoints-time")]
#[inline]
pub fn endpoints_time(
    client: &crate::Client,
    request: endpoints_time::Request,
) -> crate::Call<endpoints_time::Response> {
    client.send(request)
}

#[cfg(feature = "endpoints-full-serde")]
pub mod full_serde;

#[cfg(feature = "misskey-runtime")]
pub mod misskey_runtime_;

/// Calls `misskey-runtime`.
///
/// `POST /api/misskey-runtime`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// let request = endpoints::misskey_runtime_::Request::new();
/// endpoints::misskey_runtime_(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "misskey-runtime")]
#[inline]
pub fn misskey_runtime_(
    client: &crate::Client,
    request: misskey_runtime_::Request,
) -> crate::Call<misskey_runtime_::Response> {
    client.send(request)
}

#[cfg(feature = "my-app")]
pub mod my_app;

/// Calls `my-app`.
///
/// `POST /api/my-app`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// endpoints::my_app(&client, endpoints::my_app::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "my-app")]
#[inline]
pub fn my_app(
    client: &crate::Client,
    request: my_app::Request,
) -> crate::Call<my_app::Response> {
    client.send(request)
}

#[cfg(feature = "my_app")]
pub mod my_app_other;

/// Calls `my_app`.
///
/// `POST /api/my_app`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// endpoints::my_app_other(&client, endpoints::my_app_other::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "my_app")]
#[inline]
pub fn my_app_other(
    client: &crate::Client,
    request: my_app_other::Request,
) -> crate::Call<my_app_other::Response> {
    client.send(request)
}

#[cfg(feature = "notes")]
pub mod notes;

#[cfg(feature = "std")]
pub mod std_;

/// Calls `std`.
///
/// `POST /api/std`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// endpoints::std_(&client, endpoints::std_::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "std")]
#[inline]
pub fn std_(
    client: &crate::Client,
    request: std_::Request,
) -> crate::Call<std_::Response> {
    client.send(request)
}

#[cfg(feature = "endpoints-streaming")]
pub mod streaming;

/// Calls `streaming`.
///
/// `POST /api/streaming`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_features::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_features::endpoints;
/// endpoints::streaming(&client, endpoints::streaming::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "endpoints-streaming")]
#[inline]
pub fn streaming(
    client: &crate::Client,
    request: streaming::Request,
) -> crate::Call<streaming::Response> {
    client.send(request)
}

#[cfg(feature = "endpoints-time")]
pub mod time;
