// Written by `cargo xtask regen`. Do not edit.

//! `MetaDetailedOnly` and the types inside it.
use misskey_runtime::wire;

/// The part of the server's description that is sent when details are asked for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaDetailedOnly {
    /// Which parts of the server are on, in the older form.
    pub features: Option<MetaFeatures>,
    /// User name of the system account that follows remote users on behalf of user lists.
    pub proxy_account_name: Option<String>,
    /// Whether the server still awaits its first administrator account.
    pub require_setup: bool,
    /// Whether files of remote servers are stored here.
    pub cache_remote_files: bool,
    /// Whether sensitive files of remote servers are stored here; needs the caching of remote files.
    pub cache_remote_sensitive_files: bool,
}

wire::table! {
    unused object MetaDetailedOnly {
        features: "features" optional,
        proxy_account_name: "proxyAccountName" nullable,
        require_setup: "requireSetup" required,
        cache_remote_files: "cacheRemoteFiles" required,
        cache_remote_sensitive_files: "cacheRemoteSensitiveFiles" required,
    }
}

/// Which parts of the server are on, in the older form.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaFeatures {
    /// Whether all may sign up without an invitation.
    pub registration: bool,
    /// Whether signing up takes an e-mail address.
    pub email_required_for_signup: bool,
    /// Whether base policies open the local timeline; absent until they are first saved.
    pub local_timeline: Option<bool>,
    /// Whether base policies open the global timeline; absent until they are first saved.
    pub global_timeline: Option<bool>,
    /// Whether signing up takes an hCaptcha.
    pub hcaptcha: bool,
    /// Whether signing up takes a Turnstile check.
    pub turnstile: bool,
    /// Whether signing up takes a reCAPTCHA.
    pub recaptcha: bool,
    /// Whether files are kept in an object storage.
    pub object_storage: bool,
    /// Whether the server sends push notifications to browsers.
    pub service_worker: bool,
    /// Whether apps can sign users in with MiAuth. Default: `true`.
    pub miauth: Option<bool>,
}

wire::table! {
    received object MetaFeatures {
        registration: "registration" required,
        email_required_for_signup: "emailRequiredForSignup" required,
        local_timeline: "localTimeline" optional,
        global_timeline: "globalTimeline" optional,
        hcaptcha: "hcaptcha" required,
        turnstile: "turnstile" required,
        recaptcha: "recaptcha" required,
        object_storage: "objectStorage" required,
        service_worker: "serviceWorker" required,
        miauth: "miauth" optional,
    }
}
