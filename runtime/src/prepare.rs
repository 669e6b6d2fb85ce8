//! From a request in JSON to what is sent: where the token goes, and how GET and multipart write the fields.

use std::borrow::Cow;

use bytes::Bytes;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::secret::{Token, TokenPlace};
use crate::transport::Method;
use crate::upload::Upload;
use crate::{EndpointInfo, Fault};

/// A call that is ready to be sent, and to be sent again.
pub(crate) struct Prepared {
    pub(crate) endpoint: Cow<'static, str>,
    pub(crate) writes: bool,
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
        fields: Vec<(String, Zeroizing<String>)>,
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

/// A JSON body that begins with the token, to which the request is written, so that it is serialised once.
///
/// [`json`] closes the seam. The room is enough for most requests, so that growing leaves no copy of the token behind.
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
    endpoint: impl Into<Cow<'static, str>>,
    writes: bool,
    place: TokenPlace,
    start: usize,
    body: Vec<u8>,
) -> Result<Prepared, Fault> {
    let mut body = Zeroizing::new(body);
    match (body.get(start), body.get(start + 1)) {
        (Some(b'{'), _) if start == 0 => {}
        (Some(b'{'), Some(b'}')) => drop(body.remove(start)),
        (Some(b'{'), _) => {
            if let Some(seam) = body.get_mut(start) {
                *seam = b',';
            }
        }
        _ => return Err(Fault::invalid_input("a request must be a JSON object")),
    }
    let endpoint = endpoint.into();
    Ok(Prepared {
        path: format!("/api/{endpoint}"),
        endpoint,
        writes,
        method: Method::Post,
        payload: Payload::Json(Bytes::from_owner(Wiped(body))),
        token_header: place == TokenPlace::Header,
    })
}

/// A body that is overwritten when the last who sends it lets go.
pub(crate) struct Wiped(pub(crate) Zeroizing<Vec<u8>>);

impl AsRef<[u8]> for Wiped {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A multipart POST: each property as a text field, the token first of all.
pub(crate) fn multipart(
    info: &'static EndpointInfo,
    token: Option<&Token>,
    place: TokenPlace,
    body: &[u8],
    upload: Option<Upload>,
) -> Result<Prepared, Fault> {
    let Some(upload) = upload else {
        return Err(Fault::invalid_input(
            "this endpoint takes a file, and the request has none",
        ));
    };
    let mut fields = Vec::new();
    if let (Some(token), TokenPlace::Body) = (token, place) {
        fields.push(("i".to_owned(), Zeroizing::new(token.reveal().to_owned())));
    }
    for (name, value) in properties(body)? {
        if let Some(text) = text(value) {
            fields.push((name, Zeroizing::new(text)));
        }
    }
    Ok(Prepared {
        endpoint: Cow::Borrowed(info.name),
        writes: info.writes,
        method: Method::Post,
        path: format!("/api/{}", info.name),
        payload: Payload::Multipart { fields, upload },
        token_header: place == TokenPlace::Header,
    })
}

/// A GET with the properties in the query. The token, if there is one, goes into the header whatever the place, never into a URL.
pub(crate) fn get(info: &'static EndpointInfo, body: &[u8]) -> Result<Prepared, Fault> {
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
                return Err(Fault::invalid_input(format!(
                    "`{name}` holds an object or a list of lists, which GET cannot send; use POST"
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
        endpoint: Cow::Borrowed(info.name),
        writes: info.writes,
        method: Method::Get,
        path: format!("/api/{}{}{query}", info.name, if any { "?" } else { "" }),
        payload: Payload::None,
        token_header: true,
    })
}

fn properties(body: &[u8]) -> Result<serde_json::Map<String, Value>, Fault> {
    serde_json::from_slice(body)
        .map_err(|error| Fault::invalid_input_from("a request must be a JSON object", error))
}

/// A value as the server reads it from a field: texts as they are, null not at all, the rest as JSON.
fn text(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}
