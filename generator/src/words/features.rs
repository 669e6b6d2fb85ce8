//! Cargo features: those of the runtime, the crate's own, and endpoints by the first segment of their names.

/// Features of the runtime that the crate hands on: name, what it does.
pub(crate) const RUNTIME_FEATURES: &[(&str, &str)] = &[
    (
        "app-auth",
        "Signing users in by the flow from before MiAuth.",
    ),
    ("blocking", "A client for programs without async."),
    ("chrono", "Conversions of times to and from `chrono`."),
    (
        "client",
        "Calls to servers. Without it there are types, helpers and webhooks, and neither an HTTP library nor Tokio.",
    ),
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

/// The feature of this crate that another one stands on and turns on.
pub(crate) fn stands_on(feature: &str) -> Option<&'static str> {
    match feature {
        "app-auth" | "oauth" | "open-browser" => Some("sign-in"),
        // Types alone.
        "chrono" | "client" | "jiff" | "time" | "webhook" => None,
        _ => Some("client"),
    }
}

/// Features of the crate itself.
const OWN_FEATURES: &[&str] = &[
    "all-endpoints",
    "default",
    "full-serde",
    "streaming",
    "testing",
    "webhook",
];

/// Whether a feature is one of endpoints, and not the runtime's or the crate's own.
pub(crate) fn is_of_endpoints(feature: &str) -> bool {
    !OWN_FEATURES.contains(&feature) && !RUNTIME_FEATURES.iter().any(|(name, _)| *name == feature)
}

/// The Cargo feature for a first segment: the segment, unless a feature of that name means something else.
pub(crate) fn of_segment(segment: &str) -> String {
    let plain = segment.replace(
        |character: char| !character.is_ascii_alphanumeric() && !"-_".contains(character),
        "-",
    );
    if !is_of_endpoints(&plain) || !plain.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        format!("endpoints-{plain}")
    } else {
        plain
    }
}
