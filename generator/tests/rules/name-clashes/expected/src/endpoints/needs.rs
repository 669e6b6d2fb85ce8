// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `needs`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`needs`](fn@crate::endpoints::needs).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: i64,
    /// The member `poll`.
    pub poll: Poll,
    /// The member `pollRequired`.
    pub poll_required: PollRequired,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: i64,
    /// The member `poll`.
    pub poll: Poll,
    /// The member `pollRequired`.
    pub poll_required: PollRequired,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`needs`](fn@crate::endpoints::needs).
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
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: i64,
}

/// The arguments of [`Poll::new`], by name.
#[derive(Debug, Clone)]
pub struct PollRequiredFields {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: i64,
}

impl Poll {
    /// Takes the required members; setters add the rest.
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
    /// The member `z`.
    pub z: Option<bool>,
}

impl PollRequired {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `z`.
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
