// Written by `cargo xtask regen`. Do not edit.

//! `admin/captcha/current`: gets the captcha service in use, with the keys stored for each known service.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/captcha/current`](fn@crate::endpoints::admin::captcha::current): gets the captcha service in use, with the keys stored for each known service. Since 2025.4.1.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`admin/captcha/current`](fn@crate::endpoints::admin::captcha::current). Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The service in use.
    pub provider: models::CaptchaProvider,
    /// The keys stored for hCaptcha.
    pub hcaptcha: CaptchaKeys,
    /// The keys and the address stored for mCaptcha.
    pub mcaptcha: McaptchaKeys,
    /// The keys stored for reCAPTCHA.
    pub recaptcha: CaptchaKeys,
    /// The keys stored for Turnstile.
    pub turnstile: CaptchaKeys,
}

wire::table! {
    received object Response {
        provider: "provider" required,
        hcaptcha: "hcaptcha" required,
        mcaptcha: "mcaptcha" required,
        recaptcha: "recaptcha" required,
        turnstile: "turnstile" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminMeta;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/captcha/current")
        .permission("read:admin:meta")
        .credential()
        .available(crate::availability::SINCE_2025_4_1);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// The keys of a captcha service. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CaptchaKeys {
    /// The public key; null when not set.
    pub site_key: Option<String>,
    /// The secret key; null when not set.
    pub secret_key: Option<String>,
}

wire::table! {
    received object CaptchaKeys {
        site_key: "siteKey" nullable,
        secret_key: "secretKey" nullable,
    }
}

/// The keys and the address of an mCaptcha service. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct McaptchaKeys {
    /// The public key; null when not set.
    pub site_key: Option<String>,
    /// The secret key; null when not set.
    pub secret_key: Option<String>,
    /// Address of the mCaptcha service; null when not set.
    pub instance_url: Option<String>,
}

wire::table! {
    received object McaptchaKeys {
        site_key: "siteKey" nullable,
        secret_key: "secretKey" nullable,
        instance_url: "instanceUrl" nullable,
    }
}
