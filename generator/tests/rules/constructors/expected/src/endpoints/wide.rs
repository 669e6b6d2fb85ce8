// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `wide`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`wide`](fn@crate::endpoints::wide).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    a: Option<i64>,
    /// The member `b`.
    b: Option<i64>,
    /// The member `c`.
    c: Option<i64>,
    /// The member `d`.
    d: Maybe<String>,
    /// The member `e`.
    e: Option<i64>,
    /// The member `f`.
    f: Option<i64>,
    /// The member `g`.
    g: Option<i64>,
    /// The member `h`.
    h: Option<i64>,
    /// The member `z`.
    pub z: Option<i64>,
}

/// The arguments of [`Request::by_a_and_b_and_c_and_d`], by name.
#[derive(Debug, Clone)]
pub struct RequiredByAAndBAndCAndD {
    /// The member `a`.
    pub a: i64,
    /// The member `b`.
    pub b: i64,
    /// The member `c`.
    pub c: i64,
    /// The member `d`.
    pub d: Option<String>,
}

/// The arguments of [`Request::by_e_and_f_and_g_and_h`], by name.
#[derive(Debug, Clone)]
pub struct RequiredByEAndFAndGAndH {
    /// The member `e`.
    pub e: i64,
    /// The member `f`.
    pub f: i64,
    /// The member `g`.
    pub g: i64,
    /// The member `h`.
    pub h: i64,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Takes the required members; setters add the rest.
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
    /// The member `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<i64>) -> Self {
        self.a = Some(a.into());
        self
    }
    /// The member `b`.
    #[inline]
    pub fn b(mut self, b: impl Into<i64>) -> Self {
        self.b = Some(b.into());
        self
    }
    /// The member `c`.
    #[inline]
    pub fn c(mut self, c: impl Into<i64>) -> Self {
        self.c = Some(c.into());
        self
    }
    /// The member `d`.
    #[inline]
    pub fn d(mut self, d: impl Into<Option<String>>) -> Self {
        self.d = match d.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// The member `e`.
    #[inline]
    pub fn e(mut self, e: impl Into<i64>) -> Self {
        self.e = Some(e.into());
        self
    }
    /// The member `f`.
    #[inline]
    pub fn f(mut self, f: impl Into<i64>) -> Self {
        self.f = Some(f.into());
        self
    }
    /// The member `g`.
    #[inline]
    pub fn g(mut self, g: impl Into<i64>) -> Self {
        self.g = Some(g.into());
        self
    }
    /// The member `h`.
    #[inline]
    pub fn h(mut self, h: impl Into<i64>) -> Self {
        self.h = Some(h.into());
        self
    }
    /// The member `z`.
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

/// The answer of [`wide`](fn@crate::endpoints::wide).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("wide").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
