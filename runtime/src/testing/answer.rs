//! What the server says to a call.

use std::marker::PhantomData;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::call::Endpoint;
use crate::wire::Json;

/// What the server says to a call of `R`: a value, an error, or something that goes wrong on the way.
#[must_use]
pub struct Answer<R> {
    pub(super) say: Say,
    of: PhantomData<fn() -> R>,
}

/// The same, without the endpoint.
#[derive(Debug, Clone)]
pub(super) struct Say {
    pub(super) what: What,
    pub(super) after: Duration,
}

#[derive(Debug, Clone)]
pub(super) enum What {
    Body {
        status: u16,
        headers: Vec<(String, String)>,
        body: Bytes,
    },
    /// The connection ends before anything is said.
    Nothing,
    /// It ends in the middle of this.
    Half(Bytes),
}

const JSON: &str = "application/json; charset=utf-8";

impl Say {
    fn now(what: What) -> Self {
        Self {
            what,
            after: Duration::ZERO,
        }
    }

    pub(super) fn json(status: u16, body: &Json) -> Self {
        Self::now(What::Body {
            status,
            headers: vec![("content-type".into(), JSON.into())],
            body: body.to_string().into(),
        })
    }

    pub(super) fn error(status: u16, code: &str, message: &str) -> Self {
        let kind = if status < 500 { "client" } else { "server" };
        let error = serde_json::json!({"error": {
            "code": code, "message": message, "id": "00000000-0000-4000-8000-000000000000", "kind": kind,
        }});
        Self::json(status, &error)
    }

    pub(super) fn body(status: u16, content_type: Option<&str>, body: Bytes) -> Self {
        Self::now(What::Body {
            status,
            headers: content_type
                .map(|kind| ("content-type".into(), kind.into()))
                .into_iter()
                .collect(),
            body,
        })
    }
}

impl<R> Answer<R> {
    pub(super) fn of(say: Say) -> Self {
        Self {
            say,
            of: PhantomData,
        }
    }

    /// The error that a server answers with a code: `Answer::error(ErrorCode::NoSuchNote)`. The status is 400.
    pub fn error(code: impl AsRef<str>) -> Self {
        Self::error_with_status(400, code)
    }

    /// An error with a code and another status, such as 403 or 500.
    pub fn error_with_status(status: u16, code: impl AsRef<str>) -> Self {
        let code = code.as_ref();
        Self::of(Say::error(status, code, &format!("The test says {code}.")))
    }

    /// 429, with a `Retry-After` header in whole seconds.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let mut say = Say::error(429, "RATE_LIMIT_EXCEEDED", "Rate limit exceeded.");
        if let What::Body { headers, .. } = &mut say.what {
            headers.push(("retry-after".into(), retry_after.as_secs().to_string()));
        }
        Self::of(say)
    }

    /// Any status, content type and body: a proxy's page, broken JSON, a value that no type has.
    pub fn raw(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::of(Say::body(status, Some(content_type), body.into()))
    }

    /// No answer: the connection is closed when the request has arrived.
    pub fn broken() -> Self {
        Self::of(Say::now(What::Nothing))
    }

    /// The head of an answer and the beginning of its body, then the connection is closed.
    pub fn cut() -> Self {
        Self::of(Say::now(What::Half(Bytes::from_static(b"{\"id\":"))))
    }

    /// The same answer, this much later.
    pub fn after(mut self, delay: Duration) -> Self {
        self.say.after = delay;
        self
    }
}

impl<R: Endpoint> Answer<R>
where
    R::Response: Serialize,
{
    /// A value; 204 where it is nothing.
    pub fn value(value: R::Response) -> Self {
        Self::of(match super::sample::json(&value) {
            Json::Null => Say::body(204, None, Bytes::new()),
            value => Say::json(200, &value),
        })
    }
}

impl<R> Clone for Answer<R> {
    fn clone(&self) -> Self {
        Self::of(self.say.clone())
    }
}

impl<R> std::fmt::Debug for Answer<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.say.fmt(f)
    }
}
