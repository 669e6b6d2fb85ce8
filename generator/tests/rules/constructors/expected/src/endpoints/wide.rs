// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `wide`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `wide` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    a: Option<i64>,
    b: Option<i64>,
    c: Option<i64>,
    d: Maybe<String>,
    e: Option<i64>,
    f: Option<i64>,
    g: Option<i64>,
    h: Option<i64>,
    pub z: Option<i64>,
}

/// What [`Request::by_a_and_b_and_c_and_d`] must be given.
#[derive(Debug, Clone)]
pub struct RequiredByAAndBAndCAndD {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: Option<String>,
}

/// What [`Request::by_e_and_f_and_g_and_h`] must be given.
#[derive(Debug, Clone)]
pub struct RequiredByEAndFAndGAndH {
    pub e: i64,
    pub f: i64,
    pub g: i64,
    pub h: i64,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn by_a_and_b_and_c_and_d(required: RequiredByAAndBAndCAndD) -> Self {
        Self {
            a: Some(required.a),
            b: Some(required.b),
            c: Some(required.c),
            d: match required.d {
                Some(value) => Maybe::Value(value),
                None => Maybe::Null,
            },
            e: None,
            f: None,
            g: None,
            h: None,
            z: None,
        }
    }
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn by_e_and_f_and_g_and_h(required: RequiredByEAndFAndGAndH) -> Self {
        Self {
            a: None,
            b: None,
            c: None,
            d: Maybe::Absent,
            e: Some(required.e),
            f: Some(required.f),
            g: Some(required.g),
            h: Some(required.h),
            z: None,
        }
    }
    /// Sets `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<i64>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// Sets `b`.
    #[inline]
    pub fn b(mut self, b: impl Into<i64>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// Sets `c`.
    #[inline]
    pub fn c(mut self, c: impl Into<i64>) -> Self {
        self.c = Some(c.into());
        self
    }
    /// Sets `d`.
    #[inline]
    pub fn d(mut self, d: impl Into<Option<String>>) -> Self {
        self.d = match d.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// Sets `e`.
    #[inline]
    pub fn e(mut self, e: impl Into<i64>) -> Self {
        self.e = Some(e.into());
        self
    }
    /// Sets `f`.
    #[inline]
    pub fn f(mut self, f: impl Into<i64>) -> Self {
        self.f = Some(f.into());
        self
    }
    /// Sets `g`.
    #[inline]
    pub fn g(mut self, g: impl Into<i64>) -> Self {
        self.g = Some(g.into());
        self
    }
    /// Sets `h`.
    #[inline]
    pub fn h(mut self, h: impl Into<i64>) -> Self {
        self.h = Some(h.into());
        self
    }
    /// Sets `z`.
    #[inline]
    pub fn z(mut self, z: impl Into<i64>) -> Self {
        self.z = Some(z.into());
        self
    }
}

wire::table! {
    sent object Request {
        a: "a" optional,
        b: "b" optional,
        c: "c" optional,
        d: "d" maybe,
        e: "e" optional,
        f: "f" optional,
        g: "g" optional,
        h: "h" optional,
        z: "z" optional,
    }
}

/// What `wide` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("wide").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
