//! One request to the server, bounded in time and bytes, and what it answered.

use std::fmt;
use std::time::Duration;

use misskey_client::bytes::{Bytes, BytesMut};
use misskey_client::http::header::{CONTENT_TYPE, RETRY_AFTER};
use misskey_client::http::{HeaderMap, HeaderValue, Method};
use misskey_client::reqwest;
use serde_json::{Map, Value};

/// How long a request may take in all.
const LONGEST: Duration = Duration::from_secs(30);
/// How many bytes an answer may have.
const LARGEST: usize = 8 << 20;
/// Headers that recordings keep.
const KEPT: [&str; 3] = ["cache-control", "content-type", "retry-after"];

/// Who is asked, and by whom.
pub(super) struct Server {
    origin: String,
    http: reqwest::Client,
    authorization: Option<HeaderValue>,
}

/// What came.
pub(super) struct Answer {
    /// The HTTP status.
    pub(super) status: u16,
    headers: HeaderMap,
    /// The whole body.
    pub(super) body: Bytes,
}

/// Why nothing came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The network, in words.
    Network(String),
    /// The answer is larger than any that is looked at.
    TooLarge,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(why) => f.write_str(why),
            Self::TooLarge => write!(f, "the answer has more than {} MiB", LARGEST >> 20),
        }
    }
}

impl Server {
    /// Of this origin, such as `https://misskey.example`. The token goes into a header, never into a body.
    ///
    /// # Errors
    /// In words, why requests cannot be made; never with the token.
    pub(super) fn new(origin: &str, token: Option<&str>) -> Result<Self, String> {
        // Another one may be there already, which will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            // Whoever is named by a redirect was not asked for.
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("misskey-sdk-probe")
            .connect_timeout(Duration::from_secs(10))
            .timeout(LONGEST)
            .build()
            .map_err(|error| whole(&error))?;
        let authorization = token.map(|token| {
            HeaderValue::from_str(&format!("Bearer {token}")).map(|mut value| {
                value.set_sensitive(true);
                value
            })
        });
        Ok(Self {
            origin: origin.to_owned(),
            http,
            authorization: authorization
                .transpose()
                .map_err(|_| "the token holds what no header can")?,
        })
    }

    /// Asks without a token for what stands at a path.
    ///
    /// # Errors
    /// Nothing came.
    pub(super) async fn get(&self, path: &str) -> Result<Answer, Trouble> {
        let request = self
            .http
            .request(Method::GET, format!("{}{path}", self.origin));
        answer(request).await
    }

    /// Calls an endpoint, with the token if there is one and it is wished for.
    ///
    /// # Errors
    /// Nothing came.
    pub(super) async fn call(
        &self,
        endpoint: &str,
        body: &Map<String, Value>,
        with_token: bool,
    ) -> Result<Answer, Trouble> {
        let body = Value::Object(body.clone()).to_string();
        let mut request = self
            .http
            .request(Method::POST, format!("{}/api/{endpoint}", self.origin))
            .header(CONTENT_TYPE, "application/json")
            .body(body);
        if let (true, Some(authorization)) = (with_token, &self.authorization) {
            request = request.header("authorization", authorization.clone());
        }
        answer(request).await
    }
}

impl Answer {
    /// The headers that recordings keep, names in lower case.
    pub(super) fn headers(&self) -> Map<String, Value> {
        let kept = KEPT.iter().filter_map(|name| {
            let value = self.headers.get(*name)?.to_str().ok()?;
            Some(((*name).to_owned(), value.into()))
        });
        kept.collect()
    }

    /// How long the server wishes to be left alone, where it says so in seconds.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        let seconds = self.headers.get(RETRY_AFTER)?.to_str().ok()?;
        seconds.trim().parse().ok().map(Duration::from_secs)
    }

    /// The body as JSON, where it is.
    pub(super) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

async fn answer(request: reqwest::RequestBuilder) -> Result<Answer, Trouble> {
    let network = |error: reqwest::Error| Trouble::Network(whole(&error));
    let mut response = request.send().await.map_err(network)?;
    let mut body = BytesMut::new();
    while let Some(piece) = response.chunk().await.map_err(network)? {
        if body.len() + piece.len() > LARGEST {
            return Err(Trouble::TooLarge);
        }
        body.extend_from_slice(&piece);
    }
    Ok(Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body: body.freeze(),
    })
}

/// An error with its causes; libraries tell the best of it last.
fn whole(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let told: Vec<_> = causes.map(ToString::to_string).collect();
    told.join(": ")
}
