// Written by `cargo xtask regen`. Do not edit.

//! `MetaDetailed` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// The server's description with all details.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaDetailed {
    /// Name of whoever runs the server; null when not given.
    pub maintainer_name: Option<String>,
    /// E-mail address of whoever runs the server; null when not given.
    pub maintainer_email: Option<String>,
    /// Version of the server software; forks write it in their own way.
    pub version: String,
    /// Whether the server offers its source code as an archive for download.
    pub provides_tarball: bool,
    /// Name of the server; null when not given.
    pub name: Option<String>,
    /// Short form of the server's name, as for app icons; null when there is none.
    pub short_name: Option<String>,
    /// Base address of the server.
    pub uri: String,
    /// The server's own words, which may hold HTML; null when there are none.
    pub description: Option<String>,
    /// Languages of the server as codes.
    pub langs: Vec<String>,
    /// Address of the terms of service.
    pub tos_url: Option<String>,
    /// Where the server's source code is found; null when not given. Default: `"https://github.com/misskey-dev/misskey"`.
    pub repository_url: Option<String>,
    /// Where problems of the server software are reported. Default: `"https://github.com/misskey-dev/misskey/issues/new"`.
    pub feedback_url: Option<String>,
    /// The server's dark theme as a string of JSON5; null leaves it to the client.
    pub default_dark_theme: Option<String>,
    /// The server's light theme as a string of JSON5; null leaves it to the client.
    pub default_light_theme: Option<String>,
    /// Settings for web clients. Since 2025.8.0.
    pub client_options: models::MetaClientOptions,
    /// Whether signing up needs an invitation code.
    pub disable_registration: bool,
    /// Whether signing up takes an e-mail address.
    pub email_required_for_signup: bool,
    /// Whether signing up takes an hCaptcha.
    pub enable_hcaptcha: bool,
    /// Public key for hCaptcha; null when not set.
    pub hcaptcha_site_key: Option<String>,
    /// Whether signing up takes an mCaptcha.
    pub enable_mcaptcha: bool,
    /// Public key for mCaptcha; null when not set.
    pub mcaptcha_site_key: Option<String>,
    /// Address of the mCaptcha service; null when not set.
    pub mcaptcha_instance_url: Option<String>,
    /// Whether signing up takes a reCAPTCHA.
    pub enable_recaptcha: bool,
    /// Public key for reCAPTCHA; null when not set.
    pub recaptcha_site_key: Option<String>,
    /// Whether signing up takes a Turnstile check.
    pub enable_turnstile: bool,
    /// Public key for Turnstile; null when not set.
    pub turnstile_site_key: Option<String>,
    /// Whether signing up takes a captcha that is only for testing. Since 2024.11.0.
    pub enable_testcaptcha: bool,
    /// Identifier for Google Analytics in the web client; null switches it off. Since 2025.4.1.
    pub google_analytics_measurement_id: Option<String>,
    /// Public VAPID key for push notifications; null while they are not set up.
    pub sw_publickey: Option<String>,
    /// Address of the mascot's picture, which may be relative to the server. Default: `"/assets/ai.png"`.
    pub mascot_image_url: String,
    /// Address of the server's banner; null when there is none.
    pub banner_url: Option<String>,
    /// Address of the picture shown when something goes wrong; null for the default one.
    pub server_error_image_url: Option<String>,
    /// Address of the picture shown where there is nothing to list; null for the default one.
    pub info_image_url: Option<String>,
    /// Address of the picture shown for pages that do not exist; null for the default one.
    pub not_found_image_url: Option<String>,
    /// Address of the server's icon; null for the default one.
    pub icon_url: Option<String>,
    /// Longest text of a note, in characters.
    pub max_note_text_length: i64,
    /// The advertisements that run today.
    pub ads: Vec<models::MetaAd>,
    /// After how many notes timelines show an advertisement; 0 means none in timelines. Default: `0`.
    pub notes_per_one_ad: i64,
    /// Whether the server sends e-mails.
    pub enable_email: bool,
    /// Whether push notifications are on.
    pub enable_service_worker: bool,
    /// Whether notes can be translated here.
    pub translator_available: bool,
    /// Settings for error reports of the web client to Sentry; null when they are off. Since 2025.4.1.
    pub sentry_for_frontend: Option<models::SentryForFrontend>,
    /// Base address of the proxy through which clients load remote pictures.
    pub media_proxy: String,
    /// Whether links in notes are shown with a preview.
    pub enable_url_preview: bool,
    /// Address of the background of the page that visitors see first; null when there is none.
    pub background_image_url: Option<String>,
    /// Address of the legal notice on who runs the server.
    pub impressum_url: Option<String>,
    /// Address of the server's logo; null for the default one.
    pub logo_image_url: Option<String>,
    /// Address of the privacy policy; null when there is none.
    pub privacy_policy_url: Option<String>,
    /// Where users reach the administrators; null when there is no such page.
    pub inquiry_url: Option<String>,
    /// The server's rules, one entry each, which newcomers agree to.
    pub server_rules: Vec<String>,
    /// Theme color as a CSS color; null when there is none.
    pub theme_color: Option<String>,
    /// The base policies, which apply to every user before roles change them.
    pub policies: models::RolePolicies,
    /// Whether note search covers local notes only. Default: `"local"`. Since 2024.11.0.
    pub note_searchable_scope: models::NoteSearchableScope,
    /// Largest upload that the server takes, in bytes; policies may allow less. Since 2024.11.0.
    pub max_file_size: i64,
    /// Whether the server exchanges with all others, with chosen ones or with none. Since 2025.4.1.
    pub federation: models::FederationMode,
    /// Which parts of the server are on, in the older form.
    pub features: Option<models::MetaFeatures>,
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
    unused object MetaDetailed {
        maintainer_name: "maintainerName" nullable,
        maintainer_email: "maintainerEmail" nullable,
        version: "version" required = "2026.6.0",
        provides_tarball: "providesTarball" required,
        name: "name" nullable,
        short_name: "shortName" nullable,
        uri: "uri" required = "https://misskey.example",
        description: "description" nullable,
        langs: "langs" required,
        tos_url: "tosUrl" nullable,
        repository_url: "repositoryUrl" nullable,
        feedback_url: "feedbackUrl" nullable,
        default_dark_theme: "defaultDarkTheme" nullable,
        default_light_theme: "defaultLightTheme" nullable,
        client_options: "clientOptions" required,
        disable_registration: "disableRegistration" required,
        email_required_for_signup: "emailRequiredForSignup" required,
        enable_hcaptcha: "enableHcaptcha" required,
        hcaptcha_site_key: "hcaptchaSiteKey" nullable,
        enable_mcaptcha: "enableMcaptcha" required,
        mcaptcha_site_key: "mcaptchaSiteKey" nullable,
        mcaptcha_instance_url: "mcaptchaInstanceUrl" nullable,
        enable_recaptcha: "enableRecaptcha" required,
        recaptcha_site_key: "recaptchaSiteKey" nullable,
        enable_turnstile: "enableTurnstile" required,
        turnstile_site_key: "turnstileSiteKey" nullable,
        enable_testcaptcha: "enableTestcaptcha" required,
        google_analytics_measurement_id: "googleAnalyticsMeasurementId" nullable,
        sw_publickey: "swPublickey" nullable,
        mascot_image_url: "mascotImageUrl" required = "https://misskey.example/mascot.png",
        banner_url: "bannerUrl" nullable,
        server_error_image_url: "serverErrorImageUrl" nullable,
        info_image_url: "infoImageUrl" nullable,
        not_found_image_url: "notFoundImageUrl" nullable,
        icon_url: "iconUrl" nullable,
        max_note_text_length: "maxNoteTextLength" required,
        ads: "ads" required,
        notes_per_one_ad: "notesPerOneAd" required,
        enable_email: "enableEmail" required,
        enable_service_worker: "enableServiceWorker" required,
        translator_available: "translatorAvailable" required,
        sentry_for_frontend: "sentryForFrontend" nullable,
        media_proxy: "mediaProxy" required = "https://misskey.example/proxy",
        enable_url_preview: "enableUrlPreview" required,
        background_image_url: "backgroundImageUrl" nullable,
        impressum_url: "impressumUrl" nullable,
        logo_image_url: "logoImageUrl" nullable,
        privacy_policy_url: "privacyPolicyUrl" nullable,
        inquiry_url: "inquiryUrl" nullable,
        server_rules: "serverRules" required,
        theme_color: "themeColor" nullable,
        policies: "policies" required,
        note_searchable_scope: "noteSearchableScope" required,
        max_file_size: "maxFileSize" required,
        federation: "federation" required,
        features: "features" optional,
        proxy_account_name: "proxyAccountName" nullable,
        require_setup: "requireSetup" required,
        cache_remote_files: "cacheRemoteFiles" required,
        cache_remote_sensitive_files: "cacheRemoteSensitiveFiles" required,
    }
}
