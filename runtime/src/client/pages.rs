//! Page after page of a list, as a stream.
//!
//! What the server does, and what is done here about it:
//! - With `sinceId` alone (or `sinceDate` alone) a list runs from old to new, otherwise from new to old.
//! - A page may be shorter than its limit, or hold none of what was filtered out; only an empty page is the end.
//! - The cursor is the id of the item in the list, not of what the item is about.
//! - Dates count only where no id is given. A list from new to old therefore loses its `sinceDate` on the second page; its end is
//!   found here, by the time in the ids.
//! - An offset counts rows before filters, so it moves on by the limit and not by what came.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::calls::Client;
use crate::call::{Call, Endpoint, prepare};
use crate::error::{Called, Error, ErrorKind};
use crate::value::{UnixMillis, id};

/// A request to an endpoint that answers a list in pages. Generated crates implement it.
///
/// # Contract
/// - `Clone` gives an equal request; the request itself carries the place in the list, so the request of any page
///   continues the list from there.
/// - [`items`](Self::items) gives the items in the order in which they came.
/// - [`position`](Self::position) tells what the request says now, after every [`seek`](Self::seek).
/// - [`seek`](Self::seek) with [`Seek::Since`] sets `sinceId`, with [`Seek::Until`] sets `untilId`, with [`Seek::Offset`] sets
///   `offset`, and nothing else. What the endpoint does not have is never asked for: only `Offset` where `position` is
///   [`Position::Offset`]; only `Until` where the endpoint has `untilId` alone (then `since` of the position is always false).
/// - [`cursor`](Self::cursor) is the `id` of the item as the server sent it, `None` where it has none (an unknown variant). It is
///   not asked for where the position is an offset.
pub trait Paginate: Endpoint + Clone {
    /// One item of the list.
    type Item: Send + 'static;

    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;

    /// The id by which the list goes on after this item.
    fn cursor(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }

    /// Where in the list the request is.
    fn position(&self) -> Position;

    /// Moves the request.
    fn seek(&mut self, to: Seek<'_>);
}

/// Where in a list a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// The endpoint goes by ids.
    Id {
        /// Whether `sinceId` is set.
        since: bool,
        /// Whether `untilId` is set.
        until: bool,
        /// `sinceDate`, where the endpoint has it and it is set.
        since_date: Option<UnixMillis>,
        /// Whether `untilDate` is set.
        until_date: bool,
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
    /// Set `offset`.
    Offset(u64),
}

impl Position {
    fn is_ascending(self) -> bool {
        match self {
            Self::Id {
                since: true, until, ..
            } => !until,
            Self::Id {
                until: false,
                since_date: Some(_),
                until_date,
                ..
            } => !until_date,
            Self::Id { .. } | Self::Offset { .. } => false,
        }
    }

    /// The time before which a list from new to old has to end without the server's help.
    fn floor(self) -> Option<UnixMillis> {
        match self {
            Self::Id {
                since: false,
                since_date,
                ..
            } if !self.is_ascending() => since_date,
            Self::Id { .. } | Self::Offset { .. } => None,
        }
    }
}

type PageResult<R> = Result<Vec<<R as Paginate>::Item>, Error>;
type ItemResult<R> = Result<<R as Paginate>::Item, Error>;

/// The pages of a list, a [`Stream`] that ends after an empty page or an error.
#[must_use = "pages are asked for only when they are awaited"]
pub struct Pages<R: Paginate> {
    client: Client,
    request: R,
    call: Option<Call<R::Response>>,
    ended: bool,
    error: Option<Error>,
    /// The id or offset that the last page was asked for with, to notice a server that does not move on.
    last: Option<String>,
}

impl Client {
    /// The pages of a list, in the order that the request asks for: from new to old, or from old to new with `sinceId` alone.
    pub fn pages<R: Paginate>(&self, request: R) -> Pages<R> {
        Pages {
            client: self.clone(),
            request,
            call: None,
            ended: false,
            error: None,
            last: None,
        }
    }

    /// The items of a list one by one, in the order that the request asks for: from new to old, or from old to new with `sinceId` alone.
    pub fn items<R: Paginate>(&self, request: R) -> Items<R> {
        Items {
            pages: self.pages(request),
            ready: VecDeque::new(),
        }
    }
}

impl<R: Paginate> Pages<R> {
    /// Begins at the oldest item and goes on to the newest.
    ///
    /// The first page is an error where the endpoint goes by an offset, or the request has `untilId` or `untilDate`: the
    /// server does not list these in that order.
    pub fn oldest_first(mut self) -> Self {
        match self.request.position() {
            position if position.is_ascending() => {}
            // Below every id of every form.
            Position::Id {
                until: false,
                since_date: None,
                until_date: false,
                ..
            } => self.request.seek(Seek::Since("0")),
            Position::Id { .. } | Position::Offset { .. } => {
                let why = "the server lists from old to new only by ids, and only without `untilId`, `untilDate`";
                self.error = Some(Error::input(why).at(called::<R>()));
            }
        }
        self
    }

    /// The request of the page that comes next, or that failed: a list begun with it goes on from here.
    #[must_use]
    pub fn request(&self) -> &R {
        &self.request
    }

    /// The next page, `None` after the last; the same as the [`Stream`] without a trait to import.
    pub async fn next(&mut self) -> Option<Result<Vec<R::Item>, Error>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<PageResult<R>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        if let Some(error) = self.error.take() {
            self.ended = true;
            return Poll::Ready(Some(Err(error)));
        }
        let call = self
            .call
            .get_or_insert_with(|| self.client.send(self.request.clone()));
        let result = ready!(Pin::new(call).poll(cx));
        self.call = None;
        let page = result.map(R::items).and_then(|page| self.advance(page));
        self.ended |= page.is_err();
        Poll::Ready(match page {
            Ok(page) if page.is_empty() => {
                self.ended = true;
                None
            }
            other => Some(other),
        })
    }

    /// Moves the request behind this page, and cuts off what lies beyond the request's `sinceDate`.
    fn advance(&mut self, mut page: Vec<R::Item>) -> Result<Vec<R::Item>, Error> {
        if page.is_empty() {
            return Ok(page);
        }
        let position = self.request.position();
        if let Position::Offset { offset, limit } = position {
            let came = u64::try_from(page.len()).unwrap_or(u64::MAX);
            self.request.seek(Seek::Offset(
                offset.saturating_add(came.max(limit.unwrap_or_default())),
            ));
            return Ok(page);
        }
        let Some(cursor) = page.iter().rev().find_map(R::cursor).map(str::to_owned) else {
            return Err(stuck::<R>("no item of the page has an id to go on from"));
        };
        if self.last.as_ref() == Some(&cursor) {
            return Err(stuck::<R>("the server sent the same page again"));
        }
        self.request.seek(if position.is_ascending() {
            Seek::Since(&cursor)
        } else {
            Seek::Until(&cursor)
        });
        self.last = Some(cursor);
        if let Some(floor) = position.floor() {
            let mut inside = 0;
            for item in &page {
                let Some(time) = R::cursor(item).and_then(id::created_at) else {
                    return Err(stuck::<R>(
                        "the ids of this server do not tell their time; use `sinceId` in place of `sinceDate`",
                    ));
                };
                if UnixMillis::from(time) <= floor {
                    self.ended = true;
                    break;
                }
                inside += 1;
            }
            page.truncate(inside);
        }
        Ok(page)
    }
}

#[cold]
fn stuck<R: Endpoint>(why: &str) -> Error {
    Error::told(ErrorKind::List, format!("the list cannot go on: {why}")).at(called::<R>())
}

fn called<R: Endpoint>() -> Called {
    prepare::called(const { &R::INFO })
}

// Nothing in them is pinned in place.
impl<R: Paginate> Unpin for Pages<R> {}
impl<R: Paginate> Unpin for Items<R> {}

impl<R: Paginate> Stream for Pages<R> {
    type Item = Result<Vec<R::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

/// The items of a list, a [`Stream`] that ends after the last item or an error.
#[must_use = "items are asked for only when they are awaited"]
pub struct Items<R: Paginate> {
    pages: Pages<R>,
    ready: VecDeque<R::Item>,
}

impl<R: Paginate> Items<R> {
    /// Begins at the oldest item and goes on to the newest; see [`Pages::oldest_first`].
    pub fn oldest_first(mut self) -> Self {
        self.pages = self.pages.oldest_first();
        self
    }

    /// The next item, `None` after the last; the same as the [`Stream`] without a trait to import.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<ItemResult<R>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => self.ready = page.into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paginate> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<R: Paginate> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("endpoint", &R::NAME)
            .field("position", &self.request.position())
            .finish_non_exhaustive()
    }
}

impl<R: Paginate> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("ready", &self.ready.len())
            .finish()
    }
}
