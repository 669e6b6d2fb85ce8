//! What a request says of its place in a list, and how it is moved.

use serde::de::DeserializeOwned;

use crate::call::Endpoint;
use crate::value::UnixMillis;

/// A request to an endpoint that answers a list in pages. Generated crates implement it.
///
/// # Contract
/// - `Clone` gives an equal request; the request itself carries the place in the list, so the request of any page
///   continues the list from there.
/// - [`position`](Self::position) tells what the request says now, after every [`seek`](Self::seek).
/// - [`seek`](Self::seek) sets what [`Seek`] names, and nothing else. What the endpoint does not have is never asked for: only
///   `Offset` and `Limit` where `position` is [`Position::Offset`]; no `Since` where the position cannot ascend; no `Limit` where
///   [`LARGEST_LIMIT`](Self::LARGEST_LIMIT) is `None`.
/// - An item that the list goes on from is an object whose `id` is the cursor.
pub trait Paginate: Endpoint<Response = Vec<Self::Item>> + Clone {
    /// One item of the list.
    type Item: DeserializeOwned + Send + 'static;

    /// The largest `limit` that the server takes, where it is known.
    const LARGEST_LIMIT: Option<u64> = None;

    /// Where in the list the request is.
    fn position(&self) -> Position<'_>;

    /// Moves the request.
    fn seek(&mut self, to: Seek<'_>);
}

/// Where in a list a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position<'a> {
    /// The endpoint goes by ids.
    Id {
        /// `sinceId`, where it is set.
        since: Option<&'a str>,
        /// `untilId`, where it is set.
        until: Option<&'a str>,
        /// `sinceDate`, where the endpoint has it and it is set.
        since_date: Option<UnixMillis>,
        /// `untilDate`, where the endpoint has it and it is set.
        until_date: Option<UnixMillis>,
        /// `limit`, or the limit that the server takes if none is set; `None` if the endpoint has none.
        limit: Option<u64>,
        /// Whether the endpoint has `sinceId`.
        can_ascend: bool,
        /// Whether the request asks for another order than that of the ids.
        sorted: bool,
    },
    /// The endpoint goes by an offset.
    Offset {
        /// `offset`, 0 if not set.
        offset: u64,
        /// `limit`, or the limit that the server takes if none is set; `None` if the endpoint has none.
        limit: Option<u64>,
    },
}

/// Where a request is moved to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seek<'a> {
    /// Set `sinceId`.
    Since(&'a str),
    /// Set `untilId`.
    Until(&'a str),
    /// Leave `sinceId` and `sinceDate` out.
    NoSince,
    /// Set `offset`.
    Offset(u64),
    /// Set `limit`.
    Limit(u64),
}

impl Position<'_> {
    /// Whether the request asks for a list from old to new.
    pub(super) fn is_ascending(self) -> bool {
        match self {
            Self::Id {
                since: Some(_),
                until,
                ..
            } => until.is_none(),
            Self::Id {
                until: None,
                since_date: Some(_),
                until_date,
                ..
            } => until_date.is_none(),
            Self::Id { .. } | Self::Offset { .. } => false,
        }
    }
}
