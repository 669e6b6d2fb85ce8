//! The few requests that signing in consists of, none of which carries a token.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::core::{Core, Options, execute};
use crate::prepare;
#[cfg(feature = "oauth")]
use crate::prepare::{Payload, Prepared};
#[cfg(feature = "oauth")]
use crate::transport::Method;
use crate::{DecodeError, Fault, Reply};

/// Posts a JSON object. `name` stands in errors and spans in place of the path, which may hold a secret.
pub(super) async fn post(
    core: &Arc<Core>,
    name: &'static str,
    path: String,
    body: &Value,
) -> Result<Reply, Fault> {
    let body = serde_json::to_vec(body)
        .map_err(|error| Fault::invalid_input_from("the request cannot be written", error))?;
    let mut prepared = prepare::json(name, true, core.place, 0, body)?;
    prepared.path = path;
    execute(Arc::clone(core), prepared, Options::default()).await
}

/// Gets a document of the server.
#[cfg(feature = "oauth")]
pub(super) async fn get(core: &Arc<Core>, path: &'static str) -> Result<Reply, Fault> {
    let prepared = Prepared {
        endpoint: Cow::Borrowed(path),
        writes: false,
        method: Method::Get,
        path: path.to_owned(),
        payload: Payload::None,
        token_header: false,
    };
    execute(Arc::clone(core), prepared, Options::default()).await
}

/// The object that an answer is, read without knowing whether a user in it is one that we can read.
pub(super) fn object(reply: &Reply, name: &'static str) -> Result<Map<String, Value>, Fault> {
    match reply.json::<Value>() {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(unfit(reply, name, "", "expected an object")),
        Err(error) => Err(Fault::from(error).at(Cow::Borrowed(name), true)),
    }
}

/// A text of that object that must be there and is a secret.
pub(super) fn secret(
    object: &mut Map<String, Value>,
    key: &str,
    reply: &Reply,
    name: &'static str,
) -> Result<Zeroizing<String>, Fault> {
    match object.remove(key) {
        Some(Value::String(text)) if !text.is_empty() => Ok(Zeroizing::new(text)),
        _ => Err(unfit(
            reply,
            name,
            &format!("/{key}"),
            "expected a text that is not empty",
        )),
    }
}

/// An answer that is not what this step of a sign-in answers.
pub(super) fn unfit(reply: &Reply, name: &'static str, pointer: &str, message: &str) -> Fault {
    Fault::from(DecodeError::custom(reply, pointer, message)).at(Cow::Borrowed(name), true)
}
