// Written by `cargo xtask regen`. Do not edit.

//! `CaptchaProvider` and the types inside it.
use misskey_runtime::wire;

/// A captcha service, or none. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CaptchaProvider {
    /// `none`: No captcha.
    None,
    /// `hcaptcha`: HCaptcha.
    Hcaptcha,
    /// `mcaptcha`: MCaptcha, which a server can run itself.
    Mcaptcha,
    /// `recaptcha`: Google's reCAPTCHA.
    Recaptcha,
    /// `turnstile`: Cloudflare's Turnstile.
    Turnstile,
    /// `testcaptcha`: A captcha that anybody can pass, for testing.
    Testcaptcha,
    /// `fc`: FriendlyCaptcha. Only on Sharkey.
    Fc,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    CaptchaProvider or Unknown {
        None = "none",
        Hcaptcha = "hcaptcha",
        Mcaptcha = "mcaptcha",
        Recaptcha = "recaptcha",
        Turnstile = "turnstile",
        Testcaptcha = "testcaptcha",
        Fc = "fc",
    }
}
