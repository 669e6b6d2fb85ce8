// Written by `cargo xtask regen`. Do not edit.

//! `MetaLite` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, wire};
use misskey_runtime::wire::{Json, JsonObject};
use std::collections::BTreeMap;

/// The server's description as every client needs it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaLite {
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
    pub ads: Vec<MetaAd>,
    /// After how many notes timelines show an advertisement; 0 means none in timelines. Default: `0`.
    pub notes_per_one_ad: i64,
    /// Whether the server sends e-mails.
    pub enable_email: bool,
    /// Whether push notifications are on.
    pub enable_service_worker: bool,
    /// Whether notes can be translated here.
    pub translator_available: bool,
    /// Settings for error reports of the web client to Sentry; null when they are off. Since 2025.4.1.
    pub sentry_for_frontend: Option<SentryForFrontend>,
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
    pub note_searchable_scope: NoteSearchableScope,
    /// Largest upload that the server takes, in bytes; policies may allow less. Since 2024.11.0.
    pub max_file_size: i64,
    /// Whether the server exchanges with all others, with chosen ones or with none. Since 2025.4.1.
    pub federation: FederationMode,
}

wire::table! {
    unused object MetaLite {
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
    }
}

/// An advertisement to show.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MetaAd {
    /// Id of the advertisement.
    pub id: ids::AdId,
    /// Address that a click on it opens.
    pub url: String,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: String,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: i64,
    /// Address of the picture that is shown.
    pub image_url: String,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: i64,
    /// Whether it is marked as not suited for every viewer. Since 2025.12.2.
    pub is_sensitive: Option<bool>,
}

wire::table! {
    received object MetaAd {
        id: "id" required,
        url: "url" required = "https://misskey.example/sample",
        place: "place" required,
        ratio: "ratio" required,
        image_url: "imageUrl" required = "https://misskey.example/image.png",
        day_of_week: "dayOfWeek" required,
        is_sensitive: "isSensitive" optional,
    }
}

/// Settings for error reports of the web client to Sentry; null when they are off. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SentryForFrontend {
    /// Options for the Sentry library in the web client.
    pub options: SentryForFrontendOptions,
    /// Options of Sentry's support for Vue; absent when it is off.
    pub vue_integration: Maybe<JsonObject>,
    /// Options of Sentry's browser tracing; absent when it is off.
    pub browser_tracing_integration: Maybe<JsonObject>,
    /// Options of Sentry's session replay; absent when it is off.
    pub replay_integration: Maybe<JsonObject>,
}

wire::table! {
    received object SentryForFrontend {
        options: "options" required,
        vue_integration: "vueIntegration" maybe,
        browser_tracing_integration: "browserTracingIntegration" maybe,
        replay_integration: "replayIntegration" maybe,
    }
}

/// Options for the Sentry library in the web client. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SentryForFrontendOptions {
    /// Address that errors are reported to.
    pub dsn: String,
    /// All other members, by name.
    pub others: BTreeMap<String, Json>,
}

wire::table! {
    received object SentryForFrontendOptions {
        dsn: "dsn" required,
        ..others,
    }
}

/// Whether note search covers local notes only. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteSearchableScope {
    /// `local`: Notes of local users only.
    Local,
    /// `global`: Notes of all known users.
    Global,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    NoteSearchableScope or Unknown {
        Local = "local",
        Global = "global",
    }
}

/// With which servers this server exchanges posts. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FederationMode {
    /// `all`: With all servers that are not blocked.
    All,
    /// `specified`: With the listed servers only.
    Specified,
    /// `none`: With none.
    None,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    FederationMode or Unknown {
        All = "all",
        Specified = "specified",
        None = "none",
    }
}
