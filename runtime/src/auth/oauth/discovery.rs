//! What the server says of its OAuth endpoints (RFC 8414), and whether that is to be believed.

use serde_json::{Map, Value};
use url::Url;

use super::super::exchange;
use crate::call::caller::{Overrides, execute};
use crate::call::prepare;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::reply::Reply;

const PATH: &str = "/.well-known/oauth-authorization-server";

pub(super) struct Metadata {
    /// Who the server says it is, the same that callbacks must carry as `iss`.
    pub(super) issuer: String,
    pub(super) authorize: String,
    pub(super) token: String,
    /// The scopes that the server knows, where it says so.
    pub(super) scopes: Option<Vec<String>>,
    /// Whether every callback carries `iss`.
    pub(super) says_issuer: bool,
}

pub(super) async fn discover(client: &Client) -> Result<Metadata, Error> {
    let asking = execute(
        client.caller.clone(),
        prepare::document(PATH),
        Overrides::default(),
    );
    let reply = match asking.await {
        Ok(reply) => reply,
        Err(error) => {
            // Another page in its place is what servers answer that have no such document.
            let none = matches!(error.status(), Some(200 | 404 | 405 | 410));
            return Err(match none {
                true => not_offered(
                    "this server offers no OAuth 2.0 (Misskey does since 2023.9); use MiAuth",
                )
                .after(error),
                false => error,
            });
        }
    };
    let document = exchange::object(&reply, PATH)?;
    let issuer = text(&document, "issuer", &reply)?;
    let ours = client.origin();
    if issuer.trim_end_matches('/') != ours {
        return Err(exchange::unfit(
            &reply,
            PATH,
            "/issuer",
            &format!("expected `{ours}`: the server goes by another name; sign in at that one"),
        ));
    }
    if !lists(&document, "code_challenge_methods_supported", "S256") {
        return Err(not_offered(
            "this server's OAuth 2.0 does not know PKCE with S256, without which a code could be stolen",
        ));
    }
    if !lists(&document, "response_types_supported", "code") {
        return Err(not_offered(
            "this server's OAuth 2.0 does not give out codes",
        ));
    }
    Ok(Metadata {
        authorize: endpoint(&document, "authorization_endpoint", ours, &reply)?,
        token: endpoint(&document, "token_endpoint", ours, &reply)?,
        scopes: document
            .get("scopes_supported")
            .and_then(Value::as_array)
            .map(|scopes| {
                scopes
                    .iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect()
            }),
        says_issuer: document.get("authorization_response_iss_parameter_supported")
            == Some(&Value::Bool(true)),
        issuer,
    })
}

fn not_offered(message: &str) -> Error {
    Error::told(ErrorKind::NotOffered, message)
}

fn lists(document: &Map<String, Value>, key: &str, wanted: &str) -> bool {
    document
        .get(key)
        .and_then(Value::as_array)
        .is_some_and(|values| values.iter().any(|value| value == wanted))
}

fn text(document: &Map<String, Value>, key: &str, reply: &Reply) -> Result<String, Error> {
    match document.get(key).and_then(Value::as_str) {
        Some(text) => Ok(text.to_owned()),
        None => Err(exchange::unfit(
            reply,
            PATH,
            &format!("/{key}"),
            "expected a text",
        )),
    }
}

/// A URL on the server itself: the user's browser and the code go there.
fn endpoint(
    document: &Map<String, Value>,
    key: &str,
    ours: &str,
    reply: &Reply,
) -> Result<String, Error> {
    let url = text(document, key, reply)?;
    match Url::parse(&url) {
        Ok(parsed) if parsed.origin().ascii_serialization() == ours => Ok(url),
        _ => Err(exchange::unfit(
            reply,
            PATH,
            &format!("/{key}"),
            &format!("expected a URL on `{ours}`"),
        )),
    }
}
