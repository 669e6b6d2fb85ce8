// Written by `cargo xtask regen`. Do not edit.

//! `admin/update-meta`: changes the server's settings; what is left out stays as it is.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/update-meta`](fn@crate::endpoints::admin::update_meta): changes the server's settings; what is left out stays as it is.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether signing up needs an invitation code.
    pub disable_registration: Maybe<bool>,
    /// Recommended users, as names with an at sign and, if remote, a host.
    pub pinned_users: Maybe<Vec<String>>,
    /// Hashtags that are left out of the trends.
    pub hidden_tags: Maybe<Vec<String>>,
    /// Hosts with which the server exchanges nothing; their subdomains are included.
    pub blocked_hosts: Maybe<Vec<String>>,
    /// Public notes with these words are kept out of the public timelines; entries are words or regular expressions.
    pub sensitive_words: Maybe<Vec<String>>,
    /// Notes with these words are refused; entries are words or regular expressions.
    pub prohibited_words: Maybe<Vec<String>>,
    /// Words that users' display names may not contain; entries are words or regular expressions. Since 2024.11.0.
    pub prohibited_words_for_name_of_user: Maybe<Vec<String>>,
    /// Theme color as a CSS color; null when there is none. Pattern: `^#[0-9a-fA-F]{6}$`.
    pub theme_color: Maybe<String>,
    /// Address of the picture of the server's mascot; null for none.
    pub mascot_image_url: Maybe<String>,
    /// Address of the server's banner; null for none.
    pub banner_url: Maybe<String>,
    /// Address of the picture shown when something goes wrong; null for the default one.
    pub server_error_image_url: Maybe<String>,
    /// Address of the picture shown where there is nothing to list; null for the default one.
    pub info_image_url: Maybe<String>,
    /// Address of the picture shown for pages that do not exist; null for the default one.
    pub not_found_image_url: Maybe<String>,
    /// Address of the server's icon; null for the default one.
    pub icon_url: Maybe<String>,
    /// Address of the icon for installed web apps, 192 pixels wide; null for the default one.
    pub app192_icon_url: Maybe<String>,
    /// Address of the icon for installed web apps, 512 pixels wide; null for the default one.
    pub app512_icon_url: Maybe<String>,
    /// Address of the background of the page that visitors see first; null for none.
    pub background_image_url: Maybe<String>,
    /// Address of the server's logo; null for the default one.
    pub logo_image_url: Maybe<String>,
    /// Name of the server; null for none.
    pub name: Maybe<String>,
    /// Name of the server where there is little room; null for none.
    pub short_name: Maybe<String>,
    /// What the server says about itself, in HTML; null for nothing.
    pub description: Maybe<String>,
    /// The server's light theme as a string of JSON5; null leaves it to the client.
    pub default_light_theme: Maybe<String>,
    /// The server's dark theme as a string of JSON5; null leaves it to the client.
    pub default_dark_theme: Maybe<String>,
    /// Settings for web clients. Since 2025.8.0.
    pub client_options: Option<models::MetaClientOptions>,
    /// Whether files of remote servers are stored here.
    pub cache_remote_files: Option<bool>,
    /// Whether sensitive files of remote servers are stored here; needs the caching of remote files.
    pub cache_remote_sensitive_files: Option<bool>,
    /// Whether signing up takes an e-mail address.
    pub email_required_for_signup: Option<bool>,
    /// Whether signing up takes an hCaptcha.
    pub enable_hcaptcha: Option<bool>,
    /// Public key for hCaptcha; null for none.
    pub hcaptcha_site_key: Maybe<String>,
    /// Secret key for hCaptcha; null for none.
    pub hcaptcha_secret_key: Maybe<String>,
    /// Whether signing up takes an mCaptcha.
    pub enable_mcaptcha: Option<bool>,
    /// Public key for mCaptcha; null for none.
    pub mcaptcha_site_key: Maybe<String>,
    /// Address of the mCaptcha service; null for none.
    pub mcaptcha_instance_url: Maybe<String>,
    /// Secret key for mCaptcha; null for none.
    pub mcaptcha_secret_key: Maybe<String>,
    /// Whether signing up takes a reCAPTCHA.
    pub enable_recaptcha: Option<bool>,
    /// Public key for reCAPTCHA; null for none.
    pub recaptcha_site_key: Maybe<String>,
    /// Secret key for reCAPTCHA; null for none.
    pub recaptcha_secret_key: Maybe<String>,
    /// Whether signing up takes a Turnstile check.
    pub enable_turnstile: Option<bool>,
    /// Public key for Turnstile; null for none.
    pub turnstile_site_key: Maybe<String>,
    /// Secret key for Turnstile; null for none.
    pub turnstile_secret_key: Maybe<String>,
    /// Whether signing up takes a captcha that is only for testing. Since 2024.11.0.
    pub enable_testcaptcha: Option<bool>,
    /// Identifier for Google Analytics in the web client; null switches it off. Since 2025.4.1.
    pub google_analytics_measurement_id: Maybe<String>,
    /// Whose uploads are examined for sensitive content.
    pub sensitive_media_detection: Option<models::SensitiveMediaDetection>,
    /// How readily the detection takes a picture for sensitive.
    pub sensitive_media_detection_sensitivity: Option<
        models::SensitiveMediaDetectionSensitivity,
    >,
    /// Whether what the detection finds is also flagged as sensitive.
    pub set_sensitive_flag_automatically: Option<bool>,
    /// Whether videos are examined too, which costs much processing time.
    pub enable_sensitive_media_detection_for_videos: Option<bool>,
    /// Name of whoever runs the server; null for none.
    pub maintainer_name: Maybe<String>,
    /// E-mail address of whoever runs the server; null for none.
    pub maintainer_email: Maybe<String>,
    /// Languages that the server is meant for, as language codes.
    pub langs: Option<Vec<String>>,
    /// Key for translations by DeepL; null for none.
    pub deepl_auth_key: Maybe<String>,
    /// Whether the DeepL key belongs to a paid plan.
    pub deepl_is_pro: Option<bool>,
    /// Whether the server sends e-mails.
    pub enable_email: Option<bool>,
    /// Address that the server's e-mails come from; null for none.
    pub email: Maybe<String>,
    /// Whether TLS is used from the start of the connection.
    pub smtp_secure: Option<bool>,
    /// Host name of the mail server; null for none.
    pub smtp_host: Maybe<String>,
    /// Port of the mail server; null for none.
    pub smtp_port: Maybe<i64>,
    /// User name at the mail server; null for none.
    pub smtp_user: Maybe<String>,
    /// Password at the mail server; null for none.
    pub smtp_pass: Maybe<String>,
    /// Whether the server sends push notifications to browsers.
    pub enable_service_worker: Option<bool>,
    /// Public VAPID key for push notifications; null for none.
    pub sw_public_key: Maybe<String>,
    /// Private VAPID key for push notifications; null for none.
    pub sw_private_key: Maybe<String>,
    /// Address of the terms of service.
    pub tos_url: Maybe<String>,
    /// Address of the source code that the server runs; null for none.
    pub repository_url: Maybe<String>,
    /// Address for feedback about the server; null for none.
    pub feedback_url: Maybe<String>,
    /// Address of the legal notice on who runs the server.
    pub impressum_url: Maybe<String>,
    /// Address of the privacy policy; null for none.
    pub privacy_policy_url: Maybe<String>,
    /// Address for questions to the administrators; null for none.
    pub inquiry_url: Maybe<String>,
    /// Whether files are kept in an object storage.
    pub use_object_storage: Option<bool>,
    /// Address below which the stored files are found; null for none.
    pub object_storage_base_url: Maybe<String>,
    /// Name of the bucket; null for none.
    pub object_storage_bucket: Maybe<String>,
    /// What the names of stored files begin with; null for nothing. Pattern: `^[a-zA-Z0-9-._]*$`.
    pub object_storage_prefix: Maybe<String>,
    /// Host name of the object storage; null for none.
    pub object_storage_endpoint: Maybe<String>,
    /// Region of the object storage; null for none.
    pub object_storage_region: Maybe<String>,
    /// Port of the object storage; null for the usual one.
    pub object_storage_port: Maybe<i64>,
    /// Access key for the object storage; null for none.
    pub object_storage_access_key: Maybe<String>,
    /// Secret key for the object storage; null for none.
    pub object_storage_secret_key: Maybe<String>,
    /// Whether the object storage is reached over TLS.
    pub object_storage_use_ssl: Option<bool>,
    /// Whether the storage is reached through the server's HTTP proxy.
    pub object_storage_use_proxy: Option<bool>,
    /// Whether stored files are marked as readable by all.
    pub object_storage_set_public_read: Option<bool>,
    /// Whether the bucket is named in the path instead of the host.
    pub object_storage_s3_force_path_style: Option<bool>,
    /// Whether the server records the IP addresses of users.
    pub enable_ip_logging: Option<bool>,
    /// Whether new e-mail addresses are tested before they are accepted.
    pub enable_active_email_validation: Option<bool>,
    /// Whether e-mail addresses are checked with Verifymail.
    pub enable_verifymail_api: Option<bool>,
    /// Key for Verifymail; null for none.
    pub verifymail_auth_key: Maybe<String>,
    /// Whether e-mail addresses are checked with Truemail.
    pub enable_truemail_api: Option<bool>,
    /// Address of the Truemail service; null for none.
    pub truemail_instance: Maybe<String>,
    /// Key for Truemail; null for none.
    pub truemail_auth_key: Maybe<String>,
    /// Whether charts of remote users are kept.
    pub enable_charts_for_remote_user: Option<bool>,
    /// Whether charts of remote servers are kept.
    pub enable_charts_for_federated_instances: Option<bool>,
    /// Whether notes and users of remote servers are counted. Since 2024.11.0.
    pub enable_stats_for_federated_instances: Option<bool>,
    /// Whether anybody may see how busy the machine is.
    pub enable_server_machine_stats: Option<bool>,
    /// Whether users without an avatar get a generated picture.
    pub enable_identicon_generation: Option<bool>,
    /// The server's rules, one entry each, which newcomers agree to.
    pub server_rules: Option<Vec<String>>,
    /// Domains whose e-mail addresses are refused.
    pub banned_email_domains: Option<Vec<String>>,
    /// User names that nobody can sign up with.
    pub preserved_usernames: Option<Vec<String>>,
    /// JSON text laid over the web app's manifest.
    pub manifest_json_override: Option<String>,
    /// Whether timelines are kept in Redis for speed.
    pub enable_fanout_timeline: Option<bool>,
    /// Whether the database is asked once the cached timelines end.
    pub enable_fanout_timeline_db_fallback: Option<bool>,
    /// How many notes are cached for each local user's own timeline.
    pub per_local_user_user_timeline_cache_max: Option<i64>,
    /// How many notes are cached for each remote user's own timeline.
    pub per_remote_user_user_timeline_cache_max: Option<i64>,
    /// How many notes are cached for each home timeline.
    pub per_user_home_timeline_cache_max: Option<i64>,
    /// How many notes are cached for each list timeline.
    pub per_user_list_timeline_cache_max: Option<i64>,
    /// Whether reactions are gathered in Redis and written to the database in batches. Since 2024.11.0.
    pub enable_reactions_buffering: Option<bool>,
    /// After how many notes timelines show an advertisement; 0 means none in timelines.
    pub notes_per_one_ad: Option<i64>,
    /// Hosts whose notes stay out of the public timelines and whose users need consent to follow; their subdomains are included.
    pub silenced_hosts: Maybe<Vec<String>>,
    /// Hosts whose files are always treated as sensitive. Since 2024.11.0.
    pub media_silenced_hosts: Maybe<Vec<String>>,
    /// Old name of `urlPreviewSummaryProxyUrl`.
    pub summaly_proxy: Maybe<String>,
    /// Whether links in notes are shown with a preview.
    pub url_preview_enabled: Option<bool>,
    /// Whether previews follow redirects. Since 2025.8.0.
    pub url_preview_allow_redirect: Option<bool>,
    /// How long the fetching of a link's preview may take, in milliseconds.
    pub url_preview_timeout: Option<i64>,
    /// Pages longer than this get no preview, in bytes.
    pub url_preview_maximum_content_length: Option<i64>,
    /// Whether pages that do not announce their length get no preview.
    pub url_preview_require_content_length: Option<bool>,
    /// How the server names itself when it fetches previews; null uses its usual name.
    pub url_preview_user_agent: Maybe<String>,
    /// Address of an external service that makes link previews; null makes them here.
    pub url_preview_summary_proxy_url: Maybe<String>,
    /// Whether the server exchanges with all others, with chosen ones or with none. Since 2024.11.0.
    pub federation: Option<models::FederationMode>,
    /// The hosts to exchange with when federation is limited to chosen ones. Since 2024.11.0.
    pub federation_hosts: Option<Vec<String>>,
    /// Server software that nothing is delivered to, by name and range of versions. Since 2025.8.0.
    pub deliver_suspended_software: Option<Vec<models::SuspendedSoftware>>,
    /// Whether the server is set up for a single user. Since 2025.8.0.
    pub single_user_mode: Option<bool>,
    /// Which users' content is shown to visitors who are not signed in. Since 2025.8.0.
    pub ugc_visibility_for_visitor: Option<models::UgcVisibility>,
    /// Whether remote files that are not stored here are passed through the server. Since 2025.8.0.
    pub proxy_remote_files: Option<bool>,
    /// Whether requests for remote objects are signed, which strict servers demand. Since 2025.8.0.
    pub sign_to_activity_pub_get: Option<bool>,
    /// Whether remote objects may be fetched by way of a redirect on another host. Since 2025.8.0.
    pub allow_external_ap_redirect: Option<bool>,
    /// Whether old remote notes that nobody here has touched are deleted. Since 2025.8.0.
    pub enable_remote_notes_cleaning: Option<bool>,
    /// Age from which remote notes may be deleted, in days. Since 2025.8.0.
    pub remote_notes_cleaning_expiry_days_for_each_notes: Option<i64>,
    /// Longest run of the cleaning job, in minutes. Since 2025.8.0.
    pub remote_notes_cleaning_max_processing_duration_in_minutes: Option<i64>,
    /// Whether remote users' role badges are shown too. Since 2025.12.2.
    pub show_role_badges_of_remote_users: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether signing up needs an invitation code.
    #[inline]
    pub fn disable_registration(
        mut self,
        disable_registration: impl Into<Maybe<bool>>,
    ) -> Self {
        self.disable_registration = disable_registration.into();
        self
    }
    /// Recommended users, as names with an at sign and, if remote, a host.
    #[inline]
    pub fn pinned_users(mut self, pinned_users: impl Into<Maybe<Vec<String>>>) -> Self {
        self.pinned_users = pinned_users.into();
        self
    }
    /// Hashtags that are left out of the trends.
    #[inline]
    pub fn hidden_tags(mut self, hidden_tags: impl Into<Maybe<Vec<String>>>) -> Self {
        self.hidden_tags = hidden_tags.into();
        self
    }
    /// Hosts with which the server exchanges nothing; their subdomains are included.
    #[inline]
    pub fn blocked_hosts(
        mut self,
        blocked_hosts: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.blocked_hosts = blocked_hosts.into();
        self
    }
    /// Public notes with these words are kept out of the public timelines; entries are words or regular expressions.
    #[inline]
    pub fn sensitive_words(
        mut self,
        sensitive_words: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.sensitive_words = sensitive_words.into();
        self
    }
    /// Notes with these words are refused; entries are words or regular expressions.
    #[inline]
    pub fn prohibited_words(
        mut self,
        prohibited_words: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.prohibited_words = prohibited_words.into();
        self
    }
    /// Words that users' display names may not contain; entries are words or regular expressions. Since 2024.11.0.
    #[inline]
    pub fn prohibited_words_for_name_of_user(
        mut self,
        prohibited_words_for_name_of_user: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.prohibited_words_for_name_of_user = prohibited_words_for_name_of_user
            .into();
        self
    }
    /// Theme color as a CSS color; null when there is none. Pattern: `^#[0-9a-fA-F]{6}$`.
    #[inline]
    pub fn theme_color(mut self, theme_color: impl Into<Maybe<String>>) -> Self {
        self.theme_color = theme_color.into();
        self
    }
    /// Address of the picture of the server's mascot; null for none.
    #[inline]
    pub fn mascot_image_url(
        mut self,
        mascot_image_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.mascot_image_url = mascot_image_url.into();
        self
    }
    /// Address of the server's banner; null for none.
    #[inline]
    pub fn banner_url(mut self, banner_url: impl Into<Maybe<String>>) -> Self {
        self.banner_url = banner_url.into();
        self
    }
    /// Address of the picture shown when something goes wrong; null for the default one.
    #[inline]
    pub fn server_error_image_url(
        mut self,
        server_error_image_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.server_error_image_url = server_error_image_url.into();
        self
    }
    /// Address of the picture shown where there is nothing to list; null for the default one.
    #[inline]
    pub fn info_image_url(mut self, info_image_url: impl Into<Maybe<String>>) -> Self {
        self.info_image_url = info_image_url.into();
        self
    }
    /// Address of the picture shown for pages that do not exist; null for the default one.
    #[inline]
    pub fn not_found_image_url(
        mut self,
        not_found_image_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.not_found_image_url = not_found_image_url.into();
        self
    }
    /// Address of the server's icon; null for the default one.
    #[inline]
    pub fn icon_url(mut self, icon_url: impl Into<Maybe<String>>) -> Self {
        self.icon_url = icon_url.into();
        self
    }
    /// Address of the icon for installed web apps, 192 pixels wide; null for the default one.
    #[inline]
    pub fn app192_icon_url(mut self, app192_icon_url: impl Into<Maybe<String>>) -> Self {
        self.app192_icon_url = app192_icon_url.into();
        self
    }
    /// Address of the icon for installed web apps, 512 pixels wide; null for the default one.
    #[inline]
    pub fn app512_icon_url(mut self, app512_icon_url: impl Into<Maybe<String>>) -> Self {
        self.app512_icon_url = app512_icon_url.into();
        self
    }
    /// Address of the background of the page that visitors see first; null for none.
    #[inline]
    pub fn background_image_url(
        mut self,
        background_image_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.background_image_url = background_image_url.into();
        self
    }
    /// Address of the server's logo; null for the default one.
    #[inline]
    pub fn logo_image_url(mut self, logo_image_url: impl Into<Maybe<String>>) -> Self {
        self.logo_image_url = logo_image_url.into();
        self
    }
    /// Name of the server; null for none.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Name of the server where there is little room; null for none.
    #[inline]
    pub fn short_name(mut self, short_name: impl Into<Maybe<String>>) -> Self {
        self.short_name = short_name.into();
        self
    }
    /// What the server says about itself, in HTML; null for nothing.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// The server's light theme as a string of JSON5; null leaves it to the client.
    #[inline]
    pub fn default_light_theme(
        mut self,
        default_light_theme: impl Into<Maybe<String>>,
    ) -> Self {
        self.default_light_theme = default_light_theme.into();
        self
    }
    /// The server's dark theme as a string of JSON5; null leaves it to the client.
    #[inline]
    pub fn default_dark_theme(
        mut self,
        default_dark_theme: impl Into<Maybe<String>>,
    ) -> Self {
        self.default_dark_theme = default_dark_theme.into();
        self
    }
    /// Settings for web clients. Since 2025.8.0.
    #[inline]
    pub fn client_options(
        mut self,
        client_options: impl Into<models::MetaClientOptions>,
    ) -> Self {
        self.client_options = Some(client_options.into());
        self
    }
    /// Whether files of remote servers are stored here.
    #[inline]
    pub fn cache_remote_files(mut self, cache_remote_files: bool) -> Self {
        self.cache_remote_files = Some(cache_remote_files);
        self
    }
    /// Whether sensitive files of remote servers are stored here; needs the caching of remote files.
    #[inline]
    pub fn cache_remote_sensitive_files(
        mut self,
        cache_remote_sensitive_files: bool,
    ) -> Self {
        self.cache_remote_sensitive_files = Some(cache_remote_sensitive_files);
        self
    }
    /// Whether signing up takes an e-mail address.
    #[inline]
    pub fn email_required_for_signup(mut self, email_required_for_signup: bool) -> Self {
        self.email_required_for_signup = Some(email_required_for_signup);
        self
    }
    /// Whether signing up takes an hCaptcha.
    #[inline]
    pub fn enable_hcaptcha(mut self, enable_hcaptcha: bool) -> Self {
        self.enable_hcaptcha = Some(enable_hcaptcha);
        self
    }
    /// Public key for hCaptcha; null for none.
    #[inline]
    pub fn hcaptcha_site_key(
        mut self,
        hcaptcha_site_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.hcaptcha_site_key = hcaptcha_site_key.into();
        self
    }
    /// Secret key for hCaptcha; null for none.
    #[inline]
    pub fn hcaptcha_secret_key(
        mut self,
        hcaptcha_secret_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.hcaptcha_secret_key = hcaptcha_secret_key.into();
        self
    }
    /// Whether signing up takes an mCaptcha.
    #[inline]
    pub fn enable_mcaptcha(mut self, enable_mcaptcha: bool) -> Self {
        self.enable_mcaptcha = Some(enable_mcaptcha);
        self
    }
    /// Public key for mCaptcha; null for none.
    #[inline]
    pub fn mcaptcha_site_key(
        mut self,
        mcaptcha_site_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.mcaptcha_site_key = mcaptcha_site_key.into();
        self
    }
    /// Address of the mCaptcha service; null for none.
    #[inline]
    pub fn mcaptcha_instance_url(
        mut self,
        mcaptcha_instance_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.mcaptcha_instance_url = mcaptcha_instance_url.into();
        self
    }
    /// Secret key for mCaptcha; null for none.
    #[inline]
    pub fn mcaptcha_secret_key(
        mut self,
        mcaptcha_secret_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.mcaptcha_secret_key = mcaptcha_secret_key.into();
        self
    }
    /// Whether signing up takes a reCAPTCHA.
    #[inline]
    pub fn enable_recaptcha(mut self, enable_recaptcha: bool) -> Self {
        self.enable_recaptcha = Some(enable_recaptcha);
        self
    }
    /// Public key for reCAPTCHA; null for none.
    #[inline]
    pub fn recaptcha_site_key(
        mut self,
        recaptcha_site_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.recaptcha_site_key = recaptcha_site_key.into();
        self
    }
    /// Secret key for reCAPTCHA; null for none.
    #[inline]
    pub fn recaptcha_secret_key(
        mut self,
        recaptcha_secret_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.recaptcha_secret_key = recaptcha_secret_key.into();
        self
    }
    /// Whether signing up takes a Turnstile check.
    #[inline]
    pub fn enable_turnstile(mut self, enable_turnstile: bool) -> Self {
        self.enable_turnstile = Some(enable_turnstile);
        self
    }
    /// Public key for Turnstile; null for none.
    #[inline]
    pub fn turnstile_site_key(
        mut self,
        turnstile_site_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.turnstile_site_key = turnstile_site_key.into();
        self
    }
    /// Secret key for Turnstile; null for none.
    #[inline]
    pub fn turnstile_secret_key(
        mut self,
        turnstile_secret_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.turnstile_secret_key = turnstile_secret_key.into();
        self
    }
    /// Whether signing up takes a captcha that is only for testing. Since 2024.11.0.
    #[inline]
    pub fn enable_testcaptcha(mut self, enable_testcaptcha: bool) -> Self {
        self.enable_testcaptcha = Some(enable_testcaptcha);
        self
    }
    /// Identifier for Google Analytics in the web client; null switches it off. Since 2025.4.1.
    #[inline]
    pub fn google_analytics_measurement_id(
        mut self,
        google_analytics_measurement_id: impl Into<Maybe<String>>,
    ) -> Self {
        self.google_analytics_measurement_id = google_analytics_measurement_id.into();
        self
    }
    /// Whose uploads are examined for sensitive content.
    #[inline]
    pub fn sensitive_media_detection(
        mut self,
        sensitive_media_detection: impl Into<models::SensitiveMediaDetection>,
    ) -> Self {
        self.sensitive_media_detection = Some(sensitive_media_detection.into());
        self
    }
    /// How readily the detection takes a picture for sensitive.
    #[inline]
    pub fn sensitive_media_detection_sensitivity(
        mut self,
        sensitive_media_detection_sensitivity: impl Into<
            models::SensitiveMediaDetectionSensitivity,
        >,
    ) -> Self {
        self.sensitive_media_detection_sensitivity = Some(
            sensitive_media_detection_sensitivity.into(),
        );
        self
    }
    /// Whether what the detection finds is also flagged as sensitive.
    #[inline]
    pub fn set_sensitive_flag_automatically(
        mut self,
        set_sensitive_flag_automatically: bool,
    ) -> Self {
        self.set_sensitive_flag_automatically = Some(set_sensitive_flag_automatically);
        self
    }
    /// Whether videos are examined too, which costs much processing time.
    #[inline]
    pub fn enable_sensitive_media_detection_for_videos(
        mut self,
        enable_sensitive_media_detection_for_videos: bool,
    ) -> Self {
        self.enable_sensitive_media_detection_for_videos = Some(
            enable_sensitive_media_detection_for_videos,
        );
        self
    }
    /// Name of whoever runs the server; null for none.
    #[inline]
    pub fn maintainer_name(mut self, maintainer_name: impl Into<Maybe<String>>) -> Self {
        self.maintainer_name = maintainer_name.into();
        self
    }
    /// E-mail address of whoever runs the server; null for none.
    #[inline]
    pub fn maintainer_email(
        mut self,
        maintainer_email: impl Into<Maybe<String>>,
    ) -> Self {
        self.maintainer_email = maintainer_email.into();
        self
    }
    /// Languages that the server is meant for, as language codes.
    #[inline]
    pub fn langs(mut self, langs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.langs = Some(langs.into_iter().map(Into::into).collect());
        self
    }
    /// Key for translations by DeepL; null for none.
    #[inline]
    pub fn deepl_auth_key(mut self, deepl_auth_key: impl Into<Maybe<String>>) -> Self {
        self.deepl_auth_key = deepl_auth_key.into();
        self
    }
    /// Whether the DeepL key belongs to a paid plan.
    #[inline]
    pub fn deepl_is_pro(mut self, deepl_is_pro: bool) -> Self {
        self.deepl_is_pro = Some(deepl_is_pro);
        self
    }
    /// Whether the server sends e-mails.
    #[inline]
    pub fn enable_email(mut self, enable_email: bool) -> Self {
        self.enable_email = Some(enable_email);
        self
    }
    /// Address that the server's e-mails come from; null for none.
    #[inline]
    pub fn email(mut self, email: impl Into<Maybe<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Whether TLS is used from the start of the connection.
    #[inline]
    pub fn smtp_secure(mut self, smtp_secure: bool) -> Self {
        self.smtp_secure = Some(smtp_secure);
        self
    }
    /// Host name of the mail server; null for none.
    #[inline]
    pub fn smtp_host(mut self, smtp_host: impl Into<Maybe<String>>) -> Self {
        self.smtp_host = smtp_host.into();
        self
    }
    /// Port of the mail server; null for none.
    #[inline]
    pub fn smtp_port(mut self, smtp_port: impl Into<Maybe<i64>>) -> Self {
        self.smtp_port = smtp_port.into();
        self
    }
    /// User name at the mail server; null for none.
    #[inline]
    pub fn smtp_user(mut self, smtp_user: impl Into<Maybe<String>>) -> Self {
        self.smtp_user = smtp_user.into();
        self
    }
    /// Password at the mail server; null for none.
    #[inline]
    pub fn smtp_pass(mut self, smtp_pass: impl Into<Maybe<String>>) -> Self {
        self.smtp_pass = smtp_pass.into();
        self
    }
    /// Whether the server sends push notifications to browsers.
    #[inline]
    pub fn enable_service_worker(mut self, enable_service_worker: bool) -> Self {
        self.enable_service_worker = Some(enable_service_worker);
        self
    }
    /// Public VAPID key for push notifications; null for none.
    #[inline]
    pub fn sw_public_key(mut self, sw_public_key: impl Into<Maybe<String>>) -> Self {
        self.sw_public_key = sw_public_key.into();
        self
    }
    /// Private VAPID key for push notifications; null for none.
    #[inline]
    pub fn sw_private_key(mut self, sw_private_key: impl Into<Maybe<String>>) -> Self {
        self.sw_private_key = sw_private_key.into();
        self
    }
    /// Address of the terms of service.
    #[inline]
    pub fn tos_url(mut self, tos_url: impl Into<Maybe<String>>) -> Self {
        self.tos_url = tos_url.into();
        self
    }
    /// Address of the source code that the server runs; null for none.
    #[inline]
    pub fn repository_url(mut self, repository_url: impl Into<Maybe<String>>) -> Self {
        self.repository_url = repository_url.into();
        self
    }
    /// Address for feedback about the server; null for none.
    #[inline]
    pub fn feedback_url(mut self, feedback_url: impl Into<Maybe<String>>) -> Self {
        self.feedback_url = feedback_url.into();
        self
    }
    /// Address of the legal notice on who runs the server.
    #[inline]
    pub fn impressum_url(mut self, impressum_url: impl Into<Maybe<String>>) -> Self {
        self.impressum_url = impressum_url.into();
        self
    }
    /// Address of the privacy policy; null for none.
    #[inline]
    pub fn privacy_policy_url(
        mut self,
        privacy_policy_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.privacy_policy_url = privacy_policy_url.into();
        self
    }
    /// Address for questions to the administrators; null for none.
    #[inline]
    pub fn inquiry_url(mut self, inquiry_url: impl Into<Maybe<String>>) -> Self {
        self.inquiry_url = inquiry_url.into();
        self
    }
    /// Whether files are kept in an object storage.
    #[inline]
    pub fn use_object_storage(mut self, use_object_storage: bool) -> Self {
        self.use_object_storage = Some(use_object_storage);
        self
    }
    /// Address below which the stored files are found; null for none.
    #[inline]
    pub fn object_storage_base_url(
        mut self,
        object_storage_base_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_base_url = object_storage_base_url.into();
        self
    }
    /// Name of the bucket; null for none.
    #[inline]
    pub fn object_storage_bucket(
        mut self,
        object_storage_bucket: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_bucket = object_storage_bucket.into();
        self
    }
    /// What the names of stored files begin with; null for nothing. Pattern: `^[a-zA-Z0-9-._]*$`.
    #[inline]
    pub fn object_storage_prefix(
        mut self,
        object_storage_prefix: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_prefix = object_storage_prefix.into();
        self
    }
    /// Host name of the object storage; null for none.
    #[inline]
    pub fn object_storage_endpoint(
        mut self,
        object_storage_endpoint: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_endpoint = object_storage_endpoint.into();
        self
    }
    /// Region of the object storage; null for none.
    #[inline]
    pub fn object_storage_region(
        mut self,
        object_storage_region: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_region = object_storage_region.into();
        self
    }
    /// Port of the object storage; null for the usual one.
    #[inline]
    pub fn object_storage_port(
        mut self,
        object_storage_port: impl Into<Maybe<i64>>,
    ) -> Self {
        self.object_storage_port = object_storage_port.into();
        self
    }
    /// Access key for the object storage; null for none.
    #[inline]
    pub fn object_storage_access_key(
        mut self,
        object_storage_access_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_access_key = object_storage_access_key.into();
        self
    }
    /// Secret key for the object storage; null for none.
    #[inline]
    pub fn object_storage_secret_key(
        mut self,
        object_storage_secret_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.object_storage_secret_key = object_storage_secret_key.into();
        self
    }
    /// Whether the object storage is reached over TLS.
    #[inline]
    pub fn object_storage_use_ssl(mut self, object_storage_use_ssl: bool) -> Self {
        self.object_storage_use_ssl = Some(object_storage_use_ssl);
        self
    }
    /// Whether the storage is reached through the server's HTTP proxy.
    #[inline]
    pub fn object_storage_use_proxy(mut self, object_storage_use_proxy: bool) -> Self {
        self.object_storage_use_proxy = Some(object_storage_use_proxy);
        self
    }
    /// Whether stored files are marked as readable by all.
    #[inline]
    pub fn object_storage_set_public_read(
        mut self,
        object_storage_set_public_read: bool,
    ) -> Self {
        self.object_storage_set_public_read = Some(object_storage_set_public_read);
        self
    }
    /// Whether the bucket is named in the path instead of the host.
    #[inline]
    pub fn object_storage_s3_force_path_style(
        mut self,
        object_storage_s3_force_path_style: bool,
    ) -> Self {
        self.object_storage_s3_force_path_style = Some(
            object_storage_s3_force_path_style,
        );
        self
    }
    /// Whether the server records the IP addresses of users.
    #[inline]
    pub fn enable_ip_logging(mut self, enable_ip_logging: bool) -> Self {
        self.enable_ip_logging = Some(enable_ip_logging);
        self
    }
    /// Whether new e-mail addresses are tested before they are accepted.
    #[inline]
    pub fn enable_active_email_validation(
        mut self,
        enable_active_email_validation: bool,
    ) -> Self {
        self.enable_active_email_validation = Some(enable_active_email_validation);
        self
    }
    /// Whether e-mail addresses are checked with Verifymail.
    #[inline]
    pub fn enable_verifymail_api(mut self, enable_verifymail_api: bool) -> Self {
        self.enable_verifymail_api = Some(enable_verifymail_api);
        self
    }
    /// Key for Verifymail; null for none.
    #[inline]
    pub fn verifymail_auth_key(
        mut self,
        verifymail_auth_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.verifymail_auth_key = verifymail_auth_key.into();
        self
    }
    /// Whether e-mail addresses are checked with Truemail.
    #[inline]
    pub fn enable_truemail_api(mut self, enable_truemail_api: bool) -> Self {
        self.enable_truemail_api = Some(enable_truemail_api);
        self
    }
    /// Address of the Truemail service; null for none.
    #[inline]
    pub fn truemail_instance(
        mut self,
        truemail_instance: impl Into<Maybe<String>>,
    ) -> Self {
        self.truemail_instance = truemail_instance.into();
        self
    }
    /// Key for Truemail; null for none.
    #[inline]
    pub fn truemail_auth_key(
        mut self,
        truemail_auth_key: impl Into<Maybe<String>>,
    ) -> Self {
        self.truemail_auth_key = truemail_auth_key.into();
        self
    }
    /// Whether charts of remote users are kept.
    #[inline]
    pub fn enable_charts_for_remote_user(
        mut self,
        enable_charts_for_remote_user: bool,
    ) -> Self {
        self.enable_charts_for_remote_user = Some(enable_charts_for_remote_user);
        self
    }
    /// Whether charts of remote servers are kept.
    #[inline]
    pub fn enable_charts_for_federated_instances(
        mut self,
        enable_charts_for_federated_instances: bool,
    ) -> Self {
        self.enable_charts_for_federated_instances = Some(
            enable_charts_for_federated_instances,
        );
        self
    }
    /// Whether notes and users of remote servers are counted. Since 2024.11.0.
    #[inline]
    pub fn enable_stats_for_federated_instances(
        mut self,
        enable_stats_for_federated_instances: bool,
    ) -> Self {
        self.enable_stats_for_federated_instances = Some(
            enable_stats_for_federated_instances,
        );
        self
    }
    /// Whether anybody may see how busy the machine is.
    #[inline]
    pub fn enable_server_machine_stats(
        mut self,
        enable_server_machine_stats: bool,
    ) -> Self {
        self.enable_server_machine_stats = Some(enable_server_machine_stats);
        self
    }
    /// Whether users without an avatar get a generated picture.
    #[inline]
    pub fn enable_identicon_generation(
        mut self,
        enable_identicon_generation: bool,
    ) -> Self {
        self.enable_identicon_generation = Some(enable_identicon_generation);
        self
    }
    /// The server's rules, one entry each, which newcomers agree to.
    #[inline]
    pub fn server_rules(
        mut self,
        server_rules: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.server_rules = Some(server_rules.into_iter().map(Into::into).collect());
        self
    }
    /// Domains whose e-mail addresses are refused.
    #[inline]
    pub fn banned_email_domains(
        mut self,
        banned_email_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.banned_email_domains = Some(
            banned_email_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// User names that nobody can sign up with.
    #[inline]
    pub fn preserved_usernames(
        mut self,
        preserved_usernames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.preserved_usernames = Some(
            preserved_usernames.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// JSON text laid over the web app's manifest.
    #[inline]
    pub fn manifest_json_override(
        mut self,
        manifest_json_override: impl Into<String>,
    ) -> Self {
        self.manifest_json_override = Some(manifest_json_override.into());
        self
    }
    /// Whether timelines are kept in Redis for speed.
    #[inline]
    pub fn enable_fanout_timeline(mut self, enable_fanout_timeline: bool) -> Self {
        self.enable_fanout_timeline = Some(enable_fanout_timeline);
        self
    }
    /// Whether the database is asked once the cached timelines end.
    #[inline]
    pub fn enable_fanout_timeline_db_fallback(
        mut self,
        enable_fanout_timeline_db_fallback: bool,
    ) -> Self {
        self.enable_fanout_timeline_db_fallback = Some(
            enable_fanout_timeline_db_fallback,
        );
        self
    }
    /// How many notes are cached for each local user's own timeline.
    #[inline]
    pub fn per_local_user_user_timeline_cache_max(
        mut self,
        per_local_user_user_timeline_cache_max: impl Into<i64>,
    ) -> Self {
        self.per_local_user_user_timeline_cache_max = Some(
            per_local_user_user_timeline_cache_max.into(),
        );
        self
    }
    /// How many notes are cached for each remote user's own timeline.
    #[inline]
    pub fn per_remote_user_user_timeline_cache_max(
        mut self,
        per_remote_user_user_timeline_cache_max: impl Into<i64>,
    ) -> Self {
        self.per_remote_user_user_timeline_cache_max = Some(
            per_remote_user_user_timeline_cache_max.into(),
        );
        self
    }
    /// How many notes are cached for each home timeline.
    #[inline]
    pub fn per_user_home_timeline_cache_max(
        mut self,
        per_user_home_timeline_cache_max: impl Into<i64>,
    ) -> Self {
        self.per_user_home_timeline_cache_max = Some(
            per_user_home_timeline_cache_max.into(),
        );
        self
    }
    /// How many notes are cached for each list timeline.
    #[inline]
    pub fn per_user_list_timeline_cache_max(
        mut self,
        per_user_list_timeline_cache_max: impl Into<i64>,
    ) -> Self {
        self.per_user_list_timeline_cache_max = Some(
            per_user_list_timeline_cache_max.into(),
        );
        self
    }
    /// Whether reactions are gathered in Redis and written to the database in batches. Since 2024.11.0.
    #[inline]
    pub fn enable_reactions_buffering(
        mut self,
        enable_reactions_buffering: bool,
    ) -> Self {
        self.enable_reactions_buffering = Some(enable_reactions_buffering);
        self
    }
    /// After how many notes timelines show an advertisement; 0 means none in timelines.
    #[inline]
    pub fn notes_per_one_ad(mut self, notes_per_one_ad: impl Into<i64>) -> Self {
        self.notes_per_one_ad = Some(notes_per_one_ad.into());
        self
    }
    /// Hosts whose notes stay out of the public timelines and whose users need consent to follow; their subdomains are included.
    #[inline]
    pub fn silenced_hosts(
        mut self,
        silenced_hosts: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.silenced_hosts = silenced_hosts.into();
        self
    }
    /// Hosts whose files are always treated as sensitive. Since 2024.11.0.
    #[inline]
    pub fn media_silenced_hosts(
        mut self,
        media_silenced_hosts: impl Into<Maybe<Vec<String>>>,
    ) -> Self {
        self.media_silenced_hosts = media_silenced_hosts.into();
        self
    }
    /// Old name of `urlPreviewSummaryProxyUrl`.
    #[inline]
    pub fn summaly_proxy(mut self, summaly_proxy: impl Into<Maybe<String>>) -> Self {
        self.summaly_proxy = summaly_proxy.into();
        self
    }
    /// Whether links in notes are shown with a preview.
    #[inline]
    pub fn url_preview_enabled(mut self, url_preview_enabled: bool) -> Self {
        self.url_preview_enabled = Some(url_preview_enabled);
        self
    }
    /// Whether previews follow redirects. Since 2025.8.0.
    #[inline]
    pub fn url_preview_allow_redirect(
        mut self,
        url_preview_allow_redirect: bool,
    ) -> Self {
        self.url_preview_allow_redirect = Some(url_preview_allow_redirect);
        self
    }
    /// How long the fetching of a link's preview may take, in milliseconds.
    #[inline]
    pub fn url_preview_timeout(mut self, url_preview_timeout: impl Into<i64>) -> Self {
        self.url_preview_timeout = Some(url_preview_timeout.into());
        self
    }
    /// Pages longer than this get no preview, in bytes.
    #[inline]
    pub fn url_preview_maximum_content_length(
        mut self,
        url_preview_maximum_content_length: impl Into<i64>,
    ) -> Self {
        self.url_preview_maximum_content_length = Some(
            url_preview_maximum_content_length.into(),
        );
        self
    }
    /// Whether pages that do not announce their length get no preview.
    #[inline]
    pub fn url_preview_require_content_length(
        mut self,
        url_preview_require_content_length: bool,
    ) -> Self {
        self.url_preview_require_content_length = Some(
            url_preview_require_content_length,
        );
        self
    }
    /// How the server names itself when it fetches previews; null uses its usual name.
    #[inline]
    pub fn url_preview_user_agent(
        mut self,
        url_preview_user_agent: impl Into<Maybe<String>>,
    ) -> Self {
        self.url_preview_user_agent = url_preview_user_agent.into();
        self
    }
    /// Address of an external service that makes link previews; null makes them here.
    #[inline]
    pub fn url_preview_summary_proxy_url(
        mut self,
        url_preview_summary_proxy_url: impl Into<Maybe<String>>,
    ) -> Self {
        self.url_preview_summary_proxy_url = url_preview_summary_proxy_url.into();
        self
    }
    /// Whether the server exchanges with all others, with chosen ones or with none. Since 2024.11.0.
    #[inline]
    pub fn federation(mut self, federation: impl Into<models::FederationMode>) -> Self {
        self.federation = Some(federation.into());
        self
    }
    /// The hosts to exchange with when federation is limited to chosen ones. Since 2024.11.0.
    #[inline]
    pub fn federation_hosts(
        mut self,
        federation_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.federation_hosts = Some(
            federation_hosts.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Server software that nothing is delivered to, by name and range of versions. Since 2025.8.0.
    #[inline]
    pub fn deliver_suspended_software(
        mut self,
        deliver_suspended_software: impl IntoIterator<
            Item = impl Into<models::SuspendedSoftware>,
        >,
    ) -> Self {
        self.deliver_suspended_software = Some(
            deliver_suspended_software.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Whether the server is set up for a single user. Since 2025.8.0.
    #[inline]
    pub fn single_user_mode(mut self, single_user_mode: bool) -> Self {
        self.single_user_mode = Some(single_user_mode);
        self
    }
    /// Which users' content is shown to visitors who are not signed in. Since 2025.8.0.
    #[inline]
    pub fn ugc_visibility_for_visitor(
        mut self,
        ugc_visibility_for_visitor: impl Into<models::UgcVisibility>,
    ) -> Self {
        self.ugc_visibility_for_visitor = Some(ugc_visibility_for_visitor.into());
        self
    }
    /// Whether remote files that are not stored here are passed through the server. Since 2025.8.0.
    #[inline]
    pub fn proxy_remote_files(mut self, proxy_remote_files: bool) -> Self {
        self.proxy_remote_files = Some(proxy_remote_files);
        self
    }
    /// Whether requests for remote objects are signed, which strict servers demand. Since 2025.8.0.
    #[inline]
    pub fn sign_to_activity_pub_get(mut self, sign_to_activity_pub_get: bool) -> Self {
        self.sign_to_activity_pub_get = Some(sign_to_activity_pub_get);
        self
    }
    /// Whether remote objects may be fetched by way of a redirect on another host. Since 2025.8.0.
    #[inline]
    pub fn allow_external_ap_redirect(
        mut self,
        allow_external_ap_redirect: bool,
    ) -> Self {
        self.allow_external_ap_redirect = Some(allow_external_ap_redirect);
        self
    }
    /// Whether old remote notes that nobody here has touched are deleted. Since 2025.8.0.
    #[inline]
    pub fn enable_remote_notes_cleaning(
        mut self,
        enable_remote_notes_cleaning: bool,
    ) -> Self {
        self.enable_remote_notes_cleaning = Some(enable_remote_notes_cleaning);
        self
    }
    /// Age from which remote notes may be deleted, in days. Since 2025.8.0.
    #[inline]
    pub fn remote_notes_cleaning_expiry_days_for_each_notes(
        mut self,
        remote_notes_cleaning_expiry_days_for_each_notes: impl Into<i64>,
    ) -> Self {
        self.remote_notes_cleaning_expiry_days_for_each_notes = Some(
            remote_notes_cleaning_expiry_days_for_each_notes.into(),
        );
        self
    }
    /// Longest run of the cleaning job, in minutes. Since 2025.8.0.
    #[inline]
    pub fn remote_notes_cleaning_max_processing_duration_in_minutes(
        mut self,
        remote_notes_cleaning_max_processing_duration_in_minutes: impl Into<i64>,
    ) -> Self {
        self.remote_notes_cleaning_max_processing_duration_in_minutes = Some(
            remote_notes_cleaning_max_processing_duration_in_minutes.into(),
        );
        self
    }
    /// Whether remote users' role badges are shown too. Since 2025.12.2.
    #[inline]
    pub fn show_role_badges_of_remote_users(
        mut self,
        show_role_badges_of_remote_users: bool,
    ) -> Self {
        self.show_role_badges_of_remote_users = Some(show_role_badges_of_remote_users);
        self
    }
}

wire::table! {
    sent object Request {
        disable_registration: "disableRegistration" maybe,
        pinned_users: "pinnedUsers" maybe,
        hidden_tags: "hiddenTags" maybe,
        blocked_hosts: "blockedHosts" maybe,
        sensitive_words: "sensitiveWords" maybe,
        prohibited_words: "prohibitedWords" maybe,
        prohibited_words_for_name_of_user: "prohibitedWordsForNameOfUser" maybe,
        theme_color: "themeColor" maybe,
        mascot_image_url: "mascotImageUrl" maybe,
        banner_url: "bannerUrl" maybe,
        server_error_image_url: "serverErrorImageUrl" maybe,
        info_image_url: "infoImageUrl" maybe,
        not_found_image_url: "notFoundImageUrl" maybe,
        icon_url: "iconUrl" maybe,
        app192_icon_url: "app192IconUrl" maybe,
        app512_icon_url: "app512IconUrl" maybe,
        background_image_url: "backgroundImageUrl" maybe,
        logo_image_url: "logoImageUrl" maybe,
        name: "name" maybe,
        short_name: "shortName" maybe,
        description: "description" maybe,
        default_light_theme: "defaultLightTheme" maybe,
        default_dark_theme: "defaultDarkTheme" maybe,
        client_options: "clientOptions" optional,
        cache_remote_files: "cacheRemoteFiles" optional,
        cache_remote_sensitive_files: "cacheRemoteSensitiveFiles" optional,
        email_required_for_signup: "emailRequiredForSignup" optional,
        enable_hcaptcha: "enableHcaptcha" optional,
        hcaptcha_site_key: "hcaptchaSiteKey" maybe,
        hcaptcha_secret_key: "hcaptchaSecretKey" maybe,
        enable_mcaptcha: "enableMcaptcha" optional,
        mcaptcha_site_key: "mcaptchaSiteKey" maybe,
        mcaptcha_instance_url: "mcaptchaInstanceUrl" maybe,
        mcaptcha_secret_key: "mcaptchaSecretKey" maybe,
        enable_recaptcha: "enableRecaptcha" optional,
        recaptcha_site_key: "recaptchaSiteKey" maybe,
        recaptcha_secret_key: "recaptchaSecretKey" maybe,
        enable_turnstile: "enableTurnstile" optional,
        turnstile_site_key: "turnstileSiteKey" maybe,
        turnstile_secret_key: "turnstileSecretKey" maybe,
        enable_testcaptcha: "enableTestcaptcha" optional,
        google_analytics_measurement_id: "googleAnalyticsMeasurementId" maybe,
        sensitive_media_detection: "sensitiveMediaDetection" optional,
        sensitive_media_detection_sensitivity: "sensitiveMediaDetectionSensitivity" optional,
        set_sensitive_flag_automatically: "setSensitiveFlagAutomatically" optional,
        enable_sensitive_media_detection_for_videos: "enableSensitiveMediaDetectionForVideos" optional,
        maintainer_name: "maintainerName" maybe,
        maintainer_email: "maintainerEmail" maybe,
        langs: "langs" optional,
        deepl_auth_key: "deeplAuthKey" maybe,
        deepl_is_pro: "deeplIsPro" optional,
        enable_email: "enableEmail" optional,
        email: "email" maybe,
        smtp_secure: "smtpSecure" optional,
        smtp_host: "smtpHost" maybe,
        smtp_port: "smtpPort" maybe,
        smtp_user: "smtpUser" maybe,
        smtp_pass: "smtpPass" maybe,
        enable_service_worker: "enableServiceWorker" optional,
        sw_public_key: "swPublicKey" maybe,
        sw_private_key: "swPrivateKey" maybe,
        tos_url: "tosUrl" maybe,
        repository_url: "repositoryUrl" maybe,
        feedback_url: "feedbackUrl" maybe,
        impressum_url: "impressumUrl" maybe,
        privacy_policy_url: "privacyPolicyUrl" maybe,
        inquiry_url: "inquiryUrl" maybe,
        use_object_storage: "useObjectStorage" optional,
        object_storage_base_url: "objectStorageBaseUrl" maybe,
        object_storage_bucket: "objectStorageBucket" maybe,
        object_storage_prefix: "objectStoragePrefix" maybe,
        object_storage_endpoint: "objectStorageEndpoint" maybe,
        object_storage_region: "objectStorageRegion" maybe,
        object_storage_port: "objectStoragePort" maybe,
        object_storage_access_key: "objectStorageAccessKey" maybe,
        object_storage_secret_key: "objectStorageSecretKey" maybe,
        object_storage_use_ssl: "objectStorageUseSSL" optional,
        object_storage_use_proxy: "objectStorageUseProxy" optional,
        object_storage_set_public_read: "objectStorageSetPublicRead" optional,
        object_storage_s3_force_path_style: "objectStorageS3ForcePathStyle" optional,
        enable_ip_logging: "enableIpLogging" optional,
        enable_active_email_validation: "enableActiveEmailValidation" optional,
        enable_verifymail_api: "enableVerifymailApi" optional,
        verifymail_auth_key: "verifymailAuthKey" maybe,
        enable_truemail_api: "enableTruemailApi" optional,
        truemail_instance: "truemailInstance" maybe,
        truemail_auth_key: "truemailAuthKey" maybe,
        enable_charts_for_remote_user: "enableChartsForRemoteUser" optional,
        enable_charts_for_federated_instances: "enableChartsForFederatedInstances" optional,
        enable_stats_for_federated_instances: "enableStatsForFederatedInstances" optional,
        enable_server_machine_stats: "enableServerMachineStats" optional,
        enable_identicon_generation: "enableIdenticonGeneration" optional,
        server_rules: "serverRules" optional,
        banned_email_domains: "bannedEmailDomains" optional,
        preserved_usernames: "preservedUsernames" optional,
        manifest_json_override: "manifestJsonOverride" optional,
        enable_fanout_timeline: "enableFanoutTimeline" optional,
        enable_fanout_timeline_db_fallback: "enableFanoutTimelineDbFallback" optional,
        per_local_user_user_timeline_cache_max: "perLocalUserUserTimelineCacheMax" optional,
        per_remote_user_user_timeline_cache_max: "perRemoteUserUserTimelineCacheMax" optional,
        per_user_home_timeline_cache_max: "perUserHomeTimelineCacheMax" optional,
        per_user_list_timeline_cache_max: "perUserListTimelineCacheMax" optional,
        enable_reactions_buffering: "enableReactionsBuffering" optional,
        notes_per_one_ad: "notesPerOneAd" optional,
        silenced_hosts: "silencedHosts" maybe,
        media_silenced_hosts: "mediaSilencedHosts" maybe,
        summaly_proxy: "summalyProxy" maybe,
        url_preview_enabled: "urlPreviewEnabled" optional,
        url_preview_allow_redirect: "urlPreviewAllowRedirect" optional,
        url_preview_timeout: "urlPreviewTimeout" optional,
        url_preview_maximum_content_length: "urlPreviewMaximumContentLength" optional,
        url_preview_require_content_length: "urlPreviewRequireContentLength" optional,
        url_preview_user_agent: "urlPreviewUserAgent" maybe,
        url_preview_summary_proxy_url: "urlPreviewSummaryProxyUrl" maybe,
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
    }
}

/// The answer of [`admin/update-meta`](fn@crate::endpoints::admin::update_meta).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminMeta;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/update-meta")
        .permission("write:admin:meta")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                ("prohibitedWordsForNameOfUser", crate::availability::SINCE_2024_11_0),
                (
                    "clientOptions",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "enableTestcaptcha",
                    crate::availability::SINCE_2024_11_0_NOT_MISSKEYIO,
                ),
                (
                    "googleAnalyticsMeasurementId",
                    crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                ("inquiryUrl", crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO),
                (
                    "enableStatsForFederatedInstances",
                    crate::availability::SINCE_2024_11_0_NOT_MISSKEYIO,
                ),
                (
                    "enableReactionsBuffering",
                    crate::availability::SINCE_2024_11_0_NOT_MISSKEYIO,
                ),
                (
                    "mediaSilencedHosts",
                    crate::availability::SINCE_2024_11_0_NOT_MISSKEYIO,
                ),
                (
                    "urlPreviewAllowRedirect",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                ("federation", crate::availability::SINCE_2024_11_0),
                ("federationHosts", crate::availability::SINCE_2024_11_0),
                (
                    "deliverSuspendedSoftware",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO,
                ),
                (
                    "singleUserMode",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "ugcVisibilityForVisitor",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "proxyRemoteFiles",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "signToActivityPubGet",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "allowExternalApRedirect",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "enableRemoteNotesCleaning",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "remoteNotesCleaningExpiryDaysForEachNotes",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "remoteNotesCleaningMaxProcessingDurationInMinutes",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "showRoleBadgesOfRemoteUsers",
                    crate::availability::SINCE_2025_12_2_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
