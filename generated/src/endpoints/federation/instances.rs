// Written by `cargo xtask regen`. Do not edit.

//! `federation/instances`: lists the remote servers that this server knows, filtered and sorted.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire,
};

/// The request of [`federation/instances`](fn@crate::endpoints::federation::instances): lists the remote servers that this server knows, filtered and sorted.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Text that the host name must contain; null or left out means any.
    pub host: Maybe<String>,
    /// True returns only blocked servers and false only others; null or left out returns both.
    pub blocked: Maybe<bool>,
    /// True returns only servers that recent deliveries did not reach and false only others; null or left out returns both.
    pub not_responding: Maybe<bool>,
    /// True returns only servers to which delivery is suspended and false only others; null or left out returns both.
    pub suspended: Maybe<bool>,
    /// True returns only silenced servers and false only others; null or left out returns both.
    pub silenced: Maybe<bool>,
    /// True returns only servers with follows in either direction and false only others; null or left out returns both.
    pub federating: Maybe<bool>,
    /// True returns only servers whose users are followed from here and false only others; null or left out returns both.
    pub subscribing: Maybe<bool>,
    /// True returns only servers whose users follow users here and false only others; null or left out returns both.
    pub publishing: Maybe<bool>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// The order of the servers; null or left out puts the latest discovered first.
    pub sort: Maybe<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Text that the host name must contain; null or left out means any.
    #[inline]
    pub fn host(mut self, host: impl Into<Maybe<String>>) -> Self {
        self.host = host.into();
        self
    }
    /// True returns only blocked servers and false only others; null or left out returns both.
    #[inline]
    pub fn blocked(mut self, blocked: impl Into<Maybe<bool>>) -> Self {
        self.blocked = blocked.into();
        self
    }
    /// True returns only servers that recent deliveries did not reach and false only others; null or left out returns both.
    #[inline]
    pub fn not_responding(mut self, not_responding: impl Into<Maybe<bool>>) -> Self {
        self.not_responding = not_responding.into();
        self
    }
    /// True returns only servers to which delivery is suspended and false only others; null or left out returns both.
    #[inline]
    pub fn suspended(mut self, suspended: impl Into<Maybe<bool>>) -> Self {
        self.suspended = suspended.into();
        self
    }
    /// True returns only silenced servers and false only others; null or left out returns both.
    #[inline]
    pub fn silenced(mut self, silenced: impl Into<Maybe<bool>>) -> Self {
        self.silenced = silenced.into();
        self
    }
    /// True returns only servers with follows in either direction and false only others; null or left out returns both.
    #[inline]
    pub fn federating(mut self, federating: impl Into<Maybe<bool>>) -> Self {
        self.federating = federating.into();
        self
    }
    /// True returns only servers whose users are followed from here and false only others; null or left out returns both.
    #[inline]
    pub fn subscribing(mut self, subscribing: impl Into<Maybe<bool>>) -> Self {
        self.subscribing = subscribing.into();
        self
    }
    /// True returns only servers whose users follow users here and false only others; null or left out returns both.
    #[inline]
    pub fn publishing(mut self, publishing: impl Into<Maybe<bool>>) -> Self {
        self.publishing = publishing.into();
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// How many items to skip. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// The order of the servers; null or left out puts the latest discovered first.
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

/// The answer of [`federation/instances`](fn@crate::endpoints::federation::instances).
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

/// The order of a list of remote servers; `+` puts the highest or latest first, `-` the lowest or earliest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+pubSub`: Meant for the most follows in either direction first; in practice the same as `+followers`.
    PubSubDescending,
    /// `-pubSub`: Meant for the fewest follows in either direction first; in practice the same as `-followers`.
    PubSubAscending,
    /// `+notes`: Those with the most notes known here first.
    NotesDescending,
    /// `-notes`: Those with the fewest notes known here first.
    NotesAscending,
    /// `+users`: Those with the most users known here first.
    UsersDescending,
    /// `-users`: Those with the fewest users known here first.
    UsersAscending,
    /// `+following`: Those whose users hold the most follows of users here first.
    FollowingDescending,
    /// `-following`: Those whose users hold the fewest follows of users here first.
    FollowingAscending,
    /// `+followers`: Most followed from here first.
    FollowersDescending,
    /// `-followers`: Least followed from here first.
    FollowersAscending,
    /// `+firstRetrievedAt`: Latest discovered first.
    FirstRetrievedAtDescending,
    /// `-firstRetrievedAt`: Earliest discovered first.
    FirstRetrievedAtAscending,
    /// `+latestRequestReceivedAt`: Those heard from most recently first.
    LatestRequestReceivedAtDescending,
    /// `-latestRequestReceivedAt`: Those never or longest not heard from first.
    LatestRequestReceivedAtAscending,
    /// A value that this version does not know, as received.
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
