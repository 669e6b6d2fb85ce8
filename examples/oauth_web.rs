//! A web service whose users sign in at their own Misskey server with OAuth 2.0: `oauth_web https://app.example`.
//!
//! It listens on 127.0.0.1:8080, or on an address that is given; the URL is the one under which the internet reaches it, for example
//! through a tunnel, because the user's server reads its page.

mod support;

use std::collections::{BTreeMap, VecDeque};
use std::io::{Write, stdout};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use misskey_client::Permission;
use misskey_client::auth::{self, OAuth, OAuthSession};
use tokio::net::TcpListener;
use url::form_urlencoded;

const USAGE: &str = "oauth_web URL [ADDRESS]

URL is the one under which the internet reaches this service, for example `https://app.example`.
ADDRESS is where it listens, 127.0.0.1:8080 if none is given.";
/// How many sign-ins may be under way; older ones are forgotten, so that nobody can fill the memory.
const MOST: usize = 1000;
/// Ties a sign-in to the browser that began it.
const COOKIE: &str = "__Host-sign-in";

struct Service {
    /// Without a slash at the end.
    url: String,
    pending: Mutex<Sessions>,
}

/// Sign-ins that wait for their callback, by their `state`, oldest first.
#[derive(Default)]
struct Sessions {
    by_state: BTreeMap<String, OAuthSession>,
    order: VecDeque<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let url = arguments.word("URL")?;
    let address = arguments.word_if_any("ADDRESS")?;
    arguments.end()?;
    let address = address.unwrap_or_else(|| "127.0.0.1:8080".to_owned());

    let service = Arc::new(Service {
        url: url.trim_end_matches('/').to_owned(),
        pending: Mutex::default(),
    });
    let app = Router::new()
        .route("/", get(front))
        .route("/sign-in", get(sign_in))
        .route("/callback", get(callback))
        .with_state(service);
    let listener = TcpListener::bind(&address).await;
    let listener = listener.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    writeln!(stdout(), "listening on http://{}", listener.local_addr()?)?;
    axum::serve(listener, app).await?;
    Ok(())
}

/// The page that is the client's id: it names the callback and the app.
async fn front(State(service): State<Arc<Service>>) -> Html<String> {
    let url = escaped(&service.url);
    Html(format!(
        r#"<!doctype html>
<meta charset="utf-8">
<link rel="redirect_uri" href="{url}/callback">
<div class="h-app"><a class="u-url p-name" href="{url}/">OAuth example</a></div>
<form action="/sign-in"><input name="host" placeholder="misskey.example" required> <button>Sign in</button></form>
"#
    ))
}

async fn sign_in(State(service): State<Arc<Service>>, RawQuery(query): RawQuery) -> Response {
    match begin(&service, query.as_deref().unwrap_or_default()).await {
        Ok(session) => {
            let cookie = format!(
                "{COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600",
                session.state()
            );
            let to = Redirect::to(session.url());
            service
                .pending
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .put(session);
            ([(header::SET_COOKIE, cookie)], to).into_response()
        }
        Err(error) => failed(error.as_ref()),
    }
}

async fn begin(
    service: &Service,
    query: &str,
) -> Result<OAuthSession, Box<dyn std::error::Error + Send + Sync>> {
    let host = parameter(query, "host").ok_or("which server?")?;
    // A service for everybody would also refuse hosts that resolve to addresses of its own network here.
    let session = OAuth::new(
        &host,
        &format!("{}/", service.url),
        &format!("{}/callback", service.url),
    )?
    .permissions([Permission::ReadAccount])
    .start()
    .await?;
    Ok(session)
}

async fn callback(
    State(service): State<Arc<Service>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let state = parameter(&query, "state");
    let session = cookie(&headers)
        // A callback of something else does not end the sign-in that this browser has begun.
        .filter(|ours| state.as_deref() == Some(*ours))
        .and_then(|ours| {
            service
                .pending
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(ours)
        });
    let Some(session) = session else {
        let error: Box<dyn std::error::Error + Send + Sync> =
            "this is not the end of a sign-in that this browser has begun; begin again".into();
        return failed(error.as_ref());
    };
    match finish(session, &query).await {
        Ok(name) => Html(format!("<p>Signed in as {}</p>", escaped(&name))).into_response(),
        Err(error) => failed(error.as_ref()),
    }
}

/// Checks the callback against its session and asks who has signed in. A real service would keep the token with its user here.
async fn finish(
    session: OAuthSession,
    query: &str,
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let client = session.finish(query).await?.into_client()?;
    Ok(auth::whoami(&client).await?.username)
}

/// A parameter of a query, with its escapes undone: browsers write `[::1]:3000` as `%5B%3A%3A1%5D%3A3000`.
fn parameter(query: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(query.as_bytes())
        .find(|(known, _)| known == name)
        .map(|(_, value)| value.into_owned())
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies
        .split("; ")
        .find_map(|cookie| cookie.strip_prefix(COOKIE)?.strip_prefix('='))
}

fn failed(error: &(dyn std::error::Error + Send + Sync)) -> Response {
    let words = escaped(&format!("{error:#}"));
    (
        StatusCode::BAD_REQUEST,
        Html(format!(
            "<p>Not signed in: {words}</p><p><a href=\"/\">Again</a></p>"
        )),
    )
        .into_response()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

impl Sessions {
    fn put(&mut self, session: OAuthSession) {
        let state = session.state().to_owned();
        self.order.push_back(state.clone());
        self.by_state.insert(state, session);
        if self.order.len() > MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.by_state.remove(&oldest);
        }
    }

    /// Each session is good for one callback.
    fn take(&mut self, state: &str) -> Option<OAuthSession> {
        self.order.retain(|known| known != state);
        self.by_state.remove(state)
    }
}
