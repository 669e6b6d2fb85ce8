//! Requests, read as a server reads them.

use serde::de::DeserializeOwned;

use crate::call::{Endpoint, Upload};
use crate::wire::{Json, JsonObject};

/// A request that a test can read.
pub trait Received: Endpoint {
    /// Reads it from the members that were sent, and the file.
    ///
    /// # Errors
    /// It is another request.
    #[doc(hidden)]
    fn received(members: Json, file: Option<Upload>) -> Result<Self, serde_json::Error>;
}

impl<R: Endpoint + DeserializeOwned> Received for R {
    fn received(members: Json, _: Option<Upload>) -> Result<Self, serde_json::Error> {
        serde_json::from_value(members)
    }
}

/// Reads a request whose members may have come as text: a query or a form does not say that `3` is a number.
pub(super) fn read<R: Received>(
    members: &JsonObject,
    is_text: bool,
    file: Option<&Upload>,
) -> Result<R, serde_json::Error> {
    let as_sent = R::received(Json::Object(members.clone()), file.cloned());
    if as_sent.is_ok() || !is_text {
        return as_sent;
    }
    let typed = members.iter().map(|(name, value)| {
        let value = match value {
            Json::String(text) => serde_json::from_str(text).unwrap_or_else(|_| value.clone()),
            Json::Array(items) => Json::Array(items.iter().map(typed).collect()),
            other => other.clone(),
        };
        (name.clone(), value)
    });
    R::received(Json::Object(typed.collect()), file.cloned()).or(as_sent)
}

fn typed(value: &Json) -> Json {
    match value {
        Json::String(text) => serde_json::from_str(text).unwrap_or_else(|_| value.clone()),
        other => other.clone(),
    }
}
