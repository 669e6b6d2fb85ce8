//! The few requests that signing in consists of, none of which carries a token.

use serde_json::{Map, Value};

use crate::call::caller::{Overrides, execute};
use crate::call::prepare;
use crate::client::Client;
use crate::error::{Called, Error, ErrorKind};
use crate::reply::Reply;

/// Posts a JSON object. `name` stands in errors and spans in place of the path, which may hold a secret.
pub(super) async fn post(
    client: &Client,
    name: &'static str,
    path: String,
    body: &Value,
) -> Result<Reply, Error> {
    let body = serde_json::to_vec(body)
        .map_err(|error| Error::input("the request cannot be written").because(error))?;
    let caller = &client.caller;
    let mut prepared = prepare::json(Called::new(name, true), caller.place, 0, body)?;
    prepared.path = path;
    execute(caller.clone(), prepared, Overrides::default()).await
}

/// The object that an answer is, read without knowing whether a user in it is one that we can read.
pub(super) fn object(reply: &Reply, name: &'static str) -> Result<Map<String, Value>, Error> {
    match reply.json::<Value>() {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(unfit(reply, name, "", "expected an object")),
        Err(error) => Err(Error::from(error).at(Called::new(name, true))),
    }
}

/// A text of that object that must be there and is a secret.
pub(super) fn secret(
    object: &mut Map<String, Value>,
    key: &str,
    reply: &Reply,
    name: &'static str,
) -> Result<String, Error> {
    match object.remove(key) {
        Some(Value::String(text)) if !text.is_empty() => Ok(text),
        _ => Err(unfit(
            reply,
            name,
            &format!("/{key}"),
            "expected a text that is not empty",
        )),
    }
}

/// An answer that is not what this step of a sign-in answers.
pub(super) fn unfit(reply: &Reply, name: &'static str, pointer: &str, message: &str) -> Error {
    Error::from(reply.unfit(pointer, message)).at(Called::new(name, true))
}

/// A server that does not offer this way of signing in.
pub(super) fn not_offered(message: &str, call: Error) -> Error {
    Error::told(ErrorKind::NotOffered, message).after(call)
}

/// A session that has given its grant.
pub(super) fn used() -> Error {
    Error::told(
        ErrorKind::Used,
        "this session has already given its grant; start another",
    )
}
