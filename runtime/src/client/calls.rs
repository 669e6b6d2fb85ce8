//! The client: calls by their types, by name, and documents beside the API.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::caller::Caller;
use crate::call::prepare::{self, Prepared};
use crate::call::{AllowsGet, Call, Endpoint, EndpointInfo, Pending, Upload};
use crate::error::{Called, Error};
use crate::reply::Reply;
use crate::reply::secret::Token;

/// A client for one server, signed in as one user or not at all.
///
/// Cloning it is cheap; all clones share one pool of connections. One client serves every crate that is generated for this runtime:
/// a program can call a fork's own endpoints through the client it already has. The token is never shown.
///
/// ```no_run
/// # use misskey_runtime::{Client, RetryPolicy};
/// # fn example(token: String, other: String) -> Result<(), misskey_runtime::Error> {
/// let client = Client::builder("misskey.example")?
///     .token(token)
///     .retry(RetryPolicy::new())
///     .build()?;
/// let as_somebody_else = client.with_token(other)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) caller: Arc<Caller>,
}

impl Client {
    /// Calls an endpoint with POST.
    pub fn send<R: Endpoint>(&self, mut request: R) -> Call<R::Response> {
        let info = const { &R::INFO };
        let upload = request.upload();
        let mut body = body_start(&self.caller, info);
        let start = body.len();
        let written = serde_json::to_writer(&mut body, &request);
        Call::new(
            post(&self.caller, info, start, body, written, upload),
            R::decode,
        )
    }

    /// Calls an endpoint with GET, so that caches on the way may answer.
    ///
    /// A client with a token sends it in the `Authorization` header here, whatever its [`TokenPlace`](crate::TokenPlace), because a
    /// URL is no place for a secret; the server lets caches keep only what it answers to clients without a token.
    pub fn get<R: AllowsGet>(&self, request: R) -> Call<R::Response> {
        let info = const { &R::INFO };
        let mut body = Vec::new();
        let written = serde_json::to_writer(&mut body, &request);
        Call::new(get(&self.caller, info, &body, written), R::decode)
    }

    /// Calls an endpoint by its name, for those that a server has and no crate knows: `client.call::<serde_json::Value>("fork/endpoint", &json!({}))`.
    ///
    /// The request is anything that serializes to a JSON object. The call counts as one that changes something, so it is repeated
    /// only where that is safe.
    pub fn call<T: DeserializeOwned>(
        &self,
        endpoint: &str,
        request: &(impl Serialize + ?Sized),
    ) -> Call<T> {
        let mut body = prepare::body_start(self.caller.token.as_ref(), self.caller.place);
        let start = body.len();
        let written = serde_json::to_writer(&mut body, request);
        Call::new(
            by_name(&self.caller, endpoint, start, body, written),
            Reply::free,
        )
    }

    /// Gets a document of the server outside its API, for example `/nodeinfo/2.1`, without the token.
    pub fn document(&self, path: &str) -> Call<Reply> {
        Call::new(document(&self.caller, path), |reply| Ok(reply.clone()))
    }

    /// A client for the same server as another user, with the same connections and settings.
    ///
    /// # Errors
    /// The token is malformed: it is empty, or contains white space, a control character or a quote.
    pub fn with_token(&self, token: impl AsRef<str>) -> Result<Self, Error> {
        let mut caller = Caller::clone(&self.caller);
        caller.token = Some(Token::new(token.as_ref()).map_err(Error::input)?);
        Ok(Self {
            caller: Arc::new(caller),
        })
    }

    /// A client for the same server without a token, with the same connections and settings.
    #[must_use]
    pub fn without_token(&self) -> Self {
        if self.caller.token.is_none() {
            return self.clone();
        }
        let mut caller = Caller::clone(&self.caller);
        caller.token = None;
        Self {
            caller: Arc::new(caller),
        }
    }

    /// The server, for example `https://misskey.example`.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.caller.origin.as_str()
    }

    /// Whether there is a token.
    #[must_use]
    pub fn has_token(&self) -> bool {
        self.caller.token.is_some()
    }
}

// What follows is the same for every endpoint, so it stands outside the generic functions.

fn body_start(caller: &Caller, info: &EndpointInfo) -> Vec<u8> {
    // Fields of a form are made from the plain object.
    if info.multipart {
        Vec::new()
    } else {
        prepare::body_start(caller.token.as_ref(), caller.place)
    }
}

fn post(
    caller: &Arc<Caller>,
    info: &'static EndpointInfo,
    start: usize,
    body: Vec<u8>,
    written: serde_json::Result<()>,
    upload: Option<Upload>,
) -> Pending {
    let called = prepare::called(info);
    let prepared = written
        .map_err(unwritable)
        .and_then(|()| match info.multipart {
            true => prepare::multipart(
                called.clone(),
                caller.token.as_ref(),
                caller.place,
                &body,
                upload,
            ),
            false => prepare::json(called.clone(), caller.place, start, body),
        });
    Pending::new(Arc::clone(caller), called, prepared)
}

fn get(
    caller: &Arc<Caller>,
    info: &'static EndpointInfo,
    body: &[u8],
    written: serde_json::Result<()>,
) -> Pending {
    let called = prepare::called(info);
    let prepared = written
        .map_err(unwritable)
        .and_then(|()| prepare::get(called.clone(), body));
    Pending::new(Arc::clone(caller), called, prepared)
}

fn by_name(
    caller: &Arc<Caller>,
    endpoint: &str,
    start: usize,
    body: Vec<u8>,
    written: serde_json::Result<()>,
) -> Pending {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.');
    let odd = endpoint.is_empty()
        || !endpoint.bytes().all(allowed)
        || endpoint
            .split('/')
            .any(|part| part.is_empty() || part == "." || part == "..");
    if odd {
        let error = Error::input("an endpoint's name looks like `notes/create`");
        return Pending::new(Arc::clone(caller), Called::new("call", true), Err(error));
    }
    let called = Called::new(endpoint.to_owned(), true);
    let prepared = written
        .map_err(unwritable)
        .and_then(|()| prepare::json(called.clone(), caller.place, start, body));
    Pending::new(Arc::clone(caller), called, prepared)
}

fn document(caller: &Arc<Caller>, path: &str) -> Pending {
    let is_path = path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic());
    let prepared: Result<Prepared, Error> = if is_path {
        Ok(prepare::document(path.to_owned()))
    } else {
        Err(Error::input(
            "a document's path begins with one slash and has no spaces, like `/nodeinfo/2.1`",
        ))
    };
    let called = match &prepared {
        Ok(prepared) => prepared.called.clone(),
        Err(_) => Called::new("document", false),
    };
    Pending::new(Arc::clone(caller), called, prepared)
}

#[cold]
fn unwritable(error: serde_json::Error) -> Error {
    Error::input("the request cannot be written as JSON").because(error)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("origin", &self.caller.origin)
            .field("token", &self.caller.token)
            .finish_non_exhaustive()
    }
}
