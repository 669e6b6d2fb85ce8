// Written by `cargo xtask regen`. Do not edit.

//! `admin/meta`: gets the server's complete settings, secrets included.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`admin/meta`](fn@crate::endpoints::admin::meta): gets the server's complete settings, secrets included.
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

/// The answer of [`admin/meta`](fn@crate::endpoints::admin::meta).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether files of remote servers are stored here.
    pub cache_remote_files: bool,
    /// Whether sensitive files of remote servers are stored here; needs the caching of remote files.
    pub cache_remote_sensitive_files: bool,
    /// Whether signing up takes an e-mail address.
    pub email_required_for_signup: bool,
    /// Whether signing up takes an hCaptcha.
    pub enable_hcaptcha: bool,
    /// Public key for hCaptcha; null for none.
    pub hcaptcha_site_key: Option<String>,
    /// Whether signing up takes an mCaptcha.
    pub enable_mcaptcha: bool,
    /// Public key for mCaptcha; null for none.
    pub mcaptcha_site_key: Option<String>,
    /// Address of the mCaptcha service; null for none.
    pub mcaptcha_instance_url: Option<String>,
    /// Whether signing up takes a reCAPTCHA.
    pub enable_recaptcha: bool,
    /// Public key for reCAPTCHA; null for none.
    pub recaptcha_site_key: Option<String>,
    /// Whether signing up takes a Turnstile check.
    pub enable_turnstile: bool,
    /// Public key for Turnstile; null for none.
    pub turnstile_site_key: Option<String>,
    /// Whether signing up takes a captcha that is only for testing. Since 2024.11.0. May be absent on misskey.io.
    pub enable_testcaptcha: Option<bool>,
    /// Identifier for Google Analytics in the web client; null switches it off. Since 2025.4.1. May be absent on misskey.io and on Sharkey.
    pub google_analytics_measurement_id: Maybe<String>,
    /// Public VAPID key for push notifications; null while they are not set up.
    pub sw_publickey: Option<String>,
    /// Address of the picture of the server's mascot; null for none. Default: `"/assets/ai.png"`.
    pub mascot_image_url: Option<String>,
    /// Address of the server's banner; null for none.
    pub banner_url: Option<String>,
    /// Address of the picture shown when something goes wrong; null for the default one.
    pub server_error_image_url: Option<String>,
    /// Address of the picture shown where there is nothing to list; null for the default one.
    pub info_image_url: Option<String>,
    /// Address of the picture shown for pages that do not exist; null for the default one.
    pub not_found_image_url: Option<String>,
    /// Address of the server's icon; null for the default one.
    pub icon_url: Option<String>,
    /// Address of the icon for installed web apps, 192 pixels wide; null for the default one.
    pub app192_icon_url: Option<String>,
    /// Address of the icon for installed web apps, 512 pixels wide; null for the default one.
    pub app512_icon_url: Option<String>,
    /// Whether the server sends e-mails.
    pub enable_email: bool,
    /// Whether the server sends push notifications to browsers.
    pub enable_service_worker: bool,
    /// Whether notes can be translated.
    pub translator_available: bool,
    /// Hosts whose notes stay out of the public timelines and whose users need consent to follow; their subdomains are included.
    pub silenced_hosts: Option<Vec<String>>,
    /// Hosts whose files are always treated as sensitive. Since 2024.11.0. May be absent on misskey.io.
    pub media_silenced_hosts: Option<Vec<String>>,
    /// Recommended users, as names with an at sign and, if remote, a host.
    pub pinned_users: Vec<String>,
    /// Hashtags that are left out of the trends.
    pub hidden_tags: Vec<String>,
    /// Hosts with which the server exchanges nothing; their subdomains are included.
    pub blocked_hosts: Vec<String>,
    /// Public notes with these words are kept out of the public timelines; entries are words or regular expressions.
    pub sensitive_words: Vec<String>,
    /// Notes with these words are refused; entries are words or regular expressions.
    pub prohibited_words: Vec<String>,
    /// Words that users' display names may not contain; entries are words or regular expressions. Since 2024.11.0.
    pub prohibited_words_for_name_of_user: Option<Vec<String>>,
    /// Domains whose e-mail addresses are refused.
    pub banned_email_domains: Option<Vec<String>>,
    /// User names that nobody can sign up with.
    pub preserved_usernames: Vec<String>,
    /// Secret key for hCaptcha; null for none.
    pub hcaptcha_secret_key: Option<String>,
    /// Secret key for mCaptcha; null for none.
    pub mcaptcha_secret_key: Option<String>,
    /// Secret key for reCAPTCHA; null for none.
    pub recaptcha_secret_key: Option<String>,
    /// Secret key for Turnstile; null for none.
    pub turnstile_secret_key: Option<String>,
    /// Whose uploads are examined for sensitive content.
    pub sensitive_media_detection: models::SensitiveMediaDetection,
    /// How readily the detection takes a picture for sensitive.
    pub sensitive_media_detection_sensitivity: models::SensitiveMediaDetectionSensitivity,
    /// Whether what the detection finds is also flagged as sensitive.
    pub set_sensitive_flag_automatically: bool,
    /// Whether videos are examined too, which costs much processing time.
    pub enable_sensitive_media_detection_for_videos: bool,
    /// The system account that follows remote users on behalf of user lists. May be null on Misskey up to 2024.11.0.
    pub proxy_account_id: Option<ids::UserId>,
    /// Address that the server's e-mails come from; null for none.
    pub email: Option<String>,
    /// Whether TLS is used from the start of the connection.
    pub smtp_secure: bool,
    /// Host name of the mail server; null for none.
    pub smtp_host: Option<String>,
    /// Port of the mail server; null for none.
    pub smtp_port: Option<i64>,
    /// User name at the mail server; null for none.
    pub smtp_user: Option<String>,
    /// Password at the mail server; null for none.
    pub smtp_pass: Option<String>,
    /// Private VAPID key for push notifications; null for none.
    pub sw_private_key: Option<String>,
    /// Whether files are kept in an object storage.
    pub use_object_storage: bool,
    /// Address below which the stored files are found; null for none.
    pub object_storage_base_url: Option<String>,
    /// Name of the bucket; null for none.
    pub object_storage_bucket: Option<String>,
    /// What the names of stored files begin with; null for nothing.
    pub object_storage_prefix: Option<String>,
    /// Host name of the object storage; null for none.
    pub object_storage_endpoint: Option<String>,
    /// Region of the object storage; null for none.
    pub object_storage_region: Option<String>,
    /// Port of the object storage; null for the usual one.
    pub object_storage_port: Option<i64>,
    /// Access key for the object storage; null for none.
    pub object_storage_access_key: Option<String>,
    /// Secret key for the object storage; null for none.
    pub object_storage_secret_key: Option<String>,
    /// Whether the object storage is reached over TLS.
    pub object_storage_use_ssl: bool,
    /// Whether the storage is reached through the server's HTTP proxy.
    pub object_storage_use_proxy: bool,
    /// Whether stored files are marked as readable by all.
    pub object_storage_set_public_read: bool,
    /// Whether the server records the IP addresses of users.
    pub enable_ip_logging: bool,
    /// Whether new e-mail addresses are tested before they are accepted.
    pub enable_active_email_validation: bool,
    /// Whether e-mail addresses are checked with Verifymail.
    pub enable_verifymail_api: bool,
    /// Key for Verifymail; null for none.
    pub verifymail_auth_key: Option<String>,
    /// Whether e-mail addresses are checked with Truemail.
    pub enable_truemail_api: bool,
    /// Address of the Truemail service; null for none.
    pub truemail_instance: Option<String>,
    /// Key for Truemail; null for none.
    pub truemail_auth_key: Option<String>,
    /// Whether charts of remote users are kept.
    pub enable_charts_for_remote_user: bool,
    /// Whether charts of remote servers are kept.
    pub enable_charts_for_federated_instances: bool,
    /// Whether notes and users of remote servers are counted. Since 2024.11.0. May be absent on misskey.io.
    pub enable_stats_for_federated_instances: Option<bool>,
    /// Whether anybody may see how busy the machine is.
    pub enable_server_machine_stats: bool,
    /// Whether users without an avatar get a generated picture.
    pub enable_identicon_generation: bool,
    /// JSON text laid over the web app's manifest.
    pub manifest_json_override: String,
    /// What users may do and how much.
    pub policies: JsonObject,
    /// Whether timelines are kept in Redis for speed.
    pub enable_fanout_timeline: bool,
    /// Whether the database is asked once the cached timelines end.
    pub enable_fanout_timeline_db_fallback: bool,
    /// How many notes are cached for each local user's own timeline.
    pub per_local_user_user_timeline_cache_max: i64,
    /// How many notes are cached for each remote user's own timeline.
    pub per_remote_user_user_timeline_cache_max: i64,
    /// How many notes are cached for each home timeline.
    pub per_user_home_timeline_cache_max: i64,
    /// How many notes are cached for each list timeline.
    pub per_user_list_timeline_cache_max: i64,
    /// Whether reactions are gathered in Redis and written to the database in batches. Since 2024.11.0. May be absent on misskey.io.
    pub enable_reactions_buffering: Option<bool>,
    /// After how many notes timelines show an advertisement; 0 means none in timelines.
    pub notes_per_one_ad: i64,
    /// Address of the background of the page that visitors see first; null for none.
    pub background_image_url: Option<String>,
    /// Key for translations by DeepL; null for none.
    pub deepl_auth_key: Option<String>,
    /// Whether the DeepL key belongs to a paid plan.
    pub deepl_is_pro: bool,
    /// The server's dark theme as a string of JSON5; null leaves it to the client.
    pub default_dark_theme: Option<String>,
    /// The server's light theme as a string of JSON5; null leaves it to the client.
    pub default_light_theme: Option<String>,
    /// Settings for web clients. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub client_options: Option<models::MetaClientOptions>,
    /// What the server says about itself, in HTML; null for nothing.
    pub description: Option<String>,
    /// Whether signing up needs an invitation code.
    pub disable_registration: bool,
    /// Address of the legal notice on who runs the server.
    pub impressum_url: Option<String>,
    /// E-mail address of whoever runs the server; null for none.
    pub maintainer_email: Option<String>,
    /// Name of whoever runs the server; null for none.
    pub maintainer_name: Option<String>,
    /// Name of the server; null for none.
    pub name: Option<String>,
    /// Name of the server where there is little room; null for none.
    pub short_name: Option<String>,
    /// Whether the bucket is named in the path instead of the host.
    pub object_storage_s3_force_path_style: bool,
    /// Address of the privacy policy; null for none.
    pub privacy_policy_url: Option<String>,
    /// Address for questions to the administrators; null for none.
    pub inquiry_url: Option<String>,
    /// Address of the source code that the server runs; null for none.
    pub repository_url: Option<String>,
    /// Address for feedback about the server; null for none. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub feedback_url: Maybe<String>,
    /// Old name of `urlPreviewSummaryProxyUrl`. Deprecated: it will go away.
    pub summaly_proxy: Option<String>,
    /// Theme color as a CSS color; null when there is none.
    pub theme_color: Option<String>,
    /// Address of the terms of service.
    pub tos_url: Option<String>,
    /// Address of the server.
    pub uri: String,
    /// Version of the server's software.
    pub version: String,
    /// Whether links in notes are shown with a preview.
    pub url_preview_enabled: bool,
    /// Whether previews follow redirects. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub url_preview_allow_redirect: Option<bool>,
    /// How long the fetching of a link's preview may take, in milliseconds.
    pub url_preview_timeout: i64,
    /// Pages longer than this get no preview, in bytes.
    pub url_preview_maximum_content_length: i64,
    /// Whether pages that do not announce their length get no preview.
    pub url_preview_require_content_length: bool,
    /// How the server names itself when it fetches previews; null uses its usual name.
    pub url_preview_user_agent: Option<String>,
    /// Address of an external service that makes link previews; null makes them here.
    pub url_preview_summary_proxy_url: Option<String>,
    /// Whether the server exchanges with all others, with chosen ones or with none. Since 2024.11.0.
    pub federation: Option<models::FederationMode>,
    /// The hosts to exchange with when federation is limited to chosen ones. Since 2024.11.0.
    pub federation_hosts: Option<Vec<String>>,
    /// Server software that nothing is delivered to, by name and range of versions. Since 2025.8.0. May be absent on misskey.io.
    pub deliver_suspended_software: Option<Vec<models::SuspendedSoftware>>,
    /// Whether the server is set up for a single user. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub single_user_mode: Option<bool>,
    /// Which users' content is shown to visitors who are not signed in. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub ugc_visibility_for_visitor: Option<models::UgcVisibility>,
    /// Whether remote files that are not stored here are passed through the server. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub proxy_remote_files: Option<bool>,
    /// Whether requests for remote objects are signed, which strict servers demand. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub sign_to_activity_pub_get: Option<bool>,
    /// Whether remote objects may be fetched by way of a redirect on another host. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub allow_external_ap_redirect: Option<bool>,
    /// Whether old remote notes that nobody here has touched are deleted. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub enable_remote_notes_cleaning: Option<bool>,
    /// Age from which remote notes may be deleted, in days. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub remote_notes_cleaning_expiry_days_for_each_notes: Option<i64>,
    /// Longest run of the cleaning job, in minutes. Since 2025.8.0. May be absent on misskey.io and on Sharkey.
    pub remote_notes_cleaning_max_processing_duration_in_minutes: Option<i64>,
    /// Whether remote users' role badges are shown too. Since 2025.12.2. May be absent on misskey.io and on Sharkey.
    pub show_role_badges_of_remote_users: Option<bool>,
    /// Languages that the server is meant for, as language codes.
    pub langs: Option<Vec<String>>,
    /// Address of the server's logo; null for the default one.
    pub logo_image_url: Maybe<String>,
}

wire::table! {
    received object Response {
        cache_remote_files: "cacheRemoteFiles" required,
        cache_remote_sensitive_files: "cacheRemoteSensitiveFiles" required,
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
        enable_testcaptcha: "enableTestcaptcha" optional,
        google_analytics_measurement_id: "googleAnalyticsMeasurementId" maybe,
        sw_publickey: "swPublickey" nullable,
        mascot_image_url: "mascotImageUrl" nullable,
        banner_url: "bannerUrl" nullable,
        server_error_image_url: "serverErrorImageUrl" nullable,
        info_image_url: "infoImageUrl" nullable,
        not_found_image_url: "notFoundImageUrl" nullable,
        icon_url: "iconUrl" nullable,
        app192_icon_url: "app192IconUrl" nullable,
        app512_icon_url: "app512IconUrl" nullable,
        enable_email: "enableEmail" required,
        enable_service_worker: "enableServiceWorker" required,
        translator_available: "translatorAvailable" required,
        silenced_hosts: "silencedHosts" optional,
        media_silenced_hosts: "mediaSilencedHosts" optional,
        pinned_users: "pinnedUsers" required,
        hidden_tags: "hiddenTags" required,
        blocked_hosts: "blockedHosts" required,
        sensitive_words: "sensitiveWords" required,
        prohibited_words: "prohibitedWords" required,
        prohibited_words_for_name_of_user: "prohibitedWordsForNameOfUser" optional,
        banned_email_domains: "bannedEmailDomains" optional,
        preserved_usernames: "preservedUsernames" required,
        hcaptcha_secret_key: "hcaptchaSecretKey" nullable,
        mcaptcha_secret_key: "mcaptchaSecretKey" nullable,
        recaptcha_secret_key: "recaptchaSecretKey" nullable,
        turnstile_secret_key: "turnstileSecretKey" nullable,
        sensitive_media_detection: "sensitiveMediaDetection" required,
        sensitive_media_detection_sensitivity: "sensitiveMediaDetectionSensitivity" required,
        set_sensitive_flag_automatically: "setSensitiveFlagAutomatically" required,
        enable_sensitive_media_detection_for_videos: "enableSensitiveMediaDetectionForVideos" required,
        proxy_account_id: "proxyAccountId" nullable,
        email: "email" nullable,
        smtp_secure: "smtpSecure" required,
        smtp_host: "smtpHost" nullable,
        smtp_port: "smtpPort" nullable,
        smtp_user: "smtpUser" nullable,
        smtp_pass: "smtpPass" nullable,
        sw_private_key: "swPrivateKey" nullable,
        use_object_storage: "useObjectStorage" required,
        object_storage_base_url: "objectStorageBaseUrl" nullable,
        object_storage_bucket: "objectStorageBucket" nullable,
        object_storage_prefix: "objectStoragePrefix" nullable,
        object_storage_endpoint: "objectStorageEndpoint" nullable,
        object_storage_region: "objectStorageRegion" nullable,
        object_storage_port: "objectStoragePort" nullable,
        object_storage_access_key: "objectStorageAccessKey" nullable,
        object_storage_secret_key: "objectStorageSecretKey" nullable,
        object_storage_use_ssl: "objectStorageUseSSL" required,
        object_storage_use_proxy: "objectStorageUseProxy" required,
        object_storage_set_public_read: "objectStorageSetPublicRead" required,
        enable_ip_logging: "enableIpLogging" required,
        enable_active_email_validation: "enableActiveEmailValidation" required,
        enable_verifymail_api: "enableVerifymailApi" required,
        verifymail_auth_key: "verifymailAuthKey" nullable,
        enable_truemail_api: "enableTruemailApi" required,
        truemail_instance: "truemailInstance" nullable,
        truemail_auth_key: "truemailAuthKey" nullable,
        enable_charts_for_remote_user: "enableChartsForRemoteUser" required,
        enable_charts_for_federated_instances: "enableChartsForFederatedInstances" required,
        enable_stats_for_federated_instances: "enableStatsForFederatedInstances" optional,
        enable_server_machine_stats: "enableServerMachineStats" required,
        enable_identicon_generation: "enableIdenticonGeneration" required,
        manifest_json_override: "manifestJsonOverride" required,
        policies: "policies" required,
        enable_fanout_timeline: "enableFanoutTimeline" required,
        enable_fanout_timeline_db_fallback: "enableFanoutTimelineDbFallback" required,
        per_local_user_user_timeline_cache_max: "perLocalUserUserTimelineCacheMax" required,
        per_remote_user_user_timeline_cache_max: "perRemoteUserUserTimelineCacheMax" required,
        per_user_home_timeline_cache_max: "perUserHomeTimelineCacheMax" required,
        per_user_list_timeline_cache_max: "perUserListTimelineCacheMax" required,
        enable_reactions_buffering: "enableReactionsBuffering" optional,
        notes_per_one_ad: "notesPerOneAd" required,
        background_image_url: "backgroundImageUrl" nullable,
        deepl_auth_key: "deeplAuthKey" nullable,
        deepl_is_pro: "deeplIsPro" required,
        default_dark_theme: "defaultDarkTheme" nullable,
        default_light_theme: "defaultLightTheme" nullable,
        client_options: "clientOptions" optional,
        description: "description" nullable,
        disable_registration: "disableRegistration" required,
        impressum_url: "impressumUrl" nullable,
        maintainer_email: "maintainerEmail" nullable,
        maintainer_name: "maintainerName" nullable,
        name: "name" nullable,
        short_name: "shortName" nullable,
        object_storage_s3_force_path_style: "objectStorageS3ForcePathStyle" required,
        privacy_policy_url: "privacyPolicyUrl" nullable,
        inquiry_url: "inquiryUrl" nullable,
        repository_url: "repositoryUrl" nullable,
        feedback_url: "feedbackUrl" maybe,
        summaly_proxy: "summalyProxy" nullable,
        theme_color: "themeColor" nullable,
        tos_url: "tosUrl" nullable,
        uri: "uri" required = "https://misskey.example",
        version: "version" required = "2026.6.0",
        url_preview_enabled: "urlPreviewEnabled" required,
        url_preview_allow_redirect: "urlPreviewAllowRedirect" optional,
        url_preview_timeout: "urlPreviewTimeout" required,
        url_preview_maximum_content_length: "urlPreviewMaximumContentLength" required,
        url_preview_require_content_length: "urlPreviewRequireContentLength" required,
        url_preview_user_agent: "urlPreviewUserAgent" nullable,
        url_preview_summary_proxy_url: "urlPreviewSummaryProxyUrl" nullable,
        federation: "federation" optional,
        federation_hosts: "federationHosts" optional,
        deliver_suspended_software: "deliverSuspendedSoftware" optional,
        single_user_mode: "singleUserMode" optional,
        ugc_visibility_for_visitor: "ugcVisibilityForVisitor" optional,
        proxy_remote_files: "proxyRemoteFiles" optional,
        sign_to_activity_pub_get: "signToActivityPubGet" optional,
        allow_external_ap_redirect: "allowExternalApRedirect" optional,
        enable_remote_notes_cleaning: "enableRemoteNotesCleaning" optional,
        remote_notes_cleaning_expiry_days_for_each_notes: "remoteNotesCleaningExpiryDaysForEachNotes" optional,
        remote_notes_cleaning_max_processing_duration_in_minutes: "remoteNotesCleaningMaxProcessingDurationInMinutes" optional,
        show_role_badges_of_remote_users: "showRoleBadgesOfRemoteUsers" optional,
        langs: "langs" optional,
        logo_image_url: "logoImageUrl" maybe,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminMeta;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/meta")
        .permission("read:admin:meta")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
