//! Asks a server what it is: by nodeinfo, which anyone may read, and by the list of its endpoints. Neither question carries the token.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use serde_json::Value;
use url::{Position, Url};

use super::calls::Client;
use crate::call::caller::{Caller, Overrides, execute};
use crate::call::{Server, prepare};
use crate::error::{Called, Error};
use crate::reply::secret::TokenPlace;
use crate::reply::{DecodeError, Reply};
use crate::value::Software;

/// Where servers say where their nodeinfo is.
const WELL_KNOWN: &str = "/.well-known/nodeinfo";
/// Where Misskey has it. Without federation it does not say so, and is there all the same.
const PLACES: [&str; 2] = ["/nodeinfo/2.1", "/nodeinfo/2.0"];
/// The endpoint that lists them all.
const ENDPOINTS: &str = "endpoints";
/// In bytes, of each answer. Real ones have some kilobytes.
const LONGEST_ANSWER: usize = 1024 * 1024;
/// In characters.
const LONGEST_NAME: usize = 100;

impl Client {
    /// What the server runs and which endpoints it has.
    ///
    /// The server is asked once: the answer is kept for this client, its clones, and those with other tokens that were made from it, and
    /// calls made in the meantime wait for it. The token is not sent. A server may tell only one of the two;
    /// if the other may still be had, because the connection broke or the server was overloaded, the next call asks again.
    ///
    /// # Errors
    /// The server told neither what it runs nor which endpoints it has; the next call asks again.
    pub async fn server(&self) -> Result<Server, Error> {
        let asking = || async {
            match ask(&self.caller).await {
                Ok((server, Lasting(true))) => Ok(server),
                Ok((server, Lasting(false))) => Err(Ok(server)),
                Err(error) => Err(Err(error)),
            }
        };
        match self.caller.server.get_or_try_init(asking).await {
            Ok(server) => Ok(server.clone()),
            Err(not_kept) => not_kept,
        }
    }
}

/// Whether the same question would have the same answer later.
struct Lasting(bool);

async fn ask(caller: &Caller) -> Result<(Server, Lasting), Error> {
    let nobody = Arc::new(Caller {
        token: None,
        response_limit: caller.response_limit.min(LONGEST_ANSWER),
        ..caller.clone()
    });
    match both(software(&nobody), endpoints(&nobody)).await {
        (Ok(software), Ok(endpoints)) => {
            Ok((Server::new(Some(software), Some(endpoints)), Lasting(true)))
        }
        (Ok(software), Err(error)) => Ok((
            Server::new(Some(software), None),
            Lasting(!error.is_retryable()),
        )),
        (Err(error), Ok(endpoints)) => Ok((
            Server::new(None, Some(endpoints)),
            Lasting(!error.is_retryable()),
        )),
        (Err(_), Err(error)) => Err(error),
    }
}

/// Waits for two things at once.
async fn both<A, B>(a: impl Future<Output = A>, b: impl Future<Output = B>) -> (A, B) {
    let (mut a, mut b) = (pin!(a), pin!(b));
    let (mut first, mut second) = (None, None);
    poll_fn(|cx| {
        if first.is_none()
            && let Poll::Ready(done) = a.as_mut().poll(cx)
        {
            first = Some(done);
        }
        if second.is_none()
            && let Poll::Ready(done) = b.as_mut().poll(cx)
        {
            second = Some(done);
        }
        match (first.take(), second.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            unfinished => {
                (first, second) = unfinished;
                Poll::Pending
            }
        }
    })
    .await
}

async fn endpoints(caller: &Arc<Caller>) -> Result<Vec<String>, Error> {
    let called = Called::new(ENDPOINTS, false);
    let asked = prepare::json(called.clone(), TokenPlace::Body, 0, b"{}".to_vec())?;
    let reply = execute(Arc::clone(caller), asked, Overrides::default()).await?;
    let mut names: Vec<String> = reply
        .json()
        .map_err(|error| Error::from(error).at(called.clone()))?;
    // No server has none: something answers in its place.
    if names.is_empty() {
        return Err(Error::from(reply.unfit("", "expected at least one name")).at(called));
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// Reads nodeinfo where the server says that it is, or else where Misskey has it.
async fn software(caller: &Arc<Caller>) -> Result<Software, Error> {
    let linked = document(caller, WELL_KNOWN)
        .await
        .and_then(|reply| linked(&reply, caller.origin.as_str()));
    let mut told = match linked {
        Ok(place) => nodeinfo(caller, &place).await,
        Err(error) => Err(error),
    };
    for place in PLACES {
        // What ails the connection or the server now would ail the next question too.
        if told.as_ref().is_err_and(|error| !error.is_retryable()) {
            told = nodeinfo(caller, place).await;
        }
    }
    told
}

async fn nodeinfo(caller: &Arc<Caller>, place: &str) -> Result<Software, Error> {
    let reply = document(caller, place).await?;
    named(&reply).map_err(|error| Error::from(error).at(Called::new(place.to_owned(), false)))
}

async fn document(caller: &Arc<Caller>, path: &str) -> Result<Reply, Error> {
    let asked = prepare::document(path.to_owned());
    execute(Arc::clone(caller), asked, Overrides::default()).await
}

/// The path of the newest nodeinfo on this server among the links to it. Links to other servers are not followed.
fn linked(reply: &Reply, origin: &str) -> Result<String, Error> {
    let at = |error| Error::from(error).at(Called::new(WELL_KNOWN, false));
    let document: Value = reply.json().map_err(at)?;
    let links = document.get("links").and_then(Value::as_array);
    let here = links.into_iter().flatten().filter_map(|link| {
        let rel = link.get("rel")?.as_str()?;
        let url = Url::parse(link.get("href")?.as_str()?).ok()?;
        (url.origin().ascii_serialization() == origin).then_some((rel, url))
    });
    let newest = here.max_by(|(a, _), (b, _)| a.cmp(b));
    let Some((_, mut url)) = newest else {
        let expected = format!("expected a link to nodeinfo on `{origin}`");
        return Err(at(reply.unfit("/links", expected)));
    };
    url.set_fragment(None);
    Ok(url[Position::BeforePath..].to_owned())
}

fn named(reply: &Reply) -> Result<Software, DecodeError> {
    let document: Value = reply.json()?;
    let text = |pointer: &str| {
        // It will be printed.
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' '..='~');
        document
            .pointer(pointer)
            .and_then(Value::as_str)
            .map(str::trim)
            .filter(|text| !text.is_empty() && text.chars().all(is_plain))
            .filter(|text| text.chars().count() <= LONGEST_NAME)
            .map(str::to_owned)
            .ok_or_else(|| {
                let expected = format!("expected 1 to {LONGEST_NAME} plain characters");
                reply.unfit(pointer, expected)
            })
    };
    Ok(Software {
        name: text("/software/name")?,
        version: text("/software/version")?,
    })
}
