// Written by `cargo xtask regen`. Do not edit.

//! `admin/captcha/current`: gets the captcha service in use, with the keys stored for each known service.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/captcha/current` takes. Since 2025.4.1.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `admin/captcha/current` answers. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub provider: models::CaptchaProvider,
    pub hcaptcha: CaptchaKeys,
    pub mcaptcha: McaptchaKeys,
    pub recaptcha: CaptchaKeys,
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
    /// The permission that an app's token needs for this.
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

/// What `admin/captcha/current.response.hcaptcha` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CaptchaKeys {
    pub site_key: Option<String>,
    pub secret_key: Option<String>,
}

wire::table! {
    received object CaptchaKeys {
        site_key: "siteKey" nullable,
        secret_key: "secretKey" nullable,
    }
}

/// What `admin/captcha/current.response.mcaptcha` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct McaptchaKeys {
    pub site_key: Option<String>,
    pub secret_key: Option<String>,
    pub instance_url: Option<String>,
}

wire::table! {
    received object McaptchaKeys {
        site_key: "siteKey" nullable,
        secret_key: "secretKey" nullable,
        instance_url: "instanceUrl" nullable,
    }
}
