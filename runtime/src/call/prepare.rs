//! From a request in JSON to what is sent: where the token goes, and how GET and multipart write the fields.

use std::borrow::Cow;

use bytes::Bytes;
use http::Method;
use serde_json::Value;

use super::endpoint::EndpointInfo;
use super::upload::Upload;
use crate::error::{Called, Error};
use crate::reply::secret::{Token, TokenPlace};

/// A call that is ready to be sent, and to be sent again.
pub(crate) struct Prepared {
    pub(crate) called: Called,
    pub(crate) method: Method,
    /// Path and query below the origin.
    pub(crate) path: String,
    pub(crate) payload: Payload,
    /// Whether the token goes into the header of this call.
    pub(crate) token_header: bool,
}

pub(crate) enum Payload {
    None,
    Json(Bytes),
    Multipart {
        fields: Vec<(String, String)>,
        upload: Upload,
    },
}

impl Prepared {
    pub(crate) fn is_repeatable(&self) -> bool {
        match &self.payload {
            Payload::None | Payload::Json(_) => true,
            Payload::Multipart { upload, .. } => upload.is_repeatable(),
        }
    }
}

/// What errors tell of an endpoint.
pub(crate) fn called(info: &EndpointInfo) -> Called {
    Called {
        name: Cow::Borrowed(info.name),
        permission: info.permission,
        secure: info.secure,
        writes: info.writes,
        availability: info.availability,
    }
}

/// A document of the server outside its API, which is asked for without the token.
pub(crate) fn document(path: impl Into<Cow<'static, str>>) -> Prepared {
    let called = Called::new(path, false);
    Prepared {
        path: called.name.clone().into_owned(),
        called,
        method: Method::GET,
        payload: Payload::None,
        token_header: false,
    }
}

/// A JSON body that begins with the token, to which the request is written, so that it is serialised once.
///
/// [`json`] closes the seam.
pub(crate) fn body_start(token: Option<&Token>, place: TokenPlace) -> Vec<u8> {
    let mut body = Vec::with_capacity(1024);
    if let (Some(token), TokenPlace::Body) = (token, place) {
        body.extend_from_slice(b"{\"i\":\"");
        body.extend_from_slice(token.reveal().as_bytes());
        body.push(b'"');
    }
    body
}

/// A POST of `body`, which is [`body_start`] (of `start` bytes) and the request behind it.
pub(crate) fn json(
    called: Called,
    place: TokenPlace,
    start: usize,
    mut body: Vec<u8>,
) -> Result<Prepared, Error> {
    match (body.get(start), body.get(start + 1)) {
        (Some(b'{'), _) if start == 0 => {}
        (Some(b'{'), Some(b'}')) => drop(body.remove(start)),
        (Some(b'{'), _) => {
            if let Some(seam) = body.get_mut(start) {
                *seam = b',';
            }
        }
        _ => return Err(Error::input("a request must be a JSON object")),
    }
    Ok(Prepared {
        path: format!("/api/{}", called.name),
        called,
        method: Method::POST,
        payload: Payload::Json(body.into()),
        token_header: place == TokenPlace::Header,
    })
}

/// A multipart POST: each property as a text field, the token first of all, the file's name last.
///
/// No field is there twice: servers make a list of two, which no endpoint takes.
pub(crate) fn multipart(
    called: Called,
    token: Option<&Token>,
    place: TokenPlace,
    body: &[u8],
    upload: Option<Upload>,
) -> Result<Prepared, Error> {
    let Some(upload) = upload else {
        return Err(Error::input(
            "this endpoint takes a file, and the request has none",
        ));
    };
    let properties = properties(body)?;
    let mut fields = Vec::new();
    if let (Some(token), TokenPlace::Body) = (token, place)
        // A request that brings a token of its own means that one, as in JSON, where the later one counts.
        && properties.get("i").is_none_or(Value::is_null)
    {
        fields.push(("i".to_owned(), token.reveal().to_owned()));
    }
    for (name, value) in properties {
        if let Some(text) = text(value) {
            fields.push((name, text));
        }
    }
    if !upload.name.is_empty() && fields.iter().all(|(name, _)| name != "name") {
        fields.push(("name".to_owned(), upload.name.clone()));
    }
    Ok(Prepared {
        path: format!("/api/{}", called.name),
        called,
        method: Method::POST,
        payload: Payload::Multipart { fields, upload },
        token_header: place == TokenPlace::Header,
    })
}

/// A GET with the properties in the query. The token, if there is one, goes into the header whatever the place, never into a URL.
pub(crate) fn get(called: Called, body: &[u8]) -> Result<Prepared, Error> {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let mut any = false;
    for (name, value) in properties(body)? {
        let values = if let Value::Array(values) = value {
            values
        } else {
            vec![value]
        };
        for value in values {
            if value.is_object() || value.is_array() {
                return Err(Error::input(format!(
                    "`{name}` contains an object or a list of lists, which GET cannot send; use POST"
                )));
            }
            if let Some(text) = text(value) {
                query.append_pair(&name, &text);
                any = true;
            }
        }
    }
    let query = query.finish();
    Ok(Prepared {
        path: format!("/api/{}{}{query}", called.name, if any { "?" } else { "" }),
        called,
        method: Method::GET,
        payload: Payload::None,
        token_header: true,
    })
}

fn properties(body: &[u8]) -> Result<serde_json::Map<String, Value>, Error> {
    serde_json::from_slice(body)
        .map_err(|error| Error::input("a request must be a JSON object").because(error))
}

/// A value as the server reads it from a field: texts as they are, null not at all, the rest as JSON.
fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}
