//! `Cargo.toml` of the crate.

use std::collections::BTreeSet;

use super::brief::Brief;
use super::options::Manifest;
use crate::model::Api;
use crate::words::features::{RUNTIME_FEATURES, stands_on};

/// What the API's own names and forms bring with them.
const LINTS: &str = "
[package.metadata.docs.rs]
all-features = true
rustdoc-args = [\"--cfg\", \"docsrs\"]

[lints.rust]
unsafe_code = \"forbid\"
missing_docs = \"deny\"

[lints.clippy]
incompatible_msrv = \"deny\"
# Variants hold structs of very different sizes; boxing them all would cost every reader an allocation.
large_enum_variant = \"allow\"
# `endpoints::endpoints` is the endpoint of that name.
module_inception = \"allow\"
# Setters bear their field's name, `is_public` and `into` included.
wrong_self_convention = \"allow\"
should_implement_trait = \"allow\"
";

/// The text; none for a crate whose sources another one includes.
pub(super) fn manifest(api: &Api, brief: &Brief) -> Option<String> {
    let segments: BTreeSet<&str> = api
        .endpoints
        .iter()
        .map(|endpoint| endpoint.feature.as_str())
        .collect();
    let name = &brief.crate_name;
    let mut text = format!(
        "# Written by `cargo xtask regen`. Do not edit.\n\n[package]\nname = \"{name}\"\ndescription = \"A typed client of the {} API, written from the server's own OpenAPI document.\"\n",
        api.title
    );
    match &brief.manifest {
        Manifest::Included { .. } => return None,
        Manifest::Workspace => text.push_str(
            "readme = \"README.md\"\nkeywords = [\"misskey\", \"api\", \"client\", \"federation\", \"bot\"]\ncategories = [\"api-bindings\", \"asynchronous\", \"web-programming::http-client\"]\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\nhomepage.workspace = true\n",
        ),
        Manifest::Standalone { version, .. } => {
            let rust = env!("CARGO_PKG_RUST_VERSION");
            text.push_str(&format!("readme = \"README.md\"\nversion = \"{version}\"\nedition = \"2024\"\nrust-version = \"{rust}\"\nlicense = \"MIT OR Apache-2.0\"\n"));
        }
    }
    text.push_str("\n[features]\ndefault = [\"rustls\", \"sign-in\", \"gzip\", \"all-endpoints\"]\n# Every endpoint.\nall-endpoints = [\n");
    for segment in &segments {
        text.push_str(&format!("    \"{segment}\",\n"));
    }
    text.push_str("]\n# Both directions of serde for every type, where it is otherwise only the one that is needed.\nfull-serde = [\"misskey-runtime/full-serde\"]\n");
    for (feature, what) in RUNTIME_FEATURES {
        let also = stands_on(feature)
            .map(|other| format!("\"{other}\", "))
            .unwrap_or_default();
        text.push_str(&format!(
            "# {what}\n{feature} = [{also}\"misskey-runtime/{feature}\"]\n"
        ));
    }
    if api.streaming.is_some() {
        text.push_str("# The streaming API: channels over a WebSocket.\nstreaming = [\"client\", \"misskey-runtime/streaming\"]\n");
    }
    if api.webhooks.is_some() {
        text.push_str("# Receiving webhooks; needs nothing of the client.\nwebhook = [\"misskey-runtime/webhook\"]\n");
    }
    text.push_str("# A server on this machine for tests, samples of all types, and `==` for them. For `dev-dependencies`.\ntesting = [\"client\", \"full-serde\", \"misskey-runtime/testing\"]\n");
    text.push_str("# Endpoints by the first segment of their names.\n");
    for segment in &segments {
        text.push_str(&format!("{segment} = [\"client\"]\n"));
    }
    text.push_str("\n[dependencies]\n");
    match &brief.manifest {
        Manifest::Workspace => text.push_str(
            "misskey-runtime.workspace = true\n\n# For the examples in the docs.\n[dev-dependencies]\ntokio = { workspace = true, features = [\"macros\", \"rt-multi-thread\", \"signal\"] }\n",
        ),
        Manifest::Standalone { runtime, .. } => {
            // The generator, the runtime and what stands on them are released together.
            let version = env!("CARGO_PKG_VERSION");
            let path = runtime
                .as_ref()
                .map(|path| format!("path = {}, ", quoted(path)))
                .unwrap_or_default();
            text.push_str(&format!("misskey-runtime = {{ version = \"{version}\", {path}default-features = false }}\n"));
        }
        Manifest::Included { .. } => {}
    }
    text.push_str(LINTS);
    if let Manifest::Standalone { .. } = brief.manifest {
        // Cargo would otherwise look for a workspace above the folder.
        text.push_str("\n[workspace]\n");
    }
    Some(text)
}

/// A TOML string; [`crate::Options`] lets no control characters through.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
