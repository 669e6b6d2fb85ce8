// Written by `cargo xtask regen`. Do not edit.

//! `admin/captcha/save`: checks a solved captcha against new keys and, if it passes, makes that service the one in use.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/captcha/save`](fn@crate::endpoints::admin::captcha::save): checks a solved captcha against new keys and, if it passes, makes that service the one in use. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The service to use from now on.
    pub provider: models::CaptchaProvider,
    /// Answer to a captcha solved with the new keys, which proves that they work.
    pub captcha_result: Maybe<String>,
    /// The public key for the service.
    pub sitekey: Maybe<String>,
    /// A shared secret, to be kept as safe as a password.
    pub secret: Maybe<String>,
    /// Address of the mCaptcha service; other services need none.
    pub instance_url: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(provider: impl Into<models::CaptchaProvider>) -> Self {
        Self {
            provider: provider.into(),
            captcha_result: Maybe::Absent,
            sitekey: Maybe::Absent,
            secret: Maybe::Absent,
            instance_url: Maybe::Absent,
        }
    }
    /// Answer to a captcha solved with the new keys, which proves that they work.
    #[inline]
    pub fn captcha_result(mut self, captcha_result: impl Into<Maybe<String>>) -> Self {
        self.captcha_result = captcha_result.into();
        self
    }
    /// The public key for the service.
    #[inline]
    pub fn sitekey(mut self, sitekey: impl Into<Maybe<String>>) -> Self {
        self.sitekey = sitekey.into();
        self
    }
    /// A shared secret, to be kept as safe as a password.
    #[inline]
    pub fn secret(mut self, secret: impl Into<Maybe<String>>) -> Self {
        self.secret = secret.into();
        self
    }
    /// Address of the mCaptcha service; other services need none.
    #[inline]
    pub fn instance_url(mut self, instance_url: impl Into<Maybe<String>>) -> Self {
        self.instance_url = instance_url.into();
        self
    }
}

wire::table! {
    sent object Request {
        provider: "provider" required,
        captcha_result: "captchaResult" maybe,
        sitekey: "sitekey" maybe,
        secret: "secret" maybe,
        instance_url: "instanceUrl" maybe,
    }
}

/// The answer of [`admin/captcha/save`](fn@crate::endpoints::admin::captcha::save).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminMeta;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/captcha/save")
        .permission("write:admin:meta")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
