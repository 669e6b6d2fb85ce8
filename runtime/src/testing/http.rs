//! Pieces of HTTP.

use std::convert::Infallible;
use std::io;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, Response};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full};

pub(super) type Body = UnsyncBoxBody<Bytes, io::Error>;

/// A whole answer.
pub(super) fn respond(
    status: u16,
    headers: Vec<(String, String)>,
    body: Full<Bytes>,
) -> io::Result<Response<Body>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    let body = body.map_err(|never: Infallible| match never {});
    response.body(body.boxed_unsync()).map_err(io::Error::other)
}

/// The token in the `Authorization` header.
pub(super) fn bearer<B>(request: &Request<B>) -> Option<String> {
    let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ").map(ToOwned::to_owned)
}
