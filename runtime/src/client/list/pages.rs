//! The pages of a list and its items, typed.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Mutex;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::course::{Asked, Course, Next, Place};
use super::position::{Paginate, Position, Seek};
use crate::call::{Call, Endpoint, Running, Server, poll_running, prepare};
use crate::client::Client;
use crate::error::{Called, Error, ErrorKind};
use crate::reply::{DecodeError, Reply};
use crate::value::Support;

/// The pages of a list, a [`Stream`].
///
/// It ends after the last page and after an error, unless the error is about single items: a page with items that could not be
/// read is an error whose [`decode`](Error::decode) gives the [items](crate::DecodeError::items) one by one, and the next page
/// follows.
///
/// A page may have fewer items than `limit`, because servers filter after counting. An empty page may not be the last,
/// so the largest limit is tried once before the list ends; that page can have more items than were asked for. Set `limit` to
/// the largest number to need fewer calls.
#[must_use = "pages are asked for only when they are awaited"]
pub struct Pages<R: Paginate> {
    client: Client,
    request: R,
    /// From the first call on.
    under_way: Option<Box<UnderWay<R>>>,
    waiting: Waiting,
}

struct UnderWay<R> {
    course: Course,
    asked: Asked,
    /// The request of the very first page.
    first: R,
    /// Where the list was before its first page was asked for again.
    left: Option<R>,
    /// Whether it is known that the server goes on by the ids of the items.
    cursor: Cursor,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Cursor {
    /// Yes.
    Sent,
    /// Not every known server does.
    Unclear,
    /// It does not, or nobody knows.
    Hidden,
}

enum Waiting {
    /// For somebody who asks.
    Idle,
    Page(Call<Reply>),
    /// For what the server is, before the page behind so many items is asked for.
    Server(Running<Result<Server, Error>>, Place, usize),
    /// For somebody to take the error that ends the list.
    Told(Option<Error>),
}

/// Some items of a list, one page or what is left of it.
struct Batch<T> {
    items: Vec<Result<T, DecodeError>>,
    /// Set where not all of them could be read.
    unreadable: Option<DecodeError>,
}

#[cfg(feature = "streaming")]
type PageOfItems<R> = Option<Result<Vec<Result<<R as Paginate>::Item, Error>>, Error>>;

impl Client {
    /// The pages of a list, in the order that the request asks for: from new to old, or from old to new with `sinceId` alone.
    pub fn pages<R: Paginate>(&self, request: R) -> Pages<R> {
        Pages {
            client: self.clone(),
            request,
            under_way: None,
            waiting: Waiting::Idle,
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
    /// Starts at the oldest item and goes on to the newest.
    ///
    /// The first page is an error if the endpoint pages by an offset, or if the request has `untilId` or `untilDate`: servers
    /// do not list these in that order. It is also an error if the server lists from new to old regardless, as
    /// Misskey before 2025.8.0 does for `notes/mentions`.
    pub fn oldest_first(mut self) -> Self {
        match self.request.position() {
            position if position.is_ascending() => {}
            // Below every id of every form.
            Position::Id {
                until: None,
                since_date: None,
                until_date: None,
                can_ascend: true,
                ..
            } => self.request.seek(Seek::Since("0")),
            Position::Id { .. } | Position::Offset { .. } => {
                let why = "the server lists from old to new only by ids, and only without `untilId`, `untilDate`";
                self.waiting = Waiting::Told(Some(Error::input(why).at(called::<R>())));
            }
        }
        self
    }

    /// The request for the next page, or for the one that failed: a list started with it continues from here.
    #[must_use]
    pub fn request(&self) -> &R {
        &self.request
    }

    /// Gets the next page, or `None` after the last; like the [`Stream`], but without a trait to import.
    pub async fn next(&mut self) -> Option<Result<Vec<R::Item>, Error>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Vec<R::Item>, Error>>> {
        let batch = ready!(self.poll_batch(cx));
        Poll::Ready(batch.map(|batch| {
            let batch = batch?;
            match batch.unreadable {
                Some(error) => Err(Error::from(error).at(called::<R>())),
                None => Ok(batch.items.into_iter().flatten().collect()),
            }
        }))
    }

    /// The items of the next page, each read or not.
    #[cfg(feature = "streaming")]
    pub(crate) fn poll_items(&mut self, cx: &mut Context<'_>) -> Poll<PageOfItems<R>> {
        let batch = ready!(self.poll_batch(cx));
        Poll::Ready(batch.map(|batch| {
            let items = batch?.items.into_iter();
            Ok(items
                .map(|item| item.map_err(|error| Error::from(error).at(called::<R>())))
                .collect())
        }))
    }

    fn poll_batch(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Batch<R::Item>, Error>>> {
        loop {
            match &mut self.waiting {
                Waiting::Idle => self.waiting = Waiting::Page(self.ask()),
                Waiting::Told(error) => {
                    let error = error.take().map(Error::at_the_end);
                    return Poll::Ready(error.map(Err));
                }
                Waiting::Server(asking, ..) => {
                    let server = ready!(poll_running(asking, cx));
                    self.hear_of(server.ok().as_ref());
                }
                Waiting::Page(call) => {
                    let reply = ready!(Pin::new(call).poll(cx));
                    self.waiting = Waiting::Told(None);
                    match reply.and_then(|reply| self.take(&reply)) {
                        Ok(batch) if batch.items.is_empty() => {}
                        Ok(batch) => return Poll::Ready(Some(Ok(batch))),
                        Err(error) => return Poll::Ready(Some(Err(error.at_the_end()))),
                    }
                }
            }
        }
    }

    /// Sends the request that comes next.
    fn ask(&mut self) -> Call<Reply> {
        let under_way = self.under_way.get_or_insert_with(|| {
            let cursor = if R::INFO.cursor_sent.is_empty() {
                Cursor::Sent
            } else {
                Cursor::Unclear
            };
            Box::new(UnderWay {
                course: Course::new(self.request.position(), R::LARGEST_LIMIT),
                asked: Asked::Usual,
                first: self.request.clone(),
                left: None,
                cursor,
            })
        });
        let request = match under_way.asked {
            Asked::Usual => self.request.clone(),
            Asked::Larger(limit) | Asked::Again(limit) => limited(&self.request, limit),
        };
        self.client.send(request).raw()
    }

    /// Takes a page, and decides how the list goes on.
    fn take(&mut self, reply: &Reply) -> Result<Batch<R::Item>, Error> {
        let mut unreadable = None;
        let items: Vec<Result<R::Item, DecodeError>> = match R::decode(reply) {
            Ok(items) => items.into_iter().map(Ok).collect(),
            Err(error) => match error.items() {
                Some(items) => {
                    unreadable = Some(error);
                    items
                }
                None => return Err(Error::from(error).at(called::<R>())),
            },
        };
        let Some(under_way) = &mut self.under_way else {
            return Err(stuck::<R>("no page was asked for"));
        };
        let verdict = under_way.course.judge(&reply.keys(), under_way.asked);
        let next = match (verdict.next, under_way.cursor) {
            (Next::From(place), Cursor::Unclear) => {
                let client = self.client.clone();
                let asking: Running<_> = Mutex::new(Box::pin(async move { client.server().await }));
                self.waiting = Waiting::Server(asking, place, items.len());
                None
            }
            (next, _) => Some(next),
        };
        if let Some(next) = next {
            self.go(next);
        }
        let items: Vec<_> = items
            .into_iter()
            .zip(verdict.keep)
            .filter_map(|(item, keep)| keep.then_some(item))
            .collect();
        Ok(Batch {
            unreadable: unreadable.filter(|_| items.iter().any(Result::is_err)),
            items,
        })
    }

    /// Goes on with what the server was found to be.
    fn hear_of(&mut self, server: Option<&Server>) {
        let Waiting::Server(_, place, came) =
            std::mem::replace(&mut self.waiting, Waiting::Told(None))
        else {
            return;
        };
        let Some(under_way) = &mut self.under_way else {
            return;
        };
        let support = server
            .and_then(Server::runs)
            .map_or(Support::Unknown, |runs| runs.supports(R::INFO.cursor_sent));
        let next = if support.is_yes() {
            under_way.cursor = Cursor::Sent;
            Next::From(place)
        } else {
            under_way.cursor = Cursor::Hidden;
            under_way.course.hidden(came)
        };
        self.go(next);
    }

    /// Ends the list; its request stays where a later one goes on.
    fn end(&mut self, error: Option<Error>) {
        if let Some(left) = self
            .under_way
            .as_mut()
            .and_then(|under_way| under_way.left.take())
        {
            self.request = left;
        }
        self.waiting = Waiting::Told(error);
    }

    fn go(&mut self, next: Next) {
        let mut asked = Asked::Usual;
        match next {
            Next::From(Place::Since(id)) => self.request.seek(Seek::Since(&id)),
            Next::From(Place::Until(id)) => self.request.seek(Seek::Until(&id)),
            Next::From(Place::Offset(offset)) => self.request.seek(Seek::Offset(offset)),
            Next::Larger(limit) => asked = Asked::Larger(limit),
            Next::Again(limit) => {
                asked = Asked::Again(limit);
                if let Some(under_way) = &mut self.under_way {
                    let first = under_way.first.clone();
                    under_way.left = Some(std::mem::replace(&mut self.request, first));
                }
            }
            Next::WithoutSince => self.request.seek(Seek::NoSince),
            Next::End => return self.end(None),
            Next::Stop(why) => return self.end(Some(stuck::<R>(why))),
        }
        if let Some(under_way) = &mut self.under_way {
            under_way.asked = asked;
            if asked == Asked::Usual {
                under_way.left = None;
            }
        }
        self.waiting = Waiting::Idle;
    }
}

fn limited<R: Paginate>(request: &R, limit: u64) -> R {
    let mut request = request.clone();
    request.seek(Seek::Limit(limit));
    request
}

#[cold]
fn stuck<R: Endpoint>(why: &str) -> Error {
    Error::told(
        ErrorKind::List,
        format!("the list cannot be continued: {why}"),
    )
    .at(called::<R>())
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
///
/// An item that cannot be read is an error in its place, of the kind [`Decode`](ErrorKind::Decode), and the items after it
/// follow.
#[must_use = "items are asked for only when they are awaited"]
pub struct Items<R: Paginate> {
    pages: Pages<R>,
    ready: VecDeque<Result<R::Item, DecodeError>>,
}

impl<R: Paginate> Items<R> {
    /// Starts at the oldest item and goes on to the newest; see [`Pages::oldest_first`].
    pub fn oldest_first(mut self) -> Self {
        self.pages = self.pages.oldest_first();
        self
    }

    /// Gets the next item, or `None` after the last; like the [`Stream`], but without a trait to import.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                let item = item.map_err(|error| Error::from(error).at(called::<R>()));
                return Poll::Ready(Some(item));
            }
            match ready!(self.pages.poll_batch(cx)) {
                Some(Ok(batch)) => self.ready = batch.items.into(),
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
