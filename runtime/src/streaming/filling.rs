//! A channel that misses nothing: what happened while the connection was lost is fetched over HTTP, and then it goes on live.
//!
//! The order is kept by fetching before anything live is given out. Live events wait meanwhile in the channel's queue; a copy of their ids
//! tells when the fetching has caught up, and what was fetched is not given out a second time when its event comes.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::event::{ChannelParams, StreamEvent};
use super::queue::Item;
use super::readers::{self, Subscription};
use crate::call::RetryPolicy;
use crate::client::{Client, Pages, Paginate, Seek, is_newer};
use crate::error::{Called, Error};
use crate::value::{Timestamp, UnixMillis};

/// How many live events are looked at while others are fetched; more wait in the queue.
const AHEAD: usize = 1024;
/// How many ids of what was fetched are kept: many more than events can wait.
const KNOWN: usize = 16 * 1024;

/// A channel with an endpoint that lists what the channel has told. Generated crates implement it.
pub trait FillsGaps: ChannelParams {
    /// The request for that list, by ids, from old to new.
    type Request: Paginate;

    /// Asks for what the channel has told since a moment; with `sinceId` set, the moment does not count.
    fn missed(&self, since: UnixMillis) -> Self::Request;
    /// The event that an item of the list was.
    fn event(item: <Self::Request as Paginate>::Item) -> Self::Event;
    /// The id of what the event tells of, if it is one that the list holds.
    fn id(event: &Self::Event) -> Option<&str>;
}

/// A channel's events without gaps, from [`Subscription::filling_gaps`].
///
/// After a `Gap` or `Lagged` come the missed events, from old to new and each once, and then the live ones. The calls follow the client's
/// [retry policy](crate::ClientBuilder::retry), or up to four attempts in two minutes if it has none. If events cannot be
/// fetched even so, that is one error, after which the live events go on.
#[must_use = "dropping it disconnects the channel"]
pub struct FilledSubscription<C: FillsGaps> {
    live: Subscription<C>,
    client: Client,
    /// The newest id that was given out.
    newest: Option<Box<str>>,
    /// Since when nothing can be missed that was not told: for a channel that has told nothing yet.
    since: Timestamp,
    fetching: Option<Pages<C::Request>>,
    /// What was fetched and is not given out yet.
    fetched: VecDeque<Result<C::Event, Error>>,
    /// What was fetched, whose events may come as well.
    known: Known,
    /// Live events that came while others were fetched.
    ahead: VecDeque<Ahead<C::Event>>,
}

enum Ahead<E> {
    Event(Result<E, Error>),
    /// A gap or a loss, with the moment since when something was missed where that is known.
    Missed(E, Option<Timestamp>),
}

impl<C: FillsGaps> Subscription<C> {
    /// Fetches what was missed whenever the connection was lost or the reader fell behind, before it goes on live.
    pub fn filling_gaps(self) -> FilledSubscription<C> {
        let mut caller = self.handle().client.caller.as_ref().clone();
        caller.retry.get_or_insert_with(RetryPolicy::new);
        FilledSubscription {
            client: Client {
                caller: Arc::new(caller),
            },
            live: self,
            newest: None,
            since: Timestamp::now(),
            fetching: None,
            fetched: VecDeque::new(),
            known: Known::default(),
            ahead: VecDeque::new(),
        }
    }
}

impl<C: FillsGaps> FilledSubscription<C> {
    /// A handle that sends messages to the channel.
    #[must_use]
    pub fn sender(&self) -> C::Sender {
        self.live.sender()
    }

    /// Waits for the next event, or `None` after the end; like the [`Stream`], but without a trait to import.
    pub async fn next(&mut self) -> Option<Result<C::Event, Error>> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<C::Event, Error>>> {
        loop {
            if let Some(event) = self.fetched.pop_front() {
                return Poll::Ready(Some(event));
            }
            if let Some(fetching) = &mut self.fetching {
                let page = ready!(fetching.poll_items(cx));
                self.take_page(page, cx);
                continue;
            }
            let next = match self.ahead.pop_front() {
                Some(next) => Some(next),
                None => ready!(self.poll_live(cx)),
            };
            match next {
                None => return Poll::Ready(None),
                Some(Ahead::Missed(event, since)) => {
                    self.begin(since);
                    return Poll::Ready(Some(Ok(event)));
                }
                Some(Ahead::Event(event)) => {
                    if let Ok(event) = &event
                        && let Some(id) = C::id(event)
                    {
                        if self.known.has(id) {
                            continue;
                        }
                        let id = id.into();
                        self.note(id);
                    }
                    return Poll::Ready(Some(event));
                }
            }
        }
    }

    fn poll_live(&self, cx: &Context<'_>) -> Poll<Option<Ahead<C::Event>>> {
        self.live.poll_item(cx).map(|item| {
            Some(match item? {
                Item::Gap(gap) => {
                    let since = gap.since;
                    Ahead::Missed(C::Event::gap(gap), Some(since))
                }
                Item::Lagged(events) => Ahead::Missed(C::Event::lagged(events), None),
                other => Ahead::Event(readers::read(other, self.live.handle(), self.live.name())),
            })
        })
    }

    /// Begins to fetch what was missed.
    fn begin(&mut self, since: Option<Timestamp>) {
        let since = since.unwrap_or(self.since);
        let mut request = self.live.channel().missed(since.into());
        if let Some(largest) = C::Request::LARGEST_LIMIT {
            request.seek(Seek::Limit(largest));
        }
        // Ids do not depend on whose clock is right.
        if let Some(newest) = &self.newest {
            request.seek(Seek::Since(newest));
        }
        self.since = since;
        self.fetching = Some(self.client.pages(request).oldest_first());
    }

    fn take_page(&mut self, page: Option<Result<Vec<Missed<C>>, Error>>, cx: &Context<'_>) {
        let items = match page {
            Some(Ok(items)) => items,
            Some(Err(error)) => {
                self.fetching = None;
                self.fetched.push_back(Err(self.unfetched(error)));
                return;
            }
            None => {
                self.fetching = None;
                return;
            }
        };
        self.look_ahead(cx);
        let mut caught_up = false;
        for item in items {
            let event = item.map(C::event);
            if let Ok(event) = &event
                && let Some(id) = C::id(event)
            {
                let id: Box<str> = id.into();
                caught_up |= self.is_ahead(&id);
                self.known.add(&id);
                self.note(id);
            }
            self.fetched.push_back(event);
        }
        // Whatever is newer than an event that came live comes live as well.
        if caught_up {
            self.fetching = None;
        }
    }

    /// Takes the live events that wait, to see whether they meet what is fetched.
    fn look_ahead(&mut self, cx: &Context<'_>) {
        while self.ahead.len() < AHEAD
            && let Poll::Ready(Some(next)) = self.poll_live(cx)
        {
            self.ahead.push_back(next);
        }
    }

    fn is_ahead(&self, id: &str) -> bool {
        self.ahead
            .iter()
            .any(|ahead| matches!(ahead, Ahead::Event(Ok(event)) if C::id(event) == Some(id)))
    }

    fn note(&mut self, id: Box<str>) {
        let is_older = |newest: &str| is_newer(newest, &id);
        if !self.newest.as_deref().is_some_and(is_older) {
            self.newest = Some(id);
        }
    }

    #[cold]
    fn unfetched(&self, error: Error) -> Error {
        let message = format!("what was missed since {} cannot be fetched", self.since);
        Error::told(error.kind(), message)
            .because(error)
            .at(Called::new(self.live.name().to_owned(), false))
    }
}

/// The ids that were fetched last. One gap may follow another while events of the first still wait, so they outlast the filling.
#[derive(Default)]
struct Known {
    ids: HashSet<Box<str>>,
    order: VecDeque<Box<str>>,
}

impl Known {
    fn add(&mut self, id: &str) {
        if self.ids.insert(id.into()) {
            self.order.push_back(id.into());
        }
        if self.order.len() > KNOWN
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
    }

    fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

/// An item that was missed, read or not.
type Missed<C> = Result<<<C as FillsGaps>::Request as Paginate>::Item, Error>;

impl<C: FillsGaps> Unpin for FilledSubscription<C> {}

impl<C: FillsGaps> Stream for FilledSubscription<C> {
    type Item = Result<C::Event, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(cx)
    }
}

impl<C: FillsGaps> fmt::Debug for FilledSubscription<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilledSubscription")
            .field("channel", &self.live.name())
            .field("fetching", &self.fetching.is_some())
            .finish_non_exhaustive()
    }
}
