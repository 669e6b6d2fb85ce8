// Written by `cargo xtask regen`. Do not edit.

//! `CaptchaProvider` and the types inside it.
use misskey_runtime::wire;

/// A captcha service, or none. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CaptchaProvider {
    /// `none`
    None,
    /// `hcaptcha`
    Hcaptcha,
    /// `mcaptcha`
    Mcaptcha,
    /// `recaptcha`
    Recaptcha,
    /// `turnstile`
    Turnstile,
    /// `testcaptcha`
    Testcaptcha,
    /// `fc`. Only on Sharkey.
    Fc,
    /// A value that this version does not know, as it came.
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
