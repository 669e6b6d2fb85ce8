//! What a document does not decide about its crate.

use semver::Version;

use crate::error::GenerateError;
use crate::sources::Fit;
use crate::words::features::RUNTIME_FEATURES;
use crate::words::naming::is_keyword;

/// What the document does not decide.
#[derive(Debug, Clone)]
pub struct Options {
    /// The crate's name, such as `misskey-client`: an ASCII letter, then letters, digits, `-` and `_`, 64 in all at most; no word of Rust.
    pub crate_name: String,
    /// Where the crate stands.
    pub manifest: Manifest,
    /// Whether the sources were written for this document.
    pub fit: Fit,
}

/// Where the crate stands, which its `Cargo.toml` has to say.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Manifest {
    /// In a workspace whose table gives version, edition, Rust version, licence, repository and homepage, and the dependencies `misskey-runtime` and `tokio`.
    Workspace,
    /// On its own: a workspace of one crate, wherever its folder stands.
    Standalone {
        /// The crate's version, such as `0.1.0+2025.4.1`.
        version: String,
        /// The folder of `misskey-runtime` as Cargo is to see it, written beside the version that this generator belongs to: Cargo builds with the folder
        /// and publishes with the version. `None` for the version alone.
        runtime: Option<String>,
    },
    /// Within a crate that has a manifest already: `src/lib.rs` is for `include!` at that crate's root, and there is no `Cargo.toml`.
    ///
    /// All endpoints are there, and none needs a feature of its own.
    Included {
        /// The features that the including crate turns on at `misskey-runtime`, as far as generated code depends on them: `app-auth`, `oauth`,
        /// `sign-in`, `streaming`, `testing`, `webhook`. Its feature `client` has to be on anyway.
        features: Vec<String>,
    },
}

/// Names that mean another crate wherever they stand.
const TAKEN: &[&str] = &[
    "alloc",
    "core",
    "misskey_runtime",
    "proc_macro",
    "std",
    "test",
];

impl Options {
    /// Refuses what would be written into a crate that Cargo or rustc then refuses.
    pub(crate) fn check(&self) -> Result<(), GenerateError> {
        let refuse = |what: String| Err(GenerateError::Options(what));
        let name = &self.crate_name;
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let begins = name.starts_with(|first: char| first.is_ascii_alphabetic());
        if !begins || !name.chars().all(plain) || name.len() > 64 {
            return refuse(format!(
                "the crate's name {name:?} is none: it begins with an ASCII letter and consists of up to 64 letters, digits, `-` and `_`"
            ));
        }
        let ident = name.replace('-', "_").to_ascii_lowercase();
        if is_keyword(&ident) || TAKEN.contains(&ident.as_str()) {
            return refuse(format!(
                "the crate cannot be called `{name}`, which means something else in Rust code; `{name}-client` would do"
            ));
        }
        match &self.manifest {
            Manifest::Workspace => Ok(()),
            Manifest::Standalone { version, runtime } => {
                if let Err(error) = Version::parse(version) {
                    return refuse(format!(
                        "the crate's version {version:?} is none ({error}); one reads like `0.1.0+2025.4.1`"
                    ));
                }
                match runtime {
                    // What TOML has no way to write, or a person no way to see.
                    Some(path) if path.is_empty() || path.chars().any(char::is_control) => refuse(
                        format!("the runtime's folder {path:?} cannot stand in a manifest"),
                    ),
                    _ => Ok(()),
                }
            }
            Manifest::Included { features } => {
                let known = |feature: &String| {
                    ["streaming", "testing", "webhook"].contains(&feature.as_str())
                        || RUNTIME_FEATURES.iter().any(|(name, _)| name == feature)
                };
                match features.iter().find(|feature| !known(feature)) {
                    Some(feature) => refuse(format!(
                        "`{feature}` is no feature of misskey-runtime; app-auth, oauth, sign-in, streaming, testing and webhook make a difference here"
                    )),
                    None => Ok(()),
                }
            }
        }
    }
}
