//! HTTP on loopback: requests become calls, and what is said about them becomes answers.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, Request, Response};
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::answer::{Say, What};
use super::arrived::Arrived;
use super::form;
use super::http::{Body, bearer, respond};
use super::state::State;
#[cfg(feature = "streaming")]
use super::streams::Hub;
use crate::call::Upload;
use crate::wire::{Json, JsonObject};

/// What connections work on.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) state: Arc<State>,
    #[cfg(feature = "streaming")]
    pub(super) hub: Arc<Hub>,
}

/// Serves until it is dropped, with all its connections.
pub(super) async fn serve(listener: TcpListener, shared: Shared) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        while connections.try_join_next().is_some() {}
        let _ = stream.set_nodelay(true);
        let shared = shared.clone();
        connections.spawn(async move {
            let service = service_fn(move |request| answer(request, shared.clone()));
            // It ends in an error where a rule wants the connection to break.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .with_upgrades()
                .await;
        });
    }
}

/// Answers a request. An error closes the connection.
async fn answer(request: Request<Incoming>, shared: Shared) -> io::Result<Response<Body>> {
    #[cfg(feature = "streaming")]
    if request.uri().path() == "/streaming" {
        return Ok(super::streams::accept(request, &shared.state, &shared.hub));
    }
    let path = request.uri().path().to_owned();
    let Some(call) = call(request).await? else {
        let software = shared.state.lock().software.clone();
        return match software {
            Some((name, version)) if path == "/nodeinfo/2.1" => {
                let told = serde_json::json!({"software": {"name": name, "version": version}});
                let json = vec![("content-type".into(), "application/json".into())];
                respond(200, json, Full::from(told.to_string()))
            }
            _ => respond(404, Vec::new(), Full::from("not found")),
        };
    };
    let Say { what, after } = shared.state.call(call);
    tokio::time::sleep(after).await;
    match what {
        What::Body {
            status,
            headers,
            body,
        } => respond(status, headers, Full::from(body)),
        What::Nothing => Err(io::Error::other("the test wants no answer")),
        What::Half(body) => {
            let pieces = Pieces(Some(body));
            let mut response = Response::new(StreamBody::new(pieces).boxed_unsync());
            let json = http::HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
            Ok(response)
        }
    }
}

/// The beginning of a body, then an error in place of its end.
struct Pieces(Option<Bytes>);

impl futures_core::Stream for Pieces {
    type Item = io::Result<hyper::body::Frame<Bytes>>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(Some(match self.0.take() {
            Some(piece) => Ok(hyper::body::Frame::data(piece)),
            None => Err(io::Error::other("the test wants no more")),
        }))
    }
}

/// A request as a call of an endpoint; `None` for what is none.
async fn call(request: Request<Incoming>) -> io::Result<Option<Arrived>> {
    let token = bearer(&request);
    let content_type = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let Some(endpoint) = request.uri().path().strip_prefix("/api/") else {
        return Ok(None);
    };
    let endpoint = endpoint.to_owned();
    let is_get = *request.method() == Method::GET;
    let query = request.uri().query().unwrap_or_default().to_owned();
    let body = request.into_body().collect().await;
    let body = body.map_err(io::Error::other)?.to_bytes();
    let mut file = None;
    let is_form = content_type.starts_with("multipart/form-data");
    let mut members = if is_get {
        pairs(url::form_urlencoded::parse(query.as_bytes()).into_owned())
    } else if is_form {
        let parts = form::parts(&content_type, &body).map_err(io::Error::other)?;
        let (files, fields): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|part| part.file_name.is_some());
        file = files
            .into_iter()
            .next()
            .map(|part| Upload::from_bytes(part.file_name.unwrap_or_default(), part.content));
        pairs(fields.iter().map(form::Part::field))
    } else {
        // What is no object has no members, and so is no request that a rule is about.
        serde_json::from_slice(&body).unwrap_or_default()
    };
    let in_body = members.remove("i");
    let in_body = in_body.and_then(|token| token.as_str().map(ToOwned::to_owned));
    Ok(Some(Arrived {
        endpoint,
        members,
        is_text: is_get || is_form,
        file,
        token: token.or(in_body),
        is_taken: false,
    }))
}

/// Fields by name; one that is there several times is a list.
fn pairs(pairs: impl Iterator<Item = (String, String)>) -> JsonObject {
    let mut members = JsonObject::new();
    for (name, value) in pairs {
        let value = Json::from(value);
        match members.get_mut(&name) {
            None => {
                members.insert(name, value);
            }
            Some(Json::Array(items)) => items.push(value),
            Some(first) => *first = Json::Array(vec![first.take(), value]),
        }
    }
    members
}
