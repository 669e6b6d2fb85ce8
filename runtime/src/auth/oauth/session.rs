//! One sign-in by OAuth 2.0: the URL, the callback, the token.

use std::fmt;

use oauth2::basic::{BasicClient, BasicTokenType};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, CsrfToken, EndpointNotSet, EndpointSet,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse, TokenUrl,
};

use super::super::callback::Parameters;
use super::asked::Asked;
use super::discovery::Metadata;
use super::exchange;
use crate::client::Client;
use crate::error::{Error, ErrorKind};

type Protocol =
    BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// A sign-in with OAuth 2.0 that waits for the browser to come back.
///
/// A web service keeps it, by its [`state`](Self::state), from the request that starts the sign-in to the one that is the callback.
pub struct OAuthSession {
    client: Client,
    protocol: Protocol,
    url: String,
    state: CsrfToken,
    verifier: PkceCodeVerifier,
    issuer: String,
    says_issuer: bool,
    permissions: Vec<String>,
}

pub(super) fn start(
    client: Client,
    asked: Asked,
    metadata: Metadata,
) -> Result<OAuthSession, Error> {
    let permissions = asked.permissions.into_vec();
    let known = |kind: &String| {
        metadata
            .scopes
            .as_ref()
            .is_none_or(|scopes| scopes.contains(kind))
    };
    if !permissions.iter().any(known) {
        return Err(Error::input(
            "this server knows none of the permissions asked for, and gives no token without one; call `permissions`",
        ));
    }
    let unusable = |error| Error::input(format!("a URL is not one ({error})"));
    let protocol = BasicClient::new(ClientId::new(asked.client_id))
        .set_auth_uri(AuthUrl::new(metadata.authorize).map_err(unusable)?)
        .set_token_uri(TokenUrl::new(metadata.token).map_err(unusable)?)
        .set_redirect_uri(RedirectUrl::new(asked.callback).map_err(unusable)?);
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let (url, state) = protocol
        .authorize_url(CsrfToken::new_random)
        .add_scopes(permissions.iter().cloned().map(Scope::new))
        .set_pkce_challenge(challenge)
        .url();
    Ok(OAuthSession {
        client,
        protocol,
        url: url.into(),
        state,
        verifier,
        issuer: metadata.issuer,
        says_issuer: metadata.says_issuer,
        permissions,
    })
}

impl OAuthSession {
    /// The page on which the user agrees or refuses; redirect the browser there.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The value that ties the callback to this sign-in: it comes back as the parameter `state`.
    ///
    /// Tie it to the user's browser as well, with a cookie, so that a callback that another browser began cannot sign anybody in as
    /// somebody else.
    #[must_use]
    pub fn state(&self) -> &str {
        self.state.secret()
    }

    /// Takes the callback (a URL, or its query) with which the browser came back, and exchanges its code for a token.
    ///
    /// # Errors
    /// [`WrongCallback`](ErrorKind::WrongCallback) if its `state` or `iss` is not this sign-in's,
    /// [`Denied`](ErrorKind::Denied) if the user has refused, [`Expired`](ErrorKind::Expired) if the server does not take the
    /// code any more, else what went wrong with the call.
    pub async fn finish(self, callback: &str) -> Result<OAuthGrant, Error> {
        let code = self.code(callback)?;
        let client = self.client.clone();
        let http = move |request| exchange::send(client.clone(), request);
        let answer = self
            .protocol
            .exchange_code(code)
            .set_pkce_verifier(self.verifier)
            .request_async(&http)
            .await
            .map_err(exchange::explain)?;
        if *answer.token_type() != BasicTokenType::Bearer {
            return Err(exchange::refused(
                "the server gave a token of another type than `Bearer`, which the API does not take",
            ));
        }
        Ok(OAuthGrant {
            permissions: match answer.scopes() {
                Some(scopes) => scopes.iter().map(|scope| scope.to_string()).collect(),
                // A server that leaves them out has granted what was asked for (RFC 6749, 5.1).
                None => self.permissions,
            },
            client: self.client,
            token: answer.access_token().secret().clone(),
        })
    }

    /// The code in a callback that is this sign-in's.
    fn code(&self, callback: &str) -> Result<AuthorizationCode, Error> {
        let parameters = Parameters::read(callback);
        parameters.expect("state", self.state.secret())?;
        // With one app at two servers, a callback of the one must not be taken for one of the other (RFC 9207).
        if self.says_issuer || parameters.one("iss")?.is_some() {
            parameters.expect("iss", &self.issuer)?;
        }
        if let Some(error) = parameters.one("error")? {
            let said = parameters
                .one("error_description")?
                .map(|words| format!(": {}", exchange::shown(words)))
                .unwrap_or_default();
            return Err(match error {
                "access_denied" => {
                    Error::told(ErrorKind::Denied, format!("the user has refused{said}"))
                }
                other => exchange::refused(format!(
                    "the server did not let the user agree: {}{said}",
                    exchange::shown(other)
                )),
            });
        }
        match parameters.one("code")? {
            Some(code) if !code.is_empty() => Ok(AuthorizationCode::new(code.to_owned())),
            _ => Err(Error::told(
                ErrorKind::WrongCallback,
                "the callback has neither a `code` nor an `error`",
            )),
        }
    }
}

/// A user's consent given through OAuth 2.0: what the app may do, and the token.
///
/// OAuth does not say who the user is; `auth::whoami` of the generated crate does, with `read:account`.
#[non_exhaustive]
pub struct OAuthGrant {
    /// What the user granted, for example `write:notes`; it can be less than was asked for.
    pub permissions: Vec<String>,
    client: Client,
    token: String,
}

impl OAuthGrant {
    /// The token. Store it like a password, and do not print it.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// A client that acts as this user, over the connections of the sign-in.
    ///
    /// # Errors
    /// The server gave a malformed token, for example one with white space in it.
    pub fn into_client(self) -> Result<Client, Error> {
        self.client.with_token(self.token)
    }
}

impl fmt::Debug for OAuthSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthSession")
            .field("origin", &self.client.origin())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for OAuthGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthGrant")
            .field("origin", &self.client.origin())
            .field("permissions", &self.permissions)
            .field("token", &"[token]")
            .finish_non_exhaustive()
    }
}
