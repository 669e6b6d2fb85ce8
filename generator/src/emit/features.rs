//! Features of the runtime.

/// Features of the runtime that the crate hands on: name, what it does.
pub(super) const RUNTIME_FEATURES: &[(&str, &str)] = &[
    (
        "app-auth",
        "Signing users in by the flow from before MiAuth.",
    ),
    ("blocking", "A client for programs without async."),
    ("chrono", "Conversions of times to and from `chrono`."),
    (
        "gzip",
        "Asking for answers in gzip: a timeline is a tenth as long.",
    ),
    ("jiff", "Conversions of times to and from `jiff`."),
    ("native-tls", "TLS by the operating system's library."),
    ("oauth", "Signing users in with OAuth 2.0."),
    ("open-browser", "Opening the page on which a user signs in."),
    ("rustls", "TLS by rustls, built quickly."),
    (
        "rustls-aws-lc-rs",
        "TLS by rustls with its own default provider.",
    ),
    ("sign-in", "Signing users in with MiAuth."),
    ("socks", "Proxies by SOCKS 4 and 5."),
    ("time", "Conversions of times to and from `time`."),
    ("tracing", "A span for each call."),
];

/// Whether a feature is a way to sign in that stands on the first, `sign-in`.
pub(super) fn stands_on_sign_in(feature: &str) -> bool {
    matches!(feature, "app-auth" | "oauth" | "open-browser")
}
