// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `notes/create`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/create`](fn@crate::endpoints::notes::create).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `poll`.
    pub poll: Option<Poll>,
    /// The member `reply`.
    pub reply: Option<ReplyValue>,
    /// The member `endpoint`.
    pub endpoint: Option<EndpointValue>,
    /// The member `choices`.
    pub choices: Option<Vec<Choice>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `poll`.
    #[inline]
    pub fn poll(mut self, poll: impl Into<Poll>) -> Self {
        self.poll = Some(poll.into());
        self
    }
    /// The member `reply`.
    #[inline]
    pub fn reply(mut self, reply: impl Into<ReplyValue>) -> Self {
        self.reply = Some(reply.into());
        self
    }
    /// The member `endpoint`.
    #[inline]
    pub fn endpoint(mut self, endpoint: impl Into<EndpointValue>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// The member `choices`.
    #[inline]
    pub fn choices(
        mut self,
        choices: impl IntoIterator<Item = impl Into<Choice>>,
    ) -> Self {
        self.choices = Some(choices.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        poll: "poll" optional,
        reply: "reply" optional,
        endpoint: "endpoint" optional,
        choices: "choices" optional,
    }
}

/// The answer of [`notes/create`](fn@crate::endpoints::notes::create).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `createdNote`.
    pub created_note: Option<ResponseCreatedNote>,
}

wire::table! {
    received object Response {
        created_note: "createdNote" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/create").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `notes/create.request.poll` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Poll {
    /// The member `choices`.
    pub choices: Vec<PollChoice>,
    /// The member `multiple`.
    pub multiple: Option<bool>,
}

impl Poll {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(choices: impl IntoIterator<Item = impl Into<PollChoice>>) -> Self {
        Self {
            choices: choices.into_iter().map(Into::into).collect(),
            multiple: None,
        }
    }
    /// The member `multiple`.
    #[inline]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
}

wire::table! {
    sent object Poll {
        choices: "choices" required,
        multiple: "multiple" optional,
    }
}

/// What `notes/create.request.poll.choices[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct PollChoice {
    /// The member `text`.
    pub text: String,
}

impl PollChoice {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

wire::table! {
    sent object PollChoice {
        text: "text" required,
    }
}

/// What `notes/create.request.reply` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReplyValue {
    /// The member `a`.
    pub a: Option<i64>,
}

impl ReplyValue {
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
    sent object ReplyValue {
        a: "a" optional,
    }
}

/// What `notes/create.request.endpoint` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EndpointValue {
    /// The member `a`.
    pub a: Option<bool>,
}

impl EndpointValue {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `a`.
    #[inline]
    pub fn a(mut self, a: bool) -> Self {
        self.a = Some(a);
        self
    }
}

wire::table! {
    sent object EndpointValue {
        a: "a" optional,
    }
}

/// What `notes/create.request.choices[]` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Choice {
    /// `x`
    X,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Choice or Unknown {
        X = "x",
    }
}

/// What `notes/create.response.createdNote` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseCreatedNote {
    /// The member `poll`.
    pub poll: Option<ResponseCreatedNotePoll>,
}

wire::table! {
    received object ResponseCreatedNote {
        poll: "poll" optional,
    }
}

/// What `notes/create.response.createdNote.poll` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseCreatedNotePoll {
    /// The member `a`.
    pub a: Option<i64>,
}

wire::table! {
    received object ResponseCreatedNotePoll {
        a: "a" optional,
    }
}
