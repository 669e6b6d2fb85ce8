// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/register-key`: starts the registration of a security key or passkey and gives the WebAuthn creation options.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/2fa/register-key` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
    /// Code of the authenticator app, needed with two-factor sign-in.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
        }
    }
    /// Sets `token`.
    #[inline]
    pub fn token(mut self, token: impl Into<Maybe<String>>) -> Self {
        self.token = token.into();
        self
    }
}

wire::table! {
    sent object Request {
        password: "password" required,
        token: "token" maybe,
    }
}

/// What `i/2fa/register-key` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub rp: RelyingParty,
    pub user: Account,
    pub challenge: String,
    pub pub_key_cred_params: Vec<PublicKeyParameter>,
    /// Time the user has for the ceremony, in milliseconds.
    pub timeout: Option<i64>,
    pub exclude_credentials: Option<Vec<ExcludedCredential>>,
    pub authenticator_selection: Option<AuthenticatorSelection>,
    pub attestation: Option<Attestation>,
    pub extensions: Option<Extensions>,
    pub hints: Option<Vec<String>>,
}

wire::table! {
    received object Response {
        rp: "rp" required,
        user: "user" required,
        challenge: "challenge" required,
        pub_key_cred_params: "pubKeyCredParams" required,
        timeout: "timeout" nullable,
        exclude_credentials: "excludeCredentials" nullable,
        authenticator_selection: "authenticatorSelection" nullable,
        attestation: "attestation" nullable,
        extensions: "extensions" nullable,
        hints: "hints" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/register-key")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `i/2fa/register-key.response.rp` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RelyingParty {
    pub id: Option<String>,
    pub name: Option<String>,
}

wire::table! {
    received object RelyingParty {
        id: "id" optional,
        name: "name" optional,
    }
}

/// What `i/2fa/register-key.response.user` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Account {
    pub id: String,
    pub name: String,
    pub display_name: String,
}

wire::table! {
    received object Account {
        id: "id" required,
        name: "name" required,
        display_name: "displayName" required,
    }
}

/// What `i/2fa/register-key.response.pubKeyCredParams[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PublicKeyParameter {
    pub type_: String,
    pub alg: i64,
}

wire::table! {
    received object PublicKeyParameter {
        type_: "type" required,
        alg: "alg" required,
    }
}

/// What `i/2fa/register-key.response.excludeCredentials[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExcludedCredential {
    pub id: String,
    pub type_: String,
    pub transports: Vec<ExcludedCredentialTransport>,
}

wire::table! {
    received object ExcludedCredential {
        id: "id" required,
        type_: "type" required,
        transports: "transports" required,
    }
}

/// What `i/2fa/register-key.response.excludeCredentials[].transports[]` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExcludedCredentialTransport {
    /// `ble`
    Ble,
    /// `cable`
    Cable,
    /// `hybrid`
    Hybrid,
    /// `internal`
    Internal,
    /// `nfc`
    Nfc,
    /// `smart-card`
    SmartCard,
    /// `usb`
    Usb,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ExcludedCredentialTransport or Unknown {
        Ble = "ble",
        Cable = "cable",
        Hybrid = "hybrid",
        Internal = "internal",
        Nfc = "nfc",
        SmartCard = "smart-card",
        Usb = "usb",
    }
}

/// What `i/2fa/register-key.response.authenticatorSelection` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuthenticatorSelection {
    pub authenticator_attachment: Option<AuthenticatorAttachment>,
    pub require_resident_key: bool,
    pub user_verification: Requirement,
    pub resident_key: Option<Requirement>,
}

wire::table! {
    received object AuthenticatorSelection {
        authenticator_attachment: "authenticatorAttachment" optional,
        require_resident_key: "requireResidentKey" required,
        user_verification: "userVerification" required,
        resident_key: "residentKey" optional,
    }
}

/// What `i/2fa/register-key.response.authenticatorSelection.userVerification` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Requirement {
    /// `discouraged`
    Discouraged,
    /// `preferred`
    Preferred,
    /// `required`
    Required,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Requirement or Unknown {
        Discouraged = "discouraged",
        Preferred = "preferred",
        Required = "required",
    }
}

/// What `i/2fa/register-key.response.authenticatorSelection.authenticatorAttachment` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticatorAttachment {
    /// `cross-platform`
    CrossPlatform,
    /// `platform`
    Platform,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    AuthenticatorAttachment or Unknown {
        CrossPlatform = "cross-platform",
        Platform = "platform",
    }
}

/// What `i/2fa/register-key.response.attestation` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Attestation {
    /// `direct`
    Direct,
    /// `enterprise`
    Enterprise,
    /// `indirect`
    Indirect,
    /// `none`
    None,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Attestation or Unknown {
        Direct = "direct",
        Enterprise = "enterprise",
        Indirect = "indirect",
        None = "none",
    }
}

/// What `i/2fa/register-key.response.extensions` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Extensions {
    pub appid: Maybe<String>,
    pub cred_props: Option<bool>,
    pub hmac_create_secret: Maybe<bool>,
}

wire::table! {
    received object Extensions {
        appid: "appid" maybe,
        cred_props: "credProps" nullable,
        hmac_create_secret: "hmacCreateSecret" maybe,
    }
}
