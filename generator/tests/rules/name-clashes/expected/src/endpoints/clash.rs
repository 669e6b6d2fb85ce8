// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `clash`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `clash` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub foo_bar: Option<FooBar>,
    pub foo_bar_other: Option<FooBarOther>,
    pub foo_bar_other_other: Option<FooBarOtherOther>,
    pub foo_bar_other_other_other: Option<String>,
    pub new_other: Option<String>,
    pub type_: Option<String>,
    pub self_: Option<String>,
    pub self_other: Option<SelfValue>,
    pub option: Option<OptionValue>,
    pub vec: Option<VecValue>,
    pub string: Option<StringValue>,
    pub reply: Option<ReplyValue>,
    pub endpoint_info: Option<EndpointInfoValue>,
    pub decode_error: Option<DecodeErrorValue>,
    pub as_ref: Option<AsRefValue>,
    pub iterator: Option<Iterator>,
    pub into_iterator: Option<IntoIteratorValue>,
    pub debug: Option<Debug>,
    pub note: Option<Note>,
    pub items: Option<Vec<String>>,
    pub request: Option<RequestValue>,
    pub required: Option<RequiredValue>,
    pub _1st: Option<i64>,
    pub u2764: Option<i64>,
    pub empty: Option<i64>,
    pub allows_get: Option<AllowsGetValue>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `fooBar`.
    #[inline]
    pub fn foo_bar(mut self, foo_bar: impl Into<FooBar>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }
    /// Sets `foo-bar`.
    #[inline]
    pub fn foo_bar_other(mut self, foo_bar_other: impl Into<FooBarOther>) -> Self {
        self.foo_bar_other = Some(foo_bar_other.into());
        self
    }
    /// Sets `foo_bar`.
    #[inline]
    pub fn foo_bar_other_other(
        mut self,
        foo_bar_other_other: impl Into<FooBarOtherOther>,
    ) -> Self {
        self.foo_bar_other_other = Some(foo_bar_other_other.into());
        self
    }
    /// Sets `FooBar`.
    #[inline]
    pub fn foo_bar_other_other_other(
        mut self,
        foo_bar_other_other_other: impl Into<String>,
    ) -> Self {
        self.foo_bar_other_other_other = Some(foo_bar_other_other_other.into());
        self
    }
    /// Sets `new`.
    #[inline]
    pub fn new_other(mut self, new_other: impl Into<String>) -> Self {
        self.new_other = Some(new_other.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Sets `self`.
    #[inline]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
    /// Sets `Self`.
    #[inline]
    pub fn self_other(mut self, self_other: impl Into<SelfValue>) -> Self {
        self.self_other = Some(self_other.into());
        self
    }
    /// Sets `option`.
    #[inline]
    pub fn option(mut self, option: impl Into<OptionValue>) -> Self {
        self.option = Some(option.into());
        self
    }
    /// Sets `vec`.
    #[inline]
    pub fn vec(mut self, vec: impl Into<VecValue>) -> Self {
        self.vec = Some(vec.into());
        self
    }
    /// Sets `string`.
    #[inline]
    pub fn string(mut self, string: impl Into<StringValue>) -> Self {
        self.string = Some(string.into());
        self
    }
    /// Sets `reply`.
    #[inline]
    pub fn reply(mut self, reply: impl Into<ReplyValue>) -> Self {
        self.reply = Some(reply.into());
        self
    }
    /// Sets `endpointInfo`.
    #[inline]
    pub fn endpoint_info(mut self, endpoint_info: impl Into<EndpointInfoValue>) -> Self {
        self.endpoint_info = Some(endpoint_info.into());
        self
    }
    /// Sets `decodeError`.
    #[inline]
    pub fn decode_error(mut self, decode_error: impl Into<DecodeErrorValue>) -> Self {
        self.decode_error = Some(decode_error.into());
        self
    }
    /// Sets `asRef`.
    #[inline]
    pub fn as_ref(mut self, as_ref: impl Into<AsRefValue>) -> Self {
        self.as_ref = Some(as_ref.into());
        self
    }
    /// Sets `iterator`.
    #[inline]
    pub fn iterator(mut self, iterator: impl Into<Iterator>) -> Self {
        self.iterator = Some(iterator.into());
        self
    }
    /// Sets `intoIterator`.
    #[inline]
    pub fn into_iterator(mut self, into_iterator: impl Into<IntoIteratorValue>) -> Self {
        self.into_iterator = Some(into_iterator.into());
        self
    }
    /// Sets `debug`.
    #[inline]
    pub fn debug(mut self, debug: impl Into<Debug>) -> Self {
        self.debug = Some(debug.into());
        self
    }
    /// Sets `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<Note>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// Sets `items`.
    #[inline]
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `request`.
    #[inline]
    pub fn request(mut self, request: impl Into<RequestValue>) -> Self {
        self.request = Some(request.into());
        self
    }
    /// Sets `required`.
    #[inline]
    pub fn required(mut self, required: impl Into<RequiredValue>) -> Self {
        self.required = Some(required.into());
        self
    }
    /// Sets `1st`.
    #[inline]
    pub fn _1st(mut self, _1st: impl Into<i64>) -> Self {
        self._1st = Some(_1st.into());
        self
    }
    /// Sets `❤`.
    #[inline]
    pub fn u2764(mut self, u2764: impl Into<i64>) -> Self {
        self.u2764 = Some(u2764.into());
        self
    }
    /// Sets `""`.
    #[inline]
    pub fn empty(mut self, empty: impl Into<i64>) -> Self {
        self.empty = Some(empty.into());
        self
    }
    /// Sets `allowsGet`.
    #[inline]
    pub fn allows_get(mut self, allows_get: impl Into<AllowsGetValue>) -> Self {
        self.allows_get = Some(allows_get.into());
        self
    }
}

wire::table! {
    sent object Request {
        foo_bar: "fooBar" optional,
        foo_bar_other: "foo-bar" optional,
        foo_bar_other_other: "foo_bar" optional,
        foo_bar_other_other_other: "FooBar" optional,
        new_other: "new" optional,
        type_: "type" optional,
        self_: "self" optional,
        self_other: "Self" optional,
        option: "option" optional,
        vec: "vec" optional,
        string: "string" optional,
        reply: "reply" optional,
        endpoint_info: "endpointInfo" optional,
        decode_error: "decodeError" optional,
        as_ref: "asRef" optional,
        iterator: "iterator" optional,
        into_iterator: "intoIterator" optional,
        debug: "debug" optional,
        note: "note" optional,
        items: "items" optional,
        request: "request" optional,
        required: "required" optional,
        _1st: "1st" optional,
        u2764: "❤" optional,
        empty: "" optional,
        allows_get: "allowsGet" optional,
    }
}

/// What `clash` answers.
pub type Response = models::NotePollOther;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clash").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `clash.request.fooBar` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FooBar {
    pub a: Option<i64>,
}

impl FooBar {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `a`.
    #[inline]
    pub fn a(mut self, a: impl Into<i64>) -> Self {
        self.a = Some(a.into());
        self
    }
}

wire::table! {
    sent object FooBar {
        a: "a" optional,
    }
}

/// What `clash.request.foo-bar` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FooBarOther {
    pub b: Option<i64>,
}

impl FooBarOther {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `b`.
    #[inline]
    pub fn b(mut self, b: impl Into<i64>) -> Self {
        self.b = Some(b.into());
        self
    }
}

wire::table! {
    sent object FooBarOther {
        b: "b" optional,
    }
}

/// What `clash.request.foo_bar` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FooBarOtherOther {
    pub c: Option<i64>,
}

impl FooBarOtherOther {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `c`.
    #[inline]
    pub fn c(mut self, c: impl Into<i64>) -> Self {
        self.c = Some(c.into());
        self
    }
}

wire::table! {
    sent object FooBarOtherOther {
        c: "c" optional,
    }
}

/// What `clash.request.Self` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SelfValue {
    pub d: Option<i64>,
}

impl SelfValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `d`.
    #[inline]
    pub fn d(mut self, d: impl Into<i64>) -> Self {
        self.d = Some(d.into());
        self
    }
}

wire::table! {
    sent object SelfValue {
        d: "d" optional,
    }
}

/// What `clash.request.option` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OptionValue {
    pub e: Option<i64>,
}

impl OptionValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `e`.
    #[inline]
    pub fn e(mut self, e: impl Into<i64>) -> Self {
        self.e = Some(e.into());
        self
    }
}

wire::table! {
    sent object OptionValue {
        e: "e" optional,
    }
}

/// What `clash.request.vec` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct VecValue {
    pub f: Option<i64>,
}

impl VecValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `f`.
    #[inline]
    pub fn f(mut self, f: impl Into<i64>) -> Self {
        self.f = Some(f.into());
        self
    }
}

wire::table! {
    sent object VecValue {
        f: "f" optional,
    }
}

/// What `clash.request.string` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct StringValue {
    pub g: Option<i64>,
}

impl StringValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `g`.
    #[inline]
    pub fn g(mut self, g: impl Into<i64>) -> Self {
        self.g = Some(g.into());
        self
    }
}

wire::table! {
    sent object StringValue {
        g: "g" optional,
    }
}

/// What `clash.request.reply` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReplyValue {
    pub h: Option<i64>,
}

impl ReplyValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `h`.
    #[inline]
    pub fn h(mut self, h: impl Into<i64>) -> Self {
        self.h = Some(h.into());
        self
    }
}

wire::table! {
    sent object ReplyValue {
        h: "h" optional,
    }
}

/// What `clash.request.endpointInfo` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EndpointInfoValue {
    pub i: Option<i64>,
}

impl EndpointInfoValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `i`.
    #[inline]
    pub fn i(mut self, i: impl Into<i64>) -> Self {
        self.i = Some(i.into());
        self
    }
}

wire::table! {
    sent object EndpointInfoValue {
        i: "i" optional,
    }
}

/// What `clash.request.decodeError` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DecodeErrorValue {
    pub j: Option<i64>,
}

impl DecodeErrorValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `j`.
    #[inline]
    pub fn j(mut self, j: impl Into<i64>) -> Self {
        self.j = Some(j.into());
        self
    }
}

wire::table! {
    sent object DecodeErrorValue {
        j: "j" optional,
    }
}

/// What `clash.request.asRef` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AsRefValue {
    /// `a`
    A,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    AsRefValue or Unknown {
        A = "a",
    }
}

/// What `clash.request.iterator` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Iterator {
    pub k: Option<i64>,
}

impl Iterator {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `k`.
    #[inline]
    pub fn k(mut self, k: impl Into<i64>) -> Self {
        self.k = Some(k.into());
        self
    }
}

wire::table! {
    sent object Iterator {
        k: "k" optional,
    }
}

/// What `clash.request.intoIterator` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct IntoIteratorValue {
    pub l: Option<i64>,
}

impl IntoIteratorValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `l`.
    #[inline]
    pub fn l(mut self, l: impl Into<i64>) -> Self {
        self.l = Some(l.into());
        self
    }
}

wire::table! {
    sent object IntoIteratorValue {
        l: "l" optional,
    }
}

/// What `clash.request.debug` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Debug {
    pub m: Option<i64>,
}

impl Debug {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `m`.
    #[inline]
    pub fn m(mut self, m: impl Into<i64>) -> Self {
        self.m = Some(m.into());
        self
    }
}

wire::table! {
    sent object Debug {
        m: "m" optional,
    }
}

/// What `clash.request.note` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Note {
    pub n: Option<i64>,
}

impl Note {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `n`.
    #[inline]
    pub fn n(mut self, n: impl Into<i64>) -> Self {
        self.n = Some(n.into());
        self
    }
}

wire::table! {
    sent object Note {
        n: "n" optional,
    }
}

/// What `clash.request.request` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RequestValue {
    pub o: Option<i64>,
}

impl RequestValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `o`.
    #[inline]
    pub fn o(mut self, o: impl Into<i64>) -> Self {
        self.o = Some(o.into());
        self
    }
}

wire::table! {
    sent object RequestValue {
        o: "o" optional,
    }
}

/// What `clash.request.required` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RequiredValue {
    pub p: Option<i64>,
}

impl RequiredValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `p`.
    #[inline]
    pub fn p(mut self, p: impl Into<i64>) -> Self {
        self.p = Some(p.into());
        self
    }
}

wire::table! {
    sent object RequiredValue {
        p: "p" optional,
    }
}

/// What `clash.request.allowsGet` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AllowsGetValue {
    pub q: Option<i64>,
}

impl AllowsGetValue {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `q`.
    #[inline]
    pub fn q(mut self, q: impl Into<i64>) -> Self {
        self.q = Some(q.into());
        self
    }
}

wire::table! {
    sent object AllowsGetValue {
        q: "q" optional,
    }
}
