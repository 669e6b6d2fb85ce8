// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/register-key`: starts the registration of a security key or passkey and gives the WebAuthn creation options.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/2fa/register-key`](fn@crate::endpoints::i::_2fa::register_key): starts the registration of a security key or passkey and gives the WebAuthn creation options.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
    /// Code of the authenticator app, or a backup code; needed, as two-factor sign-in has to be on.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
        }
    }
    /// Code of the authenticator app, or a backup code; needed, as two-factor sign-in has to be on.
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

/// The answer of [`i/2fa/register-key`](fn@crate::endpoints::i::_2fa::register_key).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The server as the relying party of WebAuthn.
    pub rp: RelyingParty,
    /// The account that the key is for.
    pub user: Account,
    /// Random bytes for the authenticator to sign, in Base64url.
    pub challenge: String,
    /// The kinds of credential that the server accepts, most wanted first.
    pub pub_key_cred_params: Vec<PublicKeyParameter>,
    /// How long the user has to complete the registration, in milliseconds; null leaves it to the browser.
    pub timeout: Option<i64>,
    /// The keys that the user has registered already, which the browser must refuse.
    pub exclude_credentials: Option<Vec<ExcludedCredential>>,
    /// What the authenticator must be or do; null means any will do.
    pub authenticator_selection: Option<AuthenticatorSelection>,
    /// What proof of the authenticator's make and model is asked for; null leaves it to the browser.
    pub attestation: Option<Attestation>,
    /// The WebAuthn extensions to use; null means none.
    pub extensions: Option<Extensions>,
    /// Kinds of authenticator to suggest first, such as `security-key` or `client-device`; may be empty.
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

/// The server as WebAuthn's relying party, to which the new key will be bound.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RelyingParty {
    /// Host name of the server, to which the key will be bound.
    pub id: Option<String>,
    /// Name of the server, for showing to the user.
    pub name: Option<String>,
}

wire::table! {
    received object RelyingParty {
        id: "id" optional,
        name: "name" optional,
    }
}

/// The account that the new key is for, as the authenticator stores it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Account {
    /// The bytes of the user's id in Base64url, as WebAuthn wants it.
    pub id: String,
    /// User name of the account, without at sign and host.
    pub name: String,
    /// Display name of the user; empty when the user has chosen none.
    pub display_name: String,
}

wire::table! {
    received object Account {
        id: "id" required,
        name: "name" required,
        display_name: "displayName" required,
    }
}

/// A kind of credential that the server accepts.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PublicKeyParameter {
    /// Kind of credential, always `public-key`.
    pub type_: String,
    /// COSE number of the signature algorithm, such as -7 for ES256.
    pub alg: i64,
}

wire::table! {
    received object PublicKeyParameter {
        type_: "type" required,
        alg: "alg" required,
    }
}

/// A key that the user has registered already.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExcludedCredential {
    /// Id of the registered credential, in Base64url.
    pub id: String,
    /// Kind of credential, always `public-key`.
    pub type_: String,
    /// The ways in which the browser can reach the authenticator.
    pub transports: Vec<ExcludedCredentialTransport>,
}

wire::table! {
    received object ExcludedCredential {
        id: "id" required,
        type_: "type" required,
        transports: "transports" required,
    }
}

/// A way in which the browser reaches an authenticator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExcludedCredentialTransport {
    /// `ble`: Bluetooth Low Energy.
    Ble,
    /// `cable`: Older name of `hybrid`.
    Cable,
    /// `hybrid`: Another device close by, such as a phone that scans a QR code.
    Hybrid,
    /// `internal`: Built into the device.
    Internal,
    /// `nfc`: NFC.
    Nfc,
    /// `smart-card`: A smart card with contacts.
    SmartCard,
    /// `usb`: USB.
    Usb,
    /// A value that this version does not know, as received.
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

/// What the authenticator must be or do to be accepted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuthenticatorSelection {
    /// Whether the authenticator must be built in or separate; absent when both are accepted.
    pub authenticator_attachment: Option<AuthenticatorAttachment>,
    /// Whether the authenticator must store the key itself; the older form of `residentKey`.
    pub require_resident_key: bool,
    /// Whether the authenticator has to check who the user is, by PIN or fingerprint for example.
    pub user_verification: Requirement,
    /// Whether the authenticator has to store the key itself, as signing in without a password needs.
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

/// How strongly the server asks for an ability of the authenticator.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Requirement {
    /// `discouraged`: Better without it.
    Discouraged,
    /// `preferred`: Wanted, but not a must.
    Preferred,
    /// `required`: A must; the registration fails without it.
    Required,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Requirement or Unknown {
        Discouraged = "discouraged",
        Preferred = "preferred",
        Required = "required",
    }
}

/// Whether the authenticator is part of the user's device or separate from it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuthenticatorAttachment {
    /// `cross-platform`: A separate authenticator, such as a security key or a phone.
    CrossPlatform,
    /// `platform`: An authenticator built into the device in use.
    Platform,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    AuthenticatorAttachment or Unknown {
        CrossPlatform = "cross-platform",
        Platform = "platform",
    }
}

/// What proof of the authenticator's make and model the server asks for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Attestation {
    /// `direct`: Proof is wanted as the authenticator gives it.
    Direct,
    /// `enterprise`: Proof that names the single device is wanted, as companies use it for keys of their own.
    Enterprise,
    /// `indirect`: Proof is wanted, but the browser may make it anonymous.
    Indirect,
    /// `none`: No proof is wanted.
    None,
    /// A value that this version does not know, as received.
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

/// The WebAuthn extensions that the server asks for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Extensions {
    /// Application id of the older FIDO U2F standard; absent or null when not used.
    pub appid: Maybe<String>,
    /// Whether the browser is to report if the authenticator stores the key itself.
    pub cred_props: Option<bool>,
    /// Whether the key should be able to derive secrets by HMAC; absent or null when not asked for.
    pub hmac_create_secret: Maybe<bool>,
}

wire::table! {
    received object Extensions {
        appid: "appid" maybe,
        cred_props: "credProps" nullable,
        hmac_create_secret: "hmacCreateSecret" maybe,
    }
}
