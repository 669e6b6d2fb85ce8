// Written by `cargo xtask regen`. Do not edit.

//! `federation/instances`: lists the remote servers that this one knows, filtered and sorted.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire,
};

/// What `federation/instances` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Part of the host's name; null or absent means any.
    pub host: Maybe<String>,
    pub blocked: Maybe<bool>,
    pub not_responding: Maybe<bool>,
    pub suspended: Maybe<bool>,
    pub silenced: Maybe<bool>,
    /// Whether there are follows in any direction; null means either.
    pub federating: Maybe<bool>,
    /// Whether users of this server follow its users; null means either.
    pub subscribing: Maybe<bool>,
    /// Whether its users follow users of this server; null means either.
    pub publishing: Maybe<bool>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    pub sort: Maybe<Sort>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `host`.
    #[inline]
    pub fn host(mut self, host: impl Into<Maybe<String>>) -> Self {
        self.host = host.into();
        self
    }
    /// Sets `blocked`.
    #[inline]
    pub fn blocked(mut self, blocked: impl Into<Maybe<bool>>) -> Self {
        self.blocked = blocked.into();
        self
    }
    /// Sets `notResponding`.
    #[inline]
    pub fn not_responding(mut self, not_responding: impl Into<Maybe<bool>>) -> Self {
        self.not_responding = not_responding.into();
        self
    }
    /// Sets `suspended`.
    #[inline]
    pub fn suspended(mut self, suspended: impl Into<Maybe<bool>>) -> Self {
        self.suspended = suspended.into();
        self
    }
    /// Sets `silenced`.
    #[inline]
    pub fn silenced(mut self, silenced: impl Into<Maybe<bool>>) -> Self {
        self.silenced = silenced.into();
        self
    }
    /// Sets `federating`.
    #[inline]
    pub fn federating(mut self, federating: impl Into<Maybe<bool>>) -> Self {
        self.federating = federating.into();
        self
    }
    /// Sets `subscribing`.
    #[inline]
    pub fn subscribing(mut self, subscribing: impl Into<Maybe<bool>>) -> Self {
        self.subscribing = subscribing.into();
        self
    }
    /// Sets `publishing`.
    #[inline]
    pub fn publishing(mut self, publishing: impl Into<Maybe<bool>>) -> Self {
        self.publishing = publishing.into();
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Maybe<Sort>>) -> Self {
        self.sort = sort.into();
        self
    }
}

wire::table! {
    sent object Request {
        host: "host" maybe,
        blocked: "blocked" maybe,
        not_responding: "notResponding" maybe,
        suspended: "suspended" maybe,
        silenced: "silenced" maybe,
        federating: "federating" maybe,
        subscribing: "subscribing" maybe,
        publishing: "publishing" maybe,
        limit: "limit" optional,
        offset: "offset" optional,
        sort: "sort" maybe,
    }
}

/// What `federation/instances` answers.
pub type Response = Vec<models::FederationInstance>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("federation/instances")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}

wire::pages! { Request of models::FederationInstance, by offset, limit limit 30 to 100 }

/// What `federation/instances.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+pubSub`
    PubSubDescending,
    /// `-pubSub`
    PubSubAscending,
    /// `+notes`
    NotesDescending,
    /// `-notes`
    NotesAscending,
    /// `+users`
    UsersDescending,
    /// `-users`
    UsersAscending,
    /// `+following`
    FollowingDescending,
    /// `-following`
    FollowingAscending,
    /// `+followers`
    FollowersDescending,
    /// `-followers`
    FollowersAscending,
    /// `+firstRetrievedAt`
    FirstRetrievedAtDescending,
    /// `-firstRetrievedAt`
    FirstRetrievedAtAscending,
    /// `+latestRequestReceivedAt`
    LatestRequestReceivedAtDescending,
    /// `-latestRequestReceivedAt`
    LatestRequestReceivedAtAscending,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        PubSubDescending = "+pubSub",
        PubSubAscending = "-pubSub",
        NotesDescending = "+notes",
        NotesAscending = "-notes",
        UsersDescending = "+users",
        UsersAscending = "-users",
        FollowingDescending = "+following",
        FollowingAscending = "-following",
        FollowersDescending = "+followers",
        FollowersAscending = "-followers",
        FirstRetrievedAtDescending = "+firstRetrievedAt",
        FirstRetrievedAtAscending = "-firstRetrievedAt",
        LatestRequestReceivedAtDescending = "+latestRequestReceivedAt",
        LatestRequestReceivedAtAscending = "-latestRequestReceivedAt",
    }
}
