//! A loopback server that plays Misskey's part in every way to sign in, and the browser of a user who agrees or refuses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "test support stops where it fails"
)]

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use misskey_runtime::{Client, ClientBuilder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::loopback::{Request, Server, json as json_response, response};

/// The token that MiAuth and OAuth give out; what tests for leaks look for.
pub const GRANTED: &str = "GrAnTeDgRaNtEdGrAnTeDgRaNtEdGrAn";
/// The secret of the app that `app/create` makes.
pub const APP_SECRET: &str = "ApPsEcReTaPpSeCrEtApPsEcReTaPpSe";
/// The user's part of the legacy token.
pub const ACCESS: &str = "AcCeSsAcCeSsAcCeSsAcCeSsAcCeSsAc";
/// The page that OAuth clients of the tests have, and the callback that it names.
pub const CLIENT_ID: &str = "https://app.example/";
/// See [`CLIENT_ID`].
pub const CALLBACK: &str = "https://app.example/callback";

/// The server.
pub struct Misskey {
    /// What it was asked.
    pub server: Server,
    state: Arc<Mutex<State>>,
}

/// What the server knows and does.
pub struct State {
    /// MiAuth sessions that a user has agreed to, and whether the token was fetched.
    pub sessions: BTreeMap<String, bool>,
    /// Legacy sessions, and whether the user has agreed.
    pub legacy: BTreeMap<String, bool>,
    /// OAuth codes with what they are bound to.
    pub codes: BTreeMap<String, Bound>,
    /// Answers to give to calls below `/api/` and `/oauth/token` in place of one's own, first come first served.
    pub instead: VecDeque<Vec<u8>>,
    /// The OAuth metadata as changed by a test.
    pub metadata: fn(&mut Value),
    /// The answer of the token endpoint as changed by a test.
    pub token_answer: fn(&mut Value),
    /// The user as changed by a test.
    pub user: Value,
    /// Whether the user agrees.
    pub agrees: bool,
}

/// What an OAuth code is good for.
pub struct Bound {
    redirect_uri: String,
    challenge: String,
    scope: String,
}

impl Misskey {
    /// Starts it.
    pub async fn start() -> Self {
        let state = Arc::new(Mutex::new(State {
            sessions: BTreeMap::new(),
            legacy: BTreeMap::new(),
            codes: BTreeMap::new(),
            instead: VecDeque::new(),
            metadata: |_| {},
            token_answer: |_| {},
            user: json!({ "id": "9abcdefghi", "username": "ai" }),
            agrees: true,
        }));
        let shared = Arc::clone(&state);
        let server =
            Server::answering(move |request| answer(request, &mut shared.lock().unwrap())).await;
        Self { server, state }
    }

    /// What it knows and does.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Its origin.
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// A client of it without a token, in the making.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder(&self.origin()).unwrap()
    }

    /// How often a path below the origin was asked for.
    #[must_use]
    pub fn asked(&self, path: &str) -> usize {
        let requests = self.server.requests();
        requests
            .iter()
            .filter(|request| request.target.split('?').next() == Some(path))
            .count()
    }
}

/// Opens a page of the server as the user's browser; gives where it redirects to, if the user agrees.
pub async fn open(url: &str) -> Option<String> {
    let (head, _) = get(url).await;
    let location = head
        .lines()
        .find_map(|line| line.strip_prefix("location: "));
    location.map(str::to_owned)
}

/// Goes to a URL as the user's browser; gives the status and the page.
pub async fn visit(url: &str) -> (u16, String) {
    let (head, page) = get(url).await;
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, page)
}

/// What a browser does: one connection, one GET, the head and the body of the answer.
async fn get(url: &str) -> (String, String) {
    let url = url::Url::parse(url).unwrap();
    let address = (url.host_str().unwrap(), url.port().unwrap());
    let mut stream = TcpStream::connect(address).await.unwrap();
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let request = format!(
        "GET {target} HTTP/1.1\r\nhost: {}:{}\r\nuser-agent: Browser\r\nconnection: close\r\n\r\n",
        address.0, address.1
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&answer).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.unwrap().parse().unwrap() {
                return (head.to_owned(), body.to_owned());
            }
        }
        let read = stream.read_buf(&mut answer).await.unwrap();
        assert!(read > 0, "the answer ends early: {text}");
    }
}

/// The parameters of a URL.
#[must_use]
pub fn parameters(url: &str) -> BTreeMap<String, String> {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// The hex SHA-256 of a text.
#[must_use]
pub fn sha256_hex(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn answer(request: &Request, state: &mut State) -> Vec<u8> {
    let origin = format!("http://{}", request.header("host").unwrap());
    let path = request.target.split('?').next().unwrap();
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    if (parts[0] == "api" || path == "/oauth/token")
        && let Some(instead) = state.instead.pop_front()
    {
        return instead;
    }
    match (request.method.as_str(), parts.as_slice()) {
        ("GET", ["miauth", session]) => miauth_page(request, session, state),
        ("POST", ["api", "miauth", session, "check"]) => miauth_check(request, session, state),
        ("GET", [".well-known", "oauth-authorization-server"]) => metadata(&origin, state),
        ("GET", ["oauth", "authorize"]) => authorize(&origin, request, state),
        ("POST", ["oauth", "token"]) => token(request, state),
        ("POST", ["api", "app", "create"]) => app_create(request),
        ("POST", ["api", "auth", "session", "generate"]) => generate(&origin, request, state),
        ("GET", ["auth", session]) => auth_page(session, state),
        ("POST", ["api", "auth", "session", "userkey"]) => userkey(request, state),
        ("POST", ["api", "i"]) => whoami(request, state),
        _ => json_response(
            404,
            json!({ "message": format!("Route {path} not found"), "error": "Not Found", "statusCode": 404 }).to_string(),
        ),
    }
}

fn redirect(to: &str) -> Vec<u8> {
    response(302, &format!("location: {to}\r\n"), "")
}

fn page(text: &str) -> Vec<u8> {
    response(200, "content-type: text/html\r\n", text)
}

fn refusal(status: u16, code: &str) -> Vec<u8> {
    json_response(
        status,
        json!({ "error": { "code": code, "message": "no", "id": "00000000-0000-4000-8000-000000000000", "kind": "client" } }).to_string(),
    )
}

fn with_query(url: &str, name: &str, value: &str) -> String {
    let mut url = url::Url::parse(url).unwrap();
    url.query_pairs_mut().append_pair(name, value);
    url.into()
}

fn miauth_page(request: &Request, session: &str, state: &mut State) -> Vec<u8> {
    if !state.agrees {
        return page("refused");
    }
    state.sessions.insert(session.to_owned(), false);
    match parameters(&request.target).get("callback") {
        Some(callback) => redirect(&with_query(callback, "session", session)),
        None => page("go back to the app"),
    }
}

fn miauth_check(request: &Request, session: &str, state: &mut State) -> Vec<u8> {
    assert_eq!(request.json(), json!({}), "the check sends an empty object");
    assert_eq!(request.header("authorization"), None);
    match state.sessions.get_mut(session) {
        Some(fetched) if !*fetched => {
            *fetched = true;
            json_response(
                200,
                json!({ "ok": true, "token": GRANTED, "user": state.user }).to_string(),
            )
        }
        _ => json_response(200, r#"{"ok":false}"#),
    }
}

fn metadata(origin: &str, state: &State) -> Vec<u8> {
    let mut document = json!({
        "issuer": origin,
        "authorization_endpoint": format!("{origin}/oauth/authorize"),
        "token_endpoint": format!("{origin}/oauth/token"),
        "scopes_supported": ["read:account", "write:notes", "read:drive"],
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code"],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    });
    (state.metadata)(&mut document);
    if document.is_null() {
        return json_response(
            404,
            r#"{"message":"Not found","error":"Not Found","statusCode":404}"#,
        );
    }
    json_response(200, document.to_string())
}

fn authorize(origin: &str, request: &Request, state: &mut State) -> Vec<u8> {
    let asked = parameters(&request.target);
    assert_eq!(asked["response_type"], "code");
    assert_eq!(asked["code_challenge_method"], "S256");
    if asked["client_id"] != CLIENT_ID || asked["redirect_uri"] != CALLBACK {
        return page("invalid_client");
    }
    let back = with_query(&asked["redirect_uri"], "state", &asked["state"]);
    let back = with_query(&back, "iss", origin);
    if !state.agrees {
        return redirect(&with_query(&back, "error", "access_denied"));
    }
    let known = ["read:account", "write:notes", "read:drive"];
    let granted: Vec<&str> = asked["scope"]
        .split(' ')
        .filter(|scope| known.contains(scope))
        .collect();
    let code = format!("code{}", state.codes.len());
    state.codes.insert(
        code.clone(),
        Bound {
            redirect_uri: asked["redirect_uri"].clone(),
            challenge: asked["code_challenge"].clone(),
            scope: granted.join(" "),
        },
    );
    redirect(&with_query(&back, "code", &code))
}

fn token(request: &Request, state: &mut State) -> Vec<u8> {
    let refused = |code: &str| {
        json_response(
            400,
            json!({ "error": code, "error_description": "the server's words" }).to_string(),
        )
    };
    let asked = parameters(&format!("?{}", request.text()));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.header("authorization"), None);
    if asked["grant_type"] != "authorization_code" || asked["client_id"] != CLIENT_ID {
        return refused("invalid_request");
    }
    let Some(bound) = state.codes.remove(&asked["code"]) else {
        return refused("invalid_grant");
    };
    let digest = Sha256::digest(asked["code_verifier"].as_bytes());
    if bound.redirect_uri != asked["redirect_uri"]
        || bound.challenge != BASE64_URL_SAFE_NO_PAD.encode(digest)
    {
        return refused("invalid_grant");
    }
    let mut answer =
        json!({ "access_token": GRANTED, "token_type": "Bearer", "scope": bound.scope });
    (state.token_answer)(&mut answer);
    json_response(200, answer.to_string())
}

fn app_create(request: &Request) -> Vec<u8> {
    let mut app = request.json();
    app["id"] = json!("9abcdefghj");
    app["secret"] = json!(APP_SECRET);
    json_response(200, app.to_string())
}

fn generate(origin: &str, request: &Request, state: &mut State) -> Vec<u8> {
    if request.json()["appSecret"] != APP_SECRET {
        return refusal(400, "NO_SUCH_APP");
    }
    let token = format!("session{}", state.legacy.len());
    state.legacy.insert(token.clone(), false);
    json_response(
        200,
        json!({ "token": token, "url": format!("{origin}/auth/{token}") }).to_string(),
    )
}

fn auth_page(session: &str, state: &mut State) -> Vec<u8> {
    if !state.agrees {
        return page("refused");
    }
    state.legacy.insert(session.to_owned(), true);
    redirect(&with_query("my-app://callback", "token", session))
}

fn userkey(request: &Request, state: &mut State) -> Vec<u8> {
    let asked = request.json();
    if asked["appSecret"] != APP_SECRET {
        return refusal(400, "NO_SUCH_APP");
    }
    let session = asked["token"].as_str().unwrap();
    match state.legacy.get(session) {
        None => refusal(400, "NO_SUCH_SESSION"),
        Some(false) => refusal(400, "PENDING_SESSION"),
        Some(true) => {
            state.legacy.remove(session);
            json_response(
                200,
                json!({ "accessToken": ACCESS, "user": state.user }).to_string(),
            )
        }
    }
}

/// Knows the tokens that it gave out; one that it did not is a stranger's.
fn whoami(request: &Request, state: &State) -> Vec<u8> {
    let body = request.json();
    let legacy = sha256_hex(&format!("{ACCESS}{APP_SECRET}"));
    match body.get("i").and_then(Value::as_str) {
        None => refusal(401, "CREDENTIAL_REQUIRED"),
        Some(token) if token == GRANTED || token == legacy => {
            json_response(200, state.user.to_string())
        }
        Some("TokenWithoutPermission0000000000") => refusal(403, "PERMISSION_DENIED"),
        Some(_) => refusal(401, "AUTHENTICATION_FAILED"),
    }
}

/// Asks whose token the client has, as the generated crates' `auth::whoami` does.
///
/// # Errors
/// Those of the call.
pub async fn own_user(client: &misskey_runtime::Client) -> Result<Value, misskey_runtime::Error> {
    client.call("i", &serde_json::json!({})).await
}
