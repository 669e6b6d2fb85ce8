// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `needs`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `needs` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
    pub poll: Poll,
    pub poll_required: PollRequired,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
    pub poll: Poll,
    pub poll_required: PollRequired,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            poll: required.poll,
            poll_required: required.poll_required,
        }
    }
}

wire::table! {
    sent object Request {
        a: "a" required,
        b: "b" required,
        c: "c" required,
        d: "d" required,
        poll: "poll" required,
        poll_required: "pollRequired" required,
    }
}

/// What `needs` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("needs").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

/// What `needs.request.poll` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Poll {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
}

/// What [`Poll::new`] must be given.
#[derive(Debug, Clone)]
pub struct PollRequiredFields {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
}

impl Poll {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: PollRequiredFields) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
        }
    }
}

wire::table! {
    sent object Poll {
        a: "a" required,
        b: "b" required,
        c: "c" required,
        d: "d" required,
    }
}

/// What `needs.request.pollRequired` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PollRequired {
    pub z: Option<bool>,
}

impl PollRequired {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `z`.
    #[inline]
    pub fn z(mut self, z: bool) -> Self {
        self.z = Some(z);
        self
    }
}

wire::table! {
    sent object PollRequired {
        z: "z" optional,
    }
}
