// Written by `cargo xtask regen`. Do not edit.

//! `admin/captcha/save`: checks a solved captcha against new keys and, if it passes, makes that service the one in use.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `admin/captcha/save` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub provider: models::CaptchaProvider,
    /// Answer to a captcha solved with the new keys, which proves that they work.
    pub captcha_result: Maybe<String>,
    pub sitekey: Maybe<String>,
    /// A shared secret, to be kept as safe as a password.
    pub secret: Maybe<String>,
    pub instance_url: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `captchaResult`.
    #[inline]
    pub fn captcha_result(mut self, captcha_result: impl Into<Maybe<String>>) -> Self {
        self.captcha_result = captcha_result.into();
        self
    }
    /// Sets `sitekey`.
    #[inline]
    pub fn sitekey(mut self, sitekey: impl Into<Maybe<String>>) -> Self {
        self.sitekey = sitekey.into();
        self
    }
    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<Maybe<String>>) -> Self {
        self.secret = secret.into();
        self
    }
    /// Sets `instanceUrl`.
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

/// What `admin/captcha/save` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
