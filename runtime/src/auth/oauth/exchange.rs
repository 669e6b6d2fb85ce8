//! The `oauth2` crate's requests over the client's transport.

use std::fmt;
use std::sync::atomic::AtomicU64;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderValue, StatusCode};
use oauth2::basic::{BasicErrorResponseType, BasicRequestTokenError};
use oauth2::{HttpRequest as Asked, HttpResponse as Answered};
use serde_json::Value;

use crate::call::caller::Caller;
use crate::call::receive::{self, Response};
use crate::call::transport::RequestBody;
use crate::client::Client;
use crate::error::{Called, Detail, Error, ErrorKind};
use crate::reply::Reply;

/// What the call is named in errors.
const NAME: &str = "oauth/token";

/// The `oauth2` crate wants its transport's error to be an error of one type.
#[derive(Debug)]
pub(super) struct Failed(Error);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failed {}

/// Sends one request of the protocol. It is sent once: a code that is used twice is taken for stolen.
pub(super) async fn send(client: Client, asked: Asked) -> Result<Answered, Failed> {
    let caller = &client.caller;
    let answer = match tokio::time::timeout(caller.timeout, exchange(caller, asked)).await {
        Ok(answer) => answer,
        Err(_) => Err(Error::new(Detail::Timeout {
            what: "no complete answer",
            after: caller.timeout,
            sent: true,
        })),
    };
    answer
        .and_then(understandable)
        .map_err(|error| Failed(error.at(Called::new(NAME, true))))
}

async fn exchange(caller: &Caller, asked: Asked) -> Result<Response, Error> {
    let mut request = asked.map(|body| RequestBody::Bytes(body.into()));
    let headers = request.headers_mut();
    headers.insert(USER_AGENT, caller.user_agent.clone());
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    let response = caller.transport.send(request).await?;
    caller.receive(response, &AtomicU64::new(0)).await
}

/// Lets through what the protocol knows; a proxy's page, a redirect or the API's own errors are told as everywhere else.
fn understandable(response: Response) -> Result<Answered, Error> {
    let refused = response.status() != StatusCode::OK
        && serde_json::from_slice::<Value>(response.body())
            .is_ok_and(|body| body.get("error").is_some_and(Value::is_string));
    let status = response.status();
    let body = if refused {
        response.into_body()
    } else {
        receive::read(response, None)?.bytes().clone()
    };
    let mut answered = Answered::new(body.to_vec());
    *answered.status_mut() = status;
    Ok(answered)
}

/// A server that gave no token, and said so in the protocol's way.
pub(super) fn refused(message: impl Into<String>) -> Error {
    Error::told(ErrorKind::SignIn, message).at(Called::new(NAME, true))
}

/// The crate's error in our words; its own would repeat the answer, in which the token may be.
pub(super) fn explain(
    error: oauth2::RequestTokenError<Failed, oauth2::basic::BasicErrorResponse>,
) -> Error {
    match error {
        BasicRequestTokenError::Request(Failed(error)) => error,
        BasicRequestTokenError::ServerResponse(response) => {
            let said = response
                .error_description()
                .map(|words| format!(": {}", shown(words)))
                .unwrap_or_default();
            if *response.error() == BasicErrorResponseType::InvalidGrant {
                Error::told(
                    ErrorKind::Expired,
                    format!(
                        "the server does not accept the code: it is valid for 5 minutes, and only once{said}"
                    ),
                )
            } else {
                let code = response.error().to_string();
                refused(format!(
                    "the server refused to give a token: {}{said}",
                    shown(&code)
                ))
            }
        }
        BasicRequestTokenError::Parse(error, body) => {
            let reply = Reply::from_parts(200, None, body);
            let pointer = match error.path().to_string().as_str() {
                "." => String::new(),
                path => format!("/{}", path.replace('.', "/")),
            };
            Error::from(reply.unfit(&pointer, "not what a server answers that gives a token"))
                .at(Called::new(NAME, true))
        }
        BasicRequestTokenError::Other(words) => refused(format!(
            "the answer to the request for a token was not understood: {}",
            shown(&words)
        )),
    }
}

/// A server's words, short and on one line.
pub(super) fn shown(words: &str) -> String {
    words
        .chars()
        .take(200)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
