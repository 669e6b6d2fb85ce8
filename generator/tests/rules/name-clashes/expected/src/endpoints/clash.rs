// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `clash`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`clash`](fn@crate::endpoints::clash).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `fooBar`.
    pub foo_bar: Option<FooBar>,
    /// The member `foo-bar`.
    pub foo_bar_other: Option<FooBarOther>,
    /// The member `foo_bar`.
    pub foo_bar_other_other: Option<FooBarOtherOther>,
    /// The member `FooBar`.
    pub foo_bar_other_other_other: Option<String>,
    /// The member `new`.
    pub new_other: Option<String>,
    /// The member `type`.
    pub type_: Option<String>,
    /// The member `self`.
    pub self_: Option<String>,
    /// The member `Self`.
    pub self_other: Option<SelfValue>,
    /// The member `option`.
    pub option: Option<OptionValue>,
    /// The member `vec`.
    pub vec: Option<VecValue>,
    /// The member `string`.
    pub string: Option<StringValue>,
    /// The member `reply`.
    pub reply: Option<ReplyValue>,
    /// The member `endpointInfo`.
    pub endpoint_info: Option<EndpointInfoValue>,
    /// The member `decodeError`.
    pub decode_error: Option<DecodeErrorValue>,
    /// The member `asRef`.
    pub as_ref: Option<AsRefValue>,
    /// The member `iterator`.
    pub iterator: Option<Iterator>,
    /// The member `intoIterator`.
    pub into_iterator: Option<IntoIteratorValue>,
    /// The member `debug`.
    pub debug: Option<Debug>,
    /// The member `note`.
    pub note: Option<Note>,
    /// The member `items`.
    pub items: Option<Vec<String>>,
    /// The member `request`.
    pub request: Option<RequestValue>,
    /// The member `required`.
    pub required: Option<RequiredValue>,
    /// The member `1st`.
    pub _1st: Option<i64>,
    /// The member `❤`.
    pub u2764: Option<i64>,
    /// The member `""`.
    pub empty: Option<i64>,
    /// The member `allowsGet`.
    pub allows_get: Option<AllowsGetValue>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `fooBar`.
    #[inline]
    pub fn foo_bar(mut self, foo_bar: impl Into<FooBar>) -> Self {
        self.foo_bar = Some(foo_bar.into());
        self
    }
    /// The member `foo-bar`.
    #[inline]
    pub fn foo_bar_other(mut self, foo_bar_other: impl Into<FooBarOther>) -> Self {
        self.foo_bar_other = Some(foo_bar_other.into());
        self
    }
    /// The member `foo_bar`.
    #[inline]
    pub fn foo_bar_other_other(
        mut self,
        foo_bar_other_other: impl Into<FooBarOtherOther>,
    ) -> Self {
        self.foo_bar_other_other = Some(foo_bar_other_other.into());
        self
    }
    /// The member `FooBar`.
    #[inline]
    pub fn foo_bar_other_other_other(
        mut self,
        foo_bar_other_other_other: impl Into<String>,
    ) -> Self {
        self.foo_bar_other_other_other = Some(foo_bar_other_other_other.into());
        self
    }
    /// The member `new`.
    #[inline]
    pub fn new_other(mut self, new_other: impl Into<String>) -> Self {
        self.new_other = Some(new_other.into());
        self
    }
    /// The member `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// The member `self`.
    #[inline]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
    /// The member `Self`.
    #[inline]
    pub fn self_other(mut self, self_other: impl Into<SelfValue>) -> Self {
        self.self_other = Some(self_other.into());
        self
    }
    /// The member `option`.
    #[inline]
    pub fn option(mut self, option: impl Into<OptionValue>) -> Self {
        self.option = Some(option.into());
        self
    }
    /// The member `vec`.
    #[inline]
    pub fn vec(mut self, vec: impl Into<VecValue>) -> Self {
        self.vec = Some(vec.into());
        self
    }
    /// The member `string`.
    #[inline]
    pub fn string(mut self, string: impl Into<StringValue>) -> Self {
        self.string = Some(string.into());
        self
    }
    /// The member `reply`.
    #[inline]
    pub fn reply(mut self, reply: impl Into<ReplyValue>) -> Self {
        self.reply = Some(reply.into());
        self
    }
    /// The member `endpointInfo`.
    #[inline]
    pub fn endpoint_info(mut self, endpoint_info: impl Into<EndpointInfoValue>) -> Self {
        self.endpoint_info = Some(endpoint_info.into());
        self
    }
    /// The member `decodeError`.
    #[inline]
    pub fn decode_error(mut self, decode_error: impl Into<DecodeErrorValue>) -> Self {
        self.decode_error = Some(decode_error.into());
        self
    }
    /// The member `asRef`.
    #[inline]
    pub fn as_ref(mut self, as_ref: impl Into<AsRefValue>) -> Self {
        self.as_ref = Some(as_ref.into());
        self
    }
    /// The member `iterator`.
    #[inline]
    pub fn iterator(mut self, iterator: impl Into<Iterator>) -> Self {
        self.iterator = Some(iterator.into());
        self
    }
    /// The member `intoIterator`.
    #[inline]
    pub fn into_iterator(mut self, into_iterator: impl Into<IntoIteratorValue>) -> Self {
        self.into_iterator = Some(into_iterator.into());
        self
    }
    /// The member `debug`.
    #[inline]
    pub fn debug(mut self, debug: impl Into<Debug>) -> Self {
        self.debug = Some(debug.into());
        self
    }
    /// The member `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<Note>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// The member `items`.
    #[inline]
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }
    /// The member `request`.
    #[inline]
    pub fn request(mut self, request: impl Into<RequestValue>) -> Self {
        self.request = Some(request.into());
        self
    }
    /// The member `required`.
    #[inline]
    pub fn required(mut self, required: impl Into<RequiredValue>) -> Self {
        self.required = Some(required.into());
        self
    }
    /// The member `1st`.
    #[inline]
    pub fn _1st(mut self, _1st: impl Into<i64>) -> Self {
        self._1st = Some(_1st.into());
        self
    }
    /// The member `❤`.
    #[inline]
    pub fn u2764(mut self, u2764: impl Into<i64>) -> Self {
        self.u2764 = Some(u2764.into());
        self
    }
    /// The member `""`.
    #[inline]
    pub fn empty(mut self, empty: impl Into<i64>) -> Self {
        self.empty = Some(empty.into());
        self
    }
    /// The member `allowsGet`.
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

/// The answer of [`clash`](fn@crate::endpoints::clash).
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
    /// The member `a`.
    pub a: Option<i64>,
}

impl FooBar {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `a`.
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
    /// The member `b`.
    pub b: Option<i64>,
}

impl FooBarOther {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `b`.
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
    /// The member `c`.
    pub c: Option<i64>,
}

impl FooBarOtherOther {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `c`.
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
    /// The member `d`.
    pub d: Option<i64>,
}

impl SelfValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `d`.
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
    /// The member `e`.
    pub e: Option<i64>,
}

impl OptionValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `e`.
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
    /// The member `f`.
    pub f: Option<i64>,
}

impl VecValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `f`.
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
    /// The member `g`.
    pub g: Option<i64>,
}

impl StringValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `g`.
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
    /// The member `h`.
    pub h: Option<i64>,
}

impl ReplyValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `h`.
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
    /// The member `i`.
    pub i: Option<i64>,
}

impl EndpointInfoValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `i`.
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
    /// The member `j`.
    pub j: Option<i64>,
}

impl DecodeErrorValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `j`.
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
    /// A value that this version does not know, as received.
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
    /// The member `k`.
    pub k: Option<i64>,
}

impl Iterator {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `k`.
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
    /// The member `l`.
    pub l: Option<i64>,
}

impl IntoIteratorValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `l`.
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
    /// The member `m`.
    pub m: Option<i64>,
}

impl Debug {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `m`.
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
    /// The member `n`.
    pub n: Option<i64>,
}

impl Note {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `n`.
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
    /// The member `o`.
    pub o: Option<i64>,
}

impl RequestValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `o`.
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
    /// The member `p`.
    pub p: Option<i64>,
}

impl RequiredValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `p`.
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
    /// The member `q`.
    pub q: Option<i64>,
}

impl AllowsGetValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `q`.
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
