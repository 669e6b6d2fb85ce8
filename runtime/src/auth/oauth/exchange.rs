//! The `oauth2` crate's requests over the client's transport.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use bytes::Bytes;
use oauth2::basic::{BasicErrorResponseType, BasicRequestTokenError};
use oauth2::{HttpRequest as Asked, HttpResponse as Answered};
use serde_json::Value;

use super::super::error::{AuthError, AuthErrorKind};
use crate::answer::{self, Answer};
use crate::core::{Core, fault_of};
use crate::error::Detail;
use crate::transport::{HttpRequest, Method, RequestBody};
use crate::{DecodeError, Fault, Reply};

/// What the call is named in errors.
const NAME: &str = "oauth/token";

/// The `oauth2` crate wants its transport's error to be an error of one type.
#[derive(Debug)]
pub(super) struct Failed(Fault);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failed {}

/// Sends one request of the protocol. It is sent once: a code that is used twice is taken for stolen.
pub(super) async fn send(core: Arc<Core>, asked: Asked) -> Result<Answered, Failed> {
    let answer = match tokio::time::timeout(core.timeout, exchange(&core, asked)).await {
        Ok(answer) => answer,
        Err(_) => Err(Fault::new(Detail::Timeout {
            what: "no complete answer",
            after: core.timeout,
            sent: true,
        })),
    };
    answer
        .and_then(understandable)
        .map_err(|fault| Failed(fault.at(Cow::Borrowed(NAME), true)))
}

async fn exchange(core: &Core, asked: Asked) -> Result<Answer, Fault> {
    let mut headers = vec![
        ("user-agent", core.user_agent.clone()),
        ("accept", "application/json".to_owned()),
    ];
    for name in ["content-type", "authorization"] {
        if let Some(value) = asked
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
        {
            headers.push((name, value.to_owned()));
        }
    }
    let request = HttpRequest {
        method: Method::Post,
        url: asked.uri().to_string(),
        headers,
        body: RequestBody::Bytes(Bytes::from(asked.into_body())),
    };
    let response = core.transport.send(request).await.map_err(fault_of)?;
    core.receive(response, &AtomicU64::new(0)).await
}

/// Lets through what the protocol knows; a proxy's page, a redirect or the API's own errors are told as everywhere else.
fn understandable(answer: Answer) -> Result<Answered, Fault> {
    let refused = answer.status != 200
        && serde_json::from_slice::<Value>(&answer.body)
            .is_ok_and(|body| body.get("error").is_some_and(Value::is_string));
    let status = answer.status;
    let body = if refused {
        answer.body
    } else {
        answer::read(answer, None)?.bytes().clone()
    };
    let mut answered = Answered::new(body.to_vec());
    *answered.status_mut() = oauth2::http::StatusCode::from_u16(status)
        .map_err(|error| Fault::invalid_input_from("a status that HTTP does not have", error))?;
    Ok(answered)
}

/// The crate's error in our words; its own would repeat the answer, in which the token may be.
pub(super) fn explain(
    error: oauth2::RequestTokenError<Failed, oauth2::basic::BasicErrorResponse>,
) -> AuthError {
    match error {
        BasicRequestTokenError::Request(Failed(fault)) => fault.into(),
        BasicRequestTokenError::ServerResponse(response) => {
            let said = response
                .error_description()
                .map(|words| format!(": {}", shown(words)))
                .unwrap_or_default();
            if *response.error() == BasicErrorResponseType::InvalidGrant {
                AuthError::new(
                    AuthErrorKind::Expired,
                    format!(
                        "the server does not take the code (any more); it is good for 5 minutes, and once{said}"
                    ),
                )
            } else {
                let code = response.error().to_string();
                AuthError::new(
                    AuthErrorKind::Call,
                    format!("the server refused to give a token: {}{said}", shown(&code)),
                )
            }
        }
        BasicRequestTokenError::Parse(error, body) => {
            let reply = Reply::from_parts(200, None, body);
            let pointer = match error.path().to_string().as_str() {
                "." => String::new(),
                path => format!("/{}", path.replace('.', "/")),
            };
            Fault::from(DecodeError::custom(
                &reply,
                &pointer,
                "not what a server answers that gives a token",
            ))
            .at(Cow::Borrowed(NAME), true)
            .into()
        }
        BasicRequestTokenError::Other(words) => AuthError::new(
            AuthErrorKind::Call,
            format!(
                "the answer to the request for a token was not understood: {}",
                shown(&words)
            ),
        ),
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
