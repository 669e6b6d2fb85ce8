//! TLS: which library does it, and whom it trusts.

use super::origin::Origin;
use crate::error::{Error, ErrorKind};

/// Certificates to be trusted beside the system's, in DER.
#[cfg(any(
    feature = "rustls",
    feature = "rustls-aws-lc-rs",
    feature = "native-tls"
))]
#[derive(Clone, Default)]
pub(super) struct Certificates(Vec<Vec<u8>>);

/// None: there is nothing to trust them for.
#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-aws-lc-rs",
    feature = "native-tls"
)))]
#[derive(Clone, Default)]
pub(super) struct Certificates {}

#[cfg(any(
    feature = "rustls",
    feature = "rustls-aws-lc-rs",
    feature = "native-tls"
))]
impl Certificates {
    /// Takes every certificate of a PEM file.
    pub(super) fn add(&mut self, pem: &[u8]) -> Result<(), Error> {
        use rustls_pki_types::CertificateDer;
        use rustls_pki_types::pem::PemObject as _;

        let before = self.0.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            // The library's words are a list of byte values or the like, which helps nobody.
            let certificate = certificate.map_err(|_| {
                Error::told(
                    ErrorKind::Setup,
                    "the root certificate is truncated or damaged; give the PEM text from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`",
                )
            })?;
            self.0.push(certificate.to_vec());
        }
        if self.0.len() == before {
            return Err(Error::told(
                ErrorKind::Setup,
                "the root certificate's text contains no certificate; give the PEM text, which begins with `-----BEGIN CERTIFICATE-----`",
            ));
        }
        Ok(())
    }
}

/// Rustls with its own provider, set up by `reqwest`.
#[cfg(feature = "rustls-aws-lc-rs")]
pub(super) fn apply(
    builder: reqwest::ClientBuilder,
    _: &Origin,
    certificates: &Certificates,
) -> Result<reqwest::ClientBuilder, Error> {
    merge(builder.tls_backend_rustls(), certificates)
}

/// Rustls with the provider that the program has installed, or `ring`, and the system's certificates.
#[cfg(all(feature = "rustls", not(feature = "rustls-aws-lc-rs")))]
pub(super) fn apply(
    builder: reqwest::ClientBuilder,
    origin: &Origin,
    certificates: &Certificates,
) -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::Arc;

    let setup = |message| move |error| Error::told(ErrorKind::Setup, message).because(error);
    let provider = rustls::crypto::CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let config = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(setup("the TLS provider offers no usable version of TLS"))?;
    let config = if origin.is_https() {
        let verifier = verifier(provider, certificates)
            .map_err(setup("the root certificates could not be read"))?;
        config
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
    } else {
        // Reading the system's certificates takes time that a plain connection need not spend.
        config.with_root_certificates(rustls::RootCertStore::empty())
    };
    Ok(builder.tls_backend_preconfigured(config.with_no_client_auth()))
}

#[cfg(all(
    feature = "rustls",
    not(feature = "rustls-aws-lc-rs"),
    not(target_os = "android")
))]
fn verifier(
    provider: std::sync::Arc<rustls::crypto::CryptoProvider>,
    certificates: &Certificates,
) -> Result<rustls_platform_verifier::Verifier, rustls::Error> {
    let extra = certificates
        .0
        .iter()
        .map(|der| rustls_pki_types::CertificateDer::from(der.clone()));
    rustls_platform_verifier::Verifier::new_with_extra_roots(extra, provider)
}

/// Android's own verifier takes no further certificates.
#[cfg(all(
    feature = "rustls",
    not(feature = "rustls-aws-lc-rs"),
    target_os = "android"
))]
fn verifier(
    provider: std::sync::Arc<rustls::crypto::CryptoProvider>,
    certificates: &Certificates,
) -> Result<rustls_platform_verifier::Verifier, rustls::Error> {
    if !certificates.0.is_empty() {
        return Err(rustls::Error::General(
            "Android's verifier accepts no additional root certificates".to_owned(),
        ));
    }
    rustls_platform_verifier::Verifier::new(provider)
}

/// The operating system's TLS.
#[cfg(all(
    feature = "native-tls",
    not(any(feature = "rustls", feature = "rustls-aws-lc-rs"))
))]
pub(super) fn apply(
    builder: reqwest::ClientBuilder,
    _: &Origin,
    certificates: &Certificates,
) -> Result<reqwest::ClientBuilder, Error> {
    merge(builder.tls_backend_native(), certificates)
}

#[cfg(any(
    feature = "rustls-aws-lc-rs",
    all(feature = "native-tls", not(feature = "rustls"))
))]
fn merge(
    builder: reqwest::ClientBuilder,
    certificates: &Certificates,
) -> Result<reqwest::ClientBuilder, Error> {
    if certificates.0.is_empty() {
        return Ok(builder);
    }
    let parsed = certificates
        .0
        .iter()
        .map(|der| reqwest::Certificate::from_der(der))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| {
            Error::told(ErrorKind::Setup, "a root certificate cannot be used").because(error)
        })?;
    Ok(builder.tls_certs_merge(parsed))
}

#[cfg(not(any(
    feature = "native-tls",
    feature = "rustls",
    feature = "rustls-aws-lc-rs"
)))]
const NO_TLS: &str = "this build has no TLS: turn on one of the features `rustls`, `rustls-aws-lc-rs` and `native-tls`, or set a transport";

#[cfg(not(any(
    feature = "native-tls",
    feature = "rustls",
    feature = "rustls-aws-lc-rs"
)))]
impl Certificates {
    /// Says so.
    pub(super) fn add(&mut self, _: &[u8]) -> Result<(), Error> {
        Err(Error::told(ErrorKind::Setup, NO_TLS))
    }
}

/// None: plain connections and transports of one's own still work.
#[cfg(not(any(
    feature = "native-tls",
    feature = "rustls",
    feature = "rustls-aws-lc-rs"
)))]
pub(super) fn apply(
    builder: reqwest::ClientBuilder,
    origin: &Origin,
    _: &Certificates,
) -> Result<reqwest::ClientBuilder, Error> {
    if origin.is_https() {
        return Err(Error::told(ErrorKind::Setup, NO_TLS));
    }
    Ok(builder)
}
