// Written by `cargo xtask regen`. Do not edit.

//! `MetaDetailedOnly` and the types inside it.
use misskey_runtime::wire;

/// The part of the server's description that is sent when details are asked for. Since 2024.5.0, with every field that says nothing else.
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

/// Which parts of the server are on, in the older form. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaFeatures {
    /// Whether all may sign up without an invitation.
    pub registration: bool,
    pub email_required_for_signup: bool,
    /// Whether base policies open the local timeline; absent until they are first saved.
    pub local_timeline: Option<bool>,
    /// Whether base policies open the global timeline; absent until they are first saved.
    pub global_timeline: Option<bool>,
    pub hcaptcha: bool,
    pub turnstile: bool,
    pub recaptcha: bool,
    pub object_storage: bool,
    pub service_worker: bool,
    /// Default: `true`.
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
